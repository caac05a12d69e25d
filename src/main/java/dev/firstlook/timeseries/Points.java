package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * The positions at which a smoother is fitted point by point, with their first neighbours. Where a
 * fixed filter serves in between, these are only the two ends.
 */
final class Points {
  private final int count;
  private final int window;

  private final int jump;

  /** The positions in order; at the end, if wanted, one before the first and one after the last. */
  private final int[] positions;

  private final int[] lefts;

  private Points(int count, int window, int jump, int[] positions, int[] lefts) {
    this.count = count;
    this.window = window;
    this.jump = jump;
    this.positions = positions;
    this.lefts = lefts;
  }

  /**
   * The positions in a series.
   *
   * @param inside whether a filter serves in between
   * @param extend whether one position before the first and one after the last belong to them
   */
  static Points of(Loess loess, int count, boolean inside, boolean extend) {
    int jump = Math.min(loess.jump(), Math.max(1, count - 1));
    int last = (count - 1) / jump * jump;
    int half = loess.half();
    int size = 0;
    int[] positions = new int[last / jump + 4];
    int[] lefts = new int[positions.length];
    for (int p = 0; p <= last; p += jump) {
      if (!inside || p < half || p >= count - half) {
        positions[size] = p;
        lefts[size++] = loess.left(p, count);
      }
    }
    if (last < count - 1) {
      // It keeps the neighbours of the position before it, as in the authors' program.
      positions[size] = count - 1;
      lefts[size++] = loess.left(last, count);
    }
    if (extend) {
      positions[size] = -1;
      lefts[size++] = loess.left(-1, count);
      positions[size] = count;
      lefts[size++] = loess.left(count, count);
    }
    return new Points(
        count, loess.window(), jump, Arrays.copyOf(positions, size), Arrays.copyOf(lefts, size));
  }

  int size() {
    return positions.length;
  }

  /** How many of them make a piece of work. */
  int chunk() {
    return 1 + 20_000 / Math.min(window, count);
  }

  int position(int index) {
    return positions[index];
  }

  int left(int index) {
    return lefts[index];
  }

  /** Fills what lies between the fitted positions along straight lines. */
  void interpolate(double[] out, int first, int columns, int stride) {
    if (jump == 1) {
      return;
    }
    if (columns == 1) {
      interpolate(out, first, stride);
      return;
    }
    Chunks.run(
        0,
        (count - 2) / jump + 1,
        1 + 10_000 / jump / columns,
        (long) count * columns > Chunks.PARALLEL,
        (a, b) -> {
          double[] slopes = new double[columns];
          for (int p = a; p < b; p++) {
            int from = p * jump;
            interpolate(out, first, stride, from, Math.min(from + jump, count - 1), slopes);
          }
        });
  }

  /** The same for a single series. */
  private void interpolate(double[] out, int first, int stride) {
    Chunks.run(
        0,
        (count - 2) / jump + 1,
        1 + 10_000 / jump,
        count > Chunks.PARALLEL,
        (a, b) -> {
          double share = 1.0 / jump;
          int halved = jump == 2 ? halve(out, first, stride, a, b) : a;
          for (int p = halved; p < b; p++) {
            int from = first + p * jump * stride;
            int rows = Math.min(jump, count - 1 - p * jump);
            double start = out[from];
            double rise = out[from + rows * stride] - start;
            double slope = rows == jump ? rise * share : rise / rows;
            for (int row = 1; row < rows; row++) {
              out[from + row * stride] = start + slope * row;
            }
          }
        });
  }

  /** Fills single gaps half way; the last stretch may have none. */
  private int halve(double[] out, int first, int stride, int a, int b) {
    int to = Math.min(b, (count - 1) / 2);
    for (int p = a; p < to; p++) {
      int from = first + 2 * p * stride;
      out[from + stride] = (out[from] + out[from + 2 * stride]) / 2;
    }
    return to;
  }

  private static void interpolate(
      double[] out, int first, int stride, int from, int to, double[] slopes) {
    int start = first + from * stride;
    int end = first + to * stride;
    for (int j = 0; j < slopes.length; j++) {
      slopes[j] = (out[end + j] - out[start + j]) / (to - from);
    }
    for (int row = from + 1; row < to; row++) {
      int at = first + row * stride;
      for (int j = 0; j < slopes.length; j++) {
        out[at + j] = out[start + j] + slopes[j] * (row - from);
      }
    }
  }
}
