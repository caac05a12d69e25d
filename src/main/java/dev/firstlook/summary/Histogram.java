package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * How many values of a sample lie in each of a row of bins.
 *
 * <p>A bin holds its lower edge and not its upper edge, [lower, upper); the last bin holds both. So
 * every value between the first edge and the last is counted once. What lies outside, as it can
 * with given edges and with infinite values, is counted as {@code below} and {@code above}: nothing
 * is lost.
 *
 * @param bins the bins from left to right, each beginning where the one before ends; none if the
 *     sample has no finite value
 * @param below how many values lie left of all bins
 * @param above how many values lie right of all bins
 * @param missing how many values were NaN
 * @param rule how the bins were chosen
 */
public record Histogram(List<Bin> bins, long below, long above, long missing, BinRule rule)
    implements Tabular {

  private static final int SKETCH = 20;

  /**
   * Copies the bins.
   *
   * @param bins from left to right
   * @param below values left of all bins
   * @param above values right of all bins
   * @param missing values that were NaN
   * @param rule how the bins were chosen
   */
  public Histogram {
    bins = List.copyOf(bins);
  }

  /**
   * One bin.
   *
   * @param lower its lower edge, which it holds
   * @param upper its upper edge, which only the last bin holds
   * @param count how many values lie in it
   * @param density the count as a share of all values observed, divided by the width of the bin:
   *     the height of a bar whose area is that share
   */
  public record Bin(double lower, double upper, long count, double density) {

    static Bin of(double lower, double upper, long count, long total) {
      double share = total == 0 ? 0 : count / (double) total;
      return new Bin(lower, upper, count, share / (upper - lower));
    }

    /**
     * The place halfway between the edges.
     *
     * @return the midpoint
     */
    public double midpoint() {
      return QuantileMethod.between(lower, upper, 0.5);
    }

    /**
     * The distance of the edges.
     *
     * @return upper - lower
     */
    public double width() {
      return upper - lower;
    }

    @Override
    public String toString() {
      return "%s to %s: %s".formatted(Numbers.text(lower, 6), Numbers.text(upper, 6), count);
    }
  }

  /**
   * The histogram of a sample with {@linkplain BinRule#automatic bins that suit it}; {@link #rule}
   * tells which were chosen.
   *
   * @param values the sample in any order; NaN means missing
   * @return its histogram
   */
  public static Histogram of(double... values) {
    return of(Quantiles.of(values));
  }

  /**
   * The histogram of a sample with bins by a rule.
   *
   * @param values the sample in any order; NaN means missing
   * @param rule how the bins are chosen
   * @return the histogram
   * @throws IllegalArgumentException if the rule cannot be applied to the sample
   */
  public static Histogram of(double[] values, BinRule rule) {
    return of(Quantiles.of(values), rule);
  }

  /**
   * The histogram of a sample that is sorted already, with {@linkplain BinRule#automatic bins that
   * suit it}.
   *
   * @param sample the sample in order
   * @return its histogram
   */
  public static Histogram of(Quantiles sample) {
    return of(sample, BinRule.automatic());
  }

  /**
   * The histogram of a sample that is sorted already, with bins by a rule.
   *
   * @param sample the sample in order
   * @param rule how the bins are chosen
   * @return the histogram
   * @throws IllegalArgumentException if the rule cannot be applied to the sample
   */
  public static Histogram of(Quantiles sample, BinRule rule) {
    BinRule chosen = rule instanceof AutomaticBins automatic ? automatic.choose(sample) : rule;
    return count(sample, chosen);
  }

  private static Histogram count(Quantiles sample, BinRule rule) {
    double[] sorted = sample.sorted();
    List<Double> edges = rule.edges(sample);
    if (edges.isEmpty()) {
      int below = SortedArray.countBelow(sorted, 0);
      return new Histogram(List.of(), below, sorted.length - below, sample.missing(), rule);
    }
    int last = edges.size() - 1;
    int first = SortedArray.countBelow(sorted, edges.get(0));
    int before = first;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      double lower = edges.get(i);
      double upper = edges.get(i + 1);
      int upTo =
          i + 1 == last
              ? SortedArray.countUpTo(sorted, upper)
              : SortedArray.countBelow(sorted, upper);
      int count = upTo - before;
      bins.add(Bin.of(lower, upper, count, sorted.length));
      before = upTo;
    }
    return new Histogram(bins, first, sorted.length - before, sample.missing(), rule);
  }

  /**
   * The number of values observed, in the bins and outside.
   *
   * @return values that are not missing
   */
  public long count() {
    return below + above + bins.stream().mapToLong(Bin::count).sum();
  }

  /**
   * The edges of the bins from left to right.
   *
   * @return one more than there are bins; none if there are no bins
   */
  public List<Double> edges() {
    List<Double> edges = new ArrayList<>();
    bins.forEach(bin -> edges.add(bin.lower()));
    if (!bins.isEmpty()) {
      edges.add(bins.get(bins.size() - 1).upper());
    }
    return List.copyOf(edges);
  }

  /**
   * The histogram as a line of blocks such as {@code ▆█▄▁▁▃▇▅}, one per bin, at most twenty. The
   * lowest block means nothing there.
   *
   * @return the line; empty if there are no bins
   */
  public String sketch() {
    return sketch(Math.max(1, Math.min(SKETCH, bins.size())));
  }

  /**
   * The histogram as a line of blocks. Every character stands for an equal part of the range and is
   * as high as the average density there; the lowest block means nothing there.
   *
   * @param width the number of characters, at least 1
   * @return the line; empty if there are no bins
   * @throws IllegalArgumentException if the width is less than 1
   */
  public String sketch(int width) {
    if (!(width >= 1)) {
      throw new IllegalArgumentException("width of a sketch must be at least 1, but was " + width);
    }
    return HistogramWording.sketch(this, width);
  }

  /**
   * The bins with their counts and shares, and a bar as high as the density. More than thirty bins
   * are shown several to a row.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(HistogramWording.table(this));
  }

  @Override
  public String toString() {
    return HistogramWording.text(this);
  }
}
