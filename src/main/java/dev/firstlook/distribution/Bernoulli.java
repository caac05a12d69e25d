package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One trial that ends in success (1) or failure (0): a toss of a coin, a passenger who survives or
 * not, an answer that is right or wrong.
 *
 * <p>P(X = 1) = p, P(X = 0) = 1 - p; mean p, variance p(1 - p), skewness (1 - 2p) / &radic;(p(1 -
 * p)), excess kurtosis (1 - 6p(1 - p)) / (p(1 - p)).
 *
 * @param p the probability of success; in [0, 1]
 * @see <a href="https://en.wikipedia.org/wiki/Bernoulli_distribution">Wikipedia, Bernoulli
 *     distribution</a>
 */
public record Bernoulli(double p) implements DiscreteDistribution {

  /**
   * Checks the parameter.
   *
   * @param p in [0, 1]
   * @throws IllegalArgumentException if the parameter is out of its range
   */
  public Bernoulli {
    Require.probability("p", p);
  }

  @Override
  public double pmf(long k) {
    return k == 1 ? p : k == 0 ? 1 - p : 0;
  }

  @Override
  public double logPmf(long k) {
    return k == 0 ? Math.log1p(-p) : Math.log(pmf(k));
  }

  @Override
  public double cdf(double x) {
    return Double.isNaN(x) ? x : x < 0 ? 0 : x < 1 ? 1 - p : 1;
  }

  @Override
  public double survival(double x) {
    return Double.isNaN(x) ? x : x < 0 ? 1 : x < 1 ? p : 0;
  }

  @Override
  public double quantile(double probability) {
    Require.probability("p", probability);
    return p == 0 || (p < 1 && 1 - p >= probability) ? 0 : 1;
  }

  @Override
  public double inverseSurvival(double probability) {
    Require.probability("p", probability);
    return p == 0 || (p < 1 && p <= probability) ? 0 : 1;
  }

  @Override
  public double mean() {
    return p;
  }

  @Override
  public double variance() {
    return p * (1 - p);
  }

  @Override
  public double skewness() {
    return variance() > 0 ? (1 - 2 * p) / standardDeviation() : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    return variance() > 0 ? 1 / variance() - 6 : Double.NaN;
  }

  @Override
  public double[] modes() {
    return p < 0.5 ? new double[] {0} : p > 0.5 ? new double[] {1} : new double[] {0, 1};
  }

  @Override
  public double entropy() {
    return variance() > 0 ? -p * Math.log(p) - (1 - p) * Math.log1p(-p) : 0;
  }

  @Override
  public Support support() {
    return new Support(p < 1 ? 0 : 1, p > 0 ? 1 : 0, true);
  }

  @Override
  public Formula formula() {
    Formula p = symbol("p");
    Formula k = symbol("k");
    return product(power(p, k), power(difference(1, p), difference(1, k)));
  }

  @Override
  public Description describe() {
    return new Description(
        "Bernoulli",
        "one trial that ends in success (1) or failure (0)",
        List.of(new Parameter("p", "p", "the probability of success", "none", p)),
        List.of(
            "The sum of n independent trials with the same p is Binomial(n, p).",
            "The number of failures before the first success is Geometric(p)."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    return Samples.drawWhole(size, () -> random.nextDouble() < p ? 1 : 0);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param counts the observations, at least one; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is neither 0 nor 1
   */
  public static Fit<Bernoulli> fit(long... counts) {
    return fit(Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is neither 0 nor 1, or nothing occurred
   */
  public static Fit<Bernoulli> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Bernoulli> fit(Empirical observations) {
    Empirical sample = Observations.counts("Bernoulli", observations, 0, 1);
    double p = sample.mean();
    return Fit.of(new Bernoulli(p), sample, Estimate.share("p", "p", p, (double) sample.size()));
  }

  @Override
  public String toString() {
    return Line.of("Bernoulli", this);
  }
}
