package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * The regularized incomplete beta function I<sub>x</sub>(a, b): the cdf of a beta distribution, and
 * with it the tails of the binomial, negative binomial, t and F distributions.
 *
 * <p>The other tail, 1 - I<sub>x</sub>(a, b), is I<sub>y</sub>(b, a) with y = 1 - x; each is found
 * directly, so that neither loses digits where it is small. Both are the prefix x<sup>a</sup>
 * y<sup>b</sup> / B(a, b), which carries the exponent, times a factor of moderate size: a power
 * series where x is small against a / b, a continued fraction elsewhere, an asymptotic expansion
 * ({@link BetaExpansion}) for large a and b near the center, where the other two are slow.
 *
 * @see "A. Didonato, A. Morris (1992), Algorithm 708: significant digit computation of the
 *     incomplete beta function ratios, ACM TOMS 18"
 * @see <a href="https://dlmf.nist.gov/8.17">DLMF 8.17</a>
 */
final class IncompleteBeta {

  private static final int MOST_TERMS = 100_000;
  private static final double EPSILON = 0x1p-54;

  /** Quotient of the first two terms up to which the power series is used. */
  private static final double FAST = 0.35;

  /** What a difference from 1 may be taken of without a loss of digits. */
  private static final double MOST = 0.9;

  private static final double SMALL_PREFIX = 1e-280;

  private IncompleteBeta() {}

  /** I<sub>x</sub>(a, b) for positive a and b. */
  static double value(double a, double b, Split s) {
    return Math.min(1, unbounded(a, b, s));
  }

  /** The same, which rounding may lift above 1. */
  private static double unbounded(double a, double b, Split s) {
    if (s.x() == 0 || s.y() == 0) {
      return s.x() == 0 ? 0 : 1;
    }
    double distance = s.distance(a, b);
    if (BetaExpansion.suits(a, b, distance)) {
      return distance >= 0
          ? BetaExpansion.value(a, b, s)
          : 1 - BetaExpansion.value(b, a, s.swapped());
    }
    return s.x() <= 0.5 ? lower(a, b, s, distance) : upper(b, a, s.swapped(), -distance);
  }

  /** I<sub>x</sub>(a, b) for x of at most 1/2. */
  private static double lower(double a, double b, Split s, double distance) {
    if ((a + b) * s.x() <= FAST * (a + 1) || b * s.x() <= 1) {
      return prefix(a, b, s) / a * series(a, b, s.x());
    }
    // beyond the mean a third at least lies below, and nothing is lost by the difference
    return distance >= 0
        ? byFraction(a, b, s, distance)
        : 1 - byFraction(b, a, s.swapped(), -distance);
  }

  /** 1 - I<sub>x</sub>(a, b) for x of at most 1/2. */
  private static double upper(double a, double b, Split s, double distance) {
    if (a < 1 && b * s.x() <= 1) {
      double lower = lower(a, b, s, distance);
      return lower < MOST ? 1 - lower : upperOfSmall(a, b, s);
    }
    return distance <= 0 ? byFraction(b, a, s.swapped(), -distance) : 1 - lower(a, b, s, distance);
  }

  /** x<sup>a</sup> y<sup>b</sup> / B(a, b). */
  static double prefix(double a, double b, Split s) {
    return a * (b / (a + b)) * BinomialKernel.mass(a, b, s);
  }

  /** The prefix divided by x or another small number, also where it is too small for a double. */
  static double prefixOver(double divisor, double a, double b, Split s) {
    double prefix = prefix(a, b, s);
    if (prefix > SMALL_PREFIX) {
      return prefix / divisor;
    }
    DD exponent =
        BinomialKernel.exactDeviance(a, b, s).negate().subtract(DoubleDouble.log(DD.of(divisor)));
    double correction = BinomialKernel.correction(a, b);
    return a
        * (b / (a + b))
        * BinomialKernel.scale(a, b)
        * DoubleDouble.exp(exponent.add(correction));
  }

  static double logPrefix(double a, double b, Split s) {
    return Math.log(a) + Math.log(b / (a + b)) + BinomialKernel.logMass(a, b, s);
  }

  /** 1 + x (a + b) / (a + 1) + x<sup>2</sup> (a + b) (a + b + 1) / ((a + 1) (a + 2)) + ... . */
  private static double series(double a, double b, double x) {
    double sum = 1;
    double term = 1;
    for (int i = 0; i < MOST_TERMS; i++) {
      double quotient = (a + b + i) * x / (a + 1 + i);
      term *= quotient;
      sum += term;
      if (term < EPSILON * sum * (1 - quotient)) {
        break;
      }
    }
    return sum;
  }

  private static double byFraction(double a, double b, Split s, double distance) {
    double prefix = prefix(a, b, s);
    return prefix > 0 ? prefix / fraction(a, b, s, distance) : 0;
  }

  /** The continued fraction of Didonato and Morris (their equation 9), by Lentz's method. */
  private static double fraction(double a, double b, Split s, double distance) {
    double x = s.x();
    double value = a * (distance + 1) / (a + 1);
    double c = value;
    double d = 0;
    for (int m = 1; m < MOST_TERMS; m++) {
      double even = a + 2 * m - 1;
      double g = m * (b - m) * x / even;
      double above = (a + m - 1) / even * ((a + b + m - 1) * x * g);
      double below = m + g + (a + m) * (distance + 1 + m * (1 + s.y())) / (even + 2);
      d = 1 / (below + above * d);
      c = below + above / c;
      double factor = c * d;
      value *= factor;
      if (Math.abs(factor - 1) < 8 * EPSILON) {
        break;
      }
    }
    return value;
  }

  /**
   * 1 - I<sub>x</sub>(a, b) for a below 1 and b x of at most 1. It may be as small as a, and is a
   * difference then: 1 - x<sup>a</sup> / (a B(a, b)) (1 + a sum), in which no term is larger than
   * what remains.
   */
  private static double upperOfSmall(double a, double b, Split s) {
    double log = LogGammaRatio.of(b, a) - Factorial.log(a) + a * s.logX();
    double sum = 0;
    double term = 1;
    for (int i = 1; i < MOST_TERMS; i++) {
      term *= (i - b) / i * s.x();
      sum += term / (a + i);
      if (Math.abs(term) <= EPSILON * Math.abs(sum)) {
        break;
      }
    }
    return -Math.expm1(log) - Math.exp(log) * a * sum;
  }
}
