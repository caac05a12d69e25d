package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;

/**
 * A line or a step fitted to values by least squares.
 *
 * @param start the value at the start
 * @param slope per step; 0 of a step
 * @param at the first position after the step; 0 of a line
 * @param height of the step; 0 of a line
 * @param squares the sum of squares that is left
 */
record LevelFit(double start, double slope, int at, double height, double squares) {

  /** Each side of a step has at least this share of the values. */
  private static final int LEAST_SHARE = 20;

  static LevelFit line(double[] values) {
    int n = values.length;
    double middle = (n - 1) / 2.0;
    double mean = Moments.of(values).mean();
    double slope = 0;
    for (int i = 0; i < n; i++) {
      slope += (i - middle) * (values[i] - mean);
    }
    slope /= n * ((double) n * n - 1) / 12;
    LevelFit line = new LevelFit(mean - slope * middle, slope, 0, 0, 0);
    return line.withSquares(values);
  }

  static LevelFit step(double[] values) {
    int n = values.length;
    double mean = Moments.of(values).mean();
    int margin = Math.max(2, n / LEAST_SHARE);
    double sum = 0;
    double most = -1;
    LevelFit best = new LevelFit(mean, 0, margin, 0, 0);
    for (int at = 1; at <= n - margin; at++) {
      sum += values[at - 1] - mean;
      // What the step takes off the sum of squares.
      double taken = sum * sum * n / ((double) at * (n - at));
      if (at >= margin && taken > most) {
        most = taken;
        double before = sum / at;
        double after = -sum / (n - at);
        best = new LevelFit(mean + before, 0, at, after - before, 0);
      }
    }
    return best.withSquares(values);
  }

  private LevelFit withSquares(double[] values) {
    double sum = 0;
    for (double left : residuals(values)) {
      sum += left * left;
    }
    return new LevelFit(start, slope, at, height, sum);
  }

  boolean isStep() {
    return at > 0;
  }

  double size() {
    return isStep() ? height : slope;
  }

  double[] residuals(double[] values) {
    double[] left = new double[values.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = values[i] - start - slope * i - (isStep() && i >= at ? height : 0);
    }
    return left;
  }

  /** The Bayesian information criterion of Schwarz (1978); where a step is counts too. */
  double criterion(double n) {
    return n * Math.log(squares) + (isStep() ? 3 : 2) * Math.log(n);
  }
}
