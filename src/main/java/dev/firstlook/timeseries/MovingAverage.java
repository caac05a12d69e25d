package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * Sums of every so many consecutive values, each as exact as a sum of its own window.
 *
 * <p>The values are cut into blocks as long as a window, so that each window is the end of one
 * block and the beginning of the next: a sum from a place on to the end of the block, and a sum
 * from the beginning of the next block. Nothing is ever taken away from a sum, as a running sum
 * would do, so that a huge value leaves no rounding behind in the windows after it; and three
 * additions for each value do for windows of any length.
 */
final class MovingAverage {

  /** Several blocks at once, so that no sum waits for another. */
  private static final int LANES = 4;

  private static final int CHUNK = 4096;

  private MovingAverage() {}

  /**
   * The sums of every {@code length} consecutive values: one fewer than values for each value but
   * the first in the window.
   *
   * @param size how many values there are
   * @param out the sums, from index 0 on; another array than the values
   */
  static void sums(double[] values, int size, int length, double[] out) {
    int sums = size - length + 1;
    int lanes = LANES * length;
    Chunks.run(
        0,
        sums,
        lanes * Math.max(1, CHUNK / lanes),
        sums > Chunks.PARALLEL,
        (from, to) -> {
          int start = from;
          for (; start + lanes <= to; start += lanes) {
            lanes(values, length, out, start);
          }
          for (; start < to; start += length) {
            block(values, length, out, start, Math.min(length, to - start));
          }
        });
  }

  /** The means of every {@code length} consecutive values, as {@link #sums}. */
  static void of(double[] values, int size, int length, double[] out) {
    sums(values, size, length, out);
    for (int i = 0; i <= size - length; i++) {
      out[i] /= length;
    }
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

  /** The sums of windows that begin in one block. */
  private static void block(double[] values, int length, double[] out, int start, int count) {
    double end = 0;
    for (int i = length - 1; i >= 0; i--) {
      end += values[start + i];
      if (i < count) {
        out[start + i] = end;
      }
    }
    double next = 0;
    for (int i = 1; i < count; i++) {
      next += values[start + length + i - 1];
      out[start + i] += next;
    }
  }

  /** The same of four whole blocks. */
  private static void lanes(double[] values, int length, double[] out, int a) {
    int b = a + length;
    int c = b + length;
    int d = c + length;
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    for (int i = length - 1; i >= 0; i--) {
      sumA += values[a + i];
      sumB += values[b + i];
      sumC += values[c + i];
      sumD += values[d + i];
      out[a + i] = sumA;
      out[b + i] = sumB;
      out[c + i] = sumC;
      out[d + i] = sumD;
    }
    sumA = 0;
    sumB = 0;
    sumC = 0;
    sumD = 0;
    for (int i = 0; i < length; i++) {
      out[a + i] += sumA;
      out[b + i] += sumB;
      out[c + i] += sumC;
      out[d + i] += sumD;
      if (i + 1 < length) {
        sumA += values[b + i];
        sumB += values[c + i];
        sumC += values[d + i];
        sumD += values[d + length + i];
      }
    }
  }
}
