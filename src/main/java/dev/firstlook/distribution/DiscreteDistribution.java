package dev.firstlook.distribution;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A distribution of counts: every whole number k has a probability mass, P(X = k), and the masses
 * add up to 1.
 *
 * <p>The functions that take a {@code double} ({@link #cdf}, {@link #survival}) are steps: between
 * two whole numbers they stay what they are at the lower one. Supports are exact up to
 * 2<sup>53</sup>.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda361.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.1</a>
 */
public non-sealed interface DiscreteDistribution extends Distribution {

  /**
   * The probability mass function, P(X = k).
   *
   * @param k any whole number
   * @return a probability; 0 outside the support
   */
  double pmf(long k);

  /**
   * The natural logarithm of the mass, also where the mass itself is too small for a double.
   *
   * @param k any whole number
   * @return the logarithm; negative infinity outside the support
   */
  double logPmf(long k);

  /**
   * The masses of a range of whole numbers, computed from one another and so much faster than one
   * by one.
   *
   * @param from the first k
   * @param to the last k, included; at least {@code from}
   * @return the masses of from, from + 1, ..., to
   * @throws IllegalArgumentException if {@code to} is below {@code from}, or the range has more
   *     than 2<sup>31</sup> - 9 numbers
   */
  default double[] pmf(long from, long to) {
    return MassTable.oneByOne(this, from, to);
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
   * The mass function as a formula of k and of the parameters by their symbols in {@link
   * #describe}.
   *
   * @return the expression, without the {@code P(X = k) =} before it; only that, and without a
   *     value, if the family does not say its formula
   */
  default Formula formula() {
    return Symbols.mass(Symbols.K);
  }

  /**
   * Shows how a mass came about: the formula, the formula with the numbers, every factor.
   *
   * @param k any number of the support or beside it
   * @return the working
   */
  default Working explainPmf(long k) {
    return MassWorking.ofMass(this, k);
  }

  @Override
  default double intervalProbability(double lower, double upper) {
    return Intervals.probability(this, lower, upper);
  }

  /**
   * The distribution as a picture for a terminal: k, its mass, the cdf and a bar, for all counts
   * but the rarest thousandth at each end. More than thirty counts are put together in classes.
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
  long[] sample(int size, RandomGenerator random);

  /**
   * Draws independent values that are the same for the same seed.
   *
   * @param size how many, at least 0
   * @param seed any number
   * @return the values in the order in which they were drawn
   * @throws IllegalArgumentException if {@code size} is negative
   */
  default long[] sample(int size, long seed) {
    return sample(size, new SplittableRandom(seed));
  }
}
