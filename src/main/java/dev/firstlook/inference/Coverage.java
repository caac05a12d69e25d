package dev.firstlook.inference;

/** How often an interval for a proportion contains the true one, by summing binomial masses. */
final class Coverage {

  private static final int MOST_TRIALS = 1_000_000;

  /** So many standard deviations from the mean, binomial masses are below 1e-300. */
  private static final double FAR = 40;

  private Coverage() {}

  static double of(ProportionMethod method, int trials, double p, double level) {
    if (!(trials >= 1 && trials <= MOST_TRIALS)) {
      throw new IllegalArgumentException(
          "trials must be in [1, " + MOST_TRIALS + "], but was " + trials);
    }
    Check.probability("p", p);
    Check.level("level", level);
    double mean = trials * p;
    double reach = FAR * (1 + Math.sqrt(mean * (1 - p)));
    int first = (int) Math.max(0, Math.floor(mean - reach));
    int last = (int) Math.min(trials, Math.ceil(mean + reach));
    double[] masses = ReferenceLaws.binomialMasses(trials, p, first, last);
    double covered = 0;
    double missed = 0;
    for (int x = first; x <= last; x++) {
      ProportionInterval interval = ProportionInterval.of(method, x, trials, level);
      if (interval.contains(p)) {
        covered += masses[x - first];
      } else {
        missed += masses[x - first];
      }
    }
    // The smaller of the two sums has the smaller error.
    return missed < covered ? 1 - missed : covered;
  }
}
