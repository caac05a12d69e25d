package dev.firstlook.data;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/** The different numbers of a column in ascending order, and how many rows hold each. */
final class NumberCounts {
  private final double[] values;
  private final long[] cumulative;

  private NumberCounts(double[] values, long[] cumulative) {
    this.values = values;
    this.cumulative = cumulative;
  }

  /**
   * Of the numbers of the distinct texts of a column; NaN is left out, equal numbers are merged.
   */
  static NumberCounts of(TextColumn column, double[] numbers) {
    int size = 0;
    double[] sorted = new double[numbers.length];
    double[] rows = new double[numbers.length];
    for (int d = 0; d < numbers.length; d++) {
      if (!Double.isNaN(numbers[d])) {
        sorted[size] = numbers[d] + 0.0;
        rows[size] = column.count(d);
        size++;
      }
    }
    DoubleArrays.quickSort(sorted, rows, 0, size);
    long[] cumulative = new long[size];
    int distinct = 0;
    long below = 0;
    for (int i = 0; i < size; i++) {
      if (distinct > 0 && sorted[distinct - 1] == sorted[i]) {
        distinct--;
      }
      below += (long) rows[i];
      sorted[distinct] = sorted[i];
      cumulative[distinct] = below;
      distinct++;
    }
    return new NumberCounts(Arrays.copyOf(sorted, distinct), Arrays.copyOf(cumulative, distinct));
  }

  /** No numbers at all. */
  static NumberCounts none() {
    return new NumberCounts(new double[0], new long[0]);
  }

  /** The part from one index to before another. */
  NumberCounts part(int from, int to) {
    long below = from == 0 ? 0 : cumulative[from - 1];
    return new NumberCounts(
        Arrays.copyOfRange(values, from, to),
        Arrays.stream(cumulative, from, to).map(count -> count - below).toArray());
  }

  /** The numbers that are not infinite. */
  NumberCounts finite() {
    int from = size() > 0 && Double.isInfinite(values[0]) ? 1 : 0;
    int to = size() > from && Double.isInfinite(values[size() - 1]) ? size() - 1 : size();
    return from == 0 && to == size() ? this : part(from, to);
  }

  /** How many different numbers there are. */
  int size() {
    return values.length;
  }

  double value(int index) {
    return values[index];
  }

  long count(int index) {
    return cumulative[index] - (index == 0 ? 0 : cumulative[index - 1]);
  }

  /** How many rows hold a number. */
  long total() {
    return values.length == 0 ? 0 : cumulative[values.length - 1];
  }

  /** How many rows hold exactly this number. */
  long countOf(double value) {
    int index = Arrays.binarySearch(values, value + 0.0);
    return index < 0 ? 0 : count(index);
  }

  double least() {
    return values.length == 0 ? Double.NaN : values[0];
  }

  double most() {
    return values.length == 0 ? Double.NaN : values[values.length - 1];
  }

  double range() {
    return most() - least();
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * count(i);
    }
    return sum / total();
  }

  /** The smallest number that at least a share p of the rows do not exceed. */
  double quantile(double p) {
    if (values.length == 0) {
      return Double.NaN;
    }
    int index = Arrays.binarySearch(cumulative, (long) Math.ceil(p * total()));
    return values[Math.min(values.length - 1, index < 0 ? -index - 1 : index)];
  }

  /** Whether all of them are whole. */
  boolean areWhole() {
    return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
  }
}
