package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
  private static final TimeSeries AIR = SeriesDatasets.airPassengers();
  private static final Decomposer LOG = new BoxCox(0).before(Stl.periodic());

  private static double[] noisy(long seed) {
    return DecomposerContract.noisy(72, seed);
  }

  private static Forecast forecast(double[] values) {
    return Forecast.of(TimeSeries.of(values, DecomposerContract.PERIOD), Stl.periodic(), 9);
  }

  @Property(tries = 10, seed = "2008")
  void aShiftMovesTheForecast(
      @ForAll long seed, @ForAll @DoubleRange(min = -50, max = 1000) double shift) {
    double[] values = noisy(seed);
    Forecast plain = forecast(values);
    Forecast moved = forecast(Arrays.stream(values).map(value -> value + shift).toArray());
    for (int h = 0; h < 9; h++) {
      assertThat(moved.mean().value(h)).isCloseTo(plain.mean().value(h) + shift, within(1e-3));
      assertThat(moved.upper(0.8).value(h))
          .isCloseTo(plain.upper(0.8).value(h) + shift, within(0.03));
    }
  }

  @Property(tries = 10, seed = "2008")
  void aFactorScalesTheForecast(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1e3) double factor) {
    double[] values = noisy(seed);
    Forecast plain = forecast(values);
    Forecast scaled = forecast(Arrays.stream(values).map(value -> factor * value).toArray());
    for (int h = 0; h < 9; h++) {
      assertThat(scaled.mean().value(h))
          .isCloseTo(factor * plain.mean().value(h), within(1e-3 * factor));
      assertThat(scaled.lower(0.95).value(h))
          .isCloseTo(factor * plain.lower(0.95).value(h), within(0.03 * factor));
    }
  }

  @Test
  void theCalendarGoesOn() {
    Forecast forecast = Forecast.of(AIR, LOG, 24);
    assertThat(forecast.mean().label(0)).isEqualTo("1961-01");
    assertThat(forecast.mean().label(23)).isEqualTo("1962-12");
    assertThat(forecast.mean().period()).hasValue(12);
    assertThat(forecast.mean().name()).isEqualTo("mean of passengers_thousands");
    assertThat(forecast.observed()).isEqualTo(AIR);
    assertThat(forecast.horizon()).isEqualTo(24);
  }

  @Test
  void itIsTheSameEveryTime() {
    Forecast forecast = Forecast.of(AIR, LOG, 12);
    Forecast again = Forecast.of(LOG.decompose(AIR), 12);
    assertThat(again.upper(0.95)).isEqualTo(forecast.upper(0.95));
    assertThat(again.mean()).isEqualTo(forecast.mean());
  }

  @Test
  void theMeanIsLevelSlopeAndLastCycle() {
    TimeSeries series = SeriesDatasets.nottinghamTemperature();
    Decomposition parts = Stl.withSeasonalWindow(7).decompose(series);
    Forecast forecast = Forecast.of(parts, 30);
    DampedTrend trend = forecast.trendModel();
    for (int h = 1; h <= 30; h++) {
      double damped = 0;
      for (int j = 1; j <= h; j++) {
        damped += Math.pow(trend.phi(), j);
      }
      double season = parts.seasonal().value(series.size() - 12 + (h - 1) % 12);
      assertThat(forecast.mean().value(h - 1))
          .isCloseTo(trend.level() + damped * trend.slope() + season, within(1e-9));
    }
    assertThat(forecast.median().values()).isEqualTo(forecast.mean().values());
  }

  @Test
  void intervalsAreNestedAndWiderThanThoseOfTheTrendAlone() {
    Forecast forecast = Forecast.of(SeriesDatasets.nottinghamTemperature(), Stl.periodic(), 12);
    DampedTrend trend = forecast.trendModel();
    for (int h = 1; h <= 12; h++) {
      double half = forecast.upper(0.95).value(h - 1) - forecast.mean().value(h - 1);
      double alone = 1.96 * trend.standardDeviation() * Math.sqrt(trend.varianceFactor(h));
      assertThat(half).isGreaterThan(1.02 * alone);
      assertThat(forecast.upper(0.80).value(h - 1)).isLessThan(forecast.upper(0.95).value(h - 1));
      assertThat(forecast.lower(0.80).value(h - 1))
          .isGreaterThan(forecast.lower(0.95).value(h - 1));
    }
  }

  /** The season of twenty cycles that never changes has the variance of a mean of twenty. */
  @Test
  void theSeasonAddsTheVarianceOfItsMean() {
    Random random = new Random(4);
    double[] values = new double[20 * 6];
    Arrays.setAll(values, i -> 50 + 3 * (i % 6) + random.nextGaussian());
    Forecast forecast = Forecast.of(TimeSeries.of(values, 6), Stl.periodic(), 6);
    double added = 0;
    for (int h = 0; h < 6; h++) {
      added += forecast.variance().estimation(h) / 6;
    }
    assertThat(added / forecast.variance().error()).isBetween(1.0 / 20 * 5 / 6, 4.0 / 20);
  }

  @Test
  void logarithmsAreTakenBack() {
    Forecast logs = Forecast.of(AIR.log(), Stl.periodic(), 12);
    Forecast back = Forecast.of(AIR, LOG, 12);
    for (int h = 0; h < 12; h++) {
      assertThat(back.median().value(h)).isCloseTo(Math.exp(logs.mean().value(h)), within(1e-9));
      assertThat(back.lower(0.9).value(h))
          .isCloseTo(Math.exp(logs.lower(0.9).value(h)), within(1e-9));
      double variance = logs.variance().total(h);
      assertThat(back.mean().value(h))
          .isCloseTo(Math.exp(logs.mean().value(h) + variance / 2), within(1e-9));
    }
  }

  /** The means of a root and of no power, as the normal distribution has them. */
  @Test
  void powersAreTakenBack() {
    Forecast roots = Forecast.of(new BoxCox(0.5).apply(AIR), Stl.periodic(), 12);
    Forecast back = Forecast.of(AIR, new BoxCox(0.5).before(Stl.periodic()), 12);
    Forecast inside = Forecast.of(AIR, Mstl.of(12).boxCox(0.5), 12);
    Forecast outside = Forecast.of(new BoxCox(0.5).apply(AIR), Mstl.of(12), 12);
    for (int h = 0; h < 12; h++) {
      double root = roots.mean().value(h) / 2 + 1;
      assertThat(back.median().value(h)).isCloseTo(root * root, within(1e-8));
      // E((m / 2 + 1)^2) of a normal m is its square plus a quarter of the variance.
      assertThat(back.mean().value(h))
          .isCloseTo(root * root + roots.variance().total(h) / 4, within(1e-8));
      assertThat(inside.median().value(h))
          .isCloseTo(new BoxCox(0.5).inverse(outside.mean().value(h)), within(1e-8));
    }
    assertThat(inside.observed()).isEqualTo(AIR);
  }

  @Test
  void aMultiplicativeModelStaysPositive() {
    Forecast forecast = Forecast.of(AIR, ClassicalDecomposition.multiplicative(), 36);
    assertThat(Arrays.stream(forecast.lower(0.99).values()).min().orElseThrow()).isPositive();
    Forecast logs = Forecast.of(AIR, LOG, 36);
    assertThat(forecast.mean().value(6)).isCloseTo(logs.mean().value(6), within(15.0));
  }

  @Test
  void severalSeasonsEachRepeat() {
    double[] values = new double[400];
    for (int i = 0; i < values.length; i++) {
      values[i] = 50 + (i % 5) * (i % 5) + 8 * Math.sin(2 * Math.PI * i / 40);
    }
    Forecast forecast = Forecast.of(TimeSeries.of(Arrays.copyOf(values, 360)), Mstl.of(5, 40), 40);
    for (int h = 0; h < 40; h++) {
      assertThat(forecast.mean().value(h)).isCloseTo(values[360 + h], within(0.05));
    }
  }

  @Test
  void aConstantGoesOn() {
    double[] constant = new double[48];
    Arrays.fill(constant, 7.3);
    Forecast forecast = Forecast.of(TimeSeries.of(constant, 12), Stl.periodic(), 5);
    assertThat(forecast.mean().value(4)).isCloseTo(7.3, within(1e-10));
    assertThat(forecast.upper(0.99).value(4)).isCloseTo(7.3, within(1e-10));
    assertThat(forecast.toString()).contains("7.3");
    assertThat(forecast.explain().conclusion()).contains("7.3");
  }

  @Test
  void aPerfectSeasonGoesOn() {
    double[] pattern = {3, 9, -4, 0};
    double[] values = new double[40];
    Arrays.setAll(values, i -> pattern[i % 4]);
    for (Decomposer method :
        new Decomposer[] {Stl.periodic(), ClassicalDecomposition.additive(), Mstl.of(4)}) {
      Forecast forecast = Forecast.of(TimeSeries.of(values, 4), method, 8);
      for (int h = 0; h < 8; h++) {
        assertThat(forecast.mean().value(h)).isCloseTo(pattern[h % 4], within(1e-9));
        assertThat(forecast.upper(0.95).value(h)).isCloseTo(pattern[h % 4], within(1e-9));
      }
    }
  }

  @Test
  void gapsAreNoObstacle() {
    TimeSeries whole = SeriesDatasets.nottinghamTemperature();
    double[] values = whole.values();
    for (int i = 5; i < values.length; i += 9) {
      values[i] = Double.NaN;
    }
    values[values.length - 1] = Double.NaN;
    Forecast gaps = Forecast.of(TimeSeries.of(values, 12), Stl.periodic(), 12);
    Forecast full = Forecast.of(whole, Stl.periodic(), 12);
    for (int h = 0; h < 12; h++) {
      assertThat(gaps.mean().value(h)).isCloseTo(full.mean().value(h), within(1.0));
    }
    assertThat(gaps.trendModel().size()).isEqualTo(values.length - 27);
  }

  /** One gross outlier near the end, in a series of which the truth is known. */
  @ParameterizedTest
  @CsvSource({"1, -40", "2, 40", "3, 60", "4, -80"})
  void aRobustForecastIsThatWithoutTheOutlier(long seed, double height) {
    ComposedSeries truth =
        SyntheticSeries.of(120, 12).linear(100, 0.5).sine(10).noise(1).generate(seed);
    Decomposer robust = Stl.periodic().robust();
    double[] values = truth.series().values();
    values[116] += height;
    TimeSeries off = TimeSeries.of(values, 12);
    Forecast clean = Forecast.of(truth.series(), robust, 6);
    Forecast kept = Forecast.of(off, robust, 6);
    Forecast plain = Forecast.of(off, Stl.periodic(), 6);
    double robustError = 0;
    double plainError = 0;
    for (int h = 0; h < 6; h++) {
      double width = clean.upper(0.95).value(h) - clean.lower(0.95).value(h);
      assertThat(kept.mean().value(h)).isCloseTo(clean.mean().value(h), within(0.1 * width));
      assertThat(kept.upper(0.95).value(h) - kept.lower(0.95).value(h))
          .isCloseTo(width, within(0.2 * width));
      assertThat(plain.upper(0.95).value(h) - plain.lower(0.95).value(h))
          .isGreaterThan(1.8 * width);
      double expected = 100 + 0.5 * (120 + h) + 10 * Math.sin(2 * Math.PI * h / 12);
      assertThat(expected).isBetween(kept.lower(0.99).value(h), kept.upper(0.99).value(h));
      robustError += Math.abs(kept.mean().value(h) - expected);
      plainError += Math.abs(plain.mean().value(h) - expected);
    }
    assertThat(plainError).isGreaterThan(1.5 * robustError);
  }

  /** Counted by hand from the robustness weights: 0 is left out, w below 1/4 counts 4 w. */
  @Test
  void aRobustForecastSaysWhatItLeavesOut() {
    double[] values = noisy(3);
    values[20] += 60;
    values[41] -= 50;
    TimeSeries series = TimeSeries.of(values, DecomposerContract.PERIOD);
    Forecast robust = Forecast.of(series, Stl.periodic().robust(), 3);
    int out = 0;
    int less = 0;
    double total = 0;
    for (double weight : robust.decomposition().robustnessWeights().values()) {
      out += weight < 1e-8 ? 1 : 0;
      less += weight >= 1e-8 && weight < 0.25 ? 1 : 0;
      total += weight < 1e-8 ? 0 : Math.min(1, 4 * weight);
    }
    assertThat(out).isGreaterThanOrEqualTo(2);
    assertThat(less).isPositive();
    assertThat(robust.trendModel().size()).isEqualTo(72 - out);
    assertThat(robust.explain().toString())
        .contains(
            "%d of 72 values left out, %d counted by less than 1: as much as %s values"
                .formatted(out, less, Numbers.text(total)))
        .contains("with divisor " + Numbers.text(total) + ", the sum of the weights, becomes");
    assertThat(Forecast.of(series, Stl.periodic(), 3).explain().toString())
        .doesNotContain("left out")
        .contains("with divisor n becomes");
  }

  /** With a weight of 0 a value is missing: it may be anything. */
  @Test
  void anOutlierMayBeAnything() {
    double[] values =
        SyntheticSeries.of(120, 12)
            .linear(100, 0.5)
            .sine(10)
            .noise(1)
            .generate(4)
            .series()
            .values();
    Forecast[] forecasts = new Forecast[2];
    for (int k = 0; k < 2; k++) {
      values[60] = k == 0 ? 400 : 1e4;
      forecasts[k] = Forecast.of(TimeSeries.of(values, 12), Stl.periodic().robust(), 9);
      assertThat(forecasts[k].decomposition().robustnessWeights().value(60)).isZero();
      assertThat(forecasts[k].trendModel().size()).isEqualTo(119);
    }
    for (int h = 0; h < 9; h++) {
      assertThat(forecasts[1].mean().value(h))
          .isCloseTo(forecasts[0].mean().value(h), within(0.01));
      assertThat(forecasts[1].upper(0.95).value(h))
          .isCloseTo(forecasts[0].upper(0.95).value(h), within(0.05));
    }
  }

  /** Where all values count in full, the fit is that of values without weights. */
  @Test
  void withoutOutliersWeightsChangeNothing() {
    double[] values = new double[120];
    Arrays.setAll(values, i -> 3 * (i % 12) + (i * 7919 % 31) / 31.0);
    for (Decomposer method : new Decomposer[] {Stl.periodic(), Stl.periodic().robust()}) {
      Decomposition parts = method.decompose(TimeSeries.of(values, 12));
      assertThat(Arrays.stream(parts.robustnessWeights().values()).min().orElseThrow())
          .isGreaterThan(0.25);
      AdjustedSeries plain = new AdjustedSeries(parts.seasonallyAdjusted().values(), null);
      assertThat(Forecast.of(parts, 3).trendModel()).isEqualTo(DampedTrendFit.of(plain));
    }
  }

  @Test
  void aSeasonThatWandersMakesIntervalsWider() {
    Random random = new Random(3);
    double[] values = new SimulatedTrend(random, 0.2, 0.02, 1.5).next(120, random);
    Forecast forecast = Forecast.of(TimeSeries.of(values, 12), Stl.withSeasonalWindow(7), 24);
    assertThat(forecast.variance().walks()).containsOnlyKeys(12);
    assertThat(forecast.variance().walks().get(12)).isBetween(1.5 * 1.5 / 3, 1.5 * 1.5 * 3);
    assertThat(forecast.variance().estimation(20))
        .isGreaterThan(forecast.variance().estimation(8) + 0.5);
    assertThat(Forecast.of(TimeSeries.of(values, 12), Stl.periodic(), 24).variance().walks())
        .isEmpty();
  }

  @Test
  void itReadsAsATable() {
    Forecast forecast = Forecast.of(AIR, LOG, 24);
    assertThat(forecast.toString().lines().count()).isLessThanOrEqualTo(24);
    assertThat(forecast.toString())
        .matches(
            "(?s)Forecast of passengers_thousands, 24 months: mean [\\d.]+ for 1961-01, [\\d.]+ for"
                + " 1962-12\n"
                + ".*")
        .contains("80 % from", "95 % to", "alpha 0.7766", "1962-12", "...");
    assertThat(forecast.explain().toString())
        .contains("y = l + d b + s", "v = c σ² + u", "log-likelihood", "1962-12");
    assertThat(Forecast.of(AIR, LOG, 1).toString().lines().count()).isEqualTo(5);
    assertThat(Forecast.of(AIR, LOG, 1).toString().lines().findFirst().orElseThrow())
        .matches("Forecast of passengers_thousands, 1 month: mean [\\d.]+ for 1961-01");
  }

  @Test
  void badInputIsRefused() {
    Decomposition parts = Stl.periodic().decompose(AIR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(parts, 0))
        .withMessage("horizon must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(AIR.slice(0, 20), Stl.periodic(), 3))
        .withMessageContaining("a season needs at least two full cycles");
    Forecast forecast = Forecast.of(parts, 2);
    for (double level : new double[] {0, 1, -0.1, Double.NaN, 95}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> forecast.lower(level))
          .withMessage("level of an interval must be in (0, 1), but was " + level);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoxCox(0).before(Mstl.of(12).boxCox(0.5)).decompose(AIR))
        .withMessage("a series must be transformed only once, but MSTL transforms it again");
  }

  /** What hardly leaves any noise says nothing of how much there will be. */
  @ParameterizedTest
  @CsvSource({"5, 50, 3, true", "7, 91, 3, true", "5, 50, 2, false", "7, 91, 2, false"})
  void aFitThatFollowsTheNoiseMakesNoIntervals(int week, int year, int years, boolean robust) {
    for (int seed = 1; seed <= 3; seed++) {
      TimeSeries days =
          SyntheticSeries.of(years * year, week, year)
              .linear(200, 0.05)
              .sine(week, 30)
              .sine(year, 40)
              .noise(8)
              .generate(seed)
              .series();
      Mstl changing = Mstl.of(week, year);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Forecast.of(days, robust ? changing.robust() : changing, 5))
          .withMessageContaining(" that trend and season leave must be at least ")
          .withMessageContaining(years + " of " + year + "), so that")
          .withMessageContaining("Mstl.periodic()");
      Mstl same = changing.periodic();
      Forecast forecast = Forecast.of(days, robust ? same.robust() : same, 5);
      double width = forecast.upper(0.95).value(0) - forecast.lower(0.95).value(0);
      // Noise alone would make it 2 * 1.96 * 8; the season is known from two or three values.
      assertThat(width).isBetween(25.0, 65.0);
    }
  }

  @Test
  void saysWhatIsTooLittle() {
    TimeSeries days =
        SyntheticSeries.of(182, 7, 91).sine(7, 30).sine(91, 40).noise(8).generate(1).series();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(days, Mstl.of(7, 91), 5))
        .withMessageMatching(
            "(variance|degrees of freedom) that trend and season leave must be at least .*, here"
                + " [0-9.e-]+, but (was|were) [0-9.e-]+: MSTL follows the noise of so few cycles \\(26"
                + " of 7 and 2 of 91\\), so that how far off a forecast may be cannot be told; take"
                + " seasons that are the same in every cycle \\(Stl.periodic\\(\\),"
                + " Mstl.periodic\\(\\)\\), wider seasonal windows or fewer seasons");
  }
}
