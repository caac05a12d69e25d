package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
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
import org.apache.commons.numbers.core.DD;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A positive measurement that is the product of many small independent influences: incomes, sizes
 * of grains, lengths of messages. Its logarithm is normal.
 *
 * <p>f(x) = exp(-(log x - μ)<sup>2</sup> / (2σ<sup>2</sup>)) / (x σ &radic;(2π)), x &gt; 0; median
 * e<sup>μ</sup>, mean e<sup>μ + σ²/2</sup>, variance (e<sup>σ²</sup> - 1) e<sup>2μ + σ²</sup>.
 *
 * @param mu the mean μ of log X; finite
 * @param sigma the standard deviation σ of log X; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3669.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.9</a>
 */
public record LogNormal(double mu, double sigma) implements ContinuousDistribution {

  private static final double ORDINARY = 40;

  /**
   * Checks the parameters.
   *
   * @param mu finite
   * @param sigma positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public LogNormal {
    Require.finite("mu", mu);
    Require.positive("sigma", sigma);
  }

  @Override
  public double pdf(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Double.isNaN(x) ? x : 0;
    }
    DD z = standardized(x);
    return StandardNormal.underflows(z.hi())
        ? Math.exp(logPdf(x))
        : StandardNormal.bell(z.hi(), z.lo()) / (sigma * StandardNormal.SQRT_TWO_PI) / x;
  }

  @Override
  public double logPdf(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
    }
    double log = Math.log(x);
    double z = (log - mu) / sigma;
    if (isOrdinary(log, z)) {
      return -0.5 * z * z - log - (StandardNormal.LOG_SQRT_TWO_PI + Math.log(sigma));
    }
    return standardized(x)
        .square()
        .multiply(-0.5)
        .subtract(DoubleDouble.log(DD.of(x)))
        .subtract(StandardNormal.LOG_SQRT_TWO_PI + Math.log(sigma))
        .hi();
  }

  @Override
  public double cdf(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return x > 0 ? 1 : Double.isNaN(x) ? x : 0;
    }
    DD z = standardized(x);
    return StandardNormal.cdf(z.hi(), z.lo());
  }

  @Override
  public double survival(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return x > 0 ? 0 : Double.isNaN(x) ? x : 1;
    }
    DD z = standardized(x);
    return StandardNormal.survival(z.hi(), z.lo());
  }

  /**
   * (log x - mu) / sigma to more digits than a double has where that matters: both tails magnify
   * its error.
   */
  private DD standardized(double x) {
    double log = Math.log(x);
    double z = (log - mu) / sigma;
    if (isOrdinary(log, z)) {
      return DD.of(z);
    }
    return DoubleDouble.log(DD.of(x)).subtract(mu).divide(sigma);
  }

  /** Whether the roundings in z, magnified by z, stay below some 1e-14. */
  private boolean isOrdinary(double log, double z) {
    return (Math.abs(log) + Math.abs(mu)) * (1 + Math.abs(z)) < ORDINARY * sigma;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return fromLogarithm(-StandardNormal.inverseSurvival(p));
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return fromLogarithm(StandardNormal.inverseSurvival(p));
  }

  private double fromLogarithm(double z) {
    return Double.isInfinite(z) ? Math.exp(z) : DoubleDouble.exp(DD.ofProduct(sigma, z).add(mu));
  }

  @Override
  public double mean() {
    return Math.exp(mu + 0.5 * sigma * sigma);
  }

  @Override
  public double variance() {
    return Math.expm1(sigma * sigma) * mean() * mean();
  }

  @Override
  public double skewness() {
    double excess = Math.expm1(sigma * sigma);
    return (excess + 3) * Math.sqrt(excess);
  }

  @Override
  public double excessKurtosis() {
    double s = sigma * sigma;
    return Math.expm1(4 * s) + 2 * Math.expm1(3 * s) + 3 * Math.expm1(2 * s);
  }

  @Override
  public double median() {
    return Math.exp(mu);
  }

  @Override
  public double[] modes() {
    return new double[] {Math.exp(mu - sigma * sigma)};
  }

  @Override
  public double entropy() {
    return mu + Math.log(sigma) + StandardNormal.ENTROPY;
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula m = symbol("μ");
    Formula s = symbol("σ");
    Formula x = symbol("x");
    return fraction(
        exp(negative(fraction(power(difference(log(x), m), 2), product(number(2), power(s, 2))))),
        product(x, s, squareRoot(product(number(2), pi()))));
  }

  @Override
  public Description describe() {
    return new Description(
        "LogNormal",
        "a positive measurement that is the product of many small independent influences",
        List.of(
            new Parameter("mu", "μ", "the mean of log X", "none", mu),
            new Parameter("sigma", "σ", "the standard deviation of log X", "none", sigma)),
        List.of(
            "log X is Normal(mu, sigma).",
            "Products and powers of log-normal values are log-normal.",
            "exp(mu) is the median, not the mean."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ZigguratSampler.NormalizedGaussian.of(Samples.provider(random));
    return Samples.draw(size, () -> Math.exp(mu + sigma * sampler.sample()));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not positive, all are equal, or there is
   *     only one
   */
  public static Fit<LogNormal> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not positive, all are equal, or there is
   *     only one, or nothing occurred
   */
  public static Fit<LogNormal> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<LogNormal> fit(Empirical observations) {
    Empirical sample =
        Observations.varied("log-normal", Observations.positive("log-normal", observations));
    Fit<Normal> logs = Normal.fit(sample.map(Math::log));
    Estimate mu = logs.estimate("mean");
    Estimate sigma = logs.estimate("sd");
    return Fit.of(
        new LogNormal(mu.value(), sigma.value()),
        sample,
        Estimate.free("mu", "μ", mu.value(), mu.standardError()),
        Estimate.positive("sigma", "σ", sigma.value(), sigma.standardError()));
  }

  @Override
  public String toString() {
    return Line.of("LogNormal", this);
  }
}
