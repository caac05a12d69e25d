package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;

/**
 * The mean pattern of a period in a series without gaps: the series without its moving average over
 * one cycle, averaged at each position of the cycle.
 */
final class SeasonalPattern {

  private static final double Z = 1.959963984540054;

  private final double[] values;
  private final double[] detrended;
  private final double[] pattern;

  private SeasonalPattern(double[] values, double[] detrended, double[] pattern) {
    this.values = values;
    this.detrended = detrended;
    this.pattern = pattern;
  }

  /** Of a series of at least two cycles. */
  static SeasonalPattern of(double[] values, int period) {
    double[] detrended = detrended(values, period);
    double[] sums = new double[period];
    int[] counts = new int[period];
    for (int i = 0; i < detrended.length; i++) {
      if (!Double.isNaN(detrended[i])) {
        sums[i % period] += detrended[i];
        counts[i % period]++;
      }
    }
    double mean = 0;
    for (int j = 0; j < period; j++) {
      sums[j] /= counts[j];
      mean += sums[j] / period;
    }
    for (int j = 0; j < period; j++) {
      sums[j] -= mean;
    }
    return new SeasonalPattern(values, detrended, sums);
  }

  /**
   * Without the mean of a cycle around each value, the two at its ends by half if it is even. Of
   * fewer than three cycles too little would be left at the ends; these lose a straight line.
   */
  static double[] detrended(double[] values, int period) {
    if (values.length < 3L * period) {
      return LevelFit.line(values).residuals(values);
    }
    double[] means = new double[values.length - period + 1];
    MovingAverage.of(values, values.length, period, means);
    double[] detrended = new double[values.length];
    int half = period / 2;
    for (int i = 0; i < values.length; i++) {
      int at = i - half;
      boolean even = period % 2 == 0;
      boolean inside = at >= 0 && at + (even ? 1 : 0) < means.length;
      detrended[i] =
          !inside ? Double.NaN : values[i] - (even ? (means[at] + means[at + 1]) / 2 : means[at]);
    }
    return detrended;
  }

  double autocorrelation() {
    return Features.autocorrelation(detrended, pattern.length);
  }

  /** Of independent values 97.5 % of the autocorrelations lie below this. */
  double whiteNoiseBound() {
    int period = pattern.length;
    int pairs = 0;
    for (int i = period; i < detrended.length; i++) {
      pairs += Double.isNaN(detrended[i]) || Double.isNaN(detrended[i - period]) ? 0 : 1;
    }
    return Z * Math.sqrt(pairs) / (pairs + period);
  }

  /** How much of the variance of the detrended series the pattern makes up. */
  double share() {
    double[] left = new double[detrended.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = detrended[i] - pattern[i % pattern.length];
    }
    return Math.max(0, 1 - Moments.of(left).variance() / Moments.of(detrended).variance());
  }

  double[] without() {
    return plus(values, -1);
  }

  double[] addedTo(double[] others) {
    return plus(others, 1);
  }

  private double[] plus(double[] others, int sign) {
    double[] sum = others.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sign * pattern[i % pattern.length];
    }
    return sum;
  }
}
