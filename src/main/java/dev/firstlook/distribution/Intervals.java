package dev.firstlook.distribution;

/**
 * P(lower &lt; X &lt;= upper). Mostly it is a difference, taken on the side of the median where the
 * terms are small. Where even they nearly cancel, because the interval is narrow, the masses in the
 * interval are added up or the density over it is integrated.
 */
final class Intervals {

  /** A difference that is at least this share of its terms has lost no more than a digit. */
  private static final double SHARE = 0.1;

  /** How far cdf and survival may be off, relative to their size. */
  private static final double UNSURE = 1e-11;

  private static final double CLOSE = 1e-13;
  private static final int MOST_MASSES = 100_000;

  private Intervals() {}

  static double probability(Distribution d, double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    double atMostLower = d.cdf(lower);
    if (atMostLower >= 0.5) {
      double aboveLower = d.survival(lower);
      return checked(d, lower, upper, aboveLower - d.survival(upper), aboveLower);
    }
    double atMostUpper = d.cdf(upper);
    return atMostUpper <= 0.5
        ? checked(d, lower, upper, atMostUpper - atMostLower, atMostUpper)
        : checked(d, lower, upper, 1 - atMostLower - d.survival(upper), 1);
  }

  /**
   * The quantile with the given probabilities below and above it, from the side on which the
   * probability has more digits; above 1 they count as 1.
   */
  static double point(Distribution d, double below, double above) {
    return below <= above ? d.quantile(Math.min(1, below)) : d.inverseSurvival(Math.min(1, above));
  }

  private static double checked(
      Distribution d, double lower, double upper, double difference, double largest) {
    if (difference >= SHARE * largest || lower == upper) {
      return difference;
    }
    double from = Math.max(lower, d.support().lower() - (d.support().discrete() ? 1 : 0));
    double to = Math.min(upper, d.support().upper());
    if (!(from < to)) {
      return 0;
    }
    double direct = Double.NaN;
    if (d instanceof DiscreteDistribution discrete) {
      direct = sum(discrete, Math.floor(from) + 1, Math.floor(to));
    } else if (d instanceof ContinuousDistribution continuous) {
      direct = Quadrature.integral(continuous::pdf, from, to, CLOSE * Math.abs(difference));
    }
    // a peak between the points of the rule goes unseen: then the two do not agree
    return Math.abs(direct - difference) <= UNSURE * largest ? direct : Math.max(0, difference);
  }

  private static double sum(DiscreteDistribution d, double from, double to) {
    if (!(to - from < MOST_MASSES)) {
      return Double.NaN;
    }
    double sum = 0;
    if (from <= to) {
      for (double mass : d.pmf((long) from, (long) to)) {
        sum += mass;
      }
    }
    return sum;
  }
}
