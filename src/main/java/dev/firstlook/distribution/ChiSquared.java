package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The sum of the squares of ν independent standard normal values: how far observed counts are from
 * expected ones, or a sample variance from the true one, by chance alone.
 *
 * <p>f(x) = x<sup>ν/2-1</sup> e<sup>-x/2</sup> / (2<sup>ν/2</sup> Γ(ν/2)), x &gt; 0; mean ν,
 * variance 2ν, skewness &radic;(8/ν), excess kurtosis 12/ν. It is the gamma distribution with shape
 * ν/2 and scale 2.
 *
 * @param df the degrees of freedom ν; positive, mostly but not always a whole number
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3666.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.6</a>
 */
public record ChiSquared(double df) implements ContinuousDistribution {

  /**
   * Checks the parameter.
   *
   * @param df the degrees of freedom, positive and finite
   * @throws IllegalArgumentException if it is not
   */
  public ChiSquared {
    Require.positive("df", df);
  }

  private Gamma gamma() {
    return new Gamma(df / 2, 2);
  }

  @Override
  public double pdf(double x) {
    return gamma().pdf(x);
  }

  @Override
  public double logPdf(double x) {
    return gamma().logPdf(x);
  }

  @Override
  public double cdf(double x) {
    return gamma().cdf(x);
  }

  @Override
  public double survival(double x) {
    return gamma().survival(x);
  }

  @Override
  public double quantile(double p) {
    return gamma().quantile(p);
  }

  @Override
  public double inverseSurvival(double p) {
    return gamma().inverseSurvival(p);
  }

  @Override
  public double mean() {
    return df;
  }

  @Override
  public double variance() {
    return 2 * df;
  }

  @Override
  public double skewness() {
    return Math.sqrt(8 / df);
  }

  @Override
  public double excessKurtosis() {
    return 12 / df;
  }

  /** ν - 2; 0 up to two degrees of freedom. */
  @Override
  public double[] modes() {
    return gamma().modes();
  }

  @Override
  public double entropy() {
    return gamma().entropy();
  }

  @Override
  public Support support() {
    return gamma().support();
  }

  @Override
  public Formula formula() {
    Formula nu = symbol("ν");
    Formula x = symbol("x");
    return fraction(
        product(
            power(x, difference(fraction(nu, number(2)), number(1))),
            exp(negative(fraction(x, number(2))))),
        product(
            power(number(2), fraction(nu, number(2))),
            SpecialFunctions.gamma(fraction(nu, number(2)))));
  }

  @Override
  public Description describe() {
    return new Description(
        "ChiSquared",
        "the sum of the squares of independent standard normal values",
        List.of(
            new Parameter("df", "ν", "the degrees of freedom, the number of squares", "none", df)),
        List.of(
            "It is gamma with shape ν/2 and scale 2.",
            "The sum of independent chi-squared values is chi-squared; their degrees of freedom"
                + " add up.",
            "With two degrees of freedom it is exponential with rate 1/2.",
            "The quotient of two chi-squared values, each divided by its degrees of freedom, is"
                + " F.",
            "For many degrees of freedom it is nearly normal."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return gamma().sample(size, random);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least one, all finite
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is not positive
   */
  public static Fit<ChiSquared> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is not positive, or nothing occurred
   */
  public static Fit<ChiSquared> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<ChiSquared> fit(Empirical observations) {
    return OneParameterLikelihood.chiSquared(observations);
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code ChiSquared(df = 4): mean 4, sd 2.828}
   */
  @Override
  public String toString() {
    return Line.of("ChiSquared", this);
  }
}
