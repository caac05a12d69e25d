package dev.firstlook.distribution;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A distribution of measurements: a single value has no probability, an interval has the area below
 * the density over it.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda362.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.2</a>
 */
public non-sealed interface ContinuousDistribution extends Distribution {

  /**
   * The probability density function. A density is not a probability: it has the unit 1 / unit of
   * x, and may be above 1 or infinite.
   *
   * @param x any number
   * @return the density, at least 0; NaN for NaN
   */
  double pdf(double x);

  /**
   * The natural logarithm of the density, also where the density itself is too small for a double.
   *
   * @param x any number
   * @return the logarithm; negative infinity outside the support; NaN for NaN
   */
  double logPdf(double x);

  /**
   * The densities at many points.
   *
   * @param x any numbers
   * @return the densities, in the same order; NaN for NaN
   */
  default double[] pdf(double[] x) {
    double[] densities = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      densities[i] = pdf(x[i]);
    }
    return densities;
  }

  /**
   * The cumulative distribution function at many points.
   *
   * @param x any numbers
   * @return the probabilities, in the same order; NaN for NaN
   */
  default double[] cdf(double[] x) {
    double[] probabilities = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      probabilities[i] = cdf(x[i]);
    }
    return probabilities;
  }

  /**
   * The density function as a formula of x and of the parameters by their symbols in {@link
   * #describe}.
   *
   * @return the expression, without the {@code f(x) =} before it; only that, and without a value,
   *     if the family does not say its formula
   */
  default Formula formula() {
    return Symbols.density(Symbols.SMALL_X);
  }

  /**
   * Shows how a density came about, and why it is not a probability.
   *
   * @param x any number of the support or beside it
   * @return the working
   */
  default Working explainPdf(double x) {
    return DensityWorking.ofDensity(this, x);
  }

  @Override
  default double intervalProbability(double lower, double upper) {
    return Intervals.probability(this, lower, upper);
  }

  /**
   * The distribution as a picture for a terminal: x, its density, the cdf and a bar, at some round
   * numbers. The rarest thousandth at each end is left out, and of heavy tails what is farther from
   * the quartiles than four times their distance.
   *
   * @return a table of at most 31 rows
   */
  default TextTable table() {
    return ValueTable.of(this);
  }

  /**
   * Draws independent values.
   *
   * @param size how many, at least 0
   * @param random where the randomness comes from
   * @return the values in the order in which they were drawn
   * @throws IllegalArgumentException if {@code size} is negative
   */
  double[] sample(int size, RandomGenerator random);

  /**
   * Draws independent values that are the same for the same seed.
   *
   * @param size how many, at least 0
   * @param seed any number
   * @return the values in the order in which they were drawn
   * @throws IllegalArgumentException if {@code size} is negative
   */
  default double[] sample(int size, long seed) {
    return sample(size, new SplittableRandom(seed));
  }
}
