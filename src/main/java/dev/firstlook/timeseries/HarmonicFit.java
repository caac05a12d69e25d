package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * Least squares of a straight line and a wave at each multiple of a frequency. The periodogram asks
 * the same of one wave by itself, which is the same answer only if there are many cycles: of few,
 * the waves have much in common with one another and with the line.
 *
 * <p>Time is counted from the middle, where cosines and the constant are even, and sines and the
 * slope are odd: these are two fits of half the size, whose sums of products are known in advance.
 */
final class HarmonicFit {

  /** What a wave adds to the others is rounding if it is less than this share. */
  private static final double SHARE = 1e-10;

  private final double[] values;
  private final double frequency;
  private final int[] harmonics;
  private final double[] even;
  private final double[] odd;
  private final double squares;

  private HarmonicFit(
      double[] values,
      double frequency,
      int[] harmonics,
      double[] even,
      double[] odd,
      double squares) {
    this.values = values;
    this.frequency = frequency;
    this.harmonics = harmonics;
    this.even = even;
    this.odd = odd;
    this.squares = squares;
  }

  /**
   * Fits values.
   *
   * @param values best without their line, for the sake of the digits
   * @param frequency of the first wave, per step
   * @param harmonics multiples of it
   */
  static HarmonicFit of(double[] values, double frequency, int... harmonics) {
    int n = values.length;
    int size = harmonics.length + 1;
    double[][] ofEven = new double[size][size];
    double[][] ofOdd = new double[size][size];
    ofEven[0][0] = n;
    ofOdd[0][0] = n * ((double) n * n - 1) / 12;
    for (int i = 1; i < size; i++) {
      double a = angle(frequency, harmonics[i - 1]);
      ofEven[i][0] = cosines(n, a);
      ofOdd[i][0] = slopes(n, a);
      for (int k = 1; k <= i; k++) {
        double b = angle(frequency, harmonics[k - 1]);
        ofEven[i][k] = (cosines(n, a - b) + cosines(n, a + b)) / 2;
        ofOdd[i][k] = (cosines(n, a - b) - cosines(n, a + b)) / 2;
      }
    }
    double[] even = new double[size];
    double[] odd = new double[size];
    double squares = 0;
    for (int t = 0; t < n; t++) {
      even[0] += values[t];
      odd[0] += (t - (n - 1) / 2.0) * values[t];
      squares += values[t] * values[t];
    }
    for (int i = 1; i < size; i++) {
      addWave(values, angle(frequency, harmonics[i - 1]), i, even, odd);
    }
    squares -= solve(ofEven, even) + solve(ofOdd, odd);
    return new HarmonicFit(values, frequency, harmonics, even, odd, Math.max(0, squares));
  }

  private static double angle(double frequency, int harmonic) {
    return 2 * Math.PI * frequency * harmonic;
  }

  /** The sum of cos(angle t) over all times. */
  private static double cosines(int n, double angle) {
    double half = Math.sin(angle / 2);
    return Math.abs(half) < 1e-9
        ? n * Math.cos(n * angle / 2) / Math.cos(angle / 2)
        : Math.sin(n * angle / 2) / half;
  }

  /** The sum of t sin(angle t) over all times: minus the derivative of the other. */
  private static double slopes(int n, double angle) {
    double half = Math.sin(angle / 2);
    return Math.abs(half) < 1e-9
        ? 0
        : (Math.sin(n * angle / 2) * Math.cos(angle / 2) / half - n * Math.cos(n * angle / 2))
            / (2 * half);
  }

  /** Sums of products with a cosine and a sine, which turn by an angle from step to step. */
  private static void addWave(double[] values, double angle, int i, double[] even, double[] odd) {
    double turnCosine = Math.cos(angle);
    double turnSine = Math.sin(angle);
    double cosine = Math.cos(angle * (values.length - 1) / 2);
    double sine = -Math.sin(angle * (values.length - 1) / 2);
    double cosines = 0;
    double sines = 0;
    for (double value : values) {
      cosines += value * cosine;
      sines += value * sine;
      double next = cosine * turnCosine - sine * turnSine;
      sine = sine * turnCosine + cosine * turnSine;
      cosine = next;
    }
    even[i] = cosines;
    odd[i] = sines;
  }

  /**
   * Solves the normal equations by Cholesky's method, in place.
   *
   * @return what the fit takes off the sum of squares
   */
  private static double solve(double[][] products, double[] right) {
    int size = right.length;
    double taken = 0;
    for (int i = 0; i < size; i++) {
      double all = products[i][i];
      for (int k = 0; k <= i; k++) {
        double sum = products[i][k];
        for (int j = 0; j < k; j++) {
          sum -= products[i][j] * products[k][j];
        }
        if (k < i) {
          products[i][k] = products[k][k] > 0 ? sum / products[k][k] : 0;
        } else {
          products[i][i] = sum > SHARE * all ? Math.sqrt(sum) : 0;
        }
      }
      for (int j = 0; j < i; j++) {
        right[i] -= products[i][j] * right[j];
      }
      right[i] = products[i][i] > 0 ? right[i] / products[i][i] : 0;
      taken += right[i] * right[i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        right[i] -= products[j][i] * right[j];
      }
      right[i] = products[i][i] > 0 ? right[i] / products[i][i] : 0;
    }
    return taken;
  }

  /** The sum of squares that is left. */
  double squares() {
    return squares;
  }

  /** The numbers that are fitted, with the frequency. */
  int parameters() {
    return 2 * even.length + 1;
  }

  /** What is left. */
  double[] residuals() {
    double middle = (values.length - 1) / 2.0;
    double[] left = new double[values.length];
    Arrays.setAll(left, t -> values[t] - even[0] - odd[0] * (t - middle));
    for (int i = 1; i < even.length; i++) {
      double cosine = even[i];
      double sine = odd[i];
      double angle = angle(frequency, harmonics[i - 1]);
      for (int t = 0; t < left.length; t++) {
        left[t] -= cosine * Math.cos(angle * (t - middle)) + sine * Math.sin(angle * (t - middle));
      }
    }
    return left;
  }
}
