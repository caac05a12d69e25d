package dev.firstlook.distribution;

/**
 * The gamma distribution that fits a sample best. For a given shape the best scale is mean / shape;
 * the shape a solves log a - ψ(a) = log(mean) - mean(log x).
 *
 * @see <a href="https://tminka.github.io/papers/minka-gamma.pdf">Minka (2002), Estimating a Gamma
 *     distribution</a>
 */
final class GammaLikelihood {

  private static final int MOST_STEPS = 100;

  /** Newton's method doubles the digits: after a step this small the next one would be rounding. */
  private static final double SMALL = 1e-8;

  private GammaLikelihood() {}

  static Fit<Gamma> fit(Empirical observations) {
    Empirical sample = Observations.varied("gamma", Observations.positive("gamma", observations));
    double mean = sample.mean();
    double shape = shape(meanLogDeficit(sample, mean));
    double scale = mean / shape;
    double n = sample.size();
    // Observed information per observation: trigamma(a), 1/s, a/s^2; its inverse by hand.
    double excess = excess(shape);
    return Fit.of(
        new Gamma(shape, scale),
        sample,
        Estimate.positive("shape", "α", shape, Math.sqrt(shape / (n * excess))),
        Estimate.positive(
            "scale", "θ", scale, scale * Math.sqrt((1 + excess) / (n * shape * excess))));
  }

  /** log(mean) - mean(log x), positive unless all are equal; without cancellation. */
  private static double meanLogDeficit(Empirical sample, double mean) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      // The first-order terms add up to 0, so that they can be left out of every summand.
      double d = (values[i] - mean) / mean;
      sum += counts[i] * (d - Math.log1p(d));
    }
    return sum / sample.size();
  }

  private static double shape(double deficit) {
    double a =
        (3 - deficit + Math.sqrt((deficit - 3) * (deficit - 3) + 24 * deficit)) / (12 * deficit);
    for (int step = 0; step < MOST_STEPS; step++) {
      // Newton's method for 1/a, in which the equation is nearly linear.
      double slope = -excess(a) / a;
      double next = 1 / (1 / a - (Polygamma.logMinusDigamma(a) - deficit) / (-a * a * slope));
      if (Math.abs(next - a) <= SMALL * a) {
        return next;
      }
      a = next;
    }
    return a;
  }

  /** a ψ'(a) - 1, about 1 / (2a) for large a, where the difference would cancel. */
  private static double excess(double a) {
    if (a < 50) {
      return a * Polygamma.trigamma(a) - 1;
    }
    double u = 1 / (a * a);
    return 0.5 / a + u * (1.0 / 6 - u * (1.0 / 30 - u * (1.0 / 42 - u / 30)));
  }
}
