package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas in the workings, with their numbers, are worth what the results say. */
class MeasureWorkingsTest {
  private static final double GAP = Double.NaN;
  private static final double[] LYNX = Reference.column("ts/data_lynx.csv", "value");

  private static List<Step> steps(Working working, String name) {
    return working.steps().stream()
        .filter(
            step ->
                !step.formulas().isEmpty()
                    && step.formulas().get(0).toString().startsWith(name + " ="))
        .toList();
  }

  /** The value of the last formula of the first step about a symbol, numbers put in. */
  private static double value(Working working, String name) {
    List<Formula> formulas = steps(working, name).get(0).formulas();
    assertThat(formulas).hasSizeGreaterThanOrEqualTo(2);
    return formulas.get(formulas.size() - 1).value();
  }

  private static Offset<Double> close(double value) {
    return within(1e-11 * Math.abs(value) + 1e-14);
  }

  private static void agrees(Autocorrelation past, int lag) {
    for (int h = 1; h <= past.lags(); h++) {
      assertThat(Math.abs(past.acf(h))).isLessThanOrEqualTo(Math.abs(past.acf(lag)));
    }
    Working working = past.explain();
    double[] covariances = past.autocovariance();
    assertThat(value(working, "c₀")).isCloseTo(covariances[0], close(covariances[0]));
    assertThat(value(working, "cₕ")).isCloseTo(covariances[lag], close(covariances[lag]));
    assertThat(value(working, "rₕ")).isCloseTo(past.acf(lag), within(1e-12));
    assertThat(value(working, "b")).isCloseTo(past.whiteNoiseBound(), within(1e-14));
    if (lag > 1) {
      assertThat(value(working, "p")).isCloseTo(past.pacf()[lag], within(1e-12));
    }
  }

  @Test
  void workingsNameTheirSeriesIfItHasAName() {
    TimeSeries air = SeriesDatasets.airPassengers();
    assertThat(Autocorrelation.of(air, 12).explain().title())
        .isEqualTo("Autocorrelation of passengers_thousands, 144 values");
    assertThat(Periodogram.of(air).explain().title())
        .isEqualTo("Periodogram of passengers_thousands, 144 values");
    double[] bare = {1, 2, 4, 3};
    assertThat(Autocorrelation.of(bare, 1).explain().title())
        .isEqualTo("Autocorrelation of 4 values");
    assertThat(Periodogram.of(bare).explain().title()).isEqualTo("Periodogram of 4 values");
  }

  @Test
  void anAutocorrelationIsWhatItsWorkingSays() {
    Autocorrelation lynx = Autocorrelation.of(LYNX, 20);
    agrees(lynx, 1);
    assertThat(lynx.explain().toString())
        .contains("h = 1", "n = 114", "1 / n · Σ[t=1..n - h] dₜ dₜ₊ₕ", "the same at lag 1")
        .contains(
            "At lag 1 the autocorrelation is 0.711, beyond the bound of 0.184: a high value goes"
                + " with a high one 1 step later. Of 20 lags 17 are beyond it");
    double[] waves = new double[48];
    for (int t = 0; t < waves.length; t++) {
      waves[t] = t % 4 == 0 ? 9 : t % 2;
    }
    agrees(Autocorrelation.of(waves, 12), 4);
    // Longer than is written out with numbers.
    double[] many = new double[1200];
    for (int t = 0; t < many.length; t++) {
      many[t] = t % 3;
    }
    assertThat(Autocorrelation.of(many, 5).explain().toString()).doesNotContain("…");
  }

  @Test
  void missingValuesAreInTheWorking() {
    double[] values = {1, 2, 1, 1.5, 1, 2, GAP, 1, 1, 4, 2, 3};
    agrees(Autocorrelation.of(values, 4), 2);
    assertThat(Autocorrelation.of(values, 4).explain().toString())
        .contains("n = 12, of which 1 missing", "1 / 10 ·", "1.96 / √11")
        .contains("within the bound of 0.591: white noise comes as far. Of 4 lags none is beyond");
    // High and low in turn.
    agrees(Autocorrelation.of(new double[] {1, -1, 1, -1, GAP, -1, 1, -1, 1, -2}, 3), 1);
  }

  @Test
  void aPowerIsWhatItsWorkingSays() {
    Periodogram lynx = Periodogram.of(LYNX);
    Working working = lynx.explain();
    double peak = Arrays.stream(lynx.power()).max().orElseThrow();
    assertThat(value(working, "I")).isCloseTo(peak, close(peak));
    double a = value(working, "a");
    double b = value(working, "b");
    assertThat((a * a + b * b) / lynx.size()).isCloseTo(peak, close(peak));
    assertThat(1 / value(working, "f")).isCloseTo(lynx.peakPeriod(), within(1e-12));
    assertThat(working.conclusion())
        .isEqualTo(
            "The strongest wave goes up and down once in 9.5 steps, 12 times in the series, and has"
                + " 52.0 % of the power.");
    assertThat(Periodogram.of(new double[] {3, 3, 3}).explain().conclusion())
        .isEqualTo("All values are equal, rounding aside: no wave has any power.");
  }

  @Test
  void anAccuracyIsWhatItsWorkingSays() {
    TimeSeries series = SeriesDatasets.nottinghamTemperature();
    Backtest test = Backtest.of(series, Stl.periodic(), 3, 200, 15);
    for (ForecastAccuracy accuracy : List.of(test.overall(), test.naive(), test.at(2))) {
      Working working = accuracy.explain();
      assertThat(value(working, "MAE")).isCloseTo(accuracy.mae(), within(1e-12));
      assertThat(value(working, "RMSE")).isCloseTo(accuracy.rmse(), within(1e-12));
      assertThat(value(working, "MASE")).isCloseTo(accuracy.mase(), within(1e-12));
    }
    assertThat(test.overall().explain().toString())
        .contains("Accuracy of 9 forecasts", "n = 9", "better than that")
        .doesNotContain("not better");
    double[] ended = series.values();
    Arrays.fill(ended, 230, 240, GAP);
    Backtest none = Backtest.of(TimeSeries.of(ended, 12), Stl.periodic(), 10, 230, 1);
    assertThat(none.overall().explain().conclusion())
        .isEqualTo("Nothing came that could be compared.");
    assertThat(test.overall()).isEqualTo(test.overall()).isNotEqualTo(test.naive());
  }

  @Test
  void theErrorsOfADecompositionAreWhatTheirWorkingSays() {
    ComposedSeries truth =
        SyntheticSeries.of(240, 12).linear(10, 0.1).sine(5).noise(1).outliers(3, 10).generate(42);
    // The classical trend has no ends.
    DecompositionError error =
        ClassicalDecomposition.additive().decompose(truth.series()).against(truth);
    Working working = error.explain();
    List<Step> roots = steps(working, "RMSE");
    ComponentError[] components = {error.seasonal(), error.trend(), error.remainder()};
    assertThat(roots).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(roots.get(i).formulas().get(1).value())
          .isCloseTo(components[i].rootMeanSquare(), within(1e-12));
    }
    assertThat(value(working, "MAE")).isCloseTo(error.seasonal().meanAbsolute(), within(1e-12));
    assertThat(value(working, "relative")).isCloseTo(error.seasonal().relative(), within(1e-12));
    assertThat(working.toString()).contains("e = s - t", "1 / 240 ·", "1 / 228 ·");
    assertThat(working.conclusion()).startsWith("The season is off by ").contains("spread");
    ComposedSeries level = SyntheticSeries.of(40, 4).linear(3, 1).noise(1).generate(1);
    assertThat(
            ClassicalDecomposition.additive()
                .decompose(level.series())
                .against(level)
                .explain()
                .toString())
        .contains("none: the true season does not vary");
  }
}
