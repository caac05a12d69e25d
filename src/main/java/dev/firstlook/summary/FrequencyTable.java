package dev.firstlook.summary;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each value occurs: categories, ordered levels, or whole numbers.
 *
 * <p>The order of the values is kept as it is given, which for levels such as low, medium, high is
 * their order; cumulative counts follow it. {@link #byCount} and {@link #sorted} give a new table
 * in another order.
 *
 * @param <T> the type of the values, such as {@code String}, {@code Long} or {@code Double}
 * @param values the distinct values, in order
 * @param counts how often each occurs, in the same order; 0 for a level that does not occur
 * @param missing how many observations have no value
 */
public record FrequencyTable<T>(List<T> values, List<Long> counts, long missing)
    implements Tabular {

  /**
   * Checks and copies the values and their counts.
   *
   * @param values all different
   * @param counts one per value, at least 0
   * @param missing at least 0
   * @throws IllegalArgumentException if there is not one count per value, a count is negative or a
   *     value occurs twice
   */
  public FrequencyTable {
    values = List.copyOf(values);
    counts = List.copyOf(counts);
    if (values.size() != counts.size()) {
      throw new IllegalArgumentException(
          "there must be one count per value, but there were %s values and %s counts"
              .formatted(values.size(), counts.size()));
    }
    for (int i = 0; i < counts.size(); i++) {
      if (!(counts.get(i) >= 0)) {
        throw new IllegalArgumentException(
            "count of %s must be at least 0, but was %s".formatted(values.get(i), counts.get(i)));
      }
    }
    if (!(missing >= 0)) {
      throw new IllegalArgumentException("missing must be at least 0, but was " + missing);
    }
    HashSet<T> seen = new HashSet<>();
    for (T value : values) {
      if (!seen.add(value)) {
        throw new IllegalArgumentException(
            "values must be distinct, but %s came twice".formatted(value));
      }
    }
  }

  /**
   * One line of the table.
   *
   * @param <T> the type of the value
   * @param value what occurs
   * @param count how often
   * @param share the count as a share of all observations that have a value
   * @param cumulativeCount how often this value or one before it occurs
   * @param cumulativeShare the same as a share
   */
  public record Row<T>(
      T value, long count, double share, long cumulativeCount, double cumulativeShare) {

    @Override
    public String toString() {
      return "%s: %s (%s)"
          .formatted(Escape.terminal(FrequencyWording.label(value)), count, Numbers.percent(share));
    }
  }

  /**
   * Counts the elements of a collection, in the order in which they first occur.
   *
   * @param <T> the type of the values
   * @param observations the observations; null and NaN mean missing
   * @return the table
   */
  public static <T> FrequencyTable<T> of(Collection<? extends @Nullable T> observations) {
    Map<T, Long> counts = new LinkedHashMap<>();
    long missing = 0;
    for (T observation : observations) {
      if (observation == null || isNaN(observation)) {
        missing++;
      } else {
        counts.merge(observation, 1L, Long::sum);
      }
    }
    return new FrequencyTable<>(
        new ArrayList<>(counts.keySet()), new ArrayList<>(counts.values()), missing);
  }

  private static boolean isNaN(Object observation) {
    return observation instanceof Number number && Double.isNaN(number.doubleValue());
  }

  /**
   * Counts whole numbers, in ascending order.
   *
   * @param observations the observations
   * @return the table
   */
  public static FrequencyTable<Long> of(long... observations) {
    return Tally.of(observations);
  }

  /**
   * Counts numbers, in ascending order. The two zeros of doubles are one value.
   *
   * @param observations the observations; NaN means missing
   * @return the table
   */
  public static FrequencyTable<Double> of(double... observations) {
    return Tally.of(Quantiles.of(observations));
  }

  /**
   * A table of values that have been counted already, such as the levels of an ordinal variable or
   * a table from a book.
   *
   * @param <T> the type of the values
   * @param values the distinct values, in order
   * @param counts how often each occurs, in the same order
   * @return the table, with nothing missing
   * @throws IllegalArgumentException if there is not one count per value, a count is negative or a
   *     value occurs twice
   */
  public static <T> FrequencyTable<T> ofCounts(List<T> values, long... counts) {
    return new FrequencyTable<>(
        values, IntStream.range(0, counts.length).mapToObj(i -> counts[i]).toList(), 0);
  }

  /**
   * The number of observations that have a value.
   *
   * @return the sum of the counts
   */
  public long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How often a value occurs.
   *
   * @param value any value
   * @return its count; 0 if it is not in the table
   */
  public long count(T value) {
    int index = values.indexOf(value);
    return index < 0 ? 0 : counts.get(index);
  }

  /**
   * How often a value occurs, as a share of the total.
   *
   * @param value any value
   * @return its share; NaN if there is no observation
   */
  public double share(T value) {
    return (double) count(value) / total();
  }

  /**
   * The lines of the table.
   *
   * @return one row per value, in order
   */
  public List<Row<T>> rows() {
    double total = total();
    List<Row<T>> rows = new ArrayList<>();
    long cumulative = 0;
    for (int i = 0; i < values.size(); i++) {
      long count = counts.get(i);
      cumulative += count;
      rows.add(new Row<>(values.get(i), count, count / total, cumulative, cumulative / total));
    }
    return List.copyOf(rows);
  }

  /**
   * The most frequent values: one, or several if they tie.
   *
   * @return the modes, in order; empty if there is no observation
   */
  public List<T> modes() {
    long highest = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    return highest == 0
        ? List.of()
        : rows().stream()
            .filter(row -> row.count() == highest)
            .map(Row::value)
            .collect(collectingAndThen(toList(), List::copyOf));
  }

  /**
   * Shannon's entropy -Σ p log<sub>2</sub> p in bits: 0 if all observations have the same value,
   * log<sub>2</sub> k if k values are equally frequent. For nats, multiply by ln 2.
   *
   * @return the entropy; NaN if there is no observation
   */
  public double entropy() {
    double total = total();
    if (total == 0) {
      return Double.NaN;
    }
    CompensatedSum nats = new CompensatedSum();
    for (long count : counts) {
      if (count > 0) {
        nats.add(count / total * Math.log(total / count));
      }
    }
    return nats.value() / Math.log(2);
  }

  /**
   * This table with the most frequent value first; values that tie keep their order.
   *
   * @return the same rows in another order
   */
  public FrequencyTable<T> byCount() {
    return ordered(Comparator.comparingLong((Integer i) -> counts.get(i)).reversed());
  }

  /**
   * This table in the order of its values.
   *
   * @param order how values compare, such as {@code Comparator.naturalOrder()}
   * @return the same rows in another order
   */
  public FrequencyTable<T> sorted(Comparator<? super T> order) {
    return ordered((i, j) -> order.compare(values.get(i), values.get(j)));
  }

  private FrequencyTable<T> ordered(Comparator<Integer> order) {
    List<Integer> indexes = IntStream.range(0, values.size()).boxed().sorted(order).toList();
    return new FrequencyTable<>(
        indexes.stream().map(values::get).toList(),
        indexes.stream().map(counts::get).toList(),
        missing);
  }

  /**
   * The first twenty rows with a bar for each.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(FrequencyWording.table(this));
  }

  @Override
  public String toString() {
    return FrequencyWording.text(this);
  }
}
