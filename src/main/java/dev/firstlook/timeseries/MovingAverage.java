package dev.firstlook.timeseries;

import java.util.Arrays;

/** Means of every so many consecutive values. */
final class MovingAverage {

  /** Several sums run at once, each over its own stretch, so that none waits for another. */
  private static final int LANES = 4;

  private MovingAverage() {}

  /**
   * The means of every {@code length} consecutive values: one fewer than values for each value but
   * the first in the window.
   *
   * @param size how many values there are
   * @param out the means, from index 0 on
   */
  static void of(double[] values, int size, int length, double[] out) {
    int means = size - length + 1;
    // A running sum forgets a little with every step: each stretch begins with a fresh one.
    int stretch = Math.max(1024, 4 * length);
    Chunks.run(
        0,
        means,
        LANES * stretch,
        means > Chunks.PARALLEL,
        (from, to) -> {
          if (to - from == LANES * stretch) {
            lanes(values, length, out, from, stretch);
          } else {
            for (int start = from; start < to; start += stretch) {
              run(values, length, out, start, Math.min(start + stretch, to));
            }
          }
        });
  }

  /**
   * The mean of one cycle around each value, of the two at its ends half if the period is even.
   *
   * @param values at least as many as the period
   * @return as many means as values; NaN at the ends and near missing values
   */
  static double[] centered(double[] values, int period) {
    int size = values.length;
    double[] known = values.clone();
    int[] missingBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      boolean missing = Double.isNaN(known[i]);
      missingBefore[i + 1] = missingBefore[i] + (missing ? 1 : 0);
      known[i] = missing ? 0 : known[i];
    }
    double[] averages = new double[size - period + 1];
    of(known, size, period, averages);
    double[] centered = new double[size];
    Arrays.fill(centered, Double.NaN);
    int half = period / 2;
    for (int i = half; i < size - half; i++) {
      if (missingBefore[i + half + 1] == missingBefore[i - half]) {
        centered[i] =
            period % 2 == 1
                ? averages[i - half]
                : (averages[i - half] + averages[i - half + 1]) / 2;
      }
    }
    return centered;
  }

  private static void run(double[] values, int length, double[] out, int from, int to) {
    double sum = sum(values, from, length);
    out[from] = sum / length;
    for (int i = from + 1; i < to; i++) {
      sum += values[i + length - 1] - values[i - 1];
      out[i] = sum / length;
    }
  }

  private static void lanes(double[] values, int length, double[] out, int from, int stretch) {
    int b = from + stretch;
    int c = b + stretch;
    int d = c + stretch;
    double sumA = sum(values, from, length);
    double sumB = sum(values, b, length);
    double sumC = sum(values, c, length);
    double sumD = sum(values, d, length);
    for (int i = 0; i < stretch; i++) {
      out[from + i] = sumA / length;
      out[b + i] = sumB / length;
      out[c + i] = sumC / length;
      out[d + i] = sumD / length;
      if (i + 1 < stretch) {
        sumA += values[from + i + length] - values[from + i];
        sumB += values[b + i + length] - values[b + i];
        sumC += values[c + i + length] - values[c + i];
        sumD += values[d + i + length] - values[d + i];
      }
    }
  }

  private static double sum(double[] values, int from, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[from + i];
    }
    return sum;
  }
}
