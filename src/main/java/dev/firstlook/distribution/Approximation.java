package dev.firstlook.distribution;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;

/**
 * One distribution in the place of another: how far a theorem says that they are apart at most, and
 * how far they really are.
 *
 * <ul>
 *   <li>Binomial by Poisson: the total variation distance, the largest difference that the
 *       probability of any event can have, is at most n p<sup>2</sup> (Le Cam 1960), and at most p
 *       (1 - e<sup>-np</sup>) (Barbour and Hall 1984).
 *   <li>Binomial and Poisson by normal, with continuity correction: P(X &lt;= k) is taken for the
 *       area up to k + 1/2. The theorem of Berry and Esseen bounds the largest difference of the
 *       two cdfs without the correction, which is given too.
 * </ul>
 *
 * @param from the distribution that is approximated
 * @param to the distribution that takes its place
 * @param measure what the distance is: total variation, or the largest difference of the cdfs
 * @param bound what the theorem says the distance is at most
 * @param theorem the name of the theorem
 * @param distance the distance as measured; for a normal distribution without continuity
 *     correction, which is what the theorem speaks of
 * @param correctedDistance the distance with continuity correction; equal to {@code distance} where
 *     none is made
 * @param worst where the difference without correction is largest: the k of the greatest difference
 *     of the masses for total variation; otherwise the k at which, or just below which, the cdfs
 *     differ most
 * @param correctedWorst the k of the greatest difference with continuity correction; equal to
 *     {@code worst} where none is made
 */
public record Approximation(
    DiscreteDistribution from,
    Distribution to,
    String measure,
    double bound,
    String theorem,
    double distance,
    double correctedDistance,
    long worst,
    long correctedWorst)
    implements Explainable {

  private static final String TOTAL_VARIATION = "total variation distance";
  private static final String CDF_DISTANCE = "largest difference of the cdfs";

  /** Shevtsova (2011), for sums of independent and identically distributed variables. */
  private static final double SUM_CONSTANT = 0.4748;

  /** Shevtsova (2014), for Poisson random sums; a Poisson variable is one, of ones. */
  private static final double POISSON_CONSTANT = 0.3031;

  /** Beyond this many standard deviations nothing is left that could change a distance. */
  private static final double REACH = 40;

  /** The differences are computed count by count, in a few seconds for so many. */
  private static final double MOST = 1e7;

  static Approximation byPoisson(Binomial from) {
    double n = from.trials();
    double p = from.p();
    Poisson to = new Poisson(n * p);
    requireMeasurable(from);
    double apart = 0;
    double most = -1;
    long worst = 0;
    long first = first(from);
    double[] masses = from.pmf(first, last(from));
    double[] others = to.pmf(first, last(from));
    for (int i = 0; i < masses.length; i++) {
      double difference = Math.abs(masses[i] - others[i]);
      apart += difference;
      if (difference > most) {
        most = difference;
        worst = first + i;
      }
    }
    // Beyond the range only the Poisson has mass.
    double distance =
        0.5 * (apart + to.survival((double) last(from)) + (first > 0 ? to.cdf(first - 1.0) : 0));
    return new Approximation(
        from, to, TOTAL_VARIATION, n * p * p, "Le Cam", distance, distance, worst, worst);
  }

  static Approximation byNormal(Binomial from) {
    double p = from.p();
    double q = 1 - p;
    double bound = SUM_CONSTANT * (p * p + q * q) / Math.sqrt(from.trials() * p * q);
    return byNormal(from, bound);
  }

  static Approximation byNormal(Poisson from) {
    return byNormal(from, POISSON_CONSTANT / Math.sqrt(from.lambda()));
  }

  private static Approximation byNormal(DiscreteDistribution from, double bound) {
    if (!(from.variance() > 0)) {
      throw new IllegalArgumentException(
          "a normal approximation needs a positive variance, but it was " + from.variance());
    }
    Normal to = new Normal(from.mean(), from.standardDeviation());
    requireMeasurable(from);
    long first = first(from);
    double[] masses = from.pmf(first, last(from));
    double below = first > 0 ? from.cdf(first - 1.0) : 0;
    double plain = 0;
    double corrected = 0;
    long worst = first;
    long correctedWorst = first;
    for (int i = 0; i < masses.length; i++) {
      long k = first + i;
      double upTo = below + masses[i];
      double area = to.cdf((double) k);
      // The cdf jumps at k: it may be farther off before the jump or after it.
      double difference = Math.max(Math.abs(upTo - area), Math.abs(below - area));
      if (difference > plain) {
        plain = difference;
        worst = k;
      }
      double rest = Math.abs(upTo - to.cdf(k + 0.5));
      if (rest > corrected) {
        corrected = rest;
        correctedWorst = k;
      }
      below = upTo;
    }
    return new Approximation(
        from, to, CDF_DISTANCE, bound, "Berry and Esseen", plain, corrected, worst, correctedWorst);
  }

  private static void requireMeasurable(DiscreteDistribution from) {
    double counts = (double) last(from) - first(from) + 1;
    if (!(counts <= MOST)) {
      throw new IllegalArgumentException(
          "an approximation is measured count by count, and the counts that matter must be at most"
              + " %s, but were %s (standard deviation %s)"
                  .formatted(
                      Numbers.text(MOST),
                      Numbers.text(counts),
                      Numbers.text(from.standardDeviation())));
    }
  }

  private static long first(DiscreteDistribution d) {
    double low = Math.floor(d.mean() - REACH * d.standardDeviation() - REACH);
    return (long) Math.max(d.support().lower(), low);
  }

  private static long last(DiscreteDistribution d) {
    double high = Math.ceil(d.mean() + REACH * d.standardDeviation() + REACH);
    return (long) Math.min(d.support().upper(), high);
  }

  /**
   * What is replaced by what, how far apart they are, and how far they can be.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    String what = from.describe().name() + " by " + to.describe().name();
    Working working =
        Working.of(what + ": how good is the approximation?")
            .step("the distribution that is approximated", from.toString())
            .step("the one that takes its place, with the same mean", to.toString())
            .step(measure + ", measured over all k", Numbers.text(distance))
            .step(
                measure.equals(TOTAL_VARIATION)
                    ? "the two masses differ most at"
                    : "this difference is greatest at",
                "k = " + worst)
            .step("the theorem of " + theorem + " says that it is at most", Numbers.text(bound));
    if (correctedDistance != distance) {
      working =
          working
              .step(
                  "the same with continuity correction: P(X <= k) against the area up to k + 1/2",
                  Numbers.text(correctedDistance))
              .step("with the correction it is greatest at", "k = " + correctedWorst);
    }
    return working.conclude(conclusion());
  }

  private String conclusion() {
    if (measure.equals(TOTAL_VARIATION)) {
      return "Of no event do the two give probabilities that differ by more than "
          + Numbers.text(distance)
          + ".";
    }
    return "With continuity correction no cumulative probability is off by more than "
        + Numbers.text(correctedDistance)
        + "; without it, by up to "
        + Numbers.text(distance)
        + ".";
  }

  /**
   * The approximation for a terminal.
   *
   * @return the two distributions, the distance with its bound, and that with continuity correction
   */
  @Override
  public String toString() {
    String corrected =
        correctedDistance == distance
            ? ""
            : "\nwith continuity correction: %s; worst at k = %s"
                .formatted(Numbers.text(correctedDistance), correctedWorst);
    return "%s\n  by %s\n%s: %s, at most %s (%s); worst at k = %s%s"
        .formatted(
            from,
            to,
            measure,
            Numbers.text(distance),
            Numbers.text(bound),
            theorem,
            worst,
            corrected);
  }
}
