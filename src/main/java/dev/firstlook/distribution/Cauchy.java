package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
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
 * A measurement with tails so heavy that it has no mean: the ratio of two normal values, the point
 * where a ray of random direction hits a line. Averages of more and more values do not settle.
 *
 * <p>f(x) = 1 / (π γ (1 + z<sup>2</sup>)) with z = (x - μ) / γ; median μ; mean, variance, skewness
 * and kurtosis do not exist (NaN).
 *
 * @param location the location μ, in the unit of x; finite
 * @param scale the scale γ, half the width between the quartiles, in the unit of x; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3663.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.3</a>
 */
public record Cauchy(double location, double scale) implements ContinuousDistribution {

  private static final double LOG_PI = 1.1447298858494002;

  /** From here on the square of z swallows the 1 beside it, and may overflow. */
  private static final double LARGE = 1e100;

  /**
   * Checks the parameters.
   *
   * @param location finite
   * @param scale positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Cauchy {
    Require.finite("location", location);
    Require.positive("scale", scale);
  }

  @Override
  public double pdf(double x) {
    double z = (x - location) / scale;
    return Math.abs(z) < LARGE
        ? 1 / (Math.PI * scale * (1 + z * z))
        : 1 / (Math.PI * scale * z) / z;
  }

  @Override
  public double logPdf(double x) {
    double z = Math.abs((x - location) / scale);
    double log = z < LARGE ? Math.log1p(z * z) : 2 * Math.log(z);
    return -(LOG_PI + Math.log(scale)) - log;
  }

  @Override
  public double cdf(double x) {
    return tail((location - x) / scale);
  }

  @Override
  public double survival(double x) {
    return tail((x - location) / scale);
  }

  /** P(Z > z) for location 0 and scale 1. */
  private static double tail(double z) {
    return z > 0 ? Math.atan(1 / z) / Math.PI : 0.5 - Math.atan(z) / Math.PI;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return Standardized.restore(-cotangent(p), 0, location, scale);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return Standardized.restore(cotangent(p), 0, location, scale);
  }

  /** The z with P(Z > z) = p: the cotangent of pi p, with p counted from the nearest end. */
  private static double cotangent(double p) {
    if (p > 0.75) {
      return -1 / Math.tan(Math.PI * (1 - p));
    }
    return p < 0.25 ? 1 / Math.tan(Math.PI * p) : Math.tan(Math.PI * (0.5 - p));
  }

  @Override
  public double mean() {
    return Double.NaN;
  }

  @Override
  public double variance() {
    return Double.NaN;
  }

  @Override
  public double skewness() {
    return Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    return Double.NaN;
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
    return Math.log(4 * Math.PI) + Math.log(scale);
  }

  @Override
  public Support support() {
    return new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula m = symbol("μ");
    Formula g = symbol("γ");
    Formula x = symbol("x");
    return fraction(1, product(pi(), g, sum(number(1), power(fraction(difference(x, m), g), 2))));
  }

  @Override
  public Description describe() {
    return new Description(
        "Cauchy",
        "a measurement with tails so heavy that it has no mean",
        List.of(
            new Parameter("location", "μ", "the median, where the peak is", "unit of x", location),
            new Parameter(
                "scale", "γ", "half the distance between the quartiles", "unit of x", scale)),
        List.of(
            "The ratio of two independent standard normal values is Cauchy(0, 1).",
            "Cauchy(0, 1) is Student-t with 1 degree of freedom.",
            "The mean of n values has the same distribution as a single one."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Samples.draw(size, () -> quantile(Samples.open(random)));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if all observations are equal, or there is only one
   */
  public static Fit<Cauchy> fit(double... observations) {
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
  public static Fit<Cauchy> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Cauchy> fit(Empirical observations) {
    Empirical sample = Observations.varied("Cauchy", observations);
    double start =
        Math.max(
            (sample.quantile(0.75) - sample.quantile(0.25)) / 2, sample.standardDeviation() / 100);
    var found =
        LocationScaleLikelihood.maximize(
            sample, LocationScaleLikelihood.CAUCHY, sample.median(), start);
    return Fit.of(
        new Cauchy(found.location(), found.scale()),
        sample,
        Estimate.free("location", "μ", found.location(), found.locationError()),
        Estimate.positive("scale", "γ", found.scale(), found.scaleError()));
  }

  @Override
  public String toString() {
    return Line.of("Cauchy", this);
  }
}
