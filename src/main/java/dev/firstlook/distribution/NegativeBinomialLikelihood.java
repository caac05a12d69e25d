package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * The negative binomial distribution that fits counts best. The best mean is the mean of the
 * sample; the size r solves (mean of ψ(k + r) - ψ(r)) = log(1 + mean / r). It has a solution if and
 * only if the variance (divisor n) is greater than the mean.
 *
 * @see <a href="https://doi.org/10.2307/2532104">Piegorsch (1990), Maximum likelihood estimation
 *     for the negative binomial dispersion parameter</a>
 */
final class NegativeBinomialLikelihood {

  private static final int MOST_STEPS = 300;

  /** Newton's method doubles the digits: after a step this small the next one would be rounding. */
  private static final double SMALL = 1e-8;

  /** Up to this value sums over j &lt; k are added term by term, which no rounding disturbs. */
  private static final int SHORT = 10_000;

  private final double[] values;
  private final long[] counts;
  private final double n;
  private final double mean;

  private NegativeBinomialLikelihood(Empirical sample) {
    values = sample.values();
    counts = sample.counts();
    n = sample.size();
    mean = sample.mean();
  }

  static Fit<NegativeBinomial> fit(Empirical observations) {
    Empirical sample = Observations.counts("negative binomial", observations, 0);
    if (!(sample.variance() > sample.mean())) {
      throw new IllegalArgumentException(
          ("a negative binomial needs a variance greater than the mean, but they were %s and %s:"
                  + " no size fits better than an infinite one, which is Poisson.fit")
              .formatted(Numbers.text(sample.variance()), Numbers.text(sample.mean())));
    }
    return new NegativeBinomialLikelihood(sample).fitted(sample);
  }

  private Fit<NegativeBinomial> fitted(Empirical sample) {
    double r = size(mean * mean / (sample.variance() - mean));
    double p = r / (r + mean);
    double sizeError = Math.sqrt(-1 / (n * score(r).slope));
    double meanError = Math.sqrt(mean * (1 + mean / r) / n);
    // Size and mean are uncorrelated; p = r / (r + mean) varies with both.
    double bySize = mean / ((r + mean) * (r + mean)) * sizeError;
    double byMean = r / ((r + mean) * (r + mean)) * meanError;
    return Fit.of(
        new NegativeBinomial(r, p),
        sample,
        Estimate.positive("size", "r", r, sizeError),
        Estimate.probability("p", "p", p, Math.hypot(bySize, byMean)));
  }

  /** Newton's method for log r, kept in a bracket; the score changes its sign from + to -. */
  private double size(double start) {
    double r = start;
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS; i++) {
      Score score = score(r);
      if (score.value > 0) {
        low = r;
      } else {
        high = r;
      }
      double step = -score.value / (r * score.slope + score.value);
      double next = r * Math.exp(step);
      if (Math.abs(step) <= SMALL) {
        return next;
      }
      if (next > low && next < high) {
        r = next;
      } else if (high == Double.POSITIVE_INFINITY) {
        r *= 4;
      } else {
        r = low == 0 ? r / 4 : Math.sqrt(low * high);
      }
    }
    return r;
  }

  /** The derivative of the log-likelihood per observation by r, the mean kept, and its slope. */
  private Score score(double r) {
    double value = 0;
    double slope = 0;
    if (values[values.length - 1] <= SHORT) {
      // ψ(k + r) - ψ(r) is the sum of 1 / (r + j) over j < k: n times the share of counts above j.
      long above = (long) n;
      int next = 0;
      int last = (int) values[values.length - 1];
      for (int j = 0; j < last; j++) {
        while (values[next] <= j) {
          above -= counts[next++];
        }
        double term = 1 / (r + j);
        value += above * term;
        slope -= above * term * term;
      }
    } else {
      for (int i = 0; i < values.length; i++) {
        value += counts[i] * (Polygamma.digamma(values[i] + r) - Polygamma.digamma(r));
        slope += counts[i] * (Polygamma.trigamma(values[i] + r) - Polygamma.trigamma(r));
      }
    }
    return new Score(value / n - Math.log1p(mean / r), slope / n + mean / (r * (r + mean)));
  }

  private record Score(double value, double slope) {}
}
