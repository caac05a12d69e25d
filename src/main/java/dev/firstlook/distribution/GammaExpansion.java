package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * Temme's expansion of the incomplete gamma function for large a, uniform from one tail through the
 * centre to the other: the smaller tail is
 *
 * <pre>exp(-D) / 2 [erfcx(sqrt D) +- sqrt(2 / (pi a)) S(eta)],  D = x - a - a log(x / a)</pre>
 *
 * <p>with a eta<sup>2</sup> / 2 = D and S(eta) the sum of d(k, n) eta<sup>n</sup> / a<sup>k</sup>.
 * The coefficients follow from the inversion of D, in two doubles because they cancel.
 *
 * @see <a href="https://dlmf.nist.gov/8.12">DLMF 8.12.3, 8.12.7 to 8.12.12</a>
 */
final class GammaExpansion {

  /**
   * With these numbers of terms the error is below 3e-16 for a from 32 on, x / a in [0.5, 1.75].
   */
  private static final int ORDERS = 8;

  private static final int POWERS = 20;
  private static final double SMALLEST = 32;

  private static final double[][] D = coefficients();

  /** Up to here one double carries the exponent. */
  private static final double MODERATE = 10;

  private GammaExpansion() {}

  static boolean holds(double a, double x) {
    return a >= SMALLEST && x >= 0.5 * a && x <= 1.75 * a;
  }

  /** P(a, x + low). */
  static double lower(double a, double x, double low) {
    double smaller = smallerTail(a, x, low);
    return isAbove(a, x, low) ? 1 - smaller : smaller;
  }

  /** Q(a, x + low). */
  static double upper(double a, double x, double low) {
    double smaller = smallerTail(a, x, low);
    return isAbove(a, x, low) ? smaller : 1 - smaller;
  }

  private static boolean isAbove(double a, double x, double low) {
    return (x - a) + low > 0;
  }

  private static double smallerTail(double a, double x, double low) {
    double deviance = low == 0 ? Deviance.of(a, x) : Double.POSITIVE_INFINITY;
    double exponential;
    if (deviance < MODERATE) {
      exponential = Math.exp(-deviance);
    } else {
      DD exponent = Deviance.of(a, DD.ofSum(x, low));
      deviance = exponent.hi();
      exponential = DoubleDouble.exp(exponent.negate());
    }
    double size = Math.sqrt(2 * deviance / a);
    double side = isAbove(a, x, low) ? 1 : -1;
    double correction = side * Math.sqrt(2 / (Math.PI * a)) * series(a, side * size);
    return 0.5 * exponential * (Erfcx.value(Math.sqrt(deviance)) + correction);
  }

  private static double series(double a, double eta) {
    int orders = a > 1000 ? 4 : ORDERS;
    int powers = Math.abs(eta) < 0.1 ? POWERS / 2 : POWERS;
    double sum = 0;
    for (int k = orders - 1; k >= 0; k--) {
      double[] d = D[k];
      double inner = 0;
      for (int n = powers - 1; n >= 0; n--) {
        inner = inner * eta + d[n];
      }
      sum = sum / a + inner;
    }
    return sum;
  }

  private static double[][] coefficients() {
    int most = POWERS + 2 * ORDERS;
    DD[] gamma = stirling();
    DD[] first = new DD[most];
    DD[] alpha = inversion(most + 2);
    first[0] = DD.ONE.divide(-3);
    for (int n = 1; n < most; n++) {
      first[n] = alpha[n + 2].multiply(n + 2.0);
    }
    double[][] rounded = new double[ORDERS][POWERS];
    DD[] d = first;
    for (int k = 0; k < ORDERS; k++) {
      for (int n = 0; n < POWERS; n++) {
        rounded[k][n] = d[n].hi();
      }
      DD[] next = new DD[d.length - 2];
      DD sign = k % 2 == 0 ? gamma[k + 1].negate() : gamma[k + 1];
      for (int n = 0; n < next.length; n++) {
        next[n] = sign.multiply(first[n]).add(d[n + 2].multiply(n + 2.0));
      }
      d = next;
    }
    return rounded;
  }

  /** The coefficients of x/a - 1 as a power series in eta, from (x/a - 1)' (x/a - 1) = eta x/a. */
  private static DD[] inversion(int length) {
    DD[] alpha = new DD[length];
    alpha[0] = DD.ZERO;
    alpha[1] = DD.ONE;
    for (int n = 2; n < length; n++) {
      DD sum = alpha[n - 1].multiply(2.0).divide(n + 1.0);
      for (int i = 2; i < n; i++) {
        sum = sum.subtract(alpha[i].multiply(alpha[n + 1 - i]));
      }
      alpha[n] = sum.divide(2.0);
    }
    return alpha;
  }

  /** The coefficients of 1, 1/a, 1/a^2, ... in exp(Stirling's error of a). */
  private static DD[] stirling() {
    DD[] gamma = new DD[ORDERS + 1];
    gamma[0] = DD.ONE;
    for (int n = 1; n < gamma.length; n++) {
      DD sum = DD.ZERO;
      for (int j = 1; j <= n; j += 2) {
        sum = sum.add(Stirling.coefficient(j / 2).multiply((double) j).multiply(gamma[n - j]));
      }
      gamma[n] = sum.divide(n);
    }
    return gamma;
  }
}
