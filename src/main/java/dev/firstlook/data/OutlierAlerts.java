package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.summary.BoxSummary;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.summary.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values far from all others. */
final class OutlierAlerts {
  static final List<AlertRule> RULES = List.of(new AlertRule("outliers", OutlierAlerts::outliers));

  /**
   * So many median absolute deviations from the median: for normal values 5 standard deviations.
   */
  static final double DEVIATIONS = 5;

  /** If a tenth of the values are that far out, they are another group rather than outliers. */
  static final double ANOTHER_GROUP = 0.1;

  private static final int SHOWN = 4;

  private OutlierAlerts() {}

  /**
   * Values beyond the fences of the box plot and at the same time more than five scaled median
   * absolute deviations from the median. On the long side of a lopsided sample far values are to be
   * expected, and the advice says so.
   */
  private static Optional<Alert> outliers(AlertedColumn column) {
    boolean mixed = column.is(VariableType.TEXT) && MixedAlerts.isMixed(column);
    if (!(SkewAlerts.isMeasurable(column)
        || (mixed && column.trusted().total() >= SkewAlerts.FEWEST))) {
      return Optional.empty();
    }
    Quantiles sample = column.sample();
    NumericSummary summary = column.summary();
    BoxSummary box = BoxSummary.of(sample);
    double reach = DEVIATIONS * summary.scaledMedianAbsoluteDeviation();
    if (!(reach > 0 && box.upperFence() > box.lowerFence())) {
      return Optional.empty();
    }
    double low = Math.min(box.lowerFence(), sample.median() - reach);
    double high = Math.max(box.upperFence(), sample.median() + reach);
    double[] numbers = column.numbers();
    SuspectedCodes codes = column.suspects();
    List<Integer> far =
        column.texts(
            d ->
                (numbers[d] < low || numbers[d] > high)
                    && Double.isFinite(numbers[d])
                    && !codes.texts().contains(d));
    if (far.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> shown = new ArrayList<>(far);
    shown.sort(
        (a, b) ->
            Double.compare(
                Math.abs(numbers[b] - sample.median()), Math.abs(numbers[a] - sample.median())));
    double apart = high - low;
    long count = column.count(far);
    boolean group = count > ANOTHER_GROUP * sample.count();
    double ratio = SkewAlerts.lopsidedness(sample);
    boolean tail =
        !mixed
            && ((ratio >= SkewAlerts.LOPSIDED && far.stream().allMatch(d -> numbers[d] > high))
                || (ratio <= 1 / SkewAlerts.LOPSIDED
                    && far.stream().allMatch(d -> numbers[d] < low)));
    String values =
        String.join(
                ", ",
                shown.stream().limit(SHOWN).map(d -> AlertWording.number(numbers[d])).toList())
            + (shown.size() > SHOWN ? ", ..." : "");
    return Optional.of(
        column.alert(
            AlertKind.OUTLIERS,
            Numbers.counted(count, "value")
                + " of "
                + sample.count()
                + " far from the median "
                + Numbers.within(sample.median(), apart)
                + ": "
                + values,
            column.rows(shown, SHOWN),
            List.of(
                new Step(
                    "box rule: quartiles and 1.5 times the box beyond them",
                    Numbers.counted(box.outliers().size(), "value")
                        + " outside "
                        + Numbers.within(box.lowerFence(), apart)
                        + " to "
                        + Numbers.within(box.upperFence(), apart)),
                new Step(
                    "median and 5 times the median absolute deviation (times 1.4826)",
                    Numbers.within(sample.median(), apart)
                        + " ± "
                        + Numbers.text(reach)
                        + ": outside "
                        + Numbers.within(sample.median() - reach, apart)
                        + " to "
                        + Numbers.within(sample.median() + reach, apart)),
                new Step("far by both rules", Numbers.counted(count, "value"))),
            tail
                ? "They lie on the long side of a lopsided sample, where far values are to be"
                    + " expected: look at the farthest, and at the histogram of the logarithms."
                : group
                    ? "So many are no accidents: look at the histogram for a second group or"
                        + " another unit."
                    : "Look at the rows. Correct what is wrong; if nothing is, keep them and report"
                        + " the median beside the mean."));
  }
}
