package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A measurement with a sharp peak and exponential tails on both sides: the difference of two
 * waiting times, errors of which large ones are not so rare.
 *
 * <p>f(x) = exp(-|x - μ| / b) / (2b); mean μ, variance 2b<sup>2</sup>, skewness 0, excess kurtosis
 * 3.
 *
 * @param location the location μ, in the unit of x; finite
 * @param scale the scale b, in the unit of x; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366c.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.12</a>
 */
public record Laplace(double location, double scale) implements ContinuousDistribution {

  /**
   * Checks the parameters.
   *
   * @param location finite
   * @param scale positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Laplace {
    Require.finite("location", location);
    Require.positive("scale", scale);
  }

  @Override
  public double pdf(double x) {
    return twoSided(x) / (2 * scale);
  }

  @Override
  public double logPdf(double x) {
    return -Math.abs(x - location) / scale - Math.log(2) - Math.log(scale);
  }

  @Override
  public double cdf(double x) {
    return x < location ? 0.5 * twoSided(x) : 1 - 0.5 * twoSided(x);
  }

  @Override
  public double survival(double x) {
    return x > location ? 0.5 * twoSided(x) : 1 - 0.5 * twoSided(x);
  }

  /** exp(-|x - location| / scale). */
  private double twoSided(double x) {
    return Standardized.of(x, location, scale).exponential();
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return Standardized.restore(-upper(p), 0, location, scale);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return Standardized.restore(upper(p), 0, location, scale);
  }

  /** The z with P(Z > z) = p. */
  private static double upper(double p) {
    return p <= 0.5 ? -Math.log(2 * p) : Math.log(2 * (1 - p));
  }

  @Override
  public double mean() {
    return location;
  }

  @Override
  public double variance() {
    return 2 * scale * scale;
  }

  @Override
  public double skewness() {
    return 0;
  }

  @Override
  public double excessKurtosis() {
    return 3;
  }

  @Override
  public double median() {
    return location;
  }

  @Override
  public double[] modes() {
    return new double[] {location};
  }

  @Override
  public double entropy() {
    return 1 + Math.log(2) + Math.log(scale);
  }

  @Override
  public Support support() {
    return new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula m = symbol("μ");
    Formula b = symbol("b");
    Formula x = symbol("x");
    return fraction(exp(negative(fraction(absolute(difference(x, m)), b))), product(number(2), b));
  }

  @Override
  public Description describe() {
    return new Description(
        "Laplace",
        "a measurement with a sharp peak and exponential tails on both sides",
        List.of(
            new Parameter("location", "μ", "the mean, where the peak is", "unit of x", location),
            new Parameter("scale", "b", "the mean distance from the mean", "unit of x", scale)),
        List.of(
            "The difference of two independent exponential values of rate 1 / b is Laplace(0, b).",
            "The distance from the location is exponential with rate 1 / b.",
            "Maximum likelihood estimates its location by the median of the sample."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ZigguratSampler.Exponential.of(Samples.provider(random));
    return Samples.draw(
        size,
        () -> {
          double distance = scale * sampler.sample();
          return random.nextBoolean() ? location + distance : location - distance;
        });
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if all observations are equal, or there is only one
   */
  public static Fit<Laplace> fit(double... observations) {
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
  public static Fit<Laplace> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Laplace> fit(Empirical observations) {
    Empirical sample = Observations.varied("Laplace", observations);
    // Of an even number every value between the middle two is as good; the midpoint is usual.
    double low = sample.quantile(0.5);
    double high = sample.cdf(low) == 0.5 ? sample.quantile(Math.nextUp(0.5)) : low;
    double location = low + (high - low) / 2;
    double scale = sample.map(x -> Math.abs(x - location)).mean();
    double error = scale / Math.sqrt((double) sample.size());
    return Fit.of(
        new Laplace(location, scale),
        sample,
        Estimate.free("location", "μ", location, error),
        Estimate.positive("scale", "b", scale, error));
  }

  @Override
  public String toString() {
    return Line.of("Laplace", this);
  }
}
