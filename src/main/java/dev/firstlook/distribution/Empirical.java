package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A sample seen as a distribution: each observation has the probability 1/n, and the cdf is a
 * staircase with a step at every value that was observed.
 *
 * <p>Moments are those of this distribution, so that the variance has the divisor n.
 *
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman1/auxillar/ecdf.htm">NIST
 *     Dataplot reference, empirical cdf</a>
 */
public final class Empirical implements Distribution {

  private final Steps steps;

  private Empirical(Steps steps) {
    this.steps = steps;
  }

  /**
   * The distribution of measurements.
   *
   * @param observations at least one, all finite
   * @return the distribution
   * @throws IllegalArgumentException if there is no observation, or one is NaN or infinite
   */
  public static Empirical of(double... observations) {
    return new Empirical(Steps.of(observations));
  }

  /**
   * The distribution of counts.
   *
   * @param observations at least one, within plus and minus 2<sup>53</sup>
   * @return the distribution
   * @throws IllegalArgumentException if there is no observation, or one is beyond plus or minus
   *     2<sup>53</sup>
   */
  public static Empirical of(long... observations) {
    double[] values = new double[observations.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Require.exact("value %s of %s".formatted(i + 1, values.length), observations[i]);
    }
    return of(values);
  }

  /**
   * The distribution of observations that have been counted. What is missing is left out.
   *
   * @param table numbers and how often each occurred
   * @return the distribution
   * @throws IllegalArgumentException if nothing occurred, or a value is NaN or infinite or a {@code
   *     Long} beyond plus or minus 2<sup>53</sup>
   */
  public static Empirical of(FrequencyTable<? extends Number> table) {
    return new Empirical(Steps.of(table));
  }

  /**
   * The number of observations.
   *
   * @return n, at least 1
   */
  public long size() {
    return steps.size();
  }

  /**
   * The values that occurred, each once.
   *
   * @return a new array in ascending order
   */
  public double[] values() {
    return steps.values.clone();
  }

  /**
   * How often each value occurred.
   *
   * @return a new array in the order of {@link #values}
   */
  public long[] counts() {
    return steps.counts();
  }

  /** The distribution of a function of the observations. */
  Empirical map(DoubleUnaryOperator change) {
    return new Empirical(steps.map(change));
  }

  @Override
  public double cdf(double x) {
    return Double.isNaN(x) ? Double.NaN : (double) steps.atMost(x) / size();
  }

  @Override
  public double survival(double x) {
    return Double.isNaN(x) ? Double.NaN : (double) (size() - steps.atMost(x)) / size();
  }

  @Override
  public double intervalProbability(double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    return (double) (steps.atMost(upper) - steps.atMost(lower)) / size();
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return steps.first(i -> (double) steps.upTo[i] / size() >= p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return steps.first(i -> (double) (size() - steps.upTo[i]) / size() <= p);
  }

  /**
   * The band that contains the whole cdf of the population with a given confidence.
   *
   * @param level the confidence, such as 0.95; in (0, 1)
   * @return the band, equally wide everywhere
   * @throws IllegalArgumentException if {@code level} is not in (0, 1)
   */
  public ConfidenceBand band(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be in (0, 1), but was " + level);
    }
    double halfWidth = Math.sqrt(Math.log(2 / (1 - level)) / (2.0 * size()));
    return new ConfidenceBand(this, level, halfWidth);
  }

  @Override
  public double mean() {
    return StepMoments.mean(steps);
  }

  @Override
  public double variance() {
    return StepMoments.of(steps).second();
  }

  @Override
  public double skewness() {
    return StepMoments.of(steps).skewness();
  }

  @Override
  public double excessKurtosis() {
    return StepMoments.of(steps).excessKurtosis();
  }

  @Override
  public double[] modes() {
    long[] counts = counts();
    long most = Arrays.stream(counts).max().getAsLong();
    if (most * counts.length == size() && counts.length > 1) {
      return new double[0];
    }
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] == most)
        .mapToDouble(i -> steps.values[i])
        .toArray();
  }

  @Override
  public double entropy() {
    double entropy = 0;
    for (long count : counts()) {
      double share = (double) count / size();
      entropy -= share * Math.log(share);
    }
    return entropy;
  }

  @Override
  public Support support() {
    double[] values = steps.values;
    boolean whole = Arrays.stream(values).allMatch(v -> v == Math.rint(v));
    return new Support(values[0], values[values.length - 1], whole);
  }

  @Override
  public Description describe() {
    return new Description(
        "Empirical",
        "the sample itself: every observation is equally likely",
        List.of(),
        List.of());
  }

  /**
   * Draws observations with replacement, as the bootstrap does.
   *
   * @param size how many, at least 0
   * @param random where the randomness comes from
   * @return the values in the order in which they were drawn
   * @throws IllegalArgumentException if {@code size} is negative
   */
  public double[] sample(int size, RandomGenerator random) {
    double[] drawn = new double[Require.size(size)];
    for (int i = 0; i < drawn.length; i++) {
      long rank = random.nextLong(size());
      drawn[i] = steps.first(v -> steps.upTo[v] > rank);
    }
    return drawn;
  }

  /**
   * Draws observations with replacement that are the same for the same seed.
   *
   * @param size how many, at least 0
   * @param seed any number
   * @return the values in the order in which they were drawn
   * @throws IllegalArgumentException if {@code size} is negative
   */
  public double[] sample(int size, long seed) {
    return sample(size, new SplittableRandom(seed));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Empirical that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  @Override
  public String toString() {
    double spread = Numbers.spread(quantile(0), quantile(0.25), quantile(0.75), quantile(1));
    return "Empirical distribution of %s: mean %s, sd %s, from %s to %s"
        .formatted(
            Numbers.counted(size(), "observation"),
            Numbers.within(mean(), spread),
            Numbers.text(standardDeviation()),
            Numbers.within(quantile(0), spread),
            Numbers.within(quantile(1), spread));
  }
}
