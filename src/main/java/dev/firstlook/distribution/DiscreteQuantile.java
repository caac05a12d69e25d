package dev.firstlook.distribution;

/**
 * The quantiles of a distribution of counts: a first guess from mean, standard deviation and
 * skewness, then steps that double until the quantile lies between two counts, then bisection.
 *
 * <p>A probability above 1/2 is never compared with the cdf, which cannot tell its digits from 1,
 * but its complement (exact in a double) with the survival function.
 */
final class DiscreteQuantile {

  /** Above this a cdf in one double has enough digits left for quantile(cdf(k)) to be k. */
  private static final double ROUNDED = 1e-6;

  private static final double ULP = 0x1p-53;

  private final DiscreteDistribution d;

  /** The probability of the smaller tail. */
  private final double p;

  /** Whether p is P(X > x) and not P(X <= x). */
  private final boolean upper;

  /** What rounding 1 - survival may take away. */
  private final double slack;

  private DiscreteQuantile(DiscreteDistribution d, double p, boolean upper, double slack) {
    this.d = d;
    this.p = p;
    this.upper = upper;
    this.slack = slack;
  }

  /** The smallest k with P(X <= k) >= p. */
  static double quantile(DiscreteDistribution d, double p) {
    DiscreteQuantile search = ofQuantile(d, p);
    return search.find(search.guess());
  }

  /** The same, searched from a guess and not from the moments. */
  static double quantile(DiscreteDistribution d, double p, double guess) {
    return ofQuantile(d, p).find(guess);
  }

  private static DiscreteQuantile ofQuantile(DiscreteDistribution d, double p) {
    Require.probability("p", p);
    return p <= 0.5
        ? new DiscreteQuantile(d, p, false, 0)
        : new DiscreteQuantile(d, 1 - p, true, 1 - p > ROUNDED ? ULP : 0);
  }

  /** The smallest k with P(X > k) <= p. */
  static double inverseSurvival(DiscreteDistribution d, double p) {
    DiscreteQuantile search = ofInverseSurvival(d, p);
    return search.find(search.guess());
  }

  /** The same, searched from a guess and not from the moments. */
  static double inverseSurvival(DiscreteDistribution d, double p, double guess) {
    return ofInverseSurvival(d, p).find(guess);
  }

  private static DiscreteQuantile ofInverseSurvival(DiscreteDistribution d, double p) {
    Require.probability("p", p);
    return p <= 0.5
        ? new DiscreteQuantile(d, p, true, 0)
        : new DiscreteQuantile(d, 1 - p, false, 1 - p > ROUNDED ? ULP : 0);
  }

  private double find(double guess) {
    Support support = d.support();
    if (p == 0) {
      return upper ? support.upper() : support.lower();
    }
    double below = support.lower() - 1; // not reached yet
    double above = support.upper(); // reached
    double k = Math.min(Math.max(guess, support.lower()), above);
    for (double step = 1; ; step *= 2) {
      if (reached(k)) {
        above = k;
        k = Math.max(k - step, below);
      } else {
        below = k;
        k = Math.min(k + step, above);
      }
      if (k == below || k == above) {
        break;
      }
    }
    while (above - below > 1) {
      double middle = below + Math.floor((above - below) / 2);
      if (middle == below || middle == above) {
        break; // beyond 2^53, where not every whole number is a double
      }
      if (reached(middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }

  private boolean reached(double k) {
    return upper ? d.survival(k) <= p + slack : d.cdf(k) >= p - slack;
  }

  /** Cornish and Fisher's expansion to the first power of the skewness. */
  private double guess() {
    double z = upper ? -normal(p) : normal(p);
    double sd = d.standardDeviation();
    double guess = d.mean() + sd * (z + d.skewness() * (z * z - 1) / 6);
    return Double.isFinite(guess) ? Math.rint(guess) : 0;
  }

  /**
   * The normal quantile for p up to 1/2 to three decimals.
   *
   * @see "M. Abramowitz, I. Stegun (1964), Handbook of Mathematical Functions, 26.2.23"
   */
  static double normal(double p) {
    double t = Math.sqrt(-2 * Math.log(p));
    return (2.515517 + t * (0.802853 + t * 0.010328))
            / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
        - t;
  }
}
