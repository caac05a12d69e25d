package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
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

  private final double[] values;
  private final long[] upTo;

  private Empirical(double[] values, long[] upTo) {
    this.values = values;
    this.upTo = upTo;
  }

  /**
   * The distribution of measurements.
   *
   * @param observations at least one, all finite
   * @return the distribution
   * @throws IllegalArgumentException if there is no observation, or one is NaN or infinite
   */
  public static Empirical of(double... observations) {
    double[] sorted = observations.clone();
    for (int i = 0; i < sorted.length; i++) {
      if (!Double.isFinite(sorted[i])) {
        throw new IllegalArgumentException(
            "observation " + i + " must be finite, but was " + sorted[i]);
      }
      sorted[i] += 0.0; // the two zeros are one value
    }
    Arrays.sort(sorted);
    return ofSorted(sorted);
  }

  /**
   * The distribution of counts.
   *
   * @param observations at least one, within plus and minus 2<sup>53</sup>
   * @return the distribution
   * @throws IllegalArgumentException if there is no observation
   */
  public static Empirical of(long... observations) {
    return of(Arrays.stream(observations).mapToDouble(k -> k).toArray());
  }

  /**
   * The distribution of observations that have been counted. What is missing is left out.
   *
   * @param table numbers and how often each occurred
   * @return the distribution
   * @throws IllegalArgumentException if nothing occurred, or a value is NaN or infinite
   */
  public static Empirical of(FrequencyTable<? extends Number> table) {
    List<? extends Number> numbers = table.values();
    int[] order =
        IntStream.range(0, numbers.size())
            .filter(i -> table.counts().get(i) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> numbers.get(i).doubleValue()))
            .mapToInt(i -> i)
            .toArray();
    double[] values = new double[order.length];
    long[] upTo = new long[order.length];
    long sum = 0;
    for (int i = 0; i < order.length; i++) {
      values[i] = Require.finite("value", numbers.get(order[i]).doubleValue());
      sum = Math.addExact(sum, table.counts().get(order[i]));
      upTo[i] = sum;
    }
    return some(new Empirical(values, upTo));
  }

  private static Empirical ofSorted(double[] sorted) {
    double[] values = new double[sorted.length];
    long[] upTo = new long[sorted.length];
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i + 1 == sorted.length || sorted[i + 1] != sorted[i]) {
        values[distinct] = sorted[i];
        upTo[distinct] = i + 1L;
        distinct++;
      }
    }
    return some(new Empirical(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct)));
  }

  private static Empirical some(Empirical empirical) {
    if (empirical.values.length == 0) {
      throw new IllegalArgumentException("a sample must have at least 1 observation, but had 0");
    }
    return empirical;
  }

  /**
   * The number of observations.
   *
   * @return n, at least 1
   */
  public long size() {
    return upTo[upTo.length - 1];
  }

  /**
   * The values that occurred, each once.
   *
   * @return a new array in ascending order
   */
  public double[] values() {
    return values.clone();
  }

  /**
   * How often each value occurred.
   *
   * @return a new array in the order of {@link #values}
   */
  public long[] counts() {
    long[] counts = upTo.clone();
    for (int i = counts.length - 1; i > 0; i--) {
      counts[i] -= counts[i - 1];
    }
    return counts;
  }

  @Override
  public double cdf(double x) {
    return Double.isNaN(x) ? Double.NaN : (double) atMost(x) / size();
  }

  @Override
  public double survival(double x) {
    return Double.isNaN(x) ? Double.NaN : (double) (size() - atMost(x)) / size();
  }

  @Override
  public double intervalProbability(double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    return (double) (atMost(upper) - atMost(lower)) / size();
  }

  private long atMost(double x) {
    int at = Arrays.binarySearch(values, x + 0.0);
    int below = at >= 0 ? at : -at - 2;
    return below < 0 ? 0 : upTo[below];
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return first(i -> (double) upTo[i] / size() >= p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return first(i -> (double) (size() - upTo[i]) / size() <= p);
  }

  private double first(IntPredicate reached) {
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values[low];
  }

  @Override
  public double mean() {
    double shift = values[0];
    return shift + average(v -> v - shift);
  }

  @Override
  public double variance() {
    return central(2);
  }

  @Override
  public double skewness() {
    return central(3) / Math.pow(variance(), 1.5);
  }

  @Override
  public double excessKurtosis() {
    return central(4) / (variance() * variance()) - 3;
  }

  private double central(int power) {
    double mean = mean();
    return average(v -> Math.pow(v - mean, power));
  }

  private double average(DoubleUnaryOperator term) {
    double sum = 0;
    long before = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (upTo[i] - before) * term.applyAsDouble(values[i]);
      before = upTo[i];
    }
    return sum / size();
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
        .mapToDouble(i -> values[i])
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
      drawn[i] = first(v -> upTo[v] > rank);
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
    return other instanceof Empirical that
        && Arrays.equals(values, that.values)
        && Arrays.equals(upTo, that.upTo);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Arrays.hashCode(upTo);
  }

  @Override
  public String toString() {
    return "Empirical distribution of %s: mean %s, sd %s, from %s to %s"
        .formatted(
            Numbers.counted(size(), "observation"),
            Numbers.text(mean()),
            Numbers.text(standardDeviation()),
            Numbers.text(values[0]),
            Numbers.text(values[values.length - 1]));
  }
}
