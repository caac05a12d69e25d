package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.choose;
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
 * Number of successes in a fixed number of independent trials that all succeed with the same
 * probability: heads in ten tosses, faulty parts in a box, fives and sixes among twelve dice.
 *
 * <p>P(X = k) = n! / (k! (n - k)!) p<sup>k</sup> (1 - p)<sup>n - k</sup>, k = 0, 1, ..., n; mean n
 * p, variance n p (1 - p).
 *
 * @param trials the number of trials n; at least 0
 * @param p the probability p of a success in one trial; in [0, 1]
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366i.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.18</a>
 */
public record Binomial(long trials, double p) implements DiscreteDistribution {

  /**
   * Checks the parameters.
   *
   * @param trials at least 0 and at most 2<sup>53</sup>
   * @param p in [0, 1]
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Binomial {
    Require.atLeast("trials", 0, trials);
    Require.probability("p", p);
  }

  @Override
  public double pmf(long k) {
    return k >= 0 && k <= trials
        ? BinomialKernel.mass((double) k, (double) (trials - k), Split.of(p))
        : 0;
  }

  @Override
  public double logPmf(long k) {
    return k >= 0 && k <= trials
        ? BinomialKernel.logMass((double) k, (double) (trials - k), Split.of(p))
        : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double[] pmf(long from, long to) {
    return MassTable.byRecurrence(this, MassRatio.of(p / (1 - p), (double) trials, -1), from, to);
  }

  @Override
  public double cdf(double x) {
    double k = Math.floor(x);
    if (k >= 0 && k < trials) {
      return IncompleteBeta.value(trials - k, k + 1, Split.of(p).swapped());
    }
    return Double.isNaN(x) ? x : k < 0 ? 0 : 1;
  }

  @Override
  public double survival(double x) {
    double k = Math.floor(x);
    if (k >= 0 && k < trials) {
      return IncompleteBeta.value(k + 1, trials - k, Split.of(p));
    }
    return Double.isNaN(x) ? x : k < 0 ? 1 : 0;
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
    return trials * p;
  }

  @Override
  public double variance() {
    return trials * p * (1 - p);
  }

  @Override
  public double skewness() {
    return variance() > 0 ? (1 - 2 * p) / standardDeviation() : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    return variance() > 0 ? (1 - 6 * p * (1 - p)) / variance() : Double.NaN;
  }

  private long mode() {
    return (long) Math.min((double) trials, Math.floor((trials + 1) * p));
  }

  @Override
  public double[] modes() {
    double upper = (trials + 1) * p;
    boolean two = upper == Math.rint(upper) && upper >= 1 && upper <= trials;
    return two ? new double[] {upper - 1, upper} : new double[] {mode()};
  }

  @Override
  public double entropy() {
    Split split = Split.of(p);
    return EntropySum.of(this, k -> BinomialKernel.logMass(k, trials - k, split));
  }

  @Override
  public Support support() {
    return new Support(p == 1 ? trials : 0, p == 0 ? 0 : trials, true);
  }

  @Override
  public Formula formula() {
    Formula n = symbol("n");
    Formula p = symbol("p");
    Formula k = symbol("k");
    return product(choose(n, k), power(p, k), power(difference(1, p), difference(n, k)));
  }

  @Override
  public Description describe() {
    return new Description(
        "Binomial",
        "the number of successes in a fixed number of independent trials with the same probability"
            + " of success",
        List.of(
            new Parameter("trials", "n", "how many trials there are", "trials", trials),
            new Parameter("p", "p", "probability of a success in one trial", "none", p)),
        List.of(
            "It is the sum of n independent Bernoulli(p) values.",
            "For large n and small p it is nearly Poisson(n p).",
            "For large n p (1 - p) it is nearly Normal(n p, sqrt(n p (1 - p))).",
            "Drawn without replacement, the number of successes is hypergeometric."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    return LogConcaveSampler.sample(this, size, random);
  }

  /**
   * The Poisson distribution with the same mean in the place of this one, which is good where p is
   * small, and how far they are apart.
   *
   * @return the approximation with Le Cam's bound
   * @throws IllegalArgumentException if the mean is 0
   */
  public Approximation poissonApproximation() {
    return Approximation.byPoisson(this);
  }

  /**
   * The normal distribution with the same mean and variance in the place of this one, with
   * continuity correction, and how far they are apart.
   *
   * @return the approximation with the bound of Berry and Esseen
   * @throws IllegalArgumentException if the variance is 0
   */
  public Approximation normalApproximation() {
    return Approximation.byNormal(this);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param trials the number of trials in each count, which is given and not estimated
   * @param counts the observations, at least one; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative or greater than the number of trials
   */
  public static Fit<Binomial> fit(long trials, long... counts) {
    return fit(trials, Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param trials the number of trials in each count, which is given and not estimated
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative or greater than the number of trials,
   *     or nothing occurred
   */
  public static Fit<Binomial> fit(long trials, FrequencyTable<? extends Number> table) {
    return fit(trials, Empirical.of(table));
  }

  static Fit<Binomial> fit(long trials, Empirical observations) {
    Require.atLeast("trials", 1, trials);
    Empirical sample = Observations.counts("binomial", observations, 0, (double) trials);
    double p = sample.mean() / trials;
    double n = (double) trials * sample.size();
    return Fit.of(new Binomial(trials, p), sample, Estimate.share("p", "p", p, n));
  }

  @Override
  public String toString() {
    return Line.of("Binomial", this);
  }
}
