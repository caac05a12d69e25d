package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DampedTrendTest {

  private static double[] series(String name) {
    return switch (name) {
      case "oil" -> Reference.column("ets/oil_r.csv", "value");
      case "lynx_log" -> SeriesDatasets.canadianLynx().log().values();
      default -> {
        double[] years = new double[12];
        for (int i = 0; i < 144; i++) {
          years[i / 12] += SeriesDatasets.airPassengers().value(i);
        }
        yield years;
      }
    };
  }

  @Test
  void theRecursionIsThatOfR() {
    double[] oil = series("oil");
    int t = 0;
    for (Reference row : Reference.rows("ets/oil_r.csv")) {
      t++;
      DampedTrendFilter filter =
          DampedTrendFilter.of(
              Arrays.copyOf(oil, t),
              null,
              0.99989969,
              0.11886985,
              0.80000197,
              36.46466837,
              34.72584983);
      assertThat(filter.level()).isCloseTo(row.number("level"), within(1e-5));
      assertThat(filter.slope()).isCloseTo(row.number("slope"), within(1e-5));
    }
    assertThat(t).isEqualTo(49);
  }

  @Test
  void theFitIsThatOfStatsmodels() {
    for (Reference row : Reference.rows("ets/optimum_statsmodels.csv")) {
      DampedTrend fit = DampedTrendFit.of(new AdjustedSeries(series(row.word("series")), null));
      assertThat(fit.logLikelihood()).isCloseTo(row.number("log_likelihood"), within(1e-8));
      assertThat(fit.alpha()).isCloseTo(row.number("alpha"), within(1e-6));
      assertThat(fit.beta()).isCloseTo(row.number("beta"), within(1e-6));
      assertThat(fit.phi()).isCloseTo(row.number("phi"), within(1e-5));
      assertThat(fit.initialLevel()).isCloseTo(row.number("level"), within(2e-3));
      assertThat(fit.initialSlope()).isCloseTo(row.number("slope"), within(2e-3));
      double square = fit.standardDeviation() * fit.standardDeviation();
      assertThat(square * fit.size()).isCloseTo(row.number("sse"), relative(row.number("sse")));
      for (int step : new int[] {1, 2, 6, 12}) {
        double forecast = row.number("f" + step);
        double variance = row.number("v" + step);
        assertThat(fit.forecast(step)).isCloseTo(forecast, relative(forecast));
        assertThat(square * fit.varianceFactor(step)).isCloseTo(variance, relative(10 * variance));
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> relative(double value) {
    return offset(1e-6 * Math.abs(value));
  }

  /** statsmodels gives this likelihood to these parameters; its own search ends below. */
  @Test
  void theLikelihoodOfTheNileIsThatOfStatsmodels() {
    DampedTrend fit =
        DampedTrendFit.of(new AdjustedSeries(SeriesDatasets.nileFlow().values(), null));
    assertThat(fit.logLikelihood()).isCloseTo(-636.2938130859238, within(1e-8));
    assertThat(fit.alpha()).isCloseTo(1e-4, within(1e-9));
    assertThat(fit.initialLevel()).isCloseTo(1206.25691965404, within(1e-2));
  }

  @Test
  void gapsAreAsTheDenseCovarianceMatrixHasThem() {
    double[] nile = SeriesDatasets.nileFlow().values();
    for (int gap : new int[] {3, 4, 5, 17, 40, 41, 42, 43, 44, 70, 98, 99}) {
      nile[gap] = Double.NaN;
    }
    for (Reference row : Reference.rows("ets/nile_gaps.csv")) {
      double alpha = row.number("alpha");
      double beta = row.number("beta");
      double phi = row.number("phi");
      double[] start = DampedTrendFilter.of(nile, null, alpha, beta, phi).start();
      assertThat(start[0]).isCloseTo(row.number("level"), within(1e-8));
      assertThat(start[1]).isCloseTo(row.number("slope"), within(1e-8));
      DampedTrendFilter filter =
          DampedTrendFilter.of(nile, null, alpha, beta, phi, start[0], start[1]);
      assertThat(filter.count()).isEqualTo(88);
      assertThat(filter.meanSquare() * 88).isCloseTo(row.number("sse"), within(1e-5));
      assertThat(filter.logLikelihood(filter.meanSquare(), 1))
          .isCloseTo(row.number("log_likelihood"), within(1e-9));
      DampedTrend model =
          new DampedTrend(
              alpha, beta, phi, start[0], start[1], filter.level(), filter.slope(), 1, 0, 88);
      for (int step = 1; step <= 3; step++) {
        assertThat(model.forecast(step)).isCloseTo(row.number("f" + step), within(1e-8));
      }
    }
  }

  /** Weights of 1 change nothing, and one near 0 is a missing value. */
  @Test
  void weightsLeadFromAValueToNone() {
    double[] nile = SeriesDatasets.nileFlow().values();
    double[] gap = nile.clone();
    gap[60] = Double.NaN;
    double[] weights = new double[nile.length];
    Arrays.fill(weights, 1);
    weights[60] = 1 - 1e-12;
    same(DampedTrendFilter.of(nile, weights, 0.3, 0.1, 0.9), nile, 1e-8);
    weights[60] = 1e-12;
    same(DampedTrendFilter.of(nile, weights, 0.3, 0.1, 0.9), gap, 1e-6);
    weights[60] = 0.5;
    double half = DampedTrendFilter.of(nile, weights, 0.3, 0.1, 0.9).level();
    assertThat(half)
        .isStrictlyBetween(Math.min(level(nile), level(gap)), Math.max(level(nile), level(gap)));
  }

  private static double level(double[] values) {
    return DampedTrendFilter.of(values, null, 0.3, 0.1, 0.9).level();
  }

  private static void same(DampedTrendFilter weighted, double[] values, double tolerance) {
    DampedTrendFilter plain = DampedTrendFilter.of(values, null, 0.3, 0.1, 0.9);
    assertThat(weighted.level()).isCloseTo(plain.level(), within(tolerance));
    assertThat(weighted.slope()).isCloseTo(plain.slope(), within(tolerance));
    assertThat(weighted.start()[0]).isCloseTo(plain.start()[0], within(tolerance));
    assertThat(weighted.criterion(0)).isCloseTo(plain.criterion(0), within(tolerance));
    assertThat(weighted.meanSquare())
        .isCloseTo(plain.meanSquare(), within(tolerance * plain.meanSquare()));
  }

  /** Hyndman et al. (2008), table 6.2, in closed form. */
  @ParameterizedTest
  @CsvSource({"0.3, 0.05, 0.9", "0.9, 0.4, 0.8", "0.02, 0.0001, 0.98"})
  void theVarianceIsThatOfTheBook(double alpha, double beta, double phi) {
    DampedTrend model = new DampedTrend(alpha, beta, phi, 0, 0, 0, 0, 1, 0, 50);
    for (int h = 1; h <= 40; h++) {
      double q = 1 - phi;
      double book =
          1
              + alpha * alpha * (h - 1)
              + beta * phi * h / (q * q) * (2 * alpha * q + beta * phi)
              - beta
                  * phi
                  * (1 - Math.pow(phi, h))
                  / (q * q * (1 - phi * phi))
                  * (2 * alpha * (1 - phi * phi) + beta * phi * (1 + 2 * phi - Math.pow(phi, h)));
      assertThat(model.varianceFactor(h)).isCloseTo(book, within(1e-9 * book));
    }
  }

  /** Each by its definition, in a sum of its own. */
  @Test
  void allVariancesInOnePassAreThoseOfEachStep() {
    DampedTrend model = new DampedTrend(0.4, 0.1, 0.95, 0, 0, 0, 0, 1, 0, 50);
    double[] factors = model.varianceFactors(300);
    assertThat(factors).hasSize(300);
    for (int h = 1; h <= 300; h++) {
      double sum = 1;
      for (int j = 1; j < h; j++) {
        double damping = 0;
        for (int k = 1; k <= j; k++) {
          damping += Math.pow(0.95, k);
        }
        sum += Math.pow(0.4 + damping * 0.1, 2);
      }
      assertThat(factors[h - 1]).isCloseTo(sum, within(1e-12 * sum));
      assertThat(model.varianceFactor(h)).isEqualTo(factors[h - 1]);
    }
  }

  @Test
  void theVarianceIsThatOfSimulatedPaths() {
    DampedTrend model = new DampedTrend(0.4, 0.1, 0.9, 0, 0, 5, 1, 2, 0, 50);
    Random random = new Random(11);
    int paths = 40_000;
    double[] squares = new double[8];
    for (int p = 0; p < paths; p++) {
      double level = 5;
      double slope = 1;
      for (int h = 1; h <= 8; h++) {
        double error = 2 * random.nextGaussian();
        double value = level + 0.9 * slope + error;
        level += 0.9 * slope + 0.4 * error;
        slope = 0.9 * slope + 0.1 * error;
        squares[h - 1] += Math.pow(value - model.forecast(h), 2) / paths;
      }
    }
    for (int h = 1; h <= 8; h++) {
      // Four standard errors of a variance from so many paths.
      double variance = 4 * model.varianceFactor(h);
      assertThat(squares[h - 1]).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / paths)));
    }
  }

  @Test
  void theCriterionOfAkaikeIsThatOfStatsmodels() {
    assertThat(DampedTrendFit.of(new AdjustedSeries(series("oil"), null)).correctedAic())
        .isCloseTo(530.0086709268671, within(1e-7));
    assertThat(DampedTrendFit.of(new AdjustedSeries(series("air_year"), null)).correctedAic())
        .isCloseTo(184.3348563084333, within(1e-7));
  }

  @Test
  void aConstantHasNoError() {
    double[] constant = new double[30];
    Arrays.fill(constant, 7.3);
    DampedTrend fit = DampedTrendFit.of(new AdjustedSeries(constant, null));
    assertThat(fit.standardDeviation()).isZero();
    assertThat(fit.forecast(10)).isCloseTo(7.3, within(1e-12));
  }

  @Test
  void aStepIsAtLeastOne() {
    DampedTrend model = new DampedTrend(0.4, 0.1, 0.9, 0, 0, 5, 1, 2, 0, 50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.forecast(0))
        .withMessage("step must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.varianceFactor(-1))
        .withMessage("step must be at least 1, but was -1");
  }

  /** Holt's line without damping, and no trend at all. */
  @Test
  void theTrendMayBeUndampedOrGoneAtOnce() {
    DampedTrend line = new DampedTrend(0.4, 0.1, 1, 0, 0, 5, 2, 1, 0, 50);
    assertThat(line.forecast(3)).isEqualTo(11);
    // 1 + (0.4 + 0.1)^2 + (0.4 + 0.2)^2
    assertThat(line.varianceFactor(3)).isCloseTo(1.61, within(1e-15));
    assertThat(new DampedTrend(0.4, 0.1, Math.nextDown(1.0), 0, 0, 5, 2, 1, 0, 50).forecast(3))
        .isCloseTo(11, within(1e-14));
    assertThat(new DampedTrend(0.4, 0.1, 0, 0, 0, 5, 2, 1, 0, 50).forecast(3)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, 0.1, 0.9, 1, 50, 'alpha must be in [0, 1], but was 1.2'",
    "NaN, 0.1, 0.9, 1, 50, 'alpha must be in [0, 1], but was NaN'",
    "0.4, 0.5, 0.9, 1, 50, 'beta must be in [0, alpha], here [0, 0.4], but was 0.5'",
    "0.4, 0.1, 7, 1, 50, 'phi must be in [0, 1], but was 7.0'",
    "0.4, 0.1, NaN, 1, 50, 'phi must be in [0, 1], but was NaN'",
    "0.4, 0.1, 0.9, -1, 50, 'standardDeviation must be at least 0, but was -1.0'",
    "0.4, 0.1, 0.9, 1, -2, 'size must be at least 0, but was -2'"
  })
  void parametersOutOfRangeAreRefused(
      double alpha, double beta, double phi, double deviation, int size, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DampedTrend(alpha, beta, phi, 0, 0, 5, 1, deviation, 0, size))
        .withMessage(message);
  }
}
