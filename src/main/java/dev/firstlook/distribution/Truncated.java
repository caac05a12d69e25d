package dev.firstlook.distribution;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * What is left of a distribution when only values between two limits are seen: heights of soldiers
 * who must have a least height, sizes above the limit of detection.
 *
 * <p>f(x) = g(x) / P(lower &lt; X &le; upper) between the limits, with g the density of the whole;
 * moments by quadrature.
 *
 * @param whole the distribution that is cut off
 * @param lower the lower limit; may be negative infinity
 * @param upper the upper limit, above {@code lower}; may be infinity
 */
public record Truncated(ContinuousDistribution whole, double lower, double upper)
    implements ContinuousDistribution {

  private static final int STEPS = 50;

  /** So near to p, relative to it, one more step is the last. */
  private static final double CLOSE = 1e-12;

  /**
   * Checks the limits.
   *
   * @param whole any distribution
   * @param lower below {@code upper}
   * @param upper above {@code lower}
   * @throws IllegalArgumentException if the limits are NaN or not in order, or nothing is between
   *     them
   */
  public Truncated {
    Require.number("lower", lower);
    Require.number("upper", upper);
    if (!(lower < upper && whole.intervalProbability(lower, upper) > 0)) {
      throw new IllegalArgumentException(
          "limits must have a positive probability between them, but were %s and %s"
              .formatted(lower, upper));
    }
  }

  private double mass() {
    return whole.intervalProbability(lower, upper);
  }

  private boolean isInside(double x) {
    return x >= lower && x <= upper;
  }

  @Override
  public double pdf(double x) {
    return isInside(x) ? whole.pdf(x) / mass() : Double.isNaN(x) ? x : 0;
  }

  @Override
  public double logPdf(double x) {
    return isInside(x)
        ? whole.logPdf(x) - Math.log(mass())
        : Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    if (!isInside(x)) {
      return x < lower ? 0 : x > upper ? 1 : x;
    }
    return Math.min(1, whole.intervalProbability(lower, x) / mass());
  }

  @Override
  public double survival(double x) {
    if (!isInside(x)) {
      return x < lower ? 1 : x > upper ? 0 : x;
    }
    return Math.min(1, whole.intervalProbability(x, upper) / mass());
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    if (p == 0 || p == 1) {
      return p == 0 ? support().lower() : support().upper();
    }
    return p <= 0.5 ? fromBelow(p) : fromAbove(1 - p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    if (p == 0 || p == 1) {
      return p == 0 ? support().upper() : support().lower();
    }
    return p <= 0.5 ? fromAbove(p) : fromBelow(1 - p);
  }

  private double fromBelow(double p) {
    double x = guess(p, 1 - p);
    double excess = 1;
    for (int i = 0; i < STEPS && Math.abs(excess) > CLOSE * p; i++) {
      excess = cdf(x) - p;
      x = inside(x, excess / pdf(x));
    }
    return x;
  }

  private double fromAbove(double p) {
    double x = guess(1 - p, p);
    double excess = 1;
    for (int i = 0; i < STEPS && Math.abs(excess) > CLOSE * p; i++) {
      excess = p - survival(x);
      x = inside(x, excess / pdf(x));
    }
    return x;
  }

  /** The quantile of the whole, from the side on which the probability has more digits. */
  private double guess(double below, double above) {
    double mass = mass();
    double fromBelow = whole.cdf(lower) + below * mass;
    double fromAbove = whole.survival(upper) + above * mass;
    double x =
        fromBelow <= fromAbove
            ? whole.quantile(Math.min(1, fromBelow))
            : whole.inverseSurvival(Math.min(1, fromAbove));
    return inside(x, 0);
  }

  /** One step of Newton's method; near a limit the guess is coarse. */
  private double inside(double x, double step) {
    return Math.max(lower, Math.min(upper, Double.isFinite(step) ? x - step : x));
  }

  @Override
  public double mean() {
    return Expectation.under(this).of(x -> x);
  }

  @Override
  public double variance() {
    Expectation expectation = Expectation.under(this);
    return expectation.central(2, expectation.of(x -> x));
  }

  @Override
  public double skewness() {
    Expectation expectation = Expectation.under(this);
    double mean = expectation.of(x -> x);
    return expectation.central(3, mean) / Math.pow(expectation.central(2, mean), 1.5);
  }

  @Override
  public double excessKurtosis() {
    Expectation expectation = Expectation.under(this);
    double mean = expectation.of(x -> x);
    return expectation.central(4, mean) / Math.pow(expectation.central(2, mean), 2) - 3;
  }

  /** A mode of the whole, where it is inside; else the limit at which the density is greater. */
  @Override
  public double[] modes() {
    double[] modes = whole.modes();
    if (modes.length == 0) {
      return modes;
    }
    double[] points =
        DoubleStream.concat(
                DoubleStream.of(support().lower(), support().upper()), Arrays.stream(modes))
            .filter(x -> isInside(x) && Double.isFinite(x))
            .sorted()
            .distinct()
            .toArray();
    double most = Arrays.stream(points).map(this::pdf).max().orElseThrow();
    return Arrays.stream(points).filter(x -> pdf(x) == most).toArray();
  }

  @Override
  public double entropy() {
    return Expectation.under(this).entropy();
  }

  @Override
  public Support support() {
    Support all = whole.support();
    return new Support(Math.max(lower, all.lower()), Math.min(upper, all.upper()), false);
  }

  @Override
  public Description describe() {
    return new Description(
        "Truncated",
        "what is left of a distribution between two limits",
        List.of(
            new Parameter("lower", "a", "the lower limit", "unit of x", lower),
            new Parameter("upper", "b", "the upper limit", "unit of x", upper)),
        List.of("The whole is " + Line.call(whole) + "."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Samples.draw(
        size,
        () -> {
          double u = Samples.open(random);
          return guess(u, 1 - u);
        });
  }

  @Override
  public String toString() {
    return "%s from %s to %s".formatted(Line.call(whole), Numbers.text(lower), Numbers.text(upper))
        + Line.moments(this);
  }
}
