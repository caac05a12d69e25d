package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Formulas;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.core.DD;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The time to failure of the weakest link: lifetimes of parts that age (k above 1) or that fail
 * early (k below 1), strengths of materials, speeds of wind.
 *
 * <p>f(x) = (k / λ) (x / λ)<sup>k - 1</sup> exp(-(x / λ)<sup>k</sup>), x &ge; 0; mean λ Γ(1 + 1/k),
 * variance λ<sup>2</sup> (Γ(1 + 2/k) - Γ(1 + 1/k)<sup>2</sup>).
 *
 * @param shape the shape k, a pure number; positive
 * @param scale the scale λ, in the unit of x, below which 63.2 % of the values lie; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3668.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.8</a>
 */
public record Weibull(double shape, double scale) implements ContinuousDistribution {

  /** The constant of Euler and Mascheroni. */
  private static final double EULER = 0.5772156649015329;

  /** Below this a power may have lost digits at the end of the range of doubles. */
  private static final double SMALL = 1e-290;

  /** Up to this shape and below this power, one double is enough. */
  private static final double STEEP = 16;

  private static final double FEW = 8;

  /** Far enough from the end of the range of doubles, also after a division by an ordinary x. */
  private static final double TINY = 1e-100;

  /** Above this exp(-power) is 0. */
  private static final double LARGE = 1e4;

  /**
   * Checks the parameters.
   *
   * @param shape positive and finite
   * @param scale positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Weibull {
    Require.positive("shape", shape);
    Require.positive("scale", scale);
  }

  @Override
  public double pdf(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Double.isNaN(x) ? x : x == 0 ? densityAtZero() : 0;
    }
    double ordinary = ordinaryPower(x);
    if (ordinary > 0) {
      return shape * (ordinary / x) * Math.exp(-ordinary);
    }
    DD power = power(x);
    return power.hi() > SMALL
        ? DoubleDouble.exp(power.negate()) * power.hi() / x * shape
        : Math.exp(logPdf(x));
  }

  @Override
  public double logPdf(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return Double.isNaN(x) ? x : x == 0 ? Math.log(densityAtZero()) : Double.NEGATIVE_INFINITY;
    }
    double ordinary = ordinaryPower(x);
    if (ordinary > 0) {
      return Math.log(shape * (ordinary / x)) - ordinary;
    }
    return logPower(x)
        .subtract(DoubleDouble.log(DD.of(x)))
        .add(Math.log(shape))
        .subtract(power(x))
        .hi();
  }

  private double densityAtZero() {
    return shape > 1 ? 0 : shape == 1 ? 1 / scale : Double.POSITIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    double ordinary = ordinaryPower(x);
    if (ordinary > 0) {
      return -Math.expm1(-ordinary);
    }
    return x > 0 ? -Math.expm1(-power(x).hi()) : Double.isNaN(x) ? x : 0;
  }

  @Override
  public double survival(double x) {
    double ordinary = ordinaryPower(x);
    if (ordinary > 0) {
      return Math.exp(-ordinary);
    }
    return x > 0 ? DoubleDouble.exp(power(x).negate()) : Double.isNaN(x) ? x : 1;
  }

  /**
   * (x / scale)^shape where one double is enough, else 0. The quotient is rounded, which the shape
   * magnifies, and the power once more where it becomes an exponent: by at most 128 roundings here.
   */
  private double ordinaryPower(double x) {
    if (!(shape <= STEEP && x > TINY && x < 1 / TINY)) {
      return 0;
    }
    double ratio = x / scale;
    double power = Math.pow(ratio, shape);
    return ratio > TINY && power > TINY && power < FEW ? power : 0;
  }

  /** log((x / scale)^shape). */
  private DD logPower(double x) {
    return DoubleDouble.log(DD.of(x)).subtract(DoubleDouble.log(DD.of(scale))).multiply(shape);
  }

  /** (x / scale)^shape, in two doubles where it is large: it becomes an exponent. */
  private DD power(double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return DD.of(x);
    }
    DD log = logPower(x);
    double power = DoubleDouble.exp(log);
    return power > 1 && power < LARGE
        ? DD.ofSum(power, power * log.subtract(DoubleDouble.log(DD.of(power))).hi())
        : DD.of(power);
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return scale * Math.pow(-Math.log1p(-p), 1 / shape);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return scale * Math.pow(-Math.log(p), 1 / shape);
  }

  @Override
  public double mean() {
    return scale * WeibullMoments.mean(1 / shape);
  }

  @Override
  public double variance() {
    return scale * scale * WeibullMoments.variance(1 / shape);
  }

  @Override
  public double skewness() {
    return WeibullMoments.skewness(1 / shape);
  }

  @Override
  public double excessKurtosis() {
    return WeibullMoments.excessKurtosis(1 / shape);
  }

  @Override
  public double[] modes() {
    return new double[] {shape > 1 ? scale * Math.exp(Math.log1p(-1 / shape) / shape) : 0};
  }

  @Override
  public double entropy() {
    return EULER * (1 - 1 / shape) + Math.log(scale) - Math.log(shape) + 1;
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula k = symbol("k");
    Formula lambda = symbol("λ");
    Formula x = symbol("x");
    return product(
        fraction(k, lambda),
        Formulas.power(fraction(x, lambda), difference(k, number(1))),
        exp(negative(Formulas.power(fraction(x, lambda), k))));
  }

  @Override
  public Description describe() {
    return new Description(
        "Weibull",
        "the time to failure of the weakest link",
        List.of(
            new Parameter("shape", "k", "above 1: ageing; below 1: early failures", "none", shape),
            new Parameter("scale", "λ", "63.2 % of the values are below it", "unit of x", scale)),
        List.of(
            "Weibull(1, scale) is exponential with rate 1 / scale.",
            "(X / scale)^shape is exponential with rate 1.",
            "The smallest of n independent Weibull values of equal shape is Weibull with that"
                + " shape.",
            "Weibull(2, scale) is the Rayleigh distribution."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ZigguratSampler.Exponential.of(Samples.provider(random));
    return Samples.draw(size, () -> scale * Math.pow(sampler.sample(), 1 / shape));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the estimates with standard errors and 95 % intervals
   * @throws IllegalArgumentException if an observation is not positive, all are equal, or there is
   *     only one
   */
  public static Fit<Weibull> fit(double... observations) {
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
  public static Fit<Weibull> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Weibull> fit(Empirical observations) {
    return WeibullLikelihood.fit(observations);
  }

  @Override
  public String toString() {
    return Line.of("Weibull", this);
  }
}
