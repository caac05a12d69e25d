package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * Sums of a kernel times the values around a point, for a block of points at a time. The shifted
 * values are copied side by side first: the compiler then takes several points at once, which it
 * does not where the arrays are shifted against each other.
 */
final class Filter {

  /** The most points in a block: all that is touched then stays in the nearest cache. */
  static final int BLOCK = 256;

  private final int stride;
  private final double[][] shifted;

  /**
   * A filter for blocks of at most so many points.
   *
   * @param stride the distance of neighbours
   */
  Filter(int block, int stride) {
    this.stride = stride;
    this.shifted = new double[8][block];
  }

  /**
   * For each point i of a block the sum over k of kernel[k] (x[i + k stride] + x[i - k stride]).
   *
   * @param size the number of points
   * @param kernel from the middle outwards; the middle is taken once
   */
  void symmetric(double[] x, int from, int size, double[] kernel, double[] sums) {
    System.arraycopy(x, from, sums, 0, size);
    multiply(kernel[0], sums, size);
    int k = 1;
    for (; k + 3 < kernel.length; k += 4) {
      for (int j = 0; j < 4; j++) {
        shift(x, from, size, k + j, 2 * j);
      }
      addFour(kernel, k, sums, size);
    }
    for (; k < kernel.length; k++) {
      shift(x, from, size, k, 0);
      add(kernel[k], shifted[0], shifted[1], sums, size);
    }
  }

  /**
   * The sums for several kernels at once, of which those with odd index are antisymmetric: the sum
   * over k of kernel[k] (x[i + k stride] - x[i - k stride]).
   */
  void all(double[] x, int from, int size, double[][] kernels, double[][] sums) {
    if (sums.length == 1) {
      symmetric(x, from, size, kernels[0], sums[0]);
      return;
    }
    for (int m = 0; m < sums.length; m++) {
      System.arraycopy(x, from, sums[m], 0, size);
      multiply(kernels[m][0], sums[m], size);
    }
    for (int k = 1; k < kernels[0].length; k++) {
      if (kernels[0][k] != 0) {
        shift(x, from, size, k, 0);
        for (int m = 0; m < sums.length; m += 2) {
          add(kernels[m][k], shifted[0], shifted[1], sums[m], size);
        }
        for (int m = 1; m < sums.length; m += 2) {
          subtract(kernels[m][k], shifted[0], shifted[1], sums[m], size);
        }
      }
    }
  }

  /** Room for sums of several kernels. */
  double[][] sums(int kernels) {
    double[][] sums = new double[kernels][];
    Arrays.setAll(sums, m -> new double[shifted[0].length]);
    return sums;
  }

  private void shift(double[] x, int from, int size, int k, int to) {
    System.arraycopy(x, from - k * stride, shifted[to], 0, size);
    System.arraycopy(x, from + k * stride, shifted[to + 1], 0, size);
  }

  private static void multiply(double weight, double[] sums, int size) {
    for (int i = 0; i < size; i++) {
      sums[i] *= weight;
    }
  }

  private static void add(double weight, double[] left, double[] right, double[] sums, int size) {
    for (int i = 0; i < size; i++) {
      sums[i] += weight * (left[i] + right[i]);
    }
  }

  private static void subtract(
      double weight, double[] left, double[] right, double[] sums, int size) {
    for (int i = 0; i < size; i++) {
      sums[i] += weight * (right[i] - left[i]);
    }
  }

  private void addFour(double[] kernel, int k, double[] sums, int size) {
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
      sums[i] +=
          one * (a[i] + b[i]) + two * (c[i] + d[i]) + three * (e[i] + f[i]) + four * (g[i] + h[i]);
    }
  }
}
