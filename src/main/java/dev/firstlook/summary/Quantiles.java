package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sample in order, which answers for every share p in [0, 1] below which value that share of it
 * lies.
 *
 * <p>The sample is copied and sorted once, in linear time. Where several summaries of one sample
 * are wanted, make its {@code Quantiles} first and give it to {@link NumericSummary#of(Quantiles)},
 * {@link BoxSummary#of(Quantiles)} and {@link Histogram#of(Quantiles)}: nothing is sorted twice.
 *
 * <p>NaN means missing: it is counted and left out. Without values every quantile is NaN. Infinite
 * values are ordered like others.
 */
public final class Quantiles implements Tabular {

  private static final double[] SHOWN = {0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1};

  private final double[] sorted;
  private final long missing;

  private Quantiles(double[] sorted, long missing) {
    this.sorted = sorted;
    this.missing = missing;
  }

  /**
   * Sorts a copy of a sample.
   *
   * @param values the sample in any order; NaN means missing
   * @return its quantiles
   */
  public static Quantiles of(double... values) {
    double[] sorted = Observed.sorted(values);
    return new Quantiles(sorted, values.length - sorted.length);
  }

  /** Takes over an array that is sorted, has no NaN and is not changed any more. */
  static Quantiles ofSorted(double[] sorted, long missing) {
    return new Quantiles(sorted, missing);
  }

  /** The values in order, shared: not to be changed. */
  double[] sorted() {
    return sorted;
  }

  /**
   * The number of values observed.
   *
   * @return values that are not missing
   */
  public long count() {
    return sorted.length;
  }

  /**
   * The number of values missing.
   *
   * @return how many were NaN
   */
  public long missing() {
    return missing;
  }

  /**
   * The smallest value.
   *
   * @return the minimum; NaN if there is no value
   */
  public double minimum() {
    return quantile(0);
  }

  /**
   * The largest value.
   *
   * @return the maximum; NaN if there is no value
   */
  public double maximum() {
    return quantile(1);
  }

  /**
   * The value in the middle: as many are below as above. Of an even number, the mean of the middle
   * two.
   *
   * @return the median; NaN if there is no value
   */
  public double median() {
    return quantile(0.5);
  }

  /**
   * The value below which a share of the sample lies, by {@link QuantileMethod#LINEAR}.
   *
   * @param probability the share p, in [0, 1]
   * @return the quantile; NaN if there is no value
   * @throws IllegalArgumentException if the probability is not in [0, 1]
   */
  public double quantile(double probability) {
    return quantile(probability, QuantileMethod.LINEAR);
  }

  /**
   * The value below which a share of the sample lies.
   *
   * @param probability the share p, in [0, 1]
   * @param method how the quantile is defined
   * @return the quantile; NaN if there is no value
   * @throws IllegalArgumentException if the probability is not in [0, 1]
   */
  public double quantile(double probability, QuantileMethod method) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1], but was " + probability);
    }
    return sorted.length == 0
        ? Double.NaN
        : method.quantile(i -> sorted[i], sorted.length, probability);
  }

  /**
   * Several quantiles, by {@link QuantileMethod#LINEAR}.
   *
   * @param probabilities the shares, each in [0, 1]
   * @return one quantile for each, in the same order
   * @throws IllegalArgumentException if a probability is not in [0, 1]
   */
  public double[] quantiles(double... probabilities) {
    return Arrays.stream(probabilities).map(this::quantile).toArray();
  }

  /**
   * The width of the middle half: upper quartile minus lower quartile, by {@link
   * QuantileMethod#LINEAR}.
   *
   * @return the interquartile range; NaN if there is no value
   */
  public double interquartileRange() {
    return quantile(0.75) - quantile(0.25);
  }

  /**
   * A table of eleven quantiles from the minimum to the maximum.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    double spread = Numbers.spread(minimum(), quantile(0.25), quantile(0.75), maximum());
    List<List<String>> rows = new ArrayList<>();
    for (double p : SHOWN) {
      rows.add(List.of(Numbers.text(100 * p) + " %", Numbers.within(quantile(p), spread, 6)));
    }
    return List.of(new TextTable("", List.of("share", "quantile"), rows));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantiles that
        && missing == that.missing
        && Arrays.equals(sorted, that.sorted);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sorted) + Long.hashCode(missing);
  }

  @Override
  public String toString() {
    return "Quantiles of " + Wording.values(count(), missing) + "\n" + tables().get(0);
  }
}
