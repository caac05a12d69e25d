package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.core.DD;

/**
 * A measurement that is equally likely anywhere between two ends: a rounding error, the time until
 * the next bus for someone who comes at random.
 *
 * <p>f(x) = 1 / (b - a), a &le; x &le; b; mean (a + b) / 2, variance (b - a)<sup>2</sup> / 12,
 * skewness 0, excess kurtosis -6/5.
 *
 * @param lower the lower end a, in the unit of x; finite
 * @param upper the upper end b, in the unit of x; above a
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3662.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.2</a>
 */
public record Uniform(double lower, double upper) implements ContinuousDistribution {

  /**
   * Checks the parameters.
   *
   * @param lower finite
   * @param upper above lower, finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Uniform {
    Require.finite("lower", lower);
    Require.finite("upper", upper);
    if (!(lower < upper && Double.isFinite(upper - lower))) {
      throw new IllegalArgumentException(
          "upper must be above lower, at a finite distance, but they were "
              + upper
              + " and "
              + lower);
    }
  }

  @Override
  public double pdf(double x) {
    return Double.isNaN(x) ? x : support().contains(x) ? 1 / width() : 0;
  }

  @Override
  public double logPdf(double x) {
    return Double.isNaN(x)
        ? x
        : support().contains(x) ? -Math.log(width()) : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    return Math.max(0, Math.min(1, (x - lower) / width()));
  }

  @Override
  public double survival(double x) {
    return Math.max(0, Math.min(1, (upper - x) / width()));
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return between(p, lower, width(), widthLost());
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return between(p, upper, -width(), -widthLost());
  }

  private double between(double share, double from, double length, double lost) {
    double x = Standardized.restore(share, share * lost / length, from, length);
    return Math.max(lower, Math.min(upper, x));
  }

  private double width() {
    return upper - lower;
  }

  /** What rounding took from the width. */
  private double widthLost() {
    return DD.ofDifference(upper, lower).lo();
  }

  @Override
  public double mean() {
    return 0.5 * lower + 0.5 * upper;
  }

  @Override
  public double variance() {
    return width() * width() / 12;
  }

  @Override
  public double skewness() {
    return 0;
  }

  @Override
  public double excessKurtosis() {
    return -1.2;
  }

  @Override
  public double median() {
    return mean();
  }

  @Override
  public double[] modes() {
    return new double[0];
  }

  @Override
  public double entropy() {
    return Math.log(width());
  }

  @Override
  public Support support() {
    return new Support(lower, upper, false);
  }

  @Override
  public Formula formula() {
    Formula a = symbol("a");
    Formula b = symbol("b");
    return fraction(1, difference(b, a));
  }

  @Override
  public Description describe() {
    return new Description(
        "Uniform",
        "a measurement that is equally likely anywhere between two ends",
        List.of(
            new Parameter("lower", "a", "the lower end", "unit of x", lower),
            new Parameter("upper", "b", "the upper end", "unit of x", upper)),
        List.of(
            "The cdf of any continuous distribution, taken at its own values, is uniform on [0,"
                + " 1].",
            "Beta(1, 1) is uniform on [0, 1].",
            "The discrete uniform distribution is its counterpart for whole numbers."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Samples.draw(size, () -> between(random.nextDouble(), lower, width(), widthLost()));
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least two that differ, all finite
   * @return the limits, without standard errors and intervals: {@link Fit#notes} says why
   * @throws IllegalArgumentException if all observations are equal, or there is only one
   */
  public static Fit<Uniform> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the limits, without standard errors and intervals: {@link Fit#notes} says why
   * @throws IllegalArgumentException if all observations are equal, or there is only one, or
   *     nothing occurred
   */
  public static Fit<Uniform> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Uniform> fit(Empirical observations) {
    Empirical sample = Observations.varied("uniform", observations);
    double[] values = sample.values();
    double lower = values[0];
    double upper = values[values.length - 1];
    return Fit.of(
            new Uniform(lower, upper),
            sample,
            Estimate.only("lower", "a", lower),
            Estimate.only("upper", "b", upper))
        .note(Observations.EXTREMES);
  }

  @Override
  public String toString() {
    return Line.of("Uniform", this);
  }
}
