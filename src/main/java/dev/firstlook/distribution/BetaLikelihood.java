package dev.firstlook.distribution;

/**
 * The beta distribution that fits a sample best: ψ(α) - ψ(α + β) = mean of log x, and ψ(β) - ψ(α +
 * β) = mean of log(1 - x), by Newton's method from the estimates by moments.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366h.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.17</a>
 */
final class BetaLikelihood {

  private static final int MOST_STEPS = 500;

  /** Newton's method doubles the digits: after a step this small the next one would be rounding. */
  private static final double SMALL = 1e-8;

  private BetaLikelihood() {}

  static Fit<Beta> fit(Empirical observations) {
    Empirical sample =
        Observations.varied(
            "beta", Observations.between("beta", observations, 0, 1, "between 0 and 1"));
    double[] values = sample.values();
    long[] counts = sample.counts();
    double n = sample.size();
    double log = 0;
    double logRest = 0;
    for (int i = 0; i < values.length; i++) {
      log += counts[i] * Math.log(values[i]);
      logRest += counts[i] * Math.log1p(-values[i]);
    }
    log /= n;
    logRest /= n;

    double mean = sample.mean();
    double total = Math.max(mean * (1 - mean) / sample.variance() - 1, 0.1);
    double a = mean * total;
    double b = (1 - mean) * total;
    for (int step = 0; step < MOST_STEPS; step++) {
      double both = Polygamma.digamma(a + b);
      double scoreA = log - (Polygamma.digamma(a) - both);
      double scoreB = logRest - (Polygamma.digamma(b) - both);
      double t = Polygamma.trigamma(a + b);
      double ta = Polygamma.trigamma(a) - t;
      double tb = Polygamma.trigamma(b) - t;
      double determinant = ta * tb - t * t;
      double stepA = (tb * scoreA + t * scoreB) / determinant;
      double stepB = (t * scoreA + ta * scoreB) / determinant;
      // The log-likelihood is concave: shortening a step that leaves the range is enough.
      double share = 1;
      while (a + share * stepA <= a / 10 || b + share * stepB <= b / 10) {
        share /= 2;
      }
      a += share * stepA;
      b += share * stepB;
      if (Math.abs(stepA) <= SMALL * a && Math.abs(stepB) <= SMALL * b) {
        break;
      }
    }
    double t = Polygamma.trigamma(a + b);
    double ta = Polygamma.trigamma(a) - t;
    double tb = Polygamma.trigamma(b) - t;
    double determinant = n * (ta * tb - t * t);
    return Fit.of(
        new Beta(a, b),
        sample,
        Estimate.positive("alpha", "α", a, Math.sqrt(tb / determinant)),
        Estimate.positive("beta", "β", b, Math.sqrt(ta / determinant)));
  }
}
