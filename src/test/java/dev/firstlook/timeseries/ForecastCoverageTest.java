package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often what comes lies in its interval, on series of which the model is known. */
class ForecastCoverageTest {
  private static final int SIZE = 120;
  private static final int PERIOD = 12;
  private static final int SERIES = 80;

  /** A damped trend with a season that wanders from cycle to cycle by so much. */
  static double[] simulated(Random random, double alpha, double beta, double walk, int size) {
    double[] season = new double[PERIOD];
    Arrays.setAll(season, j -> 10 * random.nextGaussian());
    double[] values = new double[size];
    double level = 100;
    double slope = 0.2;
    for (int t = 0; t < size; t++) {
      double error = random.nextGaussian();
      slope *= 0.9;
      level += slope;
      season[t % PERIOD] += walk * random.nextGaussian();
      values[t] = level + error + season[t % PERIOD];
      level += alpha * error;
      slope += beta * error;
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "periodic STL, 0.3, 0.05, 0",
    "periodic STL, 0.6, 0.1, 0",
    "STL with window 7, 0.3, 0.05, 0.7"
  })
  void intervalsHoldWhatTheyPromise(String name, double alpha, double beta, double walk) {
    Decomposer method =
        name.startsWith("periodic")
            ? Stl.periodic()
            : name.startsWith("classical")
                ? ClassicalDecomposition.additive()
                : Stl.withSeasonalWindow(7);
    double[] levels = {0.80, 0.95};
    double[] coverage = new double[2];
    Random random = new Random(2_008);
    for (int s = 0; s < SERIES; s++) {
      double[] values = simulated(random, alpha, beta, walk, SIZE + PERIOD);
      TimeSeries known = TimeSeries.of(Arrays.copyOf(values, SIZE), PERIOD);
      Forecast forecast = Forecast.of(known, method, PERIOD);
      for (int l = 0; l < 2; l++) {
        double[] lower = forecast.lower(levels[l]).values();
        double[] upper = forecast.upper(levels[l]).values();
        for (int h = 0; h < PERIOD; h++) {
          boolean inside = lower[h] <= values[SIZE + h] && values[SIZE + h] <= upper[h];
          coverage[l] += inside ? 1.0 / SERIES / PERIOD : 0;
        }
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "coverage, %s, alpha %s, beta %s, season walk %s: %.1f of 80 %%, %.1f of 95 %%%n",
        name,
        alpha,
        beta,
        walk,
        100 * coverage[0],
        100 * coverage[1]);
    assertThat(coverage[0]).isCloseTo(0.80, within(0.03));
    assertThat(coverage[1]).isCloseTo(0.95, within(0.03));
  }
}
