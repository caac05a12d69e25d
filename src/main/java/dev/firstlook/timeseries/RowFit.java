package dev.firstlook.timeseries;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Loess at one row of several interleaved series: all Januaries, Februaries, ... of one year. */
final class RowFit {
  private final Neighbours neighbours;
  private final int stride;
  private final int columns;
  private final int degree;
  private final double smallestSpread;
  private final double[][] s;
  private final double[][] t;

  RowFit(Neighbours neighbours, int stride, int columns) {
    this.neighbours = neighbours;
    this.stride = stride;
    this.columns = columns;
    this.degree = neighbours.degree();
    this.smallestSpread = neighbours.smallestSpread();
    this.s = new double[2 * degree + 1][columns];
    this.t = new double[degree + 1][columns];
  }

  /**
   * Fits one row.
   *
   * @param row the position of the fit in each series; may lie one before or after them
   * @param left the first neighbour
   * @param first the first series
   * @param out the fits, from index at on; NaN where no neighbour has weight
   */
  void fit(
      double[] values,
      double @Nullable [] weights,
      int row,
      int left,
      int first,
      double[] out,
      int at) {
    double[] weigh = weights == null ? neighbours.kernel(row, left) : neighbours.tricube(row, left);
    int start = left * stride + first;
    if (columns == 1) {
      out[at] =
          weights == null
              ? sum(weigh, values, start)
              : single(weigh, values, weights, start, left - row);
    } else if (weights == null) {
      Arrays.fill(out, at, at + columns, 0);
      for (int k = 0; k < weigh.length; k++) {
        add(weigh[k], values, start + k * stride, out, at);
      }
    } else {
      clear(s);
      clear(t);
      for (int k = 0; k < weigh.length; k++) {
        addMoments(values, weights, start + k * stride, weigh[k], left - row + k);
      }
      LocalFit fit = new LocalFit(degree, smallestSpread);
      for (int j = 0; j < columns; j++) {
        out[at + j] =
            solve(fit, j)
                ? fit.value()
                : LocalFit.line(
                    weigh, weights, values, start + j, stride, left - row, smallestSpread);
      }
    }
  }

  /** Four sums at once, so that none waits for another. */
  private double sum(double[] kernel, double[] values, int start) {
    double one = 0;
    double two = 0;
    double three = 0;
    double four = 0;
    int k = 0;
    int i = start;
    for (; k + 3 < kernel.length; k += 4, i += 4 * stride) {
      one += kernel[k] * values[i];
      two += kernel[k + 1] * values[i + stride];
      three += kernel[k + 2] * values[i + 2 * stride];
      four += kernel[k + 3] * values[i + 3 * stride];
    }
    double sum = one + two + (three + four);
    for (; k < kernel.length; k++, i += stride) {
      sum += kernel[k] * values[i];
    }
    return sum;
  }

  private void add(double factor, double[] values, int from, double[] out, int at) {
    for (int j = 0; j < columns; j++) {
      out[at + j] += factor * values[from + j];
    }
  }

  private double single(
      double[] tricube, double[] values, double[] weights, int start, int firstDistance) {
    if (degree == 0) {
      return mean(tricube, values, weights, start);
    }
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double t0 = 0;
    double t1 = 0;
    double s3 = 0;
    double s4 = 0;
    double t2 = 0;
    for (int k = 0; k < tricube.length; k++) {
      int i = start + k * stride;
      double d = firstDistance + k;
      double w = tricube[k] * weights[i];
      double wd = w * d;
      double wd2 = wd * d;
      s0 += w;
      s1 += wd;
      s2 += wd2;
      t0 += w * values[i];
      t1 += wd * values[i];
      if (degree == 2) {
        s3 += wd2 * d;
        s4 += wd2 * d * d;
        t2 += wd2 * values[i];
      }
    }
    LocalFit fit =
        new LocalFit(degree, smallestSpread).moments(s0, s1, s2, t0, t1).higher(s3, s4, t2);
    return fit.isSure()
        ? fit.value()
        : LocalFit.line(tricube, weights, values, start, stride, firstDistance, smallestSpread);
  }

  private double mean(double[] tricube, double[] values, double[] weights, int start) {
    double s = 0;
    double t = 0;
    double s2 = 0;
    double t2 = 0;
    int k = 0;
    for (; k + 1 < tricube.length; k += 2) {
      int i = start + k * stride;
      double w = tricube[k] * weights[i];
      double w2 = tricube[k + 1] * weights[i + stride];
      s += w;
      t += w * values[i];
      s2 += w2;
      t2 += w2 * values[i + stride];
    }
    if (k < tricube.length) {
      int i = start + k * stride;
      double w = tricube[k] * weights[i];
      s += w;
      t += w * values[i];
    }
    return s + s2 > 0 ? (t + t2) / (s + s2) : Double.NaN;
  }

  private static void clear(double[][] sums) {
    for (double[] sum : sums) {
      Arrays.fill(sum, 0);
    }
  }

  private void addMoments(
      double[] values, double[] weights, int from, double factor, double distance) {
    double power = factor;
    for (int m = 0; m < s.length; m++) {
      add(power, weights, from, s[m], 0);
      if (m < t.length) {
        addProducts(power, values, weights, from, t[m]);
      }
      power *= distance;
    }
  }

  private void addProducts(
      double factor, double[] values, double[] weights, int from, double[] sum) {
    for (int j = 0; j < columns; j++) {
      sum[j] += factor * weights[from + j] * values[from + j];
    }
  }

  /** Gives a column's moments to the fit; false if they are not exact enough. */
  private boolean solve(LocalFit fit, int j) {
    boolean line = degree > 0;
    fit.moments(s[0][j], line ? s[1][j] : 0, line ? s[2][j] : 0, t[0][j], line ? t[1][j] : 0);
    if (degree == 2) {
      fit.higher(s[3][j], s[4][j], t[2][j]);
    }
    return fit.isSure();
  }
}
