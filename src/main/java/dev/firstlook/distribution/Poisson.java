package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * The number of events in a fixed span when events come independently at a constant average rate:
 * calls in a minute, misprints on a page, deaths by horse kick in a year.
 *
 * <p>P(X = k) = e<sup>-λ</sup> λ<sup>k</sup> / k!, k = 0, 1, 2, ...; mean λ, variance λ, skewness
 * 1/&radic;λ, excess kurtosis 1/λ.
 *
 * @param lambda the average number λ of events in the span; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366j.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.19</a>
 */
public record Poisson(double lambda) implements DiscreteDistribution {

  private static final double LARGE = 1000;
  private static final double NEGLIGIBLE = 1e-20;

  /** The largest mean that the sampler of Commons RNG takes. */
  private static final double LARGEST_SAMPLED = 1e9;

  /**
   * Checks the parameter.
   *
   * @param lambda the average number of events, positive and finite
   * @throws IllegalArgumentException if it is not
   */
  public Poisson {
    Require.positive("lambda", lambda);
  }

  @Override
  public double pmf(long k) {
    return k < 0 ? 0 : PoissonMass.of((double) k, lambda);
  }

  @Override
  public double logPmf(long k) {
    return k < 0 ? Double.NEGATIVE_INFINITY : PoissonMass.log((double) k, lambda);
  }

  @Override
  public double[] pmf(long from, long to) {
    return PoissonMass.hasTable(from, to, lambda)
        ? PoissonMass.table((int) from, (int) to, lambda)
        : MassTable.byRecurrence(this, MassRatio.of(lambda, 1, 0), from, to);
  }

  /** P(X &lt;= k) is the upper tail, beyond λ, of a gamma distribution with shape k + 1. */
  @Override
  public double cdf(double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return 1;
    }
    return x < 0 ? 0 : GammaTail.upper(Math.floor(x) + 1, lambda);
  }

  @Override
  public double survival(double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return x < 0 ? 1 : GammaTail.lower(Math.floor(x) + 1, lambda);
  }

  @Override
  public double quantile(double p) {
    return DiscreteQuantile.quantile(this, p);
  }

  @Override
  public double inverseSurvival(double p) {
    return DiscreteQuantile.inverseSurvival(this, p);
  }

  @Override
  public double mean() {
    return lambda;
  }

  @Override
  public double variance() {
    return lambda;
  }

  @Override
  public double skewness() {
    return 1 / Math.sqrt(lambda);
  }

  @Override
  public double excessKurtosis() {
    return 1 / lambda;
  }

  /** The whole part of λ; for a whole λ also the number below, whose mass is the same. */
  @Override
  public double[] modes() {
    double mode = Math.floor(lambda);
    return mode == lambda ? new double[] {mode - 1, mode} : new double[] {mode};
  }

  /**
   * {@inheritDoc}
   *
   * <p>The sum over the masses; for large λ the series log(2 π e λ)/2 - 1/(12 λ) - ... (Evans and
   * Boersma 1988).
   */
  @Override
  public double entropy() {
    if (lambda >= LARGE) {
      double z = 1 / lambda;
      double series = 1.0 / 12 + z * (1.0 / 24 + z * (19.0 / 360 + z * (9.0 / 80)));
      return 0.5 * (Math.log(2 * Math.PI * lambda) + 1) - z * series;
    }
    long first = (long) quantile(NEGLIGIBLE);
    double[] masses = pmf(first, (long) inverseSurvival(NEGLIGIBLE) + 2);
    double entropy = 0;
    for (int i = 0; i < masses.length; i++) {
      entropy -= masses[i] * logPmf(first + i);
    }
    return entropy;
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, true);
  }

  @Override
  public Formula formula() {
    Formula lambda = symbol("λ");
    Formula k = symbol("k");
    return fraction(product(power(lambda, k), exp(negative(lambda))), factorial(k));
  }

  @Override
  public Description describe() {
    return new Description(
        "Poisson",
        "the number of events in a fixed span when events come independently at a constant"
            + " average rate",
        List.of(
            new Parameter(
                "lambda", "λ", "the average number of events", "events per span", lambda)),
        List.of(
            "The sum of independent Poisson counts is Poisson; their averages add up.",
            "A binomial count of many trials with a small probability p is nearly Poisson with"
                + " λ = trials times p.",
            "The gaps between the events of a Poisson process are exponential, the waiting time"
                + " for the k-th event is gamma with shape k.",
            "For large λ it is nearly normal with mean λ and variance λ.",
            "With an average that itself varies as a gamma distribution, the count is negative"
                + " binomial."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    if (AliasTable.pays(this, size)) {
      return AliasTable.of(this).sample(size, random);
    }
    if (lambda > LARGEST_SAMPLED) {
      return Samples.drawWhole(size, () -> (long) quantile(Samples.open(random)));
    }
    DiscreteSampler sampler = PoissonSampler.of(Samples.provider(random), lambda);
    return Samples.drawWhole(size, sampler::sample);
  }

  /**
   * The normal distribution with the same mean and variance in the place of this one, with
   * continuity correction, and how far they are apart.
   *
   * @return the approximation with the bound of Berry and Esseen
   */
  public Approximation normalApproximation() {
    return Approximation.byNormal(this);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param counts the observations, at least one; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative, or all are 0: λ would be 0
   */
  public static Fit<Poisson> fit(long... counts) {
    return fit(Empirical.of(counts));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if a count is negative, or all are 0: λ would be 0, or nothing
   *     occurred
   */
  public static Fit<Poisson> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Poisson> fit(Empirical observations) {
    Empirical sample = Observations.counts("Poisson", observations, 0);
    double mean = Observations.notAllZero("Poisson", sample).mean();
    double error = Math.sqrt(mean / sample.size());
    return Fit.of(new Poisson(mean), sample, Estimate.positive("lambda", "λ", mean, error));
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code Poisson(lambda = 3): mean 3, sd 1.732}
   */
  @Override
  public String toString() {
    return Line.of("Poisson", this);
  }
}
