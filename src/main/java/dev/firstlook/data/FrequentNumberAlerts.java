package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One number that occurs far more often than the others. Suspected codes are left out. */
final class FrequentNumberAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("many zeros", FrequentNumberAlerts::zeros),
          new AlertRule("heap at the end", FrequentNumberAlerts::heap),
          new AlertRule("nearly always the same number", FrequentNumberAlerts::sameNumber));

  /** A measured variable hardly repeats a value by accident; a fifth at 0 is a group apart. */
  static final double ZEROS_MEASURED = 0.2;

  /** Counts are 0 often; from half of the rows on, if Poisson counts of that mean are not. */
  static final double ZEROS_COUNTED = 0.5;

  /** Zeros beyond those of Poisson counts, as a share of all values. */
  static final double MORE_THAN_POISSON = 0.1;

  /** The value at the end must be this many times as frequent as any of the five next to it. */
  static final int HEAP = 5;

  /** Fewer than one in a hundred move no mean. */
  static final double HEAP_SHARE = 0.01;

  /** As for the levels of a categorical variable. */
  static final double NEARLY_ALL = 0.9;

  /** Over fewer different values, the last one is a level rather than an end. */
  static final int DIFFERENT = 20;

  /** In fewer rows five equal values are soon there. */
  static final int ENOUGH = 100;

  private FrequentNumberAlerts() {}

  private static Optional<Alert> zeros(AlertedColumn column) {
    if (!SkewAlerts.isMeasurable(column)) {
      return Optional.empty();
    }
    NumberCounts counts = column.trusted();
    long zeros = counts.countOf(0);
    double share = (double) zeros / counts.total();
    double poisson = Math.exp(-counts.mean());
    boolean counted = column.is(VariableType.DISCRETE);
    boolean many =
        counted
            ? share >= ZEROS_COUNTED && share >= poisson + MORE_THAN_POISSON
            : share >= ZEROS_MEASURED;
    if (!many) {
      return Optional.empty();
    }
    NumberCounts positive = counts.part(indexAfterZero(counts), counts.size());
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            counted ? "reported for counts from 50 % on" : "reported for measurements from 20 % on",
            Numbers.percent(share)));
    if (counted) {
      steps.add(
          new Step(
              "zeros among Poisson counts of the same mean, e^-" + Numbers.text(counts.mean()),
              Numbers.percent(poisson)));
    }
    if (positive.size() > 0) {
      steps.add(
          new Step(
              "smallest, median and largest of the values above 0",
              AlertWording.number(positive.least())
                  + ", "
                  + AlertWording.number(positive.quantile(0.5))
                  + ", "
                  + AlertWording.number(positive.most())));
    }
    double[] numbers = column.numbers();
    return Optional.of(
        column.alert(
            AlertKind.MANY_ZEROS,
            AlertWording.part(zeros, counts.total(), "values")
                + " are 0"
                + (positive.size() > 0
                    ? "; median of those above: " + AlertWording.number(positive.quantile(0.5))
                    : ""),
            List.of(),
            steps,
            "Report the share of zeros and the median of the other values, each by itself. If 0"
                + " means 'not known': "
                + AlertWording.call("withMissing", zeros(column, numbers))));
  }

  /** The name of the variable, and how its zeros are written. */
  private static List<String> zeros(AlertedColumn column, double[] numbers) {
    List<String> arguments = new ArrayList<>(List.of(column.name()));
    column.texts(d -> numbers[d] == 0).stream()
        .map(d -> column.text().text(d).strip())
        .distinct()
        .forEach(arguments::add);
    return arguments;
  }

  private static int indexAfterZero(NumberCounts counts) {
    int index = 0;
    while (index < counts.size() && counts.value(index) <= 0) {
      index++;
    }
    return index;
  }

  private static Optional<Alert> heap(AlertedColumn column) {
    NumberCounts counts = column.isNumeric() ? column.trusted() : NumberCounts.none();
    if (counts.size() < DIFFERENT || counts.total() < ENOUGH) {
      return Optional.empty();
    }
    int last = counts.size() - 1;
    boolean high = isHeap(counts, last, -1);
    if (!high && !(isHeap(counts, 0, 1) && counts.least() != 0)) {
      return Optional.empty();
    }
    int index = high ? last : 0;
    double value = counts.value(index);
    double[] numbers = column.numbers();
    return Optional.of(
        column.alert(
            AlertKind.HEAP_AT_THE_END,
            AlertWording.part(counts.count(index), counts.total(), "values")
                + " are "
                + AlertWording.number(value)
                + (high ? ", the largest" : ", the smallest"),
            column.rows(d -> numbers[d] == value),
            List.of(
                new Step(
                    "the five values next to it occur at most",
                    Numbers.counted(
                        mostFrequent(counts, index + (high ? -1 : 1), high ? -1 : 1), "time"))),
            "Find out whether values "
                + (high ? "above " : "below ")
                + AlertWording.number(value)
                + " were recorded as such. If not, the mean is too "
                + (high ? "low" : "high")
                + "; quantiles inside the range hold."));
  }

  private static boolean isHeap(NumberCounts counts, int index, int step) {
    long count = counts.count(index);
    return count >= HEAP
        && count >= HEAP_SHARE * counts.total()
        && count >= HEAP * mostFrequent(counts, index + step, step);
  }

  private static long mostFrequent(NumberCounts counts, int from, int step) {
    long most = 0;
    for (int i = 0; i < 5; i++) {
      most = Math.max(most, counts.count(from + i * step));
    }
    return most;
  }

  /** As imbalance does for names; zeros are a case of their own. */
  private static Optional<Alert> sameNumber(AlertedColumn column) {
    if (!SkewAlerts.isMeasurable(column)) {
      return Optional.empty();
    }
    NumberCounts counts = column.trusted();
    double value = counts.quantile(0.5);
    long count = counts.countOf(value);
    if (value == 0 || !(count >= NEARLY_ALL * counts.total())) {
      return Optional.empty();
    }
    double[] numbers = column.numbers();
    return Optional.of(
        column.alert(
            AlertKind.IMBALANCE,
            AlertWording.part(count, counts.total(), "values")
                + " are "
                + AlertWording.number(value),
            column.rows(d -> numbers[d] != value && !column.text().isMissingText(d)),
            List.of(
                new Step(
                    "reported from a share of 90 % on; the rows named are the others",
                    Numbers.percent((double) count / counts.total()))),
            "Look at the other values row by row; a mean or a correlation rests on them alone."));
  }
}
