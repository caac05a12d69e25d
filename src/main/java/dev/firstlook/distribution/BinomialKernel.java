package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * The binomial mass for any a and b of at least 0, whole or not: &Gamma;(n + 1) / (&Gamma;(a + 1)
 * &Gamma;(b + 1)) x<sup>a</sup> y<sup>b</sup> with n = a + b and y = 1 - x. The masses and
 * densities of this side of the family tree, and all prefixes of the incomplete beta function, are
 * this times something simple.
 *
 * <p>Loader's form: scale e<sup>correction - deviance</sup>, where scale = sqrt(n / (2 &pi; a b)),
 * correction = s(n) - s(a) - s(b) with the errors s of Stirling's formula, and deviance = a log(a /
 * (n x)) + b log(b / (n y)). The absolute error of the deviance is the relative error of the mass:
 * a large deviance is therefore computed with twice the digits.
 *
 * @see <a href="https://www.r-project.org/doc/reports/CLoader_dbinom_2002.pdf">C. Loader (2000),
 *     Fast and accurate computation of binomial probabilities</a>
 */
final class BinomialKernel {

  /** Up to here a factorial is a double. */
  private static final double FEW = 170;

  /** Factors above this can be multiplied without leaving the normal doubles. */
  private static final double SMALL = 1e-280;

  private static final double TWO_PI = 2 * Math.PI;

  /** The deviance from which on it needs more digits than a double has. */
  private static final double LARGE = 32;

  /** From here on the mass is 0, whatever stands before it. */
  private static final double HOPELESS = 1500;

  /** How far a may be from n x, relatively, for the series of the deviance. */
  private static final double NEAR = 0.3;

  /** More terms than a converging series has. */
  private static final int MOST = 100;

  /** Products and quotients of numbers smaller than this may leave the doubles. */
  private static final double TINY = 1e-100;

  private BinomialKernel() {}

  static double mass(double a, double b, Split s) {
    double product = a + b <= FEW ? product(a, b, s) : 0;
    if (product > SMALL) {
      return product;
    }
    double deviance = deviance(a, b, s);
    if (deviance < LARGE) {
      return scale(a, b) * Math.exp(correction(a, b) - deviance);
    }
    if (deviance < HOPELESS) {
      DD exponent = exactDeviance(a, b, s).negate().add(correction(a, b));
      return scale(a, b) * DoubleDouble.exp(exponent);
    }
    return 0;
  }

  /** The formula as it stands, for small counts; 0 where a factor is too small for a double. */
  private static double product(double a, double b, Split s) {
    if (a != Math.rint(a) || b != Math.rint(b)) {
      return 0;
    }
    double first = Math.pow(s.x(), a);
    double second = Math.pow(s.y(), b);
    if (!(first > SMALL && second > SMALL)) {
      return 0;
    }
    double choices = Factorial.of(a + b) / Factorial.of(a) / Factorial.of(b);
    return choices * first * second * (1 + (a * s.xLow() / s.x() + b * s.yLow() / s.y()));
  }

  static double logMass(double a, double b, Split s) {
    return Math.log(scale(a, b)) + correction(a, b) - deviance(a, b, s);
  }

  /** Whether a deviance is so large that {@link #exactDeviance} has to take its place. */
  static boolean isLarge(double deviance) {
    return deviance >= LARGE;
  }

  static double scale(double a, double b) {
    return a == 0 || b == 0 ? 1 : Math.sqrt((a + b) / a / (TWO_PI * b));
  }

  static double correction(double a, double b) {
    return a == 0 || b == 0 ? 0 : Stirling.error(a + b) - Stirling.error(a) - Stirling.error(b);
  }

  /** The deviance to some 1e-15 of itself; infinite where the mass is 0. */
  static double deviance(double a, double b, Split s) {
    if (a == 0 || b == 0) {
      return a == 0 ? power(b, s.swapped()) : power(a, s);
    }
    double n = a + b;
    double distance = s.distance(a, b);
    return part(a, distance, n * s.x()) + part(b, -distance, n * s.y());
  }

  private static double power(double n, Split s) {
    return s.x() == 0 ? (n == 0 ? 0 : Double.POSITIVE_INFINITY) : -n * s.logX();
  }

  /** a log(a / m) + m - a, where the difference a - m is known with all its digits. */
  private static double part(double a, double difference, double m) {
    double v = difference / (a + m);
    if (!(Math.abs(v) <= NEAR)) {
      double quotient = a / m;
      boolean normal = quotient > Double.MIN_NORMAL && quotient < Double.POSITIVE_INFINITY;
      return a * (normal ? Math.log(quotient) : Math.log(a) - Math.log(m)) - difference;
    }
    double square = v * v;
    double sum = difference * v;
    double term = 2 * a * v;
    double before = Double.NaN;
    for (int i = 3; sum != before && i < MOST; i += 2) {
      term *= square;
      before = sum;
      sum += term / i;
    }
    return sum;
  }

  /** The deviance to some 30 digits. */
  static DD exactDeviance(double a, double b, Split s) {
    if (a == 0 || b == 0) {
      return a == 0 ? exactPower(b, s.exactY()) : exactPower(a, s.exactX());
    }
    DD n = DD.ofSum(a, b);
    return exactPart(a, n, s.exactX()).add(exactPart(b, n, s.exactY()));
  }

  /** a log(a / (n x)). */
  private static DD exactPart(double a, DD n, DD x) {
    boolean moderate = a > TINY && x.hi() > TINY && n.hi() < 1 / TINY;
    DD log =
        moderate
            ? DoubleDouble.log(DD.of(a).divide(n.multiply(x)))
            : DoubleDouble.log(DD.of(a))
                .subtract(DoubleDouble.log(n))
                .subtract(DoubleDouble.log(x));
    return log.multiply(a);
  }

  private static DD exactPower(double n, DD x) {
    return DoubleDouble.log(x).multiply(-n);
  }
}
