package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A count that begins at another number: shift + X. The trials up to the first success are 1 +
 * Geometric(p), for the success itself is one of them; the customers in a shop that opens with two
 * inside are 2 + Poisson(λ).
 *
 * <p>P(shift + X = k) = P(X = k - shift); mean shift + E(X), all other moments those of X. {@link
 * Transformed} is the same for measurements.
 *
 * @param original the distribution of X
 * @param shift the whole number that is added, from -2<sup>53</sup> to 2<sup>53</sup>
 */
public record DiscreteShifted(DiscreteDistribution original, long shift)
    implements DiscreteDistribution {

  private static final long LARGEST = 1L << 53;

  /** Up to here a count can be moved without leaving the range of a long. */
  private static final long FAR = 1L << 62;

  /**
   * Checks the shift.
   *
   * @param original any distribution of counts
   * @param shift a whole number that a double holds exactly
   * @throws IllegalArgumentException if it is not in [-2<sup>53</sup>, 2<sup>53</sup>]
   */
  public DiscreteShifted {
    Require.atLeast("shift", -LARGEST, shift);
  }

  /** The count before it was moved; beyond all counts it stays there. */
  private long back(long k) {
    long moved = k - shift;
    boolean left = ((k ^ shift) & (k ^ moved)) < 0;
    return left ? k < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : moved;
  }

  @Override
  public double pmf(long k) {
    return original.pmf(back(k));
  }

  @Override
  public double logPmf(long k) {
    return original.logPmf(back(k));
  }

  @Override
  public double[] pmf(long from, long to) {
    return Math.max(Math.abs(from), Math.abs(to)) <= FAR
        ? original.pmf(from - shift, to - shift)
        : MassTable.oneByOne(this, from, to);
  }

  @Override
  public double cdf(double x) {
    return original.cdf(Math.floor(x) - shift);
  }

  @Override
  public double survival(double x) {
    return original.survival(Math.floor(x) - shift);
  }

  @Override
  public double intervalProbability(double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    return original.intervalProbability(Math.floor(lower) - shift, Math.floor(upper) - shift);
  }

  @Override
  public double quantile(double p) {
    return shift + original.quantile(p);
  }

  @Override
  public double inverseSurvival(double p) {
    return shift + original.inverseSurvival(p);
  }

  @Override
  public double mean() {
    return shift + original.mean();
  }

  @Override
  public double variance() {
    return original.variance();
  }

  @Override
  public double standardDeviation() {
    return original.standardDeviation();
  }

  @Override
  public double skewness() {
    return original.skewness();
  }

  @Override
  public double excessKurtosis() {
    return original.excessKurtosis();
  }

  @Override
  public double[] modes() {
    return Arrays.stream(original.modes()).map(mode -> shift + mode).toArray();
  }

  @Override
  public double entropy() {
    return original.entropy();
  }

  @Override
  public Support support() {
    Support support = original.support();
    return new Support(shift + support.lower(), shift + support.upper(), true);
  }

  @Override
  public Formula formula() {
    return Notations.function("g", k -> original.pmf((long) k), difference(Symbols.K, symbol("a")));
  }

  @Override
  public Description describe() {
    return new Description(
        "DiscreteShifted",
        "a count that begins at another number",
        List.of(new Parameter("shift", "a", "what is added", "none", shift)),
        List.of("g is the mass function of X, " + Line.call(original) + "."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    return Arrays.stream(original.sample(size, random)).map(k -> shift + k).toArray();
  }

  /**
   * The distribution in one line.
   *
   * @return such as {@code 1 + Geometric(p = 0.5): mean 2, sd 1.414}
   */
  @Override
  public String toString() {
    String moved = Naming.moved((double) shift, 1, Numbers.SIGNIFICANT_DIGITS);
    return moved + Line.inner(original) + Line.moments(this);
  }
}
