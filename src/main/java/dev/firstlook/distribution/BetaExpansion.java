package dev.firstlook.distribution;

import org.apache.commons.numbers.gamma.Erfcx;

/**
 * The incomplete beta function I<sub>x</sub>(a, b) for large a and b and x below, but not far
 * below, a / (a + b): the tail of a normal distribution and its corrections in falling powers of
 * sqrt(min(a, b)).
 *
 * @see "A. Didonato, A. Morris (1992), Algorithm 708: significant digit computation of the
 *     incomplete beta function ratios, ACM TOMS 18, section 2.5"
 */
final class BetaExpansion {

  private static final int TERMS = 12;
  private static final double EPSILON = 0x1p-54;

  /** With 12 terms the expansion has all digits of a double from here on. */
  private static final double LARGE = 1500;

  private static final double NEAR = 0.03;

  private static final double QUARTER_ROOT_PI = Math.sqrt(Math.PI) / 4;
  private static final double ROOT_EIGHTH = Math.sqrt(0.125);

  private BetaExpansion() {}

  /** Whether the expansion holds at a distance a - (a + b) x from the center. */
  static boolean suits(double a, double b, double distance) {
    double smaller = Math.min(a, b);
    return smaller > LARGE && Math.abs(distance) < NEAR * smaller;
  }

  static double value(double a, double b, Split s) {
    // all but the powers of e, which are in the kernel: sqrt(2 pi a b / n) times its scale is 1
    return sum(a, b, BinomialKernel.deviance(a, b, s))
        * BinomialKernel.mass(a, b, s)
        / BinomialKernel.scale(a, b)
        * (2 / Math.sqrt(Math.PI));
  }

  private static double sum(double a, double b, double deviance) {
    double smaller = Math.min(a, b);
    double h = smaller / Math.max(a, b);
    double[] d = coefficients(h, (b - a) / Math.max(a, b));
    double root = Math.sqrt(deviance);
    double step = 1 / Math.sqrt(smaller * (h + 1));
    // the integrals j(n) of the even and of the odd terms, each from the one two before
    double even = QUARTER_ROOT_PI * Erfcx.value(root);
    double odd = ROOT_EIGHTH;
    double evenPower = root / ROOT_EIGHTH / 2;
    double oddPower = 2 * deviance;
    double power = step;
    double sum = even + d[1] * power * odd;
    for (int n = 2; n < TERMS; n += 2) {
      even = ROOT_EIGHTH * evenPower + (n - 1) * even;
      odd = ROOT_EIGHTH * oddPower + n * odd;
      evenPower *= 2 * deviance;
      oddPower *= 2 * deviance;
      power *= step;
      double first = d[n] * power * even;
      power *= step;
      double second = d[n + 1] * power * odd;
      sum += first + second;
      if (Math.abs(first) + Math.abs(second) <= EPSILON * sum) {
        break;
      }
    }
    return sum;
  }

  /** The coefficients d(1), d(2), ... of the expansion, which depend on a / b only. */
  private static double[] coefficients(double h, double difference) {
    double[] a = new double[TERMS + 1];
    double[] b = new double[TERMS + 1];
    double[] c = new double[TERMS + 1];
    double[] d = new double[TERMS + 1];
    double evenSum = h + 1;
    double evenPower = h;
    double oddSum = 0;
    double oddPower = 1;
    for (int n = 1; n <= TERMS; n++) {
      if (n % 2 == 1) {
        oddSum += oddPower;
        oddPower *= h * h;
        a[n] = 2 * difference * oddSum / (n + 2.0);
      } else {
        evenPower *= h * h;
        a[n] = 2 * (1 + evenPower) / evenSum / (n + 2.0);
      }
      double r = -0.5 * (n + 1.0);
      b[1] = r * a[1];
      for (int m = 2; m <= n; m++) {
        double sum = 0;
        for (int j = 1; j < m; j++) {
          sum += (j * r - (m - j)) * a[j] * b[m - j];
        }
        b[m] = r * a[m] + sum / m;
      }
      c[n] = b[n] / (n + 1.0);
      double sum = c[n];
      for (int j = 1; j < n; j++) {
        sum += d[n - j] * c[j];
      }
      d[n] = -sum;
    }
    return d;
  }
}
