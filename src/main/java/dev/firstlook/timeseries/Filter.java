package dev.firstlook.timeseries;

/**
 * Sums of a kernel times the values around a point, for a block of points at a time. The shifted
 * values are copied side by side first: the compiler then takes several points at once, which it
 * does not where the arrays are shifted against each other.
 */
final class Filter {

  /** The most points in a block: all that is touched then stays in the nearest cache. */
  static final int BLOCK = 256;

  private final double[][] shifted = new double[8][BLOCK];
  private final double[] sums = new double[BLOCK];

  /**
   * For each point i of a block the sum over k of kernel[k] (x[i + k stride] + x[i - k stride]).
   *
   * @param size the number of points, at most {@link #BLOCK}
   * @param kernel from the middle outwards; the middle is taken once
   * @return the sums, in an array that the next call uses again
   */
  double[] symmetric(double[] x, int from, int size, int stride, double[] kernel) {
    System.arraycopy(x, from, sums, 0, size);
    double middle = kernel[0];
    for (int i = 0; i < size; i++) {
      sums[i] *= middle;
    }
    int k = 1;
    for (; k + 3 < kernel.length; k += 4) {
      for (int j = 0; j < 4; j++) {
        shift(x, from, size, (k + j) * stride, 2 * j);
      }
      addFour(kernel, k, size);
    }
    for (; k < kernel.length; k++) {
      shift(x, from, size, k * stride, 0);
      addOne(kernel[k], shifted[0], shifted[1], size);
    }
    return sums;
  }

  /** As {@link #symmetric} with differences: x[i + k stride] - x[i - k stride]. */
  double[] antisymmetric(double[] x, int from, int size, int stride, double[] kernel) {
    for (int i = 0; i < size; i++) {
      sums[i] = 0;
    }
    for (int k = 1; k < kernel.length; k++) {
      shift(x, from, size, k * stride, 0);
      subtract(kernel[k], shifted[0], shifted[1], size);
    }
    return sums;
  }

  private void shift(double[] x, int from, int size, int distance, int to) {
    System.arraycopy(x, from - distance, shifted[to], 0, size);
    System.arraycopy(x, from + distance, shifted[to + 1], 0, size);
  }

  private void addOne(double weight, double[] left, double[] right, int size) {
    double[] to = sums;
    for (int i = 0; i < size; i++) {
      to[i] += weight * (left[i] + right[i]);
    }
  }

  private void subtract(double weight, double[] left, double[] right, int size) {
    double[] to = sums;
    for (int i = 0; i < size; i++) {
      to[i] += weight * (right[i] - left[i]);
    }
  }

  private void addFour(double[] kernel, int k, int size) {
    double[] to = sums;
    double[] a = shifted[0];
    double[] b = shifted[1];
    double[] c = shifted[2];
    double[] d = shifted[3];
    double[] e = shifted[4];
    double[] f = shifted[5];
    double[] g = shifted[6];
    double[] h = shifted[7];
    double one = kernel[k];
    double two = kernel[k + 1];
    double three = kernel[k + 2];
    double four = kernel[k + 3];
    for (int i = 0; i < size; i++) {
      to[i] +=
          one * (a[i] + b[i]) + two * (c[i] + d[i]) + three * (e[i] + f[i]) + four * (g[i] + h[i]);
    }
  }
}
