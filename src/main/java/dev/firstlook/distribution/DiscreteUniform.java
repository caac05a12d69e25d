package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A whole number of which each from one to another is equally likely: the throw of a die, a digit
 * drawn at random.
 *
 * <p>P(X = k) = 1 / n, k = a, a + 1, ..., b, with n = b - a + 1; mean (a + b) / 2, variance
 * (n<sup>2</sup> - 1) / 12, skewness 0, excess kurtosis -6 (n<sup>2</sup> + 1) / (5 (n<sup>2</sup>
 * - 1)).
 *
 * @param lower the smallest value a; from -2<sup>53</sup> to 2<sup>53</sup>
 * @param upper the largest value b; from a to 2<sup>53</sup>
 * @see <a href="https://en.wikipedia.org/wiki/Discrete_uniform_distribution">Wikipedia, Discrete
 *     uniform distribution</a>
 */
public record DiscreteUniform(long lower, long upper) implements DiscreteDistribution {

  private static final long LARGEST = 1L << 53;

  /**
   * Checks the parameters.
   *
   * @param lower from -2<sup>53</sup> to 2<sup>53</sup>
   * @param upper from {@code lower} to 2<sup>53</sup>
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public DiscreteUniform {
    Require.atLeast("lower", -LARGEST, lower);
    Require.atLeast("upper", -LARGEST, upper);
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "upper must be at least lower, but they were " + upper + " and " + lower);
    }
  }

  @Override
  public double pmf(long k) {
    return k >= lower && k <= upper ? share(1) : 0;
  }

  @Override
  public double logPmf(long k) {
    return k >= lower && k <= upper ? -entropy() : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    return Double.isNaN(x) ? x : share(upTo(x));
  }

  @Override
  public double survival(double x) {
    return Double.isNaN(x) ? x : share(count() - upTo(x));
  }

  /** The values in the interval are counted: exact. */
  @Override
  public double intervalProbability(double from, double to) {
    if (Double.isNaN(from) || Double.isNaN(to)) {
      return Double.NaN;
    }
    Require.ordered(from, to);
    return share(upTo(to) - upTo(from));
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    long rank = rank(Math.ceil(p * (double) count()));
    while (rank > 1 && share(rank - 1) >= p) {
      rank--;
    }
    while (share(rank) < p) {
      rank++;
    }
    return lower + rank - 1;
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    long rank = rank((double) count() - Math.floor(p * (double) count()));
    while (rank > 1 && share(count() - rank + 1) <= p) {
      rank--;
    }
    while (share(count() - rank) > p) {
      rank++;
    }
    return lower + rank - 1;
  }

  private long rank(double estimate) {
    return Math.max(1, Math.min(count(), (long) estimate));
  }

  /** How many of the values are at most x. */
  private long upTo(double x) {
    return x < lower ? 0 : x >= upper ? count() : (long) Math.floor(x) - lower + 1;
  }

  private double share(long values) {
    return (double) values / count();
  }

  private long count() {
    return upper - lower + 1;
  }

  @Override
  public double mean() {
    return 0.5 * (lower + upper);
  }

  @Override
  public double variance() {
    return ((double) count() - 1) * ((double) count() + 1) / 12;
  }

  @Override
  public double skewness() {
    return count() > 1 ? 0 : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    double n = count();
    return n > 1 ? -1.2 * (n * n + 1) / ((n - 1) * (n + 1)) : Double.NaN;
  }

  @Override
  public double[] modes() {
    return count() == 1 ? new double[] {lower} : new double[0];
  }

  @Override
  public double entropy() {
    return Math.log((double) count());
  }

  @Override
  public Support support() {
    return new Support(lower, upper, true);
  }

  @Override
  public Formula formula() {
    Formula a = symbol("a");
    Formula b = symbol("b");
    return fraction(1, sum(difference(b, a), number(1)));
  }

  @Override
  public Description describe() {
    return new Description(
        "DiscreteUniform",
        "a whole number of which each from one to another is equally likely",
        List.of(
            new Parameter("lower", "a", "the smallest value", "none", lower),
            new Parameter("upper", "b", "the largest value", "none", upper)),
        List.of(
            "The uniform distribution is its counterpart for measurements.",
            "DiscreteUniform(0, 1) is Bernoulli(1/2).",
            "The sum of two dice is no longer uniform: it is triangular."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    return Samples.drawWhole(size, () -> random.nextLong(lower, upper + 1));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param counts the observations, at least one; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the limits, without standard errors and intervals: {@link Fit#notes} says why
   * @throws IllegalArgumentException if there is no observation
   */
  public static Fit<DiscreteUniform> fit(long... counts) {
    return fit(Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the limits, without standard errors and intervals: {@link Fit#notes} says why
   * @throws IllegalArgumentException if there is no observation, or nothing occurred
   */
  public static Fit<DiscreteUniform> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<DiscreteUniform> fit(Empirical observations) {
    Empirical sample = Observations.counts("discrete uniform", observations, -0x1p53);
    double[] values = sample.values();
    double lower = values[0];
    double upper = values[values.length - 1];
    return Fit.of(
            new DiscreteUniform((long) lower, (long) upper),
            sample,
            Estimate.only("lower", "a", lower),
            Estimate.only("upper", "b", upper))
        .note(Observations.EXTREMES);
  }

  @Override
  public String toString() {
    return Line.of("DiscreteUniform", this);
  }
}
