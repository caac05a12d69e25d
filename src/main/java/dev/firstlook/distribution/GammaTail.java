package dev.firstlook.distribution;

/**
 * The regularized incomplete gamma functions: the lower tail P(a, x) and the upper tail Q(a, x) of
 * a gamma distribution with shape a and scale 1. Each is computed directly where it is small.
 *
 * <p>x may be given as the sum of two doubles: for a of 1e9 an error of x in its last digit changes
 * a tail by 1e-11.
 *
 * @see <a href="https://dlmf.nist.gov/8.11">DLMF 8.7.1, 8.9.2, 8.11.4, 8.12</a>
 */
final class GammaTail {

  private static final double EPSILON = 0x1p-54;

  /** Up to here Q of a whole number is summed: it is the cdf of a Poisson distribution. */
  private static final double COUNT = 64;

  private GammaTail() {}

  static double lower(double a, double x) {
    return lower(a, x, 0);
  }

  static double upper(double a, double x) {
    return upper(a, x, 0);
  }

  /** P(a, x + low) for a above 0. */
  static double lower(double a, double x, double low) {
    if (!(x > 0 && a > 0)) {
      return x <= 0 ? 0 : Double.NaN;
    }
    if (GammaExpansion.holds(a, x)) {
      return GammaExpansion.lower(a, x, low);
    }
    return belowCentre(a, x) ? series(a, x, low) : 1 - upperSide(a, x, low);
  }

  /** Q(a, x + low) for a above 0. */
  static double upper(double a, double x, double low) {
    if (!(x > 0 && a > 0)) {
      return x <= 0 ? 1 : Double.NaN;
    }
    if (GammaExpansion.holds(a, x)) {
      return GammaExpansion.upper(a, x, low);
    }
    if (!belowCentre(a, x)) {
      return upperSide(a, x, low);
    }
    return a < 1 ? -Math.expm1(logLower(a, x)) : 1 - series(a, x, low);
  }

  /** Where the series converges quickly; the continued fraction does not for x below 1.5. */
  private static boolean belowCentre(double a, double x) {
    return x < Math.max(a, 0.5) + 1;
  }

  /** P = mass(a) (1 + x / (a + 1) + x^2 / ((a + 1) (a + 2)) + ...). */
  private static double series(double a, double x, double low) {
    double mass = PoissonMass.of(a, x, low);
    if (mass == 0) {
      return 0;
    }
    double term = 1;
    double sum = 1;
    for (int n = 1; term > EPSILON * sum; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return Math.min(1, mass * sum);
  }

  /**
   * log P for a below 1 and x below 2, where P may be next to 1: P = x^a / a! (1 - a x / (a + 1) +
   * a x^2 / (2 (a + 2)) - ...).
   */
  private static double logLower(double a, double x) {
    double power = 1;
    double sum = 0;
    for (int n = 1; Math.abs(power) > EPSILON * Math.abs(sum); n++) {
      power *= -x / n;
      sum += power / (a + n);
    }
    return a * Math.log(x) - Factorial.log(a) + Math.log1p(a * sum);
  }

  private static double upperSide(double a, double x, double low) {
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return a <= COUNT && a == Math.rint(a) ? finiteSum(a, x, low) : fraction(a, x, low);
  }

  /** Q = mass(a - 1) (1 + (a - 1) / x + (a - 1) (a - 2) / x^2 + ...), which ends. */
  private static double finiteSum(double a, double x, double low) {
    double reciprocal = 1 / x;
    double term = 1;
    double sum = 1;
    for (double k = a - 1; term > EPSILON * sum; k--) {
      term *= k * reciprocal;
      sum += term;
    }
    return PoissonMass.of(a - 1, x, low) * sum;
  }

  /** Legendre's continued fraction by Lentz's method. */
  private static double fraction(double a, double x, double low) {
    double mass = PoissonMass.of(a, x, low);
    if (mass == 0) {
      return 0;
    }
    double b = x - a + 1;
    double c = Double.POSITIVE_INFINITY;
    double d = 1 / b;
    double product = d;
    for (int n = 1; ; n++) {
      double numerator = n * (a - n);
      b += 2;
      d = 1 / (b + numerator * d);
      c = b + numerator / c;
      double factor = c * d;
      product *= factor;
      if (Math.abs(factor - 1) < 2 * EPSILON) {
        return mass * a * product;
      }
    }
  }
}
