package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;

/**
 * A share or a probability that is not known exactly: what part of a day it rains, how likely a
 * coin is to show heads after some tosses.
 *
 * <p>f(x) = x<sup>&alpha; - 1</sup> (1 - x)<sup>&beta; - 1</sup> / B(&alpha;, &beta;), 0 &lt;= x
 * &lt;= 1, where B is the beta function; mean &alpha; / (&alpha; + &beta;), variance &alpha; &beta;
 * / ((&alpha; + &beta;)<sup>2</sup> (&alpha; + &beta; + 1)).
 *
 * @param alpha the first shape &alpha;, which pulls towards 1; positive
 * @param beta the second shape &beta;, which pulls towards 0; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366h.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.17</a>
 */
public record Beta(double alpha, double beta) implements ContinuousDistribution {

  /**
   * Checks the parameters.
   *
   * @param alpha positive and finite
   * @param beta positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Beta {
    Require.positive("alpha", alpha);
    Require.positive("beta", beta);
  }

  @Override
  public double pdf(double x) {
    if (x > 0 && x < 1) {
      Split split = Split.of(x);
      return IncompleteBeta.prefixOver(x * split.y(), alpha, beta, split);
    }
    return Math.exp(logPdf(x));
  }

  @Override
  public double logPdf(double x) {
    if (x > 0 && x < 1) {
      Split split = Split.of(x);
      return IncompleteBeta.logPrefix(alpha, beta, split) - split.swapped().logX() - Math.log(x);
    }
    if (x == 0 || x == 1) {
      return logPdfAtEnd(x == 0 ? alpha : beta, x == 0 ? beta : alpha);
    }
    return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
  }

  /** At the end where the density goes with a power of shape - 1. */
  private static double logPdfAtEnd(double shape, double other) {
    if (shape == 1) {
      return Math.log(other);
    }
    return shape < 1 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    if (x > 0 && x < 1) {
      return IncompleteBeta.value(alpha, beta, Split.of(x));
    }
    return Double.isNaN(x) ? x : x <= 0 ? 0 : 1;
  }

  @Override
  public double survival(double x) {
    if (x > 0 && x < 1) {
      return IncompleteBeta.value(beta, alpha, Split.of(x).swapped());
    }
    return Double.isNaN(x) ? x : x <= 0 ? 1 : 0;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return cdf(0.5) >= p
        ? ContinuousQuantile.quantile(this, p, guess())
        : 1 - ContinuousQuantile.inverseSurvival(mirrored(), p, mirrored().guess());
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return survival(0.5) <= p
        ? ContinuousQuantile.inverseSurvival(this, p, guess())
        : 1 - ContinuousQuantile.quantile(mirrored(), p, mirrored().guess());
  }

  /** The distribution of 1 - X: a quantile near 1 keeps its distance from 1. */
  private Beta mirrored() {
    return new Beta(/* alpha= */ beta, /* beta= */ alpha);
  }

  private double guess() {
    return Math.min(0.5, mean());
  }

  @Override
  public double mean() {
    return alpha / (alpha + beta);
  }

  @Override
  public double variance() {
    double sum = alpha + beta;
    return alpha / sum * (beta / sum) / (sum + 1);
  }

  @Override
  public double skewness() {
    double sum = alpha + beta;
    double spread = Math.sqrt(alpha) * Math.sqrt(beta);
    return 2 * (beta - alpha) * Math.sqrt(sum + 1) / (sum + 2) / spread;
  }

  @Override
  public double excessKurtosis() {
    double sum = alpha + beta;
    double asymmetry = (alpha - beta) / alpha * ((alpha - beta) / beta) * (sum + 1);
    return 6 * (asymmetry - (sum + 2)) / (sum + 2) / (sum + 3);
  }

  @Override
  public double[] modes() {
    if (alpha > 1 && beta > 1) {
      return new double[] {(alpha - 1) / (alpha + beta - 2)};
    }
    if (alpha < 1 && beta < 1) {
      return new double[] {0, 1};
    }
    return alpha == beta ? new double[0] : new double[] {alpha < beta ? 0 : 1};
  }

  /**
   * log B - (&alpha; - 1) &psi;(&alpha;) - (&beta; - 1) &psi;(&beta;) + ..., without differences.
   */
  @Override
  public double entropy() {
    double sum = alpha + beta;
    return 0.5 * Math.log(2 * Math.PI * alpha / sum * (beta / sum) / sum)
        + EntropyTerm.of(alpha, -1)
        + EntropyTerm.of(beta, -1)
        - EntropyTerm.of(sum, -2)
        + 0.5;
  }

  @Override
  public Support support() {
    return new Support(0, 1, false);
  }

  @Override
  public Formula formula() {
    Formula a = symbol("α");
    Formula b = symbol("β");
    Formula x = symbol("x");
    return fraction(
        product(
            power(x, difference(a, number(1))), power(difference(1, x), difference(b, number(1)))),
        SpecialFunctions.beta(a, b));
  }

  @Override
  public Description describe() {
    return new Description(
        "Beta",
        "a share or a probability that is not known exactly",
        List.of(
            new Parameter("alpha", "α", "shape that pulls towards 1", "none", alpha),
            new Parameter("beta", "β", "shape that pulls towards 0", "none", beta)),
        List.of(
            "Beta(1, 1) is Uniform(0, 1).",
            "If X and Y are independent Gamma(α, 1) and Gamma(β, 1), X / (X + Y) is Beta(α, β).",
            "After k successes in n trials, a uniform belief about p becomes Beta(k + 1, n - k +"
                + " 1).",
            "The k-th smallest of n independent uniform values is Beta(k, n - k + 1)."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ChengBetaSampler.of(Samples.provider(random), alpha, beta);
    return Samples.draw(size, sampler::sample);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not between 0 and 1, all are equal, or
   *     there is only one
   */
  public static Fit<Beta> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not between 0 and 1, all are equal, or
   *     there is only one, or nothing occurred
   */
  public static Fit<Beta> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Beta> fit(Empirical observations) {
    return BetaLikelihood.fit(observations);
  }

  @Override
  public String toString() {
    return Line.of("Beta", this);
  }
}
