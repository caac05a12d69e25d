package dev.firstlook.timeseries;

/**
 * The positions at which a smoother is fitted point by point, with their first neighbours. Without
 * a jump these are the two ends, for in between the fixed filter serves.
 */
final class Points {
  private final int count;
  private final int window;

  /** The positions in order; at the end, if wanted, one before the first and one after the last. */
  private final int[] positions;

  private final int[] lefts;

  /** How many straight lines fill what lies between the positions. */
  private final int lines;

  private Points(int count, int window, int[] positions, int[] lefts, int lines) {
    this.count = count;
    this.window = window;
    this.positions = positions;
    this.lefts = lefts;
    this.lines = lines;
  }

  /**
   * The positions in a series.
   *
   * @param inside whether the filter serves in between
   * @param extend whether one position before the first and one after the last belong to them
   */
  static Points of(Loess loess, int count, boolean inside, boolean extend) {
    int half = loess.half();
    int jump = Math.min(loess.jump(), Math.max(1, count - 1));
    int last = (count - 1) / jump * jump;
    boolean offGrid = last < count - 1;
    int inner = inside ? 2 * half : last / jump + (offGrid ? 2 : 1);
    int[] positions = new int[inner + (extend ? 2 : 0)];
    int[] lefts = new int[positions.length];
    for (int p = 0; p < inner; p++) {
      positions[p] = inside ? (p < half ? p : count - inner + p) : Math.min(p * jump, count - 1);
      lefts[p] = loess.left(positions[p], count);
    }
    if (!inside && offGrid) {
      // It keeps the neighbours of the position before it, as in the authors' program.
      lefts[inner - 1] = lefts[inner - 2];
    }
    if (extend) {
      positions[inner] = -1;
      lefts[inner] = loess.left(-1, count);
      positions[inner + 1] = count;
      lefts[inner + 1] = loess.left(count, count);
    }
    return new Points(count, loess.window(), positions, lefts, inside || jump == 1 ? 0 : inner - 1);
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
    Chunks.run(
        0,
        lines,
        1 + (int) (10_000L * lines / ((long) count * columns)),
        (long) count * columns > Chunks.PARALLEL,
        (a, b) -> {
          double[] slopes = new double[columns];
          for (int p = a; p < b; p++) {
            interpolate(out, first, stride, positions[p], positions[p + 1], slopes);
          }
        });
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
