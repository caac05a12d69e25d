package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * What is left of a distribution when only values between two limits are seen: heights of soldiers
 * who must have a least height, sizes above the limit of detection. {@link DiscreteTruncated} is
 * the same for counts.
 *
 * <p>f(x) = g(x) / P(lower &le; X &le; upper) between the limits, with g the density of the whole;
 * moments and entropy by quadrature. Half of a Cauchy distribution has an infinite mean.
 * Probabilities that in the whole are below the range of a double are 0.
 *
 * @param whole the distribution that is cut off
 * @param lower the lower limit; may be negative infinity
 * @param upper the upper limit, above {@code lower}; may be infinity
 */
public record Truncated(ContinuousDistribution whole, double lower, double upper)
    implements ContinuousDistribution {

  /** The probability between the limits must be a double with all its digits. */
  static final double SMALLEST = 1e-300;

  private static final double NEAR_HALF = 0.4;

  /** Moments of heavy tails come from values that are as rare as doubles can tell. */
  private static final int HEAVY_HALVINGS = 1000;

  /** Without a limit modes are looked for up to the quantile of this probability. */
  private static final double OUTSIDE = 1e-3;

  /**
   * Checks the limits.
   *
   * @param whole any distribution
   * @param lower below {@code upper}
   * @param upper above {@code lower}
   * @throws IllegalArgumentException if the limits are NaN or not in order, or the probability
   *     between them is below 1e-300
   */
  public Truncated {
    Require.number("lower", lower);
    Require.number("upper", upper);
    if (!(lower < upper)) {
      throw new IllegalArgumentException(
          "lower must be below upper, but they were " + lower + " and " + upper);
    }
    requireSeen(whole, lower, upper, whole.intervalProbability(lower, upper));
  }

  /** Checks the probability between two limits, both of them included. */
  static void requireSeen(Distribution whole, double lower, double upper, double probability) {
    if (!(probability >= SMALLEST)) {
      throw new IllegalArgumentException(
          "limits must have a probability of at least 1e-300 between them, but were %s and %s for %s"
              .formatted(lower, upper, Line.call(whole)));
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
    return density(x, whole.pdf(x), mass());
  }

  /** What is too small for a double in the whole need not be so in a far tail. */
  private double density(double x, double inWhole, double mass) {
    if (!isInside(x)) {
      return Double.isNaN(x) ? x : 0;
    }
    return inWhole >= SMALLEST ? inWhole / mass : Math.exp(whole.logPdf(x) - Math.log(mass));
  }

  @Override
  public double logPdf(double x) {
    return isInside(x)
        ? whole.logPdf(x) - Math.log(mass())
        : Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double[] pdf(double[] x) {
    double mass = mass();
    double[] densities = whole.pdf(x);
    for (int i = 0; i < x.length; i++) {
      densities[i] = density(x[i], densities[i], mass);
    }
    return densities;
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
  public double intervalProbability(double from, double to) {
    if (Double.isNaN(from) || Double.isNaN(to)) {
      return Double.NaN;
    }
    Require.ordered(from, to);
    double first = Math.max(lower, from);
    double last = Math.min(upper, to);
    return first < last ? Math.min(1, whole.intervalProbability(first, last) / mass()) : 0;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return p == 0 || p == 1 ? end(p == 0) : point(p, 1 - p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return p == 0 || p == 1 ? end(p == 1) : point(1 - p, p);
  }

  private double end(boolean first) {
    return first ? support().lower() : support().upper();
  }

  /** The point with these probabilities on either side, of which the smaller one has its digits. */
  private double point(double below, double above) {
    double mass = mass();
    Support support = support();
    boolean left = below <= above;
    if (left && support.lower() == Double.NEGATIVE_INFINITY) {
      return Math.min(upper, whole.quantile(below * mass));
    }
    if (!left && support.upper() == Double.POSITIVE_INFINITY) {
      return Math.max(lower, whole.inverseSurvival(above * mass));
    }
    // beyond an end without limit the search need not go farther than a little past the median
    double low = Math.max(support.lower(), whole.quantile(left ? 0 : NEAR_HALF * mass));
    double high = Math.min(support.upper(), whole.inverseSurvival(left ? NEAR_HALF * mass : 0));
    return left
        ? QuantileSearch.fromBelow(this, below, low, high, guess(below, above, mass))
        : QuantileSearch.fromAbove(this, above, low, high, guess(below, above, mass));
  }

  /** The quantile of the whole, from the side on which the probability has more digits. */
  private double guess(double below, double above, double mass) {
    return Intervals.point(
        whole, whole.cdf(lower) + below * mass, whole.survival(upper) + above * mass);
  }

  private Expectation expectation() {
    double mass = mass();
    return Expectation.under(
        this, x -> density(x, whole.pdf(x), mass), halvings(false), halvings(true));
  }

  private int halvings(boolean above) {
    return goesOn(above) && TailIndex.isHeavy(whole, above) ? HEAVY_HALVINGS : Expectation.HALVINGS;
  }

  /** Whether there is no end to one side. */
  private boolean goesOn(boolean above) {
    return Double.isInfinite(end(!above));
  }

  /** Of a mixture the groups are what is cut off; of the rest the moments are integrals. */
  private double moment(
      ToDoubleFunction<Mixture> ofGroups, ToDoubleFunction<Expectation> byQuadrature) {
    return whole instanceof Mixture mixture
        ? ofGroups.applyAsDouble(mixture.between(lower, upper))
        : byQuadrature.applyAsDouble(expectation());
  }

  /**
   * What heavy tails make of a moment: infinite, NaN if they pull to both sides, 0 if nothing.
   * Where the whole has the moment, what is left of it has it too.
   */
  private double tails(int order, ToDoubleFunction<ContinuousDistribution> ofWhole) {
    boolean open = goesOn(false) || goesOn(true);
    if (!open || whole instanceof Mixture || Double.isFinite(ofWhole.applyAsDouble(whole))) {
      return 0;
    }
    boolean left = goesOn(false) && TailIndex.isInfinite(whole, false, order);
    boolean right = goesOn(true) && TailIndex.isInfinite(whole, true, order);
    double infinite = Double.POSITIVE_INFINITY;
    return (left ? order % 2 == 1 ? -infinite : infinite : 0) + (right ? infinite : 0);
  }

  /**
   * The mean; infinite, or NaN, if a tail that is left is too heavy for one, or its values that
   * matter are so rare that their densities are not doubles.
   */
  @Override
  public double mean() {
    double tails = tails(1, ContinuousDistribution::mean);
    return tails == 0 ? moment(Mixture::mean, Expectation::mean) : tails;
  }

  /** The variance; infinite if a tail that is left is too heavy for one, NaN without a mean. */
  @Override
  public double variance() {
    if (tails(1, ContinuousDistribution::mean) != 0) {
      return Double.NaN;
    }
    double tails = tails(2, ContinuousDistribution::variance);
    return tails == 0 ? moment(Mixture::variance, Expectation::variance) : tails;
  }

  @Override
  public double skewness() {
    return standardized(
        3, ContinuousDistribution::skewness, Mixture::skewness, Expectation::skewness);
  }

  @Override
  public double excessKurtosis() {
    return standardized(
        4,
        ContinuousDistribution::excessKurtosis,
        Mixture::excessKurtosis,
        Expectation::excessKurtosis);
  }

  /** Without a variance there is none. */
  private double standardized(
      int order,
      ToDoubleFunction<ContinuousDistribution> ofWhole,
      ToDoubleFunction<Mixture> ofGroups,
      ToDoubleFunction<Expectation> byQuadrature) {
    if (tails(2, ContinuousDistribution::variance) != 0) {
      return Double.NaN;
    }
    double tails = tails(order, ofWhole);
    return tails == 0 ? moment(ofGroups, byQuadrature) : tails;
  }

  /** The highest points between the limits; a limit may be one of them. */
  @Override
  public double[] modes() {
    double[] modes = whole.modes();
    if (modes.length == 0) {
      return modes;
    }
    DoubleStream inside = Arrays.stream(modes).filter(this::isInside);
    return Peaks.between(this, DoubleStream.concat(inside, DoubleStream.of(ends())).toArray());
  }

  private double[] ends() {
    Support support = support();
    return new double[] {
      Double.isFinite(support.lower()) ? support.lower() : quantile(OUTSIDE),
      Double.isFinite(support.upper()) ? support.upper() : inverseSurvival(OUTSIDE)
    };
  }

  @Override
  public double entropy() {
    return moment(Mixture::entropy, Expectation::entropy);
  }

  @Override
  public Support support() {
    Support all = whole.support();
    return new Support(Math.max(lower, all.lower()), Math.min(upper, all.upper()), false);
  }

  @Override
  public Formula formula() {
    Formula density = Notations.function("g", whole::pdf, Symbols.SMALL_X);
    Formula area = Notations.integral(density, "x", symbol("a"), symbol("b"), number(mass()));
    return fraction(density, area);
  }

  @Override
  public Description describe() {
    return new Description(
        "Truncated",
        "what is left of a distribution between two limits",
        List.of(
            new Parameter("lower", "a", "the lower limit", "unit of x", lower),
            new Parameter("upper", "b", "the upper limit", "unit of x", upper)),
        List.of("g is the density of the whole, " + Line.call(whole) + "."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Samples.draw(size, () -> quantile(Samples.open(random)));
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code Normal(mean = 0, sd = 1) on [0, ∞): mean 0.7979, sd 0.6028}
   */
  @Override
  public String toString() {
    return Line.inner(whole) + " on " + support() + Line.moments(this);
  }
}
