package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Number of failures before the r-th success in independent trials; with a real r also counts that
 * vary more than a Poisson distribution allows: accidents per driver, a word per page.
 *
 * <p>P(X = k) = &Gamma;(k + r) / (k! &Gamma;(r)) p<sup>r</sup> (1 - p)<sup>k</sup>, k = 0, 1, 2,
 * ...; mean r (1 - p) / p, variance r (1 - p) / p<sup>2</sup>.
 *
 * @param size the number of successes r, a positive real number
 * @param p the probability p of a success in one trial; in (0, 1]
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman2/auxillar/nbpdf.htm">NIST
 *     Dataplot reference, NBPDF</a>
 */
public record NegativeBinomial(double size, double p) implements DiscreteDistribution {

  /**
   * Checks the parameters.
   *
   * @param size positive and finite
   * @param p in (0, 1]
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public NegativeBinomial {
    Require.positive("size", size);
    Require.positiveProbability("p", p);
  }

  @Override
  public double pmf(long k) {
    return k >= 0 ? size / (size + k) * BinomialKernel.mass(size, (double) k, Split.of(p)) : 0;
  }

  @Override
  public double logPmf(long k) {
    return k >= 0 ? logMass((double) k, Split.of(p)) : Double.NEGATIVE_INFINITY;
  }

  private double logMass(double k, Split split) {
    return BinomialKernel.logMass(size, k, split) - Math.log1p(k / size);
  }

  @Override
  public double[] pmf(long from, long to) {
    return MassTable.byRecurrence(this, MassRatio.of(1 - p, size, 1), from, to);
  }

  @Override
  public double cdf(double x) {
    double k = Math.floor(x);
    if (k >= 0 && k < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.value(size, k + 1, Split.of(p));
    }
    return Double.isNaN(x) ? x : k < 0 ? 0 : 1;
  }

  @Override
  public double survival(double x) {
    double k = Math.floor(x);
    if (k >= 0 && k < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.value(k + 1, size, Split.of(p).swapped());
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
    return size * (1 - p) / p;
  }

  @Override
  public double variance() {
    return mean() / p;
  }

  @Override
  public double skewness() {
    return p < 1 ? (2 - p) / Math.sqrt(size * (1 - p)) : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    return p < 1 ? (6 + p / (1 - p) * p) / size : Double.NaN;
  }

  private long mode() {
    return size > 1 ? (long) ((size - 1) * (1 - p) / p) : 0;
  }

  @Override
  public double[] modes() {
    double upper = (size - 1) * (1 - p) / p;
    boolean two = upper == Math.rint(upper) && upper >= 1;
    return two ? new double[] {upper - 1, upper} : new double[] {mode()};
  }

  @Override
  public double entropy() {
    Split split = Split.of(p);
    return EntropySum.of(this, k -> logMass(k, split));
  }

  @Override
  public Support support() {
    return new Support(0, p == 1 ? 0 : Double.POSITIVE_INFINITY, true);
  }

  @Override
  public Formula formula() {
    Formula r = symbol("r");
    Formula p = symbol("p");
    Formula k = symbol("k");
    return product(
        fraction(
            SpecialFunctions.gamma(sum(k, r)), product(factorial(k), SpecialFunctions.gamma(r))),
        power(p, r),
        power(difference(1, p), k));
  }

  @Override
  public Description describe() {
    return new Description(
        "NegativeBinomial",
        "the number of failures before the r-th success, or counts that vary more than a Poisson"
            + " distribution allows",
        List.of(
            new Parameter("size", "r", "how many successes are waited for", "successes", size),
            new Parameter("p", "p", "probability of a success in one trial", "none", p)),
        List.of(
            "With a whole r it is the sum of r independent Geometric(p) values.",
            "It is Poisson(L) where L itself varies as Gamma(r, (1 - p) / p).",
            "For large r and p near 1 it is nearly Poisson(r (1 - p) / p)."));
  }

  @Override
  public long[] sample(int count, RandomGenerator random) {
    if (size >= 1 || AliasTable.pays(this, count)) {
      return LogConcaveSampler.sample(this, count, random);
    }
    return Samples.drawWhole(count, () -> (long) quantile(Samples.open(random)));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param counts the observations, at least two that differ; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if a count is negative, or the variance is not greater than
   *     the mean
   */
  public static Fit<NegativeBinomial> fit(long... counts) {
    return fit(Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if a count is negative, or the variance is not greater than
   *     the mean, or nothing occurred
   */
  public static Fit<NegativeBinomial> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<NegativeBinomial> fit(Empirical observations) {
    return NegativeBinomialLikelihood.fit(observations);
  }

  @Override
  public String toString() {
    return Line.of("NegativeBinomial", this);
  }
}
