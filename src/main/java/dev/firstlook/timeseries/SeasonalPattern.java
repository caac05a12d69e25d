package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;

/**
 * The mean pattern of a period in a series without gaps: the series without its moving average over
 * one cycle, averaged at each position of the cycle.
 */
final class SeasonalPattern {

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
    double[] pattern = CycleMeans.of(detrended, period);
    double center = CycleMeans.center(pattern);
    for (int j = 0; j < period; j++) {
      pattern[j] -= center;
    }
    return new SeasonalPattern(values, detrended, pattern);
  }

  /**
   * Without the mean of a cycle around each value, the two at its ends by half if it is even. Of
   * fewer than three cycles too little would be left at the ends; these lose a straight line.
   */
  static double[] detrended(double[] values, int period) {
    if (values.length < 3L * period) {
      return withoutSlope(values, period);
    }
    double[] detrended = MovingAverage.centered(values, period);
    for (int i = 0; i < values.length; i++) {
      detrended[i] = values[i] - detrended[i];
    }
    return detrended;
  }

  /**
   * Without the slope from each value to the one a cycle later, on average, in which there is
   * nothing of the season: a line fitted to few cycles takes some of it along.
   */
  private static double[] withoutSlope(double[] values, int period) {
    double[] rises = new double[values.length - period];
    for (int i = 0; i < rises.length; i++) {
      rises[i] = values[i + period] - values[i];
    }
    double slope = Moments.of(rises).mean() / period;
    double[] level = new double[values.length];
    for (int i = 0; i < level.length; i++) {
      level[i] = values[i] - slope * i;
    }
    double mean = Moments.of(level).mean();
    for (int i = 0; i < level.length; i++) {
      level[i] -= mean;
    }
    return level;
  }

  double autocorrelation() {
    return Features.autocorrelation(detrended, pattern.length);
  }

  /** Of independent values 97.5 % of the autocorrelations lie below this. */
  double whiteNoiseBound() {
    int period = pattern.length;
    int pairs = Features.pairs(detrended, period);
    return Autocorrelation.Z * Math.sqrt(pairs) / (pairs + period);
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

  double[] takenFrom(double[] others) {
    return plus(others, -1);
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
