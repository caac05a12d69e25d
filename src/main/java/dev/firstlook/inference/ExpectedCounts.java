package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each cell was observed, beside how often a model expects it: what a chi-squared test
 * compares.
 *
 * <p>A cell is a value, a range of values, or a category. The first and the last cell of a model
 * are open: they hold everything that the model allows below and above, so that the expected counts
 * add up to the number of observations.
 */
public final class ExpectedCounts implements Tabular {

  /** What every cell is to expect at least unless a caller asks for another minimum. */
  public static final double USUAL_MINIMUM = 5;

  private final CellNames names;
  private final String model;
  private final long[] observed;
  private final double[] expected;
  private final int[] starts;

  private ExpectedCounts(
      CellNames names, String model, long[] observed, double[] expected, int[] starts) {
    this.names = names;
    this.model = model;
    this.observed = observed;
    this.expected = expected;
    this.starts = starts;
  }

  /** One group per cell; takes over the arrays. */
  static ExpectedCounts of(CellNames names, String model, long[] observed, double[] expected) {
    return new ExpectedCounts(
        names, model, observed, expected, IntStream.range(0, observed.length).toArray());
  }

  /**
   * One cell.
   *
   * @param name such as {@code 3}, {@code 10 or more} or {@code 1.2 to 1.5}
   * @param observed how many observations fell into it
   * @param expected how many the model expects
   */
  public record Cell(String name, long observed, double expected) {

    /**
     * The standardised distance, (observed - expected) / √expected.
     *
     * @return negative if fewer were observed than expected
     */
    public double residual() {
      return observed == expected ? 0 : (observed - expected) / Math.sqrt(expected);
    }

    /**
     * What the cell adds to Pearson's X².
     *
     * @return (observed - expected)² / expected
     */
    public double contribution() {
      return residual() * residual();
    }
  }

  /**
   * Counts of whole numbers and a model: one cell per whole number, from the smallest to the
   * largest that was observed, or farther where the model expects 5 or more beyond. If these are
   * more than 10,000, the cells are ranges of about equal probability.
   *
   * @param counts whole numbers and how often each was observed
   * @param model the model
   * @return the cells, not yet pooled
   * @throws IllegalArgumentException if nothing was observed, or a value that the model rules out
   */
  public static ExpectedCounts of(FrequencyTable<Long> counts, DiscreteDistribution model) {
    return DiscreteCells.of(counts, model, false);
  }

  /**
   * Counts of whole numbers of which the largest stands for "this or more", as the last row of a
   * table in a book often does.
   *
   * @param counts whole numbers and how often each was observed
   * @param model the model
   * @return the cells, not yet pooled, with the last open
   * @throws IllegalArgumentException if nothing was observed, or a value that the model rules out
   */
  public static ExpectedCounts ofLastOrMore(
      FrequencyTable<Long> counts, DiscreteDistribution model) {
    return DiscreteCells.of(counts, model, true);
  }

  /**
   * Measurements and a model: cells that are equally probable under the model. There are 2
   * n<sup>2/5</sup> of them, rounded up (Moore 1986, in D'Agostino and Stephens, "Goodness-of-fit
   * techniques", section 3.2.5), or fewer so that each expects at least 5.
   *
   * @param values at least 10, all finite
   * @param model the model
   * @return the cells
   * @throws IllegalArgumentException if there are fewer than 10 values, or one is not finite
   */
  public static ExpectedCounts of(double[] values, ContinuousDistribution model) {
    return ContinuousCells.equiprobable(values, model);
  }

  /**
   * Measurements and a model, with cells between given edges: for rounded measurements, whose cells
   * should be cut between the values that occur. A value on an edge belongs to the cell below it.
   *
   * @param values at least 1, all finite
   * @param model the model
   * @param innerEdges the edges between the cells, ascending; the first and the last cell are open
   * @return the cells, not yet pooled
   * @throws IllegalArgumentException if there is no value or no edge, one is not finite, or the
   *     edges do not ascend
   */
  public static ExpectedCounts between(
      double[] values, ContinuousDistribution model, double... innerEdges) {
    return ContinuousCells.between(values, model, innerEdges);
  }

  /**
   * Counts of categories beside expected counts that come from elsewhere.
   *
   * @param names the names of the categories, in order
   * @param observed how often each was observed, at least 0
   * @param expected how often each is expected; at least 0, finite
   * @return the cells, not yet pooled
   * @throws IllegalArgumentException if the lengths differ, there is no category, a number is
   *     negative or not finite, nothing was observed, or nothing is expected
   */
  public static ExpectedCounts ofCounts(List<String> names, long[] observed, double[] expected) {
    return GivenCells.of(names, observed, expected);
  }

  /**
   * These cells pooled so that each expects at least 5.
   *
   * @return fewer cells, or as many
   */
  public ExpectedCounts pooled() {
    return pooled(USUAL_MINIMUM);
  }

  /**
   * These cells pooled so that each expects enough. Neighbours are gathered from both tails inward;
   * the totals stay the same.
   *
   * @param minimum what each cell is to expect at least; positive
   * @return fewer cells, or as many; one if all together expect less
   * @throws IllegalArgumentException if {@code minimum} is not positive
   */
  public ExpectedCounts pooled(double minimum) {
    if (!(minimum > 0)) {
      throw new IllegalArgumentException("minimum must be positive, but was " + minimum);
    }
    double[] sums = cells().stream().mapToDouble(Cell::expected).toArray();
    int[] groups = Pooling.starts(sums, minimum);
    return new ExpectedCounts(
        names,
        model,
        observed,
        expected,
        Arrays.stream(groups).map(group -> starts[group]).toArray());
  }

  /**
   * The cells.
   *
   * @return at least one, in order
   */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int g = 0; g < starts.length; g++) {
      int end = g + 1 < starts.length ? starts[g + 1] : observed.length;
      long count = 0;
      double sum = 0;
      for (int i = starts[g]; i < end; i++) {
        count += observed[i];
        sum += expected[i];
      }
      cells.add(new Cell(names.of(starts[g], end - 1), count, sum));
    }
    return cells;
  }

  /**
   * The number of observations.
   *
   * @return the sum of the observed counts
   */
  public long observedTotal() {
    return Arrays.stream(observed).sum();
  }

  /**
   * The sum of the expected counts; the number of observations, if the model is complete.
   *
   * @return the sum
   */
  public double expectedTotal() {
    return Arrays.stream(expected).sum();
  }

  /** How many cells there were before any were pooled. */
  int cellsBeforePooling() {
    return observed.length;
  }

  /** The model in words, or an empty text. */
  String model() {
    return model;
  }

  @Override
  public List<TextTable> tables() {
    return List.of(CellTable.of(this));
  }

  @Override
  public String toString() {
    return Numbers.counted(starts.length, "cell")
        + (starts.length < observed.length ? " pooled from " + observed.length : "")
        + ", "
        + Numbers.counted(observedTotal(), "observation")
        + (model.isEmpty() ? "" : ", expected under " + model)
        + "\n"
        + CellTable.of(this);
  }
}
