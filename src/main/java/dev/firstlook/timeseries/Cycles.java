package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.Arrays;

/** Level and spread of the whole cycles of a series, counted from its end. */
final class Cycles {
  private final double[] means;
  private final double[] deviations;

  private Cycles(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  static Cycles of(TimeSeries series) {
    int period = series.period().orElse(2);
    int size = series.size();
    int cycles = size / period;
    double[] means = new double[cycles];
    double[] deviations = new double[cycles];
    int kept = 0;
    for (int c = 0; c < cycles; c++) {
      int from = size - (cycles - c) * period;
      Moments cycle = Moments.of(Arrays.copyOfRange(series.raw(), from, from + period));
      double deviation = cycle.standardDeviation();
      if (!Double.isNaN(deviation)) {
        means[kept] = cycle.mean();
        deviations[kept++] = deviation;
      }
    }
    if (!(kept >= 2)) {
      throw new IllegalArgumentException(
          "a series must have at least two whole cycles of period "
              + period
              + " for the power to be found, but had "
              + kept);
    }
    return scaled(Arrays.copyOf(means, kept), Arrays.copyOf(deviations, kept));
  }

  /** In units of the level of all, of which powers neither overflow nor vanish. */
  private static Cycles scaled(double[] means, double[] deviations) {
    double level = Moments.of(means).mean();
    for (int c = 0; c < means.length; c++) {
      means[c] /= level;
      deviations[c] /= level;
      // What spreads by rounding does not spread.
      deviations[c] = deviations[c] > Rounding.SHARE ? deviations[c] : 0;
    }
    return new Cycles(means, deviations);
  }

  /**
   * How much the ratio of spread to level, to the power 1 - lambda, varies between the cycles; NaN
   * if there is none.
   */
  double variation(double lambda) {
    double[] ratios = new double[means.length];
    for (int c = 0; c < ratios.length; c++) {
      ratios[c] = deviations[c] / Math.pow(means[c], 1 - lambda);
    }
    Moments moments = Moments.of(ratios);
    return moments.standardDeviation() / moments.mean();
  }
}
