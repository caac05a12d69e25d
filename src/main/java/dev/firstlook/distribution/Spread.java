package dev.firstlook.distribution;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * Standard deviation and interquartile range of a large sample, without sorting it.
 *
 * @param standardDeviation with the divisor n - 1
 * @param interquartileRange by linear interpolation between order statistics, R's type 7
 */
record Spread(double standardDeviation, double interquartileRange) {

  private static final int PIVOTS = 512;

  static Spread of(double[] values) {
    double[] work = values.clone();
    int[] pivots = new int[PIVOTS];
    Arrays.fill(pivots, -1);
    double upper = quantile(work, pivots, 0.75);
    double lower = quantile(work, pivots, 0.25);
    return new Spread(standardDeviation(values), upper - lower);
  }

  private static double standardDeviation(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double rest = 0;
    double squares = 0;
    for (double value : values) {
      double deviation = value - mean;
      rest += deviation;
      squares += deviation * deviation;
    }
    return Math.sqrt((squares - rest * rest / values.length) / (values.length - 1));
  }

  private static double quantile(double[] work, int[] pivots, double p) {
    KthSelector selector = new KthSelector();
    double position = (work.length - 1) * p;
    int low = (int) position;
    double below = selector.select(work, pivots, low);
    double above = selector.select(work, pivots, Math.min(work.length - 1, low + 1));
    return below + (position - low) * (above - below);
  }
}
