package dev.firstlook.summary;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a box plot: box, whiskers and the values beyond them (Tukey 1977, "Exploratory
 * Data Analysis", chapter 2).
 *
 * <p>The box goes from hinge to hinge. A hinge is the median of one half of the sample, where of an
 * odd number of values the middle one belongs to both halves. Hinges are what Tukey and R's {@code
 * boxplot.stats} use; they can differ a little from the {@linkplain QuantileMethod#LINEAR
 * quartiles} of a {@link NumericSummary}. The fences are 1.5 times the length of the box away from
 * it; the whiskers end at the outermost values that are not beyond the fences, and those that are
 * beyond are outliers: worth a look, not wrong.
 *
 * <p>NaN means missing: it is counted and left out. Without values the numbers are NaN.
 *
 * @param count the number of values observed
 * @param missing how many values were NaN
 * @param lowerWhisker the smallest value that is not an outlier
 * @param lowerHinge where the box begins
 * @param median the value in the middle
 * @param upperHinge where the box ends
 * @param upperWhisker the largest value that is not an outlier
 * @param outliers the values beyond the fences, in ascending order
 */
public record BoxSummary(
    long count,
    long missing,
    double lowerWhisker,
    double lowerHinge,
    double median,
    double upperHinge,
    double upperWhisker,
    List<Double> outliers)
    implements Explainable, Tabular {

  private static final double REACH = 1.5;
  private static final int OUTLIERS_SHOWN = 10;

  /**
   * Copies the outliers.
   *
   * @param count the number of values observed
   * @param missing how many values were NaN
   * @param lowerWhisker the smallest value that is not an outlier
   * @param lowerHinge where the box begins
   * @param median the value in the middle
   * @param upperHinge where the box ends
   * @param upperWhisker the largest value that is not an outlier
   * @param outliers in ascending order
   */
  public BoxSummary {
    outliers = List.copyOf(outliers);
  }

  /**
   * The box of a sample.
   *
   * @param values the sample in any order; NaN means missing
   * @return its box
   */
  public static BoxSummary of(double... values) {
    return of(Quantiles.of(values));
  }

  /**
   * The box of a sample that is sorted already.
   *
   * @param sample the sample in order
   * @return its box
   */
  public static BoxSummary of(Quantiles sample) {
    double[] sorted = sample.sorted();
    int n = sorted.length;
    if (n == 0) {
      double none = Double.NaN;
      return new BoxSummary(0, sample.missing(), none, none, none, none, none, List.of());
    }
    int half = (n + 1) / 2;
    double lowerHinge = middle(sorted, 0, half);
    double upperHinge = middle(sorted, n - half, half);
    double reach = REACH * (upperHinge - lowerHinge);
    int first = 0;
    while (first < n && sorted[first] < lowerHinge - reach) {
      first++;
    }
    int last = n - 1;
    while (last > first && sorted[last] > upperHinge + reach) {
      last--;
    }
    List<Double> outliers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (i < first || i > last) {
        outliers.add(sorted[i]);
      }
    }
    return new BoxSummary(
        n,
        sample.missing(),
        sorted[first],
        lowerHinge,
        sample.median(),
        upperHinge,
        sorted[last],
        outliers);
  }

  /** The median of a part of the sample. */
  private static double middle(double[] sorted, int from, int size) {
    return QuantileMethod.between(
        sorted[from + (size - 1) / 2], sorted[from + size / 2], size % 2 == 1 ? 0 : 0.5);
  }

  /**
   * Below this a value is an outlier.
   *
   * @return the lower hinge minus 1.5 times the length of the box
   */
  public double lowerFence() {
    return lowerHinge - REACH * (upperHinge - lowerHinge);
  }

  /**
   * Above this a value is an outlier.
   *
   * @return the upper hinge plus 1.5 times the length of the box
   */
  public double upperFence() {
    return upperHinge + REACH * (upperHinge - lowerHinge);
  }

  /**
   * How the fences came about, and what lies beyond them.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    String box = Numbers.text(upperHinge - lowerHinge);
    String low = shown(lowerHinge);
    String high = shown(upperHinge);
    return Working.of("Box of " + Wording.values(count, missing))
        .step("the median of the lower half is the lower hinge", low)
        .step("the median of the upper half is the upper hinge", high)
        .step("the box is as long as", high + " - " + low + " = " + box)
        .step("lower fence", low + " - 1.5 x " + box + " = " + shown(lowerFence()))
        .step("upper fence", high + " + 1.5 x " + box + " = " + shown(upperFence()))
        .step(
            "the whiskers end at the outermost values within the fences",
            shown(lowerWhisker) + " and " + shown(upperWhisker))
        .conclude(
            outliers.isEmpty()
                ? "No value is beyond the fences."
                : Numbers.counted(outliers.size(), "value")
                    + " beyond the fences, worth a look: "
                    + outlierText());
  }

  /**
   * The five numbers that are drawn.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(
        TextTable.of("", "lower whisker", "lower hinge", "median", "upper hinge", "upper whisker")
            .row(
                shown(lowerWhisker),
                shown(lowerHinge),
                shown(median),
                shown(upperHinge),
                shown(upperWhisker)));
  }

  private String shown(double value) {
    boolean some = !outliers.isEmpty();
    double lowest = some ? Math.min(outliers.get(0), lowerWhisker) : lowerWhisker;
    double highest =
        some ? Math.max(outliers.get(outliers.size() - 1), upperWhisker) : upperWhisker;
    return Numbers.within(value, Numbers.spread(lowest, lowerHinge, upperHinge, highest));
  }

  private String outlierText() {
    List<String> shown = outliers.stream().limit(OUTLIERS_SHOWN).map(this::shown).toList();
    int more = outliers.size() - shown.size();
    return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
  }

  @Override
  public String toString() {
    return "Box of "
        + Wording.values(count, missing)
        + ", "
        + Numbers.counted(outliers.size(), "outlier")
        + (outliers.isEmpty() ? "" : ": " + outlierText())
        + "\n"
        + tables().get(0);
  }
}
