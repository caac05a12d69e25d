package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestTest {
  private static final TimeSeries TEMPERATURE = SeriesDatasets.nottinghamTemperature();

  @Test
  void itIsTheForecastsOneByOne() {
    Backtest test = Backtest.of(TEMPERATURE, Stl.periodic(), 3, 200, 15);
    double absolute = 0;
    double squares = 0;
    double scaled = 0;
    double naive = 0;
    int inside = 0;
    int count = 0;
    for (int origin : new int[] {200, 215, 230}) {
      Forecast forecast = Forecast.of(TEMPERATURE.slice(0, origin), Stl.periodic(), 3);
      double scale = 0;
      for (int i = 12; i < origin; i++) {
        scale += Math.abs(TEMPERATURE.value(i) - TEMPERATURE.value(i - 12)) / (origin - 12);
      }
      for (int h = 0; h < 3; h++) {
        double actual = TEMPERATURE.value(origin + h);
        double error = Math.abs(actual - forecast.mean().value(h));
        absolute += error;
        squares += error * error;
        scaled += error / scale;
        naive += Math.abs(actual - TEMPERATURE.value(origin + h - 12)) / scale;
        boolean in =
            forecast.lower(0.8).value(h) <= actual && actual <= forecast.upper(0.8).value(h);
        inside += in ? 1 : 0;
        count++;
      }
    }
    assertThat(test.origins()).isEqualTo(3);
    assertThat(test.horizon()).isEqualTo(3);
    assertThat(test.overall().count()).isEqualTo(count);
    assertThat(test.overall().mae()).isCloseTo(absolute / count, within(1e-12));
    assertThat(test.overall().rmse()).isCloseTo(Math.sqrt(squares / count), within(1e-12));
    assertThat(test.overall().mase()).isCloseTo(scaled / count, within(1e-12));
    assertThat(test.naive().mase()).isCloseTo(naive / count, within(1e-12));
    assertThat(test.coverage(0.8)).isCloseTo((double) inside / count, within(1e-12));
    double steps = 0;
    double covered = 0;
    for (int step = 1; step <= 3; step++) {
      steps += test.at(step).mae() / 3;
      covered += test.coverage(0.8, step) / 3;
      assertThat(test.naiveAt(step).count()).isEqualTo(3);
    }
    assertThat(steps).isCloseTo(test.overall().mae(), within(1e-12));
    assertThat(covered).isCloseTo(test.coverage(0.8), within(1e-12));
  }

  @Test
  void theFutureIsNeverSeen() {
    List<TimeSeries> seen = new ArrayList<>();
    Decomposer recording =
        series -> {
          seen.add(series);
          return Stl.periodic().decompose(series);
        };
    Backtest.of(TEMPERATURE, recording, 12, 120, 50);
    assertThat(seen).hasSize(3);
    for (int k = 0; k < 3; k++) {
      assertThat(seen.get(k)).isEqualTo(TEMPERATURE.slice(0, 120 + 50 * k));
    }
    // What comes after the last origin changes errors and nothing else.
    double[] other = TEMPERATURE.values();
    for (int i = 228; i < other.length; i++) {
      other[i] += 100;
    }
    TimeSeries changed = TimeSeries.of(other, 12);
    Backtest before = Backtest.of(TEMPERATURE, Stl.periodic(), 12, 228, 1);
    Backtest after = Backtest.of(changed, Stl.periodic(), 12, 228, 1);
    for (int step = 1; step <= 12; step++) {
      assertThat(after.at(step).mae())
          .isBetween(99 - before.at(step).mae(), 101 + before.at(step).mae());
    }
  }

  /** A perfect season is forecast without error, also by the season before; there is no scale. */
  @Test
  void aPerfectSeasonHasNoErrors() {
    double[] values = new double[48];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 4 == 0 ? 5 : i % 4;
    }
    Backtest test = Backtest.of(TimeSeries.of(values, 4), Stl.periodic(), 4);
    assertThat(test.overall().mae()).isLessThan(1e-10);
    assertThat(test.naive().mae()).isZero();
    assertThat(test.overall().mase()).isNaN();
  }

  @Test
  void aPastWithoutValuesOneCycleApartIsNoScale() {
    double[] values = new double[72];
    Arrays.setAll(
        values, i -> i / 12 % 2 == i % 2 ? 10 + 3 * Math.sin(Math.PI * i / 6) + i % 5 : Double.NaN);
    Backtest test = Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 6);
    assertThat(test.overall().mae()).isPositive();
    assertThat(test.overall().mase()).isNaN();
    assertThat(test.toString())
        .startsWith(
            "Backtest of values: MASE not defined, as some past has no two values one cycle"
                + " apart;");
    assertThat(test.explain().toString())
        .contains("not defined: some past has no two values one cycle apart");
  }

  /** Errors of some last bits are neither misses nor measured by differences of some last bits. */
  @Test
  void roundingIsNoErrorAndNoScale() {
    double[] values = new double[60];
    // The cycles differ by rounding, since sines of large angles do.
    Arrays.setAll(values, i -> 10 + 3 * Math.sin(2 * Math.PI * i / 12) + (i % 12 == 3 ? 0.7 : 0));
    assertThat(values[55]).isNotEqualTo(values[43]);
    Backtest test = Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 6);
    assertThat(test.coverage(0.8)).isEqualTo(1);
    assertThat(test.coverage(0.95, 1)).isEqualTo(1);
    assertThat(test.overall().mase()).isNaN();
    assertThat(test.naive().mase()).isNaN();
    assertThat(test.overall().toString()).contains("MASE not defined");
    assertThat(test.toString())
        .startsWith(
            "Backtest of values: MASE not defined, as some past repeated itself exactly; MAE ")
        .doesNotContain("NaN");
    assertThat(test.explain().conclusion()).endsWith("the forecast is as good, but for rounding.");
    values[59] += 1e-6;
    assertThat(Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 6).coverage(0.95, 6))
        .isLessThan(1);
  }

  @Test
  void missingValuesAreLeftOut() {
    double[] values = TEMPERATURE.values();
    values[205] = Double.NaN;
    values[191] = Double.NaN;
    Backtest test = Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 10, 200, 100);
    assertThat(test.overall().count()).isEqualTo(9);
    assertThat(test.at(6).count()).isZero();
    assertThat(test.at(6).mae()).isNaN();
    // The value a cycle before is missing, that of two cycles before is not.
    assertThat(test.naiveAt(4).mae()).isEqualTo(Math.abs(values[203] - values[179]));
  }

  @Test
  void itBeatsTheNaiveForecastAndItsIntervalsHold() {
    Backtest test = Backtest.of(TEMPERATURE, Stl.periodic(), 12);
    assertThat(test.origins()).isLessThanOrEqualTo(24);
    assertThat(test.overall().mase()).isLessThan(0.85 * test.naive().mase());
    assertThat(test.coverage(0.8)).isBetween(0.72, 0.9);
    assertThat(test.toString())
        .startsWith("Backtest of temperature_f: MASE 0.")
        .contains(
            "seasonal naive 0.", "22 origins 5 steps apart, 12 steps ahead", "in 95 %", "\nall ");
  }

  /** Each formula with its numbers is worth what the test says. */
  @Test
  void itExplainsItsMeasures() {
    Backtest test = Backtest.of(TEMPERATURE, Stl.periodic(), 3, 200, 15);
    Working working = test.explain();
    ForecastAccuracy all = test.overall();
    double[] measures = {all.mae(), all.rmse(), all.mase()};
    String[] names = {"MAE", "RMSE", "MASE"};
    for (int i = 0; i < 3; i++) {
      String name = names[i] + " =";
      Step step =
          working.steps().stream()
              .filter(
                  s -> !s.formulas().isEmpty() && s.formulas().get(0).toString().startsWith(name))
              .findFirst()
              .orElseThrow();
      assertThat(step.formulas().get(1).value()).isCloseTo(measures[i], within(1e-12));
    }
    String text = working.toString();
    assertThat(text)
        .contains(
            "3 origins 15 steps apart, 3 steps ahead, n = 9 values", "after 1939-02", "e = y - f")
        .contains(
            "1939-03", Numbers.text(TEMPERATURE.value(230)), Numbers.text(TEMPERATURE.value(218)));
    assertThat(working.conclusion()).contains("the forecast is better");
  }

  @Test
  void whatCannotBeMeasuredIsSaid() {
    double[] repeated = new double[48];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = i % 4;
    }
    assertThat(Backtest.of(TimeSeries.of(repeated, 4), Stl.periodic(), 4).explain().toString())
        .contains("not defined: some past repeated itself exactly");
    double[] ended = TEMPERATURE.values();
    Arrays.fill(ended, 230, 240, Double.NaN);
    assertThat(
            Backtest.of(TimeSeries.of(ended, 12), Stl.periodic(), 10, 230, 1)
                .explain()
                .conclusion())
        .isEqualTo("Nothing came that could be compared.");
  }

  /** No number can be told of nothing, but a level that is none is refused all the same. */
  @Test
  void whereNothingCameThereIsNoCoverage() {
    double[] values = TEMPERATURE.values();
    values[205] = Double.NaN;
    Backtest test = Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 10, 200, 100);
    assertThat(test.coverage(0.95, 6)).isNaN();
    assertThat(test.toString())
        .containsPattern("(?m)^ *6  +-  +-  +-  +-  +-  +- *$")
        .doesNotContain("NaN");
    Arrays.fill(values, 200, 240, Double.NaN);
    Backtest none = Backtest.of(TimeSeries.of(values, 12), Stl.periodic(), 10, 200, 100);
    assertThat(none.coverage(0.95)).isNaN();
    assertThat(none.toString()).doesNotContain("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.coverage(7))
        .withMessage("level of an interval must be in (0, 1), but was 7.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.coverage(7, 1))
        .withMessage("level of an interval must be in (0, 1), but was 7.0");
  }

  /** However far the next origin would be, there is one only. */
  @Test
  void aStepBeyondTheSeriesLeavesOneOrigin() {
    TimeSeries air = SeriesDatasets.airPassengers();
    Backtest test = Backtest.of(air, Stl.periodic(), 12, 100, Integer.MAX_VALUE);
    assertThat(test.origins()).isEqualTo(1);
    assertThat(test.toString()).contains("1 origin, 12 steps ahead, from 1957-05 to 1957-05");
    assertThat(test.overall()).isEqualTo(Backtest.of(air, Stl.periodic(), 12, 100, 100).overall());
  }

  @Test
  void aLongHorizonIsShortened() {
    Backtest test = Backtest.of(TEMPERATURE, ClassicalDecomposition.additive(), 30, 200, 100);
    assertThat(test.toString().lines().count()).isLessThanOrEqualTo(24);
    assertThat(test.tables().get(0).rows()).hasSize(16);
  }

  @Test
  void badInputIsRefused() {
    refused(
        () -> Backtest.of(SeriesDatasets.airPassengers().slice(0, 40), Stl.periodic(), 3),
        "the first half, 20 of 40 values, is what the first forecast knows, and cannot be taken"
            + " apart: 20 values with period 12: a season needs at least two full cycles, 24"
            + " values; begin later, with the first origin at 24: Backtest.of(series, method, 3, 24,"
            + " 1)");
    refused(
        () -> Backtest.of(TEMPERATURE, Mstl.of(7, 115), 10),
        "the first half, 120 of 240 values, is what the first forecast knows, and cannot be taken"
            + " apart: 120 values with period 115: a season needs at least two full cycles, 230"
            + " values; begin later, with the first origin at 230: Backtest.of(series, method, 10,"
            + " 230, 1)");
    refused(
        () -> Backtest.of(TEMPERATURE, Mstl.of(7, 118), 10),
        "the first half, 120 of 240 values, is what the first forecast knows, and cannot be taken"
            + " apart: 120 values with period 118: a season needs at least two full cycles, 236"
            + " values; no more than 230 of the series can be known before 10 values ahead");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 0), "horizon must be at least 1, but was 0");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 12, 100, 0),
        "step between origins must be at least 1, but was 0");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 12, 229, 1),
        "first origin must be in 2 to 228, so that 12 values of 240 are left ahead, but was 229");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 12, 1, 1),
        "first origin must be in 2 to 228, so that 12 values of 240 are left ahead, but was 1");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 121),
        "horizon must be at most half of the series, 120 of 240 values, but was 121; for a longer"
            + " one say the first origin and the step");
    refused(
        () -> Backtest.of(TEMPERATURE, Stl.periodic(), 239, 1, 1),
        "horizon must be at most 238, so that 2 of 240 values are known before it, but was 239");
    assertThat(Backtest.of(TEMPERATURE, Stl.periodic(), 120).toString())
        .contains("1 origin, 120 steps ahead");
    Backtest test = Backtest.of(TEMPERATURE, Stl.periodic(), 2, 230, 10);
    refused(() -> test.at(3), "step must be in 1 to 2, but was 3");
    refused(() -> test.coverage(0.8, 0), "step must be in 1 to 2, but was 0");
    refused(() -> test.coverage(1.5), "level of an interval must be in (0, 1), but was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Backtest.of(TEMPERATURE, s -> Stl.periodic().decompose(s.log()), 2, 230, 10))
        .withMessageEndingWith("; to transform it use BoxCox.before");
  }

  private static void refused(Runnable work, String message) {
    assertThatIllegalArgumentException().isThrownBy(work::run).withMessage(message);
  }
}
