package dev.firstlook.timeseries;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Loess at points whose whole window lies inside the series: filters with fixed kernels. */
final class Interior {

  /** From this window on the Fourier transform is faster than the sum itself. */
  static final int LONG = 128;

  /** With less of the full weight, or of the full spread, a sum by transforms is not trusted. */
  private static final double ENOUGH = 1e-3;

  private final Loess loess;
  private final int stride;
  private final int rows;
  private final int longer;
  private final int degree;
  private final double[] kernel;
  private final double[][] moments;
  private final double[] tricube;
  private final @Nullable LongFilter longFilter;
  private final @Nullable LongFilter longMoments;

  Interior(Loess loess, int stride, int rows, int longer) {
    this.loess = loess;
    this.stride = stride;
    this.rows = rows;
    this.longer = longer;
    int half = loess.half();
    this.degree = loess.effectiveDegree(rows);
    double[] whole = loess.kernel(half, 0, 2 * half, rows);
    this.tricube = new double[2 * half + 1];
    loess.weights(half, 0, 2 * half, rows, tricube);
    this.kernel = new double[half + 1];
    this.moments = new double[2 * degree + 1][half + 1];
    for (int k = 0; k <= half; k++) {
      kernel[k] = whole[half + k];
      double power = tricube[half + k];
      for (double[] moment : moments) {
        moment[k] = power;
        power *= k;
      }
    }
    boolean isLong = stride == 1 && loess.window() >= LONG;
    this.longFilter = isLong ? new LongFilter(new double[][] {kernel}) : null;
    this.longMoments = isLong && degree < 2 ? new LongFilter(moments) : null;
  }

  /** Where all weights are 1. */
  void filter(double[] values, int from, int to, double[] out, int lead) {
    if (longFilter == null) {
      Chunks.run(from, to, (a, b) -> shortFilter(values, a, b, out, lead));
      return;
    }
    LongFilter filter = longFilter;
    int size = filter.blockSize();
    boolean parallel = to - from > Chunks.PARALLEL;
    Chunks.run(
        from,
        to,
        2 * size,
        parallel,
        (a, b) -> {
          LongFilter.Block block = filter.new Block();
          double[] first = new double[size];
          double[] second = new double[size];
          int middle = Math.min(a + size, b);
          // Near zero the transform loses least; the kernel sums to 1.
          block.load(values, values[a], a, values, values[middle - 1], middle);
          block.sums(0, first, second);
          for (int i = a; i < middle; i++) {
            out[lead + i] = values[a] + first[i - a];
          }
          for (int i = middle; i < b; i++) {
            out[lead + i] = values[middle - 1] + second[i - middle];
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
    LongFilter filter = longMoments;
    if (filter == null) {
      Chunks.run(from, to, (a, b) -> shortSums(values, weights, weighted, a, b, out, lead));
    } else {
      Chunks.run(
          from,
          to,
          filter.blockSize(),
          to - from > Chunks.PARALLEL,
          (a, b) -> longSums(filter, values, weights, weighted, a, b, out, lead));
    }
  }

  private void shortFilter(double[] values, int from, int to, double[] out, int lead) {
    Filter filter = new Filter();
    for (int block = from; block < to; block += Filter.BLOCK) {
      int size = Math.min(Filter.BLOCK, to - block);
      double[] sums = filter.symmetric(values, block, size, stride, kernel);
      System.arraycopy(sums, 0, out, lead + block, size);
    }
  }

  private void shortSums(
      double[] values, double[] weights, double[] weighted, int from, int to, double[] out, int lead) {
    Filter[] s = filters(2 * degree + 1);
    Filter[] t = filters(degree + 1);
    double[][] sums = new double[s.length][];
    double[][] valueSums = new double[t.length][];
    for (int block = from; block < to; block += Filter.BLOCK) {
      int size = Math.min(Filter.BLOCK, to - block);
      for (int m = 0; m < s.length; m++) {
        sums[m] = shortSum(s[m], weights, block, size, m);
      }
      for (int m = 0; m < t.length; m++) {
        valueSums[m] = shortSum(t[m], weighted, block, size, m);
      }
      if (degree == 0) {
        means(valueSums[0], sums[0], size, out, lead + block);
      } else {
        solve(sums, valueSums, values, weights, block, size, out, lead);
      }
    }
  }

  private static Filter[] filters(int count) {
    Filter[] filters = new Filter[count];
    Arrays.setAll(filters, m -> new Filter());
    return filters;
  }

  private double[] shortSum(Filter filter, double[] x, int from, int size, int moment) {
    return moment % 2 == 0
        ? filter.symmetric(x, from, size, stride, moments[moment])
        : filter.antisymmetric(x, from, size, stride, moments[moment]);
  }

  private static void means(double[] t, double[] s, int size, double[] out, int at) {
    for (int i = 0; i < size; i++) {
      t[i] /= s[i];
    }
    System.arraycopy(t, 0, out, at, size);
  }

  private void solve(
      double[][] s,
      double[][] t,
      double[] values,
      double[] weights,
      int from,
      int size,
      double[] out,
      int lead) {
    LocalFit shorterFit = new LocalFit(degree, Loess.smallestSpread(rows));
    LocalFit longerFit = new LocalFit(degree, Loess.smallestSpread(rows + 1));
    for (int i = 0; i < size; i++) {
      boolean isLonger = (from + i) % stride < longer;
      LocalFit fit = isLonger ? longerFit : shorterFit;
      fit.moments(s[0][i], s[1][i], s[2][i], t[0][i], t[1][i]);
      if (degree == 2) {
        fit.higher(s[3][i], s[4][i], t[2][i]);
      }
      out[lead + from + i] =
          fit.isSure() ? fit.value() : direct(values, weights, from + i, isLonger);
    }
  }

  private void longSums(
      LongFilter filter,
      double[] values,
      double[] weights,
      double[] weighted,
      int from,
      int to,
      double[] out,
      int lead) {
    LongFilter.Block block = filter.new Block();
    double center = values[from];
    block.loadWeighted(weights, weighted, center, from);
    int size = filter.blockSize();
    double[][] s = new double[3][size];
    double[][] t = new double[3][size];
    for (int m = 0; m <= 2 * degree; m++) {
      block.sums(m, s[m], t[m]);
    }
    double full = 0;
    double spread = 0;
    for (int k = -loess.half(); k <= loess.half(); k++) {
      full += tricube[loess.half() + k];
      spread += tricube[loess.half() + k] * k * k;
    }
    LocalFit fit = new LocalFit(degree, Loess.smallestSpread(rows));
    for (int i = 0; i < to - from; i++) {
      fit.moments(s[0][i], s[1][i], s[2][i], t[0][i], t[1][i]);
      double fitted = center + fit.value();
      boolean sure =
          s[0][i] > ENOUGH * full
              && (degree == 0 || fit.variance() > ENOUGH * (spread / full))
              && fit.isSure();
      out[lead + from + i] = sure ? fitted : direct(values, weights, from + i, false);
    }
  }

  private double direct(double[] values, double[] weights, int i, boolean isLonger) {
    double spread =
        degree == 0
            ? Double.POSITIVE_INFINITY
            : Loess.smallestSpread(isLonger ? rows + 1 : rows);
    int half = loess.half();
    return LocalFit.line(tricube, weights, values, i - half * stride, stride, -half, spread);
  }
}
