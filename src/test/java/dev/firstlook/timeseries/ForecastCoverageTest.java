package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often what comes lies in its interval, on series of which the model is known. Each past has
 * many futures, so that chance comes from the pasts alone.
 */
class ForecastCoverageTest {
  private static final int SIZE = 120;
  private static final int HORIZON = 12;
  private static final int FUTURES = 50;
  private static final double[] LEVELS = {0.80, 0.95};

  @ParameterizedTest
  @CsvSource({
    "STL, 0.3, 0.05, 0",
    "STL, 0.6, 0.1, 0",
    "changing STL, 0.3, 0.05, 0.7",
  })
  void intervalsHoldWhatTheyPromise(String name, double alpha, double beta, double walk) {
    Decomposer method = name.equals("STL") ? Stl.periodic() : Stl.withSeasonalWindow(7);
    double[] coverage = coverage(method, alpha, beta, walk, SIZE, 50);
    System.out.printf(
        Locale.ROOT,
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

  static double[] coverage(
      Decomposer method, double alpha, double beta, double walk, int size, int pasts) {
    double[] coverage = new double[LEVELS.length];
    Random random = new Random(2_008);
    for (int s = 0; s < pasts; s++) {
      SimulatedTrend model = new SimulatedTrend(random, alpha, beta, walk);
      TimeSeries known = TimeSeries.of(model.next(size, random), SimulatedTrend.PERIOD);
      Forecast forecast = Forecast.of(known, method, HORIZON);
      for (int l = 0; l < LEVELS.length; l++) {
        double[] lower = forecast.lower(LEVELS[l]).values();
        double[] upper = forecast.upper(LEVELS[l]).values();
        for (int f = 0; f < FUTURES; f++) {
          double[] future = model.copy().next(HORIZON, random);
          for (int h = 0; h < HORIZON; h++) {
            boolean inside = lower[h] <= future[h] && future[h] <= upper[h];
            coverage[l] += inside ? 1.0 / pasts / FUTURES / HORIZON : 0;
          }
        }
      }
    }
    return coverage;
  }
}
