package dev.firstlook.distribution;

import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The staircase of an empirical cdf: the distinct values in ascending order, and how many
 * observations are at most each of them. The arrays are not changed.
 *
 * <p>A class and not a record, for it holds bare arrays.
 */
final class Steps {

  final double[] values;
  final long[] upTo;

  private Steps(double[] values, long[] upTo) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample must have at least 1 observation, but had 0");
    }
    this.values = values;
    this.upTo = upTo;
  }

  static Steps of(double[] observations) {
    double[] sorted = observations.clone();
    for (int i = 0; i < sorted.length; i++) {
      if (!Double.isFinite(sorted[i])) {
        throw new IllegalArgumentException(
            "value %s of %s must be finite, but was %s".formatted(i + 1, sorted.length, sorted[i]));
      }
      sorted[i] += 0.0; // the two zeros are one value
    }
    Arrays.sort(sorted);
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
    return new Steps(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct));
  }

  static Steps of(FrequencyTable<? extends Number> table) {
    List<? extends Number> numbers = table.values();
    int[] order =
        IntStream.range(0, numbers.size())
            .filter(i -> table.counts().get(i) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> numbers.get(i).doubleValue()))
            .mapToInt(i -> i)
            .toArray();
    // 1 and 1.0 are two numbers in a table, and one value
    return merged(order, i -> exact(numbers.get(i)) + 0.0, i -> table.counts().get(i));
  }

  private static double exact(Number number) {
    return number instanceof Long whole
        ? Require.exact("value", whole)
        : Require.finite("value", number.doubleValue());
  }

  /** The staircase of a function of the observations. */
  Steps map(DoubleUnaryOperator change) {
    double[] mapped = Arrays.stream(values).map(change).toArray();
    long[] counts = counts();
    int[] order =
        IntStream.range(0, mapped.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> mapped[i]))
            .mapToInt(i -> i)
            .toArray();
    return merged(order, i -> mapped[i], i -> counts[i]);
  }

  /** Values in ascending order with their counts; equal ones next to each other become one. */
  private static Steps merged(int[] order, IntToDoubleFunction value, IntToLongFunction count) {
    double[] values = new double[order.length];
    long[] upTo = new long[order.length];
    int distinct = 0;
    long sum = 0;
    for (int i : order) {
      double next = value.applyAsDouble(i);
      if (distinct == 0 || next != values[distinct - 1]) {
        values[distinct++] = next;
      }
      sum = Math.addExact(sum, count.applyAsLong(i));
      upTo[distinct - 1] = sum;
    }
    return new Steps(Arrays.copyOf(values, distinct), Arrays.copyOf(upTo, distinct));
  }

  long size() {
    return upTo[upTo.length - 1];
  }

  long[] counts() {
    long[] counts = upTo.clone();
    for (int i = counts.length - 1; i > 0; i--) {
      counts[i] -= counts[i - 1];
    }
    return counts;
  }

  /** How many observations are at most x. */
  long atMost(double x) {
    int at = Arrays.binarySearch(values, x + 0.0);
    int below = at >= 0 ? at : -at - 2;
    return below < 0 ? 0 : upTo[below];
  }

  /** The first value for whose index something holds that holds for all after it; else the last. */
  double first(IntPredicate reached) {
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
  public boolean equals(Object other) {
    return other instanceof Steps that
        && Arrays.equals(values, that.values)
        && Arrays.equals(upTo, that.upTo);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Arrays.hashCode(upTo);
  }
}
