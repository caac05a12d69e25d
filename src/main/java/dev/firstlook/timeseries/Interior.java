package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * Loess at points whose whole window lies inside the series: sums with fixed kernels. Short windows
 * are summed as they are, long ones by {@link LongInterior}.
 */
final class Interior {

  /** From this window on the Fourier transform is faster than the sum itself. */
  private static final int LONG = 128;

  /** Up to this jump the Fourier transform is faster than sums at some points. */
  private static final int SHORT_JUMP = 3;

  private final Kernels kernels;
  private final int stride;
  private final int longer;
  private final int block;
  private final @Nullable LongInterior longWindow;
  private final @Nullable SparseInterior sparse;

  /** What serves again where one processor does all the work. */
  private final Room serial;

  /** Where blocks of sums are kept. */
  private static final class Room {
    private final Filter filter;
    private final double[][] weightSums;
    private final double[][] valueSums;

    private Room(int block, int stride, int degree) {
      filter = new Filter(block, stride);
      weightSums = filter.sums(2 * degree + 1);
      valueSums = filter.sums(degree + 1);
    }
  }

  Interior(Loess loess, int stride, int rows, int longer) {
    this.kernels = new Kernels(loess, rows);
    this.stride = stride;
    this.longer = longer;
    this.block = Math.min(Filter.BLOCK, rows * stride + longer - 2 * loess.half() * stride);
    boolean isSparse = isSparse(loess, stride, rows);
    boolean isLong = stride == 1 && loess.window() >= LONG && !isSparse;
    this.sparse = isSparse ? new SparseInterior(kernels, rows) : null;
    this.longWindow = isLong ? new LongInterior(kernels) : null;
    this.serial = new Room(isLong || isSparse ? 0 : block, stride, kernels.degree());
  }

  /** Whether it is faster than a fit of its own for each point at which there is to be one. */
  static boolean isFaster(Loess loess, int stride, int rows) {
    return loess.jump() <= SHORT_JUMP || isSparse(loess, stride, rows);
  }

  /** Whether fits at some points only are faster than a filter for all of them. */
  private static boolean isSparse(Loess loess, int stride, int rows) {
    return stride == 1
        && loess.effectiveDegree(rows) == 1
        && loess.jump() > (loess.window() < LONG ? 1 : SHORT_JUMP);
  }

  private Room room(boolean parallel) {
    return parallel ? new Room(block, stride, kernels.degree()) : serial;
  }

  /** Where all weights are 1. */
  void filter(double[] values, int from, int to, double[] out, int lead) {
    if (sparse != null) {
      sparse.filter(values, from, to, out, lead);
      return;
    }
    if (longWindow != null) {
      longWindow.filter(values, from, to, out, lead);
      return;
    }
    boolean parallel = to - from > Chunks.PARALLEL;
    Chunks.run(
        from,
        to,
        (a, b) -> {
          Room room = room(parallel);
          double[] sums = room.valueSums[0];
          for (int start = a; start < b; start += block) {
            int size = Math.min(block, b - start);
            room.filter.symmetric(values, start, size, kernels.whole(), sums);
            System.arraycopy(sums, 0, out, lead + start, size);
          }
        });
  }

  /**
   * With weights; NaN where no neighbour has any.
   *
   * @param weighted the products of values and weights
   */
  void weighted(
      double[] values,
      double[] weights,
      double[] weighted,
      int from,
      int to,
      double[] out,
      int lead) {
    if (sparse != null) {
      sparse.weighted(values, weights, weighted, from, to, out, lead);
      return;
    }
    if (longWindow != null && kernels.degree() < 2) {
      longWindow.weighted(values, weights, weighted, from, to, out, lead);
      return;
    }
    boolean parallel = to - from > Chunks.PARALLEL;
    Chunks.run(
        from,
        to,
        (a, b) -> {
          Room room = longWindow == null ? room(parallel) : room(true);
          for (int start = a; start < b; start += block) {
            int size = Math.min(block, b - start);
            room.filter.all(weights, start, size, kernels.moments(), room.weightSums);
            room.filter.all(weighted, start, size, kernels.moments(), room.valueSums);
            if (kernels.degree() == 0) {
              means(room.valueSums[0], room.weightSums[0], size, out, lead + start);
            } else {
              solve(room, values, weights, start, size, out, lead);
            }
          }
        });
  }

  private static void means(double[] values, double[] weights, int size, double[] out, int at) {
    for (int i = 0; i < size; i++) {
      values[i] /= weights[i];
    }
    System.arraycopy(values, 0, out, at, size);
  }

  /** Solves for the value at each point, or where there is a jump, at those that are needed. */
  private void solve(
      Room room, double[] values, double[] weights, int from, int size, double[] out, int lead) {
    double[][] s = room.weightSums;
    double[][] t = room.valueSums;
    LocalFit shorterFit = kernels.fit(0);
    LocalFit longerFit = kernels.fit(1);
    int step = stride == 1 ? kernels.loess().jump() : 1;
    for (int i = (step - from % step) % step; i < size; i += step) {
      boolean isLonger = (from + i) % stride < longer;
      LocalFit fit = isLonger ? longerFit : shorterFit;
      fit.moments(s[0][i], s[1][i], s[2][i], t[0][i], t[1][i]);
      if (kernels.degree() == 2) {
        fit.higher(s[3][i], s[4][i], t[2][i]);
      }
      out[lead + from + i] =
          fit.isSure()
              ? fit.value()
              : kernels.line(values, weights, from + i, stride, isLonger ? 1 : 0);
    }
  }
}
