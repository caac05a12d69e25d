package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * What is left of a distribution of counts when only those between two limits are seen: the persons
 * in a car that drives by are never 0, the visits of those who came at least once.
 *
 * <p>P(X = k | lower &le; X &le; upper) = g(k) / P(lower &le; X &le; upper), with g the mass
 * function of the whole; moments and entropy are the sums of their definitions. {@link Truncated}
 * is the same for measurements.
 *
 * @param whole the distribution that is cut off
 * @param lower the smallest count that is left; may be negative infinity
 * @param upper the largest count that is left; may be infinity
 */
public record DiscreteTruncated(DiscreteDistribution whole, double lower, double upper)
    implements DiscreteDistribution {

  /** Modes are looked for between the quantiles of this probability and of its complement. */
  private static final double OUTSIDE = 1e-3;

  /**
   * Checks the limits.
   *
   * @param whole any distribution of counts
   * @param lower a whole number or negative infinity
   * @param upper a whole number or infinity, at least {@code lower}
   * @throws IllegalArgumentException if a limit is not whole, they are not in order, or the
   *     probability between them is below 1e-300
   */
  public DiscreteTruncated {
    requireWhole("lower", lower);
    requireWhole("upper", upper);
    Require.ordered(lower, upper);
    Truncated.requireSeen(whole, lower, upper, whole.intervalProbability(lower - 1, upper));
  }

  private static void requireWhole(String name, double limit) {
    if (!(limit == Math.rint(limit))) {
      throw new IllegalArgumentException(
          name + " must be a whole number or infinite, but was " + limit);
    }
  }

  /** The probability in the whole of what is left. */
  private double left() {
    return whole.intervalProbability(lower - 1, upper);
  }

  @Override
  public double pmf(long k) {
    return pmf(k, k)[0];
  }

  @Override
  public double logPmf(long k) {
    return k >= lower && k <= upper
        ? Math.min(0, whole.logPmf(k) - Math.log(left()))
        : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double[] pmf(long from, long to) {
    double[] masses = new double[MassTable.length(from, to)];
    long first = (long) Math.max((double) from, support().lower());
    long last = (long) Math.min((double) to, support().upper());
    if (first <= last) {
      double left = left();
      double[] inside = whole.pmf(first, last);
      for (int i = 0; i < inside.length; i++) {
        // what is too small a double in the whole need not be so in a far tail
        double mass =
            inside[i] >= Truncated.SMALLEST
                ? inside[i] / left
                : Math.exp(whole.logPmf(first + i) - Math.log(left));
        masses[(int) (first - from) + i] = Math.min(1, mass);
      }
    }
    return masses;
  }

  @Override
  public double cdf(double x) {
    Support support = support();
    if (!(x >= support.lower() && x < support.upper())) {
      return x < support.lower() ? 0 : x >= support.upper() ? 1 : x;
    }
    return Math.min(1, whole.intervalProbability(lower - 1, x) / left());
  }

  @Override
  public double survival(double x) {
    Support support = support();
    if (!(x >= support.lower() && x < support.upper())) {
      return x < support.lower() ? 1 : x >= support.upper() ? 0 : x;
    }
    return Math.min(1, whole.intervalProbability(x, upper) / left());
  }

  @Override
  public double intervalProbability(double from, double to) {
    if (Double.isNaN(from) || Double.isNaN(to)) {
      return Double.NaN;
    }
    Require.ordered(from, to);
    double first = Math.max(lower - 1, from);
    double last = Math.min(upper, to);
    return first < last ? Math.min(1, whole.intervalProbability(first, last) / left()) : 0;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return DiscreteQuantile.quantile(this, p, guess(p, 1 - p));
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return DiscreteQuantile.inverseSurvival(this, p, guess(1 - p, p));
  }

  /** The quantile of the whole, from the side on which the probability has more digits. */
  private double guess(double below, double above) {
    double left = left();
    return Intervals.point(
        whole, whole.cdf(lower - 1) + below * left, whole.survival(upper) + above * left);
  }

  @Override
  public double mean() {
    return CountExpectation.under(this).mean();
  }

  @Override
  public double variance() {
    return CountExpectation.under(this).variance();
  }

  @Override
  public double skewness() {
    return CountExpectation.under(this).skewness();
  }

  @Override
  public double excessKurtosis() {
    return CountExpectation.under(this).excessKurtosis();
  }

  /** The greatest masses that are left; a limit may have one of them. */
  @Override
  public double[] modes() {
    double[] modes = whole.modes();
    Support support = support();
    if (modes.length == 0 && support.lower() < support.upper()) {
      return modes;
    }
    DoubleStream inside = Arrays.stream(modes).filter(support::contains);
    DoubleStream ends = DoubleStream.of(quantile(OUTSIDE), inverseSurvival(OUTSIDE));
    return MassPeaks.among(this, DoubleStream.concat(inside, ends).sorted().toArray());
  }

  @Override
  public double entropy() {
    return CountExpectation.under(this).entropy();
  }

  @Override
  public Support support() {
    Support all = whole.support();
    return new Support(Math.max(lower, all.lower()), Math.min(upper, all.upper()), true);
  }

  @Override
  public Formula formula() {
    Formula mass = Notations.function("g", k -> whole.pmf((long) k), Symbols.K);
    Formula left =
        Notations.function(
            "P", (a, b) -> whole.intervalProbability(a - 1, b), symbol("a"), symbol("b"));
    return fraction(mass, left);
  }

  @Override
  public Description describe() {
    return new Description(
        "DiscreteTruncated",
        "what is left of a distribution of counts between two limits",
        List.of(
            new Parameter("lower", "a", "the smallest count that is left", "none", lower),
            new Parameter("upper", "b", "the largest count that is left", "none", upper)),
        List.of(
            "g is the mass function of the whole, "
                + Line.call(whole)
                + ", and P(a, b) its probability from a to b."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    if (AliasTable.pays(this, size)) {
      return AliasTable.of(this).sample(size, random);
    }
    return Samples.drawWhole(size, () -> (long) quantile(Samples.open(random)));
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code Poisson(lambda = 2) on {1, 2, 3, ...}: mean 2.313, sd 1.27}
   */
  @Override
  public String toString() {
    return Line.inner(whole) + " on " + support() + Line.moments(this);
  }
}
