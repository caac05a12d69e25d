package dev.firstlook.distribution;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The moments of E<sup>t</sup>, E exponential with rate 1 and t = 1 / shape.
 *
 * <p>The raw moments are Γ(1 + rt), and the central ones follow by subtraction. For small t all raw
 * moments are nearly 1 and the subtraction loses all digits; there the central moments are those of
 * u = (E<sup>t</sup> - 1) / t, found by the trapezoidal rule over log E, which for such integrands
 * converges exponentially (Trefethen and Weideman 2014, SIAM Review 56).
 */
final class WeibullMoments {

  private static final double SMALL = 0.7;
  private static final double STEP = 1.0 / 8;
  private static final double FROM = -60;
  private static final double TO = 4.5;

  private WeibullMoments() {}

  static double mean(double t) {
    return Math.exp(logRaw(1, t));
  }

  static double variance(double t) {
    return t < SMALL
        ? t * t * central(2, t)
        : -Math.exp(logRaw(2, t)) * Math.expm1(2 * logRaw(1, t) - logRaw(2, t));
  }

  static double skewness(double t) {
    if (t < SMALL) {
      return central(3, t) / Math.pow(central(2, t), 1.5);
    }
    double a = standardizedRaw(1, t);
    return (standardizedRaw(3, t) - 3 * a + 2 * a * a * a) / Math.pow(1 - a * a, 1.5);
  }

  static double excessKurtosis(double t) {
    if (t < SMALL) {
      return central(4, t) / Math.pow(central(2, t), 2) - 3;
    }
    double a = standardizedRaw(1, t);
    double a2 = a * a;
    double fourth = standardizedRaw(4, t) - 4 * a * standardizedRaw(3, t) + 6 * a2 - 3 * a2 * a2;
    return fourth / ((1 - a2) * (1 - a2)) - 3;
  }

  private static double logRaw(int order, double t) {
    return LogGamma.value(1 + order * t);
  }

  /** E(X^order) in units of E(X^2)^(order / 2), which stays a double where the moments overflow. */
  private static double standardizedRaw(int order, double t) {
    return Math.exp(logRaw(order, t) - 0.5 * order * logRaw(2, t));
  }

  /** E((u - E(u))^order). */
  private static double central(int order, double t) {
    double mean = integral(1, 0, t);
    return integral(order, mean, t);
  }

  private static double integral(int order, double center, double t) {
    double sum = 0;
    for (double y = FROM; y <= TO; y += STEP) {
      double deviation = Math.expm1(t * y) / t - center;
      sum += Math.pow(deviation, order) * Math.exp(y - Math.exp(y));
    }
    return sum * STEP;
  }
}
