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
 * Number of failures before the first success in independent trials that all succeed with the same
 * probability: blanks before the first prize, tails before the first head.
 *
 * <p>P(X = k) = p (1 - p)<sup>k</sup>, k = 0, 1, 2, ...; mean (1 - p) / p, variance (1 - p) /
 * p<sup>2</sup>. Some books count the trials instead, which is one more.
 *
 * @param p the probability p of a success in one trial; in (0, 1]
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman2/auxillar/geopdf.htm">NIST
 *     Dataplot reference, GEOPDF</a>
 */
public record Geometric(double p) implements DiscreteDistribution {

  /**
   * Checks the parameter.
   *
   * @param p in (0, 1]
   * @throws IllegalArgumentException if it is out of its range
   */
  public Geometric {
    Require.positiveProbability("p", p);
  }

  @Override
  public double pmf(long k) {
    return k >= 0 ? p * tail((double) k) : 0;
  }

  @Override
  public double logPmf(long k) {
    return k >= 0 ? Math.log(p) + logTail((double) k) : Double.NEGATIVE_INFINITY;
  }

  /** (1 - p)<sup>k</sup>, the probability that the first k trials fail. */
  private double tail(double k) {
    return BinomialKernel.mass(0, k, Split.of(p));
  }

  private double logTail(double k) {
    return k == 0 ? 0 : k * Math.log1p(-p);
  }

  @Override
  public double[] pmf(long from, long to) {
    return MassTable.byRecurrence(this, MassRatio.of(1 - p, 1, 1), from, to);
  }

  @Override
  public double cdf(double x) {
    return x < 0 ? 0 : -Math.expm1(logTail(Math.floor(x) + 1));
  }

  @Override
  public double survival(double x) {
    if (x >= 0) {
      return tail(Math.floor(x) + 1);
    }
    return Double.isNaN(x) ? x : 1;
  }

  @Override
  public double quantile(double probability) {
    return DiscreteQuantile.quantile(this, probability);
  }

  @Override
  public double inverseSurvival(double probability) {
    return DiscreteQuantile.inverseSurvival(this, probability);
  }

  @Override
  public double mean() {
    return (1 - p) / p;
  }

  @Override
  public double variance() {
    return (1 - p) / p / p;
  }

  @Override
  public double skewness() {
    return p < 1 ? (2 - p) / Math.sqrt(1 - p) : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    return p < 1 ? 6 + p / (1 - p) * p : Double.NaN;
  }

  @Override
  public double[] modes() {
    return new double[] {0};
  }

  @Override
  public double entropy() {
    return p == 1 ? 0 : -(1 - p) / p * Math.log1p(-p) - Math.log(p);
  }

  @Override
  public Support support() {
    return new Support(0, p == 1 ? 0 : Double.POSITIVE_INFINITY, true);
  }

  @Override
  public Formula formula() {
    Formula p = symbol("p");
    Formula k = symbol("k");
    return product(p, power(difference(1, p), k));
  }

  @Override
  public Description describe() {
    return new Description(
        "Geometric",
        "the number of failures before the first success in independent trials",
        List.of(new Parameter("p", "p", "probability of a success in one trial", "none", p)),
        List.of(
            "It is NegativeBinomial(1, p).",
            "It has no memory: after k failures the wait is as long as at the start.",
            "It is the exponential distribution in whole steps: if T is Exponential(-log(1 - p)),"
                + " the whole part of T is Geometric(p)."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    double log = Math.log1p(-p);
    return Samples.drawWhole(size, () -> (long) (Math.log(Samples.open(random)) / log));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param counts the observations, at least one; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative
   */
  public static Fit<Geometric> fit(long... counts) {
    return fit(Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative, or nothing occurred
   */
  public static Fit<Geometric> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Geometric> fit(Empirical observations) {
    Empirical sample = Observations.counts("geometric", observations, 0);
    double n = sample.size();
    double p = 1 / (1 + sample.mean());
    Estimate estimate =
        p == 1
            ? Estimate.edge("p", "p", 1, Math.exp(-Estimate.LIKELIHOOD_DROP / n), 1)
            : Estimate.probability("p", "p", p, p * Math.sqrt((1 - p) / n));
    return Fit.of(new Geometric(p), sample, estimate);
  }

  @Override
  public String toString() {
    return Line.of("Geometric", this);
  }
}
