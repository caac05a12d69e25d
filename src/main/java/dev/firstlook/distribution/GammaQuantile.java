package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * The quantiles of a gamma distribution. Where x is tiny, P(X &lt;= x) is a power of x, which is
 * inverted as it stands, in two doubles because a small shape magnifies every error; elsewhere it
 * is the first guess, or the one of Wilson and Hilferty is, and Newton's method goes on.
 *
 * @see "E. B. Wilson, M. M. Hilferty (1931), The distribution of chi-square, PNAS 17, 684-688"
 */
final class GammaQuantile {

  /** Below this x the square of x does not count. */
  private static final double TINY = 1e-8;

  private GammaQuantile() {}

  /**
   * The x with P(X &lt;= x) = p, or with P(X &gt; x) = p if that is asked for.
   *
   * @param shape positive
   * @param scale positive
   * @param p a probability
   * @param upper whether p is the probability of the upper tail
   */
  static double of(double shape, double scale, double p, boolean upper) {
    Require.probability("p", p);
    if (p == 0 || p == 1) {
      return (p == 1) == upper ? 0 : Double.POSITIVE_INFINITY;
    }
    DD log = upper ? DoubleDouble.log1p(DD.of(-p)) : DoubleDouble.log(DD.of(p));
    DD power = log.add(Factorial.log(shape)).divide(shape);
    double x = Math.exp(power.hi());
    if (x < TINY) {
      DD scaled = power.add(DoubleDouble.log(DD.of(scale))).add(x / (shape + 1));
      return DoubleDouble.exp(scaled);
    }
    Gamma standard = new Gamma(shape, 1);
    double guess = guess(shape, p, upper, x);
    return scale
        * (upper
            ? ContinuousQuantile.inverseSurvival(standard, p, guess)
            : ContinuousQuantile.quantile(standard, p, guess));
  }

  private static double guess(double shape, double p, boolean upper, double power) {
    double tail = Math.min(p, 1 - p);
    boolean left = upper == p > 0.5;
    double z = left ? DiscreteQuantile.normal(tail) : -DiscreteQuantile.normal(tail);
    double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    double cube = shape * root * root * root;
    return root > 0 && (shape >= 1 || !left) && cube > power ? cube : power;
  }
}
