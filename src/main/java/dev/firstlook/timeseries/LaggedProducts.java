package dev.firstlook.timeseries;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * The sums of x(t) x(t + lag) over t, for all lags from 0 on. Few lags are summed one by one, many
 * by way of the Fourier transform, whose cost hardly depends on the number of lags.
 */
final class LaggedProducts {

  /** Lags that are summed in one pass, so that their sums stay in registers. */
  private static final int AT_ONCE = 8;

  private LaggedProducts() {}

  static double[] of(double[] x, int lags) {
    int size = Integer.highestOneBit(Math.max(1, x.length + lags)) * 2;
    double transform = 12.0 * size * Integer.numberOfTrailingZeros(size);
    return (double) x.length * lags > transform ? byTransform(x, lags, size) : direct(x, lags);
  }

  /** The sum at one lag. */
  static double at(double[] x, int lag) {
    double sum = 0;
    for (int t = 0; t + lag < x.length; t++) {
      sum += x[t] * x[t + lag];
    }
    return sum;
  }

  static double[] direct(double[] x, int lags) {
    double[] sums = new double[lags + 1];
    for (int from = 0; from <= lags; from += AT_ONCE) {
      eightLags(x, from, sums);
    }
    return sums;
  }

  private static void eightLags(double[] x, int from, double[] sums) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int whole = Math.max(0, x.length - from - AT_ONCE + 1);
    for (int t = 0; t < whole; t++) {
      double value = x[t];
      int u = t + from;
      s0 += value * x[u];
      s1 += value * x[u + 1];
      s2 += value * x[u + 2];
      s3 += value * x[u + 3];
      s4 += value * x[u + 4];
      s5 += value * x[u + 5];
      s6 += value * x[u + 6];
      s7 += value * x[u + 7];
    }
    double[] found = {s0, s1, s2, s3, s4, s5, s6, s7};
    for (int j = 0; j < AT_ONCE && from + j < sums.length; j++) {
      double sum = found[j];
      for (int t = whole; t + from + j < x.length; t++) {
        sum += x[t] * x[t + from + j];
      }
      sums[from + j] = sum;
    }
  }

  static double[] byTransform(double[] x, int lags, int size) {
    double[][] data = new double[2][size];
    System.arraycopy(x, 0, data[0], 0, x.length);
    transform(data, TransformType.FORWARD);
    for (int f = 0; f < size; f++) {
      data[0][f] = data[0][f] * data[0][f] + data[1][f] * data[1][f];
      data[1][f] = 0;
    }
    transform(data, TransformType.INVERSE);
    double[] sums = new double[lags + 1];
    System.arraycopy(data[0], 0, sums, 0, Math.min(lags + 1, x.length));
    return sums;
  }

  static void transform(double[][] data, TransformType type) {
    FastFourierTransformer.transformInPlace(data, DftNormalization.STANDARD, type);
  }
}
