package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A measurement that is the sum of many small independent influences: heights, errors of
 * measurement, averages of large samples.
 *
 * <p>f(x) = exp(-(x - μ)<sup>2</sup> / (2 σ<sup>2</sup>)) / (σ &radic;(2π)); mean μ, variance
 * σ<sup>2</sup>, skewness 0, excess kurtosis 0.
 *
 * @param mean the mean μ, in the unit of x; finite
 * @param sd the standard deviation σ, in the unit of x; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3661.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.1</a>
 */
public record Normal(double mean, double sd) implements ContinuousDistribution {

  /**
   * Checks the parameters.
   *
   * @param mean the mean, finite
   * @param sd the standard deviation, positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Normal {
    Require.finite("mean", mean);
    Require.positive("sd", sd);
  }

  @Override
  public double pdf(double x) {
    double z = (x - mean) / sd;
    return StandardNormal.isTail(Math.abs(z))
        ? tailDensity(x)
        : Math.exp(-0.5 * z * z) / (sd * StandardNormal.SQRT_TWO_PI);
  }

  private double tailDensity(double x) {
    Standardized s = Standardized.of(x, mean, sd);
    return StandardNormal.underflows(s.z())
        ? Math.exp(logPdf(x))
        : StandardNormal.bell(s.z(), s.low()) / (sd * StandardNormal.SQRT_TWO_PI);
  }

  @Override
  public double logPdf(double x) {
    double z = (x - mean) / sd;
    return -0.5 * z * z - (StandardNormal.LOG_SQRT_TWO_PI + Math.log(sd));
  }

  @Override
  public double cdf(double x) {
    double z = (x - mean) / sd;
    return StandardNormal.isTail(-z) ? tail(x, -1) : StandardNormal.survival(-z);
  }

  @Override
  public double survival(double x) {
    double z = (x - mean) / sd;
    return StandardNormal.isTail(z) ? tail(x, 1) : StandardNormal.survival(z);
  }

  private double tail(double x, int side) {
    Standardized s = Standardized.of(x, mean, sd);
    return StandardNormal.survival(side * s.z(), side * s.low());
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return inverse(p, -1);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return inverse(p, 1);
  }

  /** The distance from the mean comes with more digits where it nearly cancels the mean. */
  private double inverse(double p, int side) {
    double z = StandardNormal.inverseSurvival(p);
    if (mean == 0) {
      return side * z * sd;
    }
    double x = Standardized.restore(side * z, 0, mean, sd);
    if (!(Math.abs(x) < 0.5 * sd * Math.abs(z))) {
      return x;
    }
    double low = StandardNormal.correction(z, p);
    return Standardized.restore(side * z, side * low, mean, sd);
  }

  @Override
  public double variance() {
    return sd * sd;
  }

  @Override
  public double standardDeviation() {
    return sd;
  }

  @Override
  public double skewness() {
    return 0;
  }

  @Override
  public double excessKurtosis() {
    return 0;
  }

  @Override
  public double median() {
    return mean;
  }

  @Override
  public double[] modes() {
    return new double[] {mean};
  }

  @Override
  public double entropy() {
    return Math.log(sd) + StandardNormal.ENTROPY;
  }

  @Override
  public Support support() {
    return new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula mu = symbol("μ");
    Formula sigmaSymbol = symbol("σ");
    Formula x = symbol("x");
    return fraction(
        exp(
            negative(
                fraction(power(difference(x, mu), 2), product(number(2), power(sigmaSymbol, 2))))),
        product(sigmaSymbol, squareRoot(product(number(2), pi()))));
  }

  @Override
  public Description describe() {
    return new Description(
        "Normal",
        "a measurement that is the sum of many small independent influences",
        List.of(
            new Parameter("mean", "μ", "where the bell has its middle", "unit of x", mean),
            new Parameter("sd", "σ", "how wide the bell is", "unit of x", sd)),
        List.of(
            "The mean of a large sample of anything with a finite variance is nearly normal.",
            "Binomial and Poisson counts with a large mean are nearly normal.",
            "If log X is normal, X is log-normal.",
            "The sum of squares of k standard normal values is chi-squared with k degrees of"
                + " freedom."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ZigguratSampler.NormalizedGaussian.of(Samples.provider(random));
    return Samples.draw(size, () -> mean + sd * sampler.sample());
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if all observations are equal, or there is only one
   */
  public static Fit<Normal> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if all observations are equal, or there is only one, or
   *     nothing occurred
   */
  public static Fit<Normal> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Normal> fit(Empirical observations) {
    Empirical sample = Observations.varied("normal", observations);
    double n = sample.size();
    double sd = sample.standardDeviation();
    return Fit.of(
        new Normal(sample.mean(), sd),
        sample,
        Estimate.free("mean", "μ", sample.mean(), sd / Math.sqrt(n)),
        Estimate.positive("sd", "σ", sd, sd / Math.sqrt(2 * n)));
  }

  @Override
  public String toString() {
    return Line.of("Normal", this);
  }
}
