package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.summary.Correlation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pairs of variables that say the same: equal, renamed, or one calculated from the other. */
final class SameContent {
  static final List<AlertTableRule> RULES =
      List.of(
          new AlertTableRule("same values", SameContent::sameValues),
          new AlertTableRule("one calculated from the other", SameContent::calculated));

  /** Every numeric variable is compared with every other: more would take too long. */
  static final int MOST_COMPARED = 60;

  /** With fewer rows, a straight line through all points can be chance. */
  static final int FEWEST = 10;

  /**
   * A temperature in whole degrees of the one scale and in whole degrees of the other has about
   * this correlation; two quantities of nature hardly ever do.
   */
  static final double STRAIGHT = 0.9995;

  /** The same for ranks, where rounding makes ties. */
  static final double IN_ORDER = 0.99;

  private static final int SAMPLE = 500;

  private SameContent() {}

  /** Codes are given in the order of first appearance: two columns that agree have equal codes. */
  private static List<Alert> sameValues(List<AlertedColumn> columns) {
    Map<Long, List<AlertedColumn>> alike = new LinkedHashMap<>();
    for (AlertedColumn column : columns) {
      if (column.distinct() >= 2) {
        alike.computeIfAbsent(column.pattern(), key -> new ArrayList<>()).add(column);
      }
    }
    List<Alert> alerts = new ArrayList<>();
    for (List<AlertedColumn> group : alike.values()) {
      List<AlertedColumn> equal = new ArrayList<>(List.of(group.get(0)));
      List<AlertedColumn> renamed = new ArrayList<>(List.of(group.get(0)));
      for (AlertedColumn other : group.subList(1, group.size())) {
        if (areEqual(group.get(0).text(), other.text())) {
          equal.add(other);
        } else if (isTelling(other)) {
          renamed.add(other);
        }
      }
      if (equal.size() > 1) {
        alerts.add(
            alert(
                equal,
                "equal in all " + Numbers.counted(group.get(0).text().rows(), "row"),
                List.of(new Step("different values", "" + group.get(0).text().texts()))));
      }
      if (renamed.size() > 1) {
        alerts.add(alert(renamed, renaming(renamed), List.of()));
      }
    }
    return alerts;
  }

  private static Alert alert(List<AlertedColumn> group, String finding, List<Step> steps) {
    List<String> names = group.stream().map(AlertedColumn::name).toList();
    return new Alert(
        AlertKind.SAME_CONTENT,
        names,
        finding,
        List.of(),
        steps,
        "If one says all, keep one: Dataset.of("
            + AlertWording.call("table().removeColumns", names.subList(1, names.size()))
            + ")");
  }

  private static String renaming(List<AlertedColumn> renamed) {
    TextColumn one = renamed.get(0).text();
    int d = renamed.get(0).firstText();
    return "each of "
        + Numbers.counted(one.texts(), "value")
        + " always goes with the same one: "
        + AlertWording.quoted(one.text(d))
        + " with "
        + AlertWording.quoted(renamed.get(1).text().text(d));
  }

  private static boolean areEqual(TextColumn one, TextColumn other) {
    for (int d = 0; d < one.texts(); d++) {
      if (!one.text(d).equals(other.text(d))) {
        return false;
      }
    }
    return true;
  }

  /** Where nearly every row has its own value, each can be renamed to any other. */
  private static boolean isTelling(AlertedColumn column) {
    return 2 * column.distinct() <= column.observed() && column.text().rows() >= FEWEST;
  }

  /** Numbers that lie on a straight line with those of a variable before them. */
  private static List<Alert> calculated(List<AlertedColumn> columns) {
    List<AlertedColumn> left =
        new ArrayList<>(
            columns.stream()
                .filter(AlertedColumn::isNumeric)
                .filter(column -> column.distinct() > 2)
                .limit(MOST_COMPARED)
                .toList());
    List<Alert> alerts = new ArrayList<>();
    while (!left.isEmpty()) {
      AlertedColumn one = left.remove(0);
      List<AlertedColumn> group = new ArrayList<>(List.of(one));
      List<Step> steps = new ArrayList<>();
      double least = 2;
      for (AlertedColumn other : left) {
        // Most pairs are told apart by a few rows.
        if (!isReported(one, other) && goTogether(one, other)) {
          Correlation all = pearson(one, other, one.text().rows());
          if (isLine(all)) {
            group.add(other);
            steps.add(new Step("with " + Names.shown(other.name()), all.toString()));
            least = Math.abs(all.coefficient()) < Math.abs(least) ? all.coefficient() : least;
          }
        }
      }
      if (group.size() > 1) {
        String finding =
            "on a straight line: correlation "
                + (group.size() > 2
                    ? "at least " + Numbers.text(Math.abs(least), 7) + " in size"
                    : Numbers.text(least, 7));
        alerts.add(alert(group, finding, steps.subList(0, Math.min(10, steps.size()))));
        left.removeAll(group);
      }
    }
    return alerts;
  }

  /** Whether the two are equal, or renamed, and reported as such. */
  private static boolean isReported(AlertedColumn one, AlertedColumn other) {
    return one.pattern() == other.pattern()
        && (isTelling(one) || areEqual(one.text(), other.text()));
  }

  /** Two values far out on both sides make Pearson's r near 1, but not the one of ranks. */
  private static boolean goTogether(AlertedColumn one, AlertedColumn other) {
    return isLine(pearson(one, other, SAMPLE))
        && Math.abs(Correlation.spearman(sample(one, SAMPLE), sample(other, SAMPLE)).coefficient())
            >= IN_ORDER;
  }

  private static boolean isLine(Correlation correlation) {
    return correlation.pairs() >= FEWEST && Math.abs(correlation.coefficient()) >= STRAIGHT;
  }

  private static Correlation pearson(AlertedColumn one, AlertedColumn other, int most) {
    return Correlation.pearson(sample(one, most), sample(other, most));
  }

  /** At most so many rows, spread evenly over the table. */
  private static double[] sample(AlertedColumn column, int most) {
    int rows = column.text().rows();
    double[] sample = new double[Math.min(rows, most)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = column.numbers()[column.text().code((int) ((long) i * rows / sample.length))];
    }
    return sample;
  }
}
