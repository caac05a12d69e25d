package dev.firstlook.timeseries;

import java.util.Map;

/**
 * How much values at the same position of successive cycles differ, which no season can hide: one
 * that changes slowly is nearly the same in both. A season that follows single values leaves a
 * remainder that is too small, of which too much seems to be far off.
 */
final class CycleNoise {
  private CycleNoise() {}

  /**
   * The median absolute remainder that a fit would leave that follows no single value: of the
   * differences a cycle apart, divided by the square root of 2, of what is left of the series
   * without trend and the mean of each season; of several periods the largest. On the scale on
   * which components add.
   *
   * @return NaN if no two values are a cycle apart
   */
  static double of(Decomposition parts) {
    double[] left = parts.model().additive(parts.remainder().raw()).clone();
    for (Map.Entry<Integer, TimeSeries> season : parts.seasonals().entrySet()) {
      double[] values = parts.model().additive(season.getValue().raw());
      double[] means = CycleMeans.of(values, season.getKey());
      for (int i = 0; i < left.length; i++) {
        left[i] += values[i] - means[i % means.length];
      }
    }
    double largest = Double.NaN;
    for (int period : parts.seasonals().keySet()) {
      double median = median(left, period) / Math.sqrt(2);
      largest = median <= largest ? largest : median;
    }
    return largest;
  }

  private static double median(double[] left, int period) {
    double[] differences = new double[left.length];
    int count = 0;
    for (int i = period; i < left.length; i++) {
      double off = Math.abs(left[i] - left[i - period]);
      if (!Double.isNaN(off)) {
        differences[count++] = off;
      }
    }
    return count == 0 ? Double.NaN : Selection.median(differences, count);
  }
}
