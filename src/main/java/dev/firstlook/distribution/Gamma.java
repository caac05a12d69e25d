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
import org.apache.commons.numbers.core.DD;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/**
 * The waiting time for several events that come independently at a constant average rate; more
 * generally a positive measurement with a long tail to the right: rainfall, insurance claims,
 * lengths of stay.
 *
 * <p>f(x) = x<sup>α-1</sup> e<sup>-x/θ</sup> / (Γ(α) θ<sup>α</sup>), x &gt; 0; mean αθ, variance
 * αθ<sup>2</sup>, skewness 2/&radic;α, excess kurtosis 6/α.
 *
 * @param shape the shape α, the number of events waited for, or any positive number
 * @param scale the scale θ, the average time between events, in the unit of x; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda366b.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.11</a>
 */
public record Gamma(double shape, double scale) implements ContinuousDistribution {

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /**
   * Checks the parameters.
   *
   * @param shape the shape, positive and finite
   * @param scale the scale, positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Gamma {
    Require.positive("shape", shape);
    Require.positive("scale", scale);
  }

  @Override
  public double pdf(double x) {
    if (!(x > 0)) {
      return Double.isNaN(x) ? x : x == 0 ? atZero() : 0;
    }
    double y = x / scale;
    if (!(y >= Double.MIN_NORMAL && y < Double.POSITIVE_INFINITY)) {
      return y < 1 ? Math.exp(logPdf(x)) : 0;
    }
    double low = lost(x, y);
    double k = shape < 1 ? shape : shape - 1;
    double mass = PoissonMass.of(k, y, low);
    if (mass >= Double.MIN_NORMAL) {
      return shape < 1 ? mass * (shape / x) : mass / scale;
    }
    DD log = PoissonMass.preciseLog(k, y, low);
    return DoubleDouble.exp(
        shape < 1
            ? log.add(DoubleDouble.log(DD.of(shape))).subtract(DoubleDouble.log(DD.of(x)))
            : log.subtract(DoubleDouble.log(DD.of(scale))));
  }

  private double atZero() {
    return shape < 1 ? Double.POSITIVE_INFINITY : shape == 1 ? 1 / scale : 0;
  }

  /** x / scale is y plus this: for a shape of 1e9 a tail needs more digits than a double has. */
  private double lost(double x, double y) {
    return Math.fma(-y, scale, x) / scale;
  }

  @Override
  public double logPdf(double x) {
    double y = x / scale;
    if (!(x > 0 && y < Double.POSITIVE_INFINITY)) {
      return Math.log(pdf(x));
    }
    if (y < Double.MIN_NORMAL) {
      return logCdfNearZero(x) + Math.log(shape) - Math.log(x);
    }
    double low = lost(x, y);
    return shape < 1
        ? PoissonMass.log(shape, y, low) + Math.log(shape) - Math.log(x)
        : PoissonMass.log(shape - 1, y, low) - Math.log(scale);
  }

  /** Where x / scale is too small for a double, the cdf is a power of x. */
  private double logCdfNearZero(double x) {
    return shape * (Math.log(x) - Math.log(scale)) - Factorial.log(shape);
  }

  @Override
  public double cdf(double x) {
    double y = x / scale;
    if (x > 0 && y < Double.MIN_NORMAL) {
      return Math.exp(logCdfNearZero(x));
    }
    return GammaTail.lower(shape, y, lost(x, y));
  }

  @Override
  public double survival(double x) {
    double y = x / scale;
    if (x > 0 && y < Double.MIN_NORMAL) {
      return -Math.expm1(logCdfNearZero(x));
    }
    return GammaTail.upper(shape, y, lost(x, y));
  }

  @Override
  public double quantile(double p) {
    return GammaQuantile.of(shape, scale, p, false);
  }

  @Override
  public double inverseSurvival(double p) {
    return GammaQuantile.of(shape, scale, p, true);
  }

  @Override
  public double mean() {
    return shape * scale;
  }

  @Override
  public double variance() {
    return shape * scale * scale;
  }

  @Override
  public double skewness() {
    return 2 / Math.sqrt(shape);
  }

  @Override
  public double excessKurtosis() {
    return 6 / shape;
  }

  /** (α - 1) θ; 0 for a shape up to 1. */
  @Override
  public double[] modes() {
    return new double[] {shape > 1 ? (shape - 1) * scale : 0};
  }

  /** {@inheritDoc}: α + log(θ Γ(α)) + (1 - α) ψ(α), with what cancels for large α left out. */
  @Override
  public double entropy() {
    if (shape < 10) {
      double logGamma = Factorial.log(shape) - Math.log(shape);
      return shape + Math.log(scale) + logGamma + (1 - shape) * Digamma.value(shape);
    }
    double z = 1 / (shape * shape);
    double series = 1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z / 132)));
    double digammaLessLog = -(0.5 / shape) - z * series;
    double spread = Math.log(scale) + 0.5 * Math.log(shape) + HALF_LOG_TWO_PI;
    return spread + Stirling.error(shape) + (1 - shape) * digammaLessLog;
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula alpha = symbol("α");
    Formula theta = symbol("θ");
    Formula x = symbol("x");
    return fraction(
        product(power(x, difference(alpha, number(1))), exp(negative(fraction(x, theta)))),
        product(SpecialFunctions.gamma(alpha), power(theta, alpha)));
  }

  @Override
  public Description describe() {
    return new Description(
        "Gamma",
        "the waiting time for several events that come independently at a constant average rate",
        List.of(
            new Parameter("shape", "α", "the number of events waited for", "none", shape),
            new Parameter("scale", "θ", "the average time between events", "unit of x", scale)),
        List.of(
            "With shape 1 it is exponential with rate 1/θ.",
            "The sum of independent gamma values of one scale is gamma; their shapes add up.",
            "With scale 2 and shape df/2 it is chi-squared with df degrees of freedom.",
            "The k-th event of a Poisson process comes after a gamma waiting time with shape k.",
            "X / (X + Y) of two gamma values of one scale is beta.",
            "For a large shape it is nearly normal."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = AhrensDieterMarsagliaTsangGammaSampler.of(Samples.provider(random), shape, scale);
    return Samples.draw(size, sampler::sample);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not positive, all are equal, or there is
   *     only one
   */
  public static Fit<Gamma> fit(double... observations) {
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
  public static Fit<Gamma> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Gamma> fit(Empirical observations) {
    return GammaLikelihood.fit(observations);
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code Gamma(shape = 2, scale = 3): mean 6, sd 4.243}
   */
  @Override
  public String toString() {
    return Line.of("Gamma", this);
  }
}
