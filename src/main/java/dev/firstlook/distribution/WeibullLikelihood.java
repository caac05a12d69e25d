package dev.firstlook.distribution;

/**
 * The Weibull distribution that fits a sample best. For a given shape k the best scale is (mean of
 * x<sup>k</sup>)<sup>1/k</sup>; the shape solves 1/k = (mean of log x, weighted by x<sup>k</sup>) -
 * (mean of log x).
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/apr/section4/apr412.htm">NIST/SEMATECH
 *     e-Handbook, 8.4.1.2</a>
 */
final class WeibullLikelihood {

  private static final int MOST_STEPS = 200;

  /** Newton's method doubles the digits: after a step this small the next one would be rounding. */
  private static final double SMALL = 1e-8;

  private final double[] logs;
  private final long[] counts;
  private final double n;
  private final double meanLog;
  private final double largest;

  private WeibullLikelihood(Empirical sample) {
    logs = sample.values();
    counts = sample.counts();
    n = sample.size();
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(logs[i]);
      sum += counts[i] * logs[i];
    }
    meanLog = sum / n;
    largest = logs[logs.length - 1];
  }

  static Fit<Weibull> fit(Empirical observations) {
    Empirical sample =
        Observations.varied("Weibull", Observations.positive("Weibull", observations));
    return new WeibullLikelihood(sample).fitted(sample);
  }

  private Fit<Weibull> fitted(Empirical sample) {
    double k = shape();
    Weights w = weights(k);
    double logScale = largest + Math.log(w.sum / n) / k;
    double scale = Math.exp(logScale);
    // Observed information per observation, with L = log(x / scale) weighted by (x / scale)^k.
    double meanL = w.mean - logScale;
    double kk = 1 / (k * k) + w.variance + meanL * meanL;
    double ks = k / scale * meanL;
    double ss = k * k / (scale * scale);
    double determinant = kk * ss - ks * ks;
    return Fit.of(
        new Weibull(k, scale),
        sample,
        Estimate.positive("shape", "k", k, Math.sqrt(ss / determinant / n)),
        Estimate.positive("scale", "λ", scale, Math.sqrt(kk / determinant / n)));
  }

  /** Newton's method for log k, which the equation's left side rises with, kept in a bracket. */
  private double shape() {
    double spread = 0;
    for (int i = 0; i < logs.length; i++) {
      spread += counts[i] * (logs[i] - meanLog) * (logs[i] - meanLog);
    }
    double k = Math.PI / Math.sqrt(6 * spread / n);
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS; i++) {
      Weights w = weights(k);
      double slack = w.mean - meanLog - 1 / k;
      if (slack < 0) {
        low = k;
      } else {
        high = k;
      }
      double step = -slack / (k * w.variance + 1 / k);
      double next = k * Math.exp(step);
      if (Math.abs(step) <= SMALL) {
        return next;
      }
      boolean inside = next > low && next < high;
      k = inside ? next : high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    return k;
  }

  private Weights weights(double k) {
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < logs.length; i++) {
      double weight = counts[i] * Math.exp(k * (logs[i] - largest));
      double d = logs[i] - meanLog;
      sum += weight;
      first += weight * d;
      second += weight * d * d;
    }
    double mean = first / sum;
    return new Weights(sum, meanLog + mean, second / sum - mean * mean);
  }

  /** The logarithms weighted by x^k: sum of the weights, weighted mean and variance. */
  private record Weights(double sum, double mean, double variance) {}
}
