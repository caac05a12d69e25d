package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
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
 * A measurement with a bell like the normal one and heavier tails, whose cdf is the logistic curve
 * of growth: the threshold at which an answer changes from no to yes.
 *
 * <p>f(x) = e<sup>-z</sup> / (s (1 + e<sup>-z</sup>)<sup>2</sup>) with z = (x - μ) / s; mean μ,
 * variance π<sup>2</sup>s<sup>2</sup> / 3, skewness 0, excess kurtosis 6/5.
 *
 * @param location the location μ, in the unit of x; finite
 * @param scale the scale s, in the unit of x; positive
 * @see <a href="https://en.wikipedia.org/wiki/Logistic_distribution">Wikipedia, Logistic
 *     distribution</a>
 */
public record Logistic(double location, double scale) implements ContinuousDistribution {

  /**
   * Checks the parameters.
   *
   * @param location finite
   * @param scale positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Logistic {
    Require.finite("location", location);
    Require.positive("scale", scale);
  }

  @Override
  public double pdf(double x) {
    double e = Standardized.of(x, location, scale).exponential();
    return e / (scale * (1 + e) * (1 + e));
  }

  @Override
  public double logPdf(double x) {
    double z = Math.abs((x - location) / scale);
    return -z - 2 * Math.log1p(Math.exp(-z)) - Math.log(scale);
  }

  @Override
  public double cdf(double x) {
    double e = Standardized.of(x, location, scale).exponential();
    return x < location ? e / (1 + e) : 1 / (1 + e);
  }

  @Override
  public double survival(double x) {
    double e = Standardized.of(x, location, scale).exponential();
    return x > location ? e / (1 + e) : 1 / (1 + e);
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return Standardized.restore(logit(p), 0, location, scale);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return Standardized.restore(-logit(p), 0, location, scale);
  }

  /** log(p / (1 - p)), also next to 1/2, where it is nearly 0. */
  private static double logit(double p) {
    return p > 0.25 && p < 0.75 ? Math.log1p((2 * p - 1) / (1 - p)) : Math.log(p) - Math.log1p(-p);
  }

  @Override
  public double mean() {
    return location;
  }

  @Override
  public double variance() {
    return scale * scale * (Math.PI * Math.PI / 3);
  }

  @Override
  public double skewness() {
    return 0;
  }

  @Override
  public double excessKurtosis() {
    return 1.2;
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
    return 2 + Math.log(scale);
  }

  @Override
  public Support support() {
    return new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula m = symbol("μ");
    Formula s = symbol("s");
    Formula x = symbol("x");
    return fraction(
        exp(negative(fraction(difference(x, m), s))),
        product(s, power(sum(number(1), exp(negative(fraction(difference(x, m), s)))), 2)));
  }

  @Override
  public Description describe() {
    return new Description(
        "Logistic",
        "a measurement with a bell like the normal one and heavier tails, whose cdf is the logistic"
            + " curve",
        List.of(
            new Parameter("location", "μ", "the mean, in the middle", "unit of x", location),
            new Parameter("scale", "s", "how wide the bell is", "unit of x", scale)),
        List.of(
            "If U is uniform on (0, 1), log(U / (1 - U)) is Logistic(0, 1).",
            "It is close to a normal distribution with the same variance, with heavier tails.",
            "Logistic regression is a model with logistic thresholds."));
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
  public static Fit<Logistic> fit(double... observations) {
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
  public static Fit<Logistic> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Logistic> fit(Empirical observations) {
    Empirical sample = Observations.varied("logistic", observations);
    double start = sample.standardDeviation() * Math.sqrt(3) / Math.PI;
    var found =
        LocationScaleLikelihood.maximize(
            sample, LocationScaleLikelihood.LOGISTIC, sample.mean(), start);
    return Fit.of(
        new Logistic(found.location(), found.scale()),
        sample,
        Estimate.free("location", "μ", found.location(), found.locationError()),
        Estimate.positive("scale", "s", found.scale(), found.scaleError()));
  }

  @Override
  public String toString() {
    return Line.of("Logistic", this);
  }
}
