package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A measurement in another unit or counted from another origin: shift + scale X. Degrees Fahrenheit
 * are 32 + 1.8 X, a gamma distribution that begins at 5 is 5 + X, a left tail is a right tail times
 * -1. Counts can be moved by {@link DiscreteShifted}; in another unit they are no counts any more.
 *
 * <p>f(x) = g((x - shift) / scale) / |scale| with g the density of X; mean shift + scale E(X),
 * variance scale<sup>2</sup> Var(X).
 *
 * @param original the distribution of X
 * @param shift what is added, in the unit of the result; finite
 * @param scale what X is multiplied by; not 0, finite
 */
public record Transformed(ContinuousDistribution original, double shift, double scale)
    implements ContinuousDistribution {

  /**
   * Checks the numbers.
   *
   * @param original any distribution
   * @param shift finite
   * @param scale not 0, finite
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Transformed {
    Require.finite("shift", shift);
    Require.finite("scale", scale);
    if (!(scale != 0)) {
      throw new IllegalArgumentException("scale must not be 0, but was " + scale);
    }
  }

  /**
   * The distribution of X + shift.
   *
   * @param original the distribution of X
   * @param shift what is added; finite
   * @return the distribution
   * @throws IllegalArgumentException if {@code shift} is not finite
   */
  public static Transformed shifted(ContinuousDistribution original, double shift) {
    return new Transformed(original, shift, 1);
  }

  /**
   * The distribution of scale X.
   *
   * @param original the distribution of X
   * @param scale what X is multiplied by; not 0, finite
   * @return the distribution
   * @throws IllegalArgumentException if {@code scale} is 0 or not finite
   */
  public static Transformed scaled(ContinuousDistribution original, double scale) {
    return new Transformed(original, 0, scale);
  }

  private double back(double x) {
    return (x - shift) / scale;
  }

  private double forth(double x) {
    return Double.isFinite(x) ? Standardized.restore(x, 0, shift, scale) : scale * x;
  }

  @Override
  public double pdf(double x) {
    return isBeyond(x) ? 0 : original.pdf(back(x)) / Math.abs(scale);
  }

  /** Next to an end that is a pole, the way back may round to the pole. */
  private boolean isBeyond(double x) {
    Support support = support();
    return x < support.lower() || x > support.upper();
  }

  @Override
  public double logPdf(double x) {
    return isBeyond(x)
        ? Double.NEGATIVE_INFINITY
        : original.logPdf(back(x)) - Math.log(Math.abs(scale));
  }

  @Override
  public double cdf(double x) {
    return scale > 0 ? original.cdf(back(x)) : original.survival(back(x));
  }

  @Override
  public double survival(double x) {
    return scale > 0 ? original.survival(back(x)) : original.cdf(back(x));
  }

  @Override
  public double intervalProbability(double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    return scale > 0
        ? original.intervalProbability(back(lower), back(upper))
        : original.intervalProbability(back(upper), back(lower));
  }

  @Override
  public double quantile(double p) {
    return forth(scale > 0 ? original.quantile(p) : original.inverseSurvival(p));
  }

  @Override
  public double inverseSurvival(double p) {
    return forth(scale > 0 ? original.inverseSurvival(p) : original.quantile(p));
  }

  @Override
  public double mean() {
    return forth(original.mean());
  }

  @Override
  public double variance() {
    return scale * scale * original.variance();
  }

  @Override
  public double standardDeviation() {
    return Math.abs(scale) * original.standardDeviation();
  }

  @Override
  public double skewness() {
    return scale > 0 ? original.skewness() : -original.skewness();
  }

  @Override
  public double excessKurtosis() {
    return original.excessKurtosis();
  }

  @Override
  public double[] modes() {
    return Arrays.stream(original.modes()).map(this::forth).sorted().toArray();
  }

  @Override
  public double entropy() {
    return original.entropy() + Math.log(Math.abs(scale));
  }

  @Override
  public Support support() {
    double one = forth(original.support().lower());
    double other = forth(original.support().upper());
    return new Support(Math.min(one, other), Math.max(one, other), false);
  }

  @Override
  public Formula formula() {
    Formula x = difference(Symbols.SMALL_X, symbol("a"));
    Formula density = Notations.function("g", original::pdf, fraction(x, symbol("b")));
    return fraction(density, absolute(symbol("b")));
  }

  @Override
  public Description describe() {
    return new Description(
        "Transformed",
        "a measurement in another unit or counted from another origin",
        List.of(
            new Parameter("shift", "a", "what is added", "unit of x", shift),
            new Parameter("scale", "b", "what X is multiplied by", "unit of x per X", scale)),
        List.of("g is the density of X, " + Line.call(original) + "."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Arrays.stream(original.sample(size, random)).map(x -> shift + scale * x).toArray();
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code 32 + 1.8 Normal(mean = 20, sd = 5): mean 68, sd 9}
   */
  @Override
  public String toString() {
    String moved = Naming.moved(shift, scale, Numbers.SIGNIFICANT_DIGITS);
    return moved + Line.inner(original) + Line.moments(this);
  }
}
