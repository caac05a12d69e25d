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
    // A single series is fitted without them.
    boolean several = columns > 1;
    this.s = several ? new double[2 * degree + 1][columns] : new double[0][];
    this.t = several ? new double[degree + 1][columns] : new double[0][];
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
    int start = left * stride + first;
    if (columns == 1 && weights != null) {
      out[at] = single(values, weights, row, left, start);
      return;
    }
    double[] weigh = weights == null ? neighbours.kernel(row, left) : neighbours.tricube(row, left);
    if (columns == 1) {
      out[at] = sum(weigh, values, start);
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

  private double single(double[] values, double[] weights, int row, int left, int start) {
    double[] tricube = neighbours.tricube(row, left);
    if (degree == 0) {
      return mean(tricube, values, weights, start);
    }
    int distance = left - row;
    double fitted =
        degree == 1 && stride == 1
            ? line(tricube, distance, values, weights, start, smallestSpread * smallestSpread)
            : polynomial(tricube, distance, values, weights, start);
    return Double.isNaN(fitted)
        ? LocalFit.line(tricube, weights, values, start, stride, distance, smallestSpread)
        : fitted;
  }

  /** Of any degree, of neighbours at any stride; NaN where the moments are not exact enough. */
  private double polynomial(
      double[] tricube, int firstDistance, double[] values, double[] weights, int start) {
    LocalFit fit = new LocalFit(degree, smallestSpread);
    for (int k = 0; k < tricube.length; k++) {
      int i = start + k * stride;
      fit.add(tricube[k] * weights[i], firstDistance + k, values[i]);
    }
    return fit.isSure() ? fit.value() : Double.NaN;
  }

  /** By the moments of neighbours side by side; NaN where these are not exact enough. */
  private static double line(
      double[] tricube,
      int firstDistance,
      double[] values,
      double[] weights,
      int start,
      double leastVariance) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double t0 = 0;
    double t1 = 0;
    double distance = firstDistance;
    for (int k = 0; k < tricube.length; k++) {
      double w = tricube[k] * weights[start + k];
      double ofDistance = w * distance;
      s0 += w;
      s1 += ofDistance;
      s2 += ofDistance * distance;
      t0 += w * values[start + k];
      t1 += ofDistance * values[start + k];
      distance++;
    }
    return LocalFit.lineByMoments(s0, s1, s2, t0, t1, leastVariance);
  }

  /**
   * Weighted means at four rows that have the same neighbours; NaN where none has weight.
   *
   * @param p the first of the rows
   */
  void fourMeans(
      double[] values, double[] weights, Points points, int p, int first, double[] out, int lead) {
    int left = points.left(p);
    double[] a = neighbours.tricube(points.position(p), left);
    double[] b = neighbours.tricube(points.position(p + 1), left);
    double[] c = neighbours.tricube(points.position(p + 2), left);
    double[] d = neighbours.tricube(points.position(p + 3), left);
    for (int j = first; j < first + columns; j++) {
      double sa = 0;
      double sb = 0;
      double sc = 0;
      double sd = 0;
      double ta = 0;
      double tb = 0;
      double tc = 0;
      double td = 0;
      int i = left * stride + j;
      for (int k = 0; k < a.length; k++, i += stride) {
        double w = weights[i];
        double weighted = w * values[i];
        sa += a[k] * w;
        sb += b[k] * w;
        sc += c[k] * w;
        sd += d[k] * w;
        ta += a[k] * weighted;
        tb += b[k] * weighted;
        tc += c[k] * weighted;
        td += d[k] * weighted;
      }
      out[lead + points.position(p) * stride + j] = ta / sa;
      out[lead + points.position(p + 1) * stride + j] = tb / sb;
      out[lead + points.position(p + 2) * stride + j] = tc / sc;
      out[lead + points.position(p + 3) * stride + j] = td / sd;
    }
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
