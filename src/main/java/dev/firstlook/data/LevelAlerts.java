package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.List;
import java.util.Optional;

/** How the rows spread over the levels of categorical and ordinal variables. */
final class LevelAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("imbalance", LevelAlerts::imbalance),
          new AlertRule("many levels", LevelAlerts::manyLevels));

  /** In fewer rows, nine of ten can be chance. */
  static final int FEWEST = 20;

  /** A guess of the frequent level is then right nine times out of ten. */
  static final double NEARLY_ALL = 0.9;

  /** More levels than a bar chart can show side by side. */
  static final int MANY_LEVELS = 50;

  /** Fewer levels than this are few, even in a small table. */
  static final int SOME_LEVELS = 10;

  private LevelAlerts() {}

  private static boolean hasLevels(AlertedColumn column) {
    return column.is(VariableType.CATEGORICAL, VariableType.ORDINAL);
  }

  private static Optional<Alert> imbalance(AlertedColumn column) {
    if (!hasLevels(column) || column.observed() < FEWEST || column.distinct() < 2) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    List<Integer> levels = column.texts(d -> true);
    int most = levels.get(0);
    double share = (double) text.count(most) / column.observed();
    if (!(share >= NEARLY_ALL)) {
      return Optional.empty();
    }
    int others = levels.size() - 1;
    return Optional.of(
        column.alert(
            AlertKind.IMBALANCE,
            AlertWording.part(text.count(most), column.observed(), "values")
                + " are "
                + AlertWording.quoted(text.text(most))
                + ", the other "
                + (others == 1 ? "level has " : others + " levels have ")
                + (column.observed() - text.count(most)),
            column.rows(d -> d != most && !text.isMissingText(d)),
            List.of(
                new Step(
                    "reported from a share of 90 % on; the rows named are the others",
                    Numbers.percent(share))),
            "Judge any prediction against the guess of "
                + AlertWording.quoted(text.text(most))
                + " for all; join or leave out levels of a few rows."));
  }

  private static Optional<Alert> manyLevels(AlertedColumn column) {
    int levels = column.distinct();
    boolean many =
        column.is(VariableType.CATEGORICAL)
            && (levels > MANY_LEVELS || (levels >= SOME_LEVELS && 2 * levels > column.observed()));
    if (!many) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    int once = column.texts(d -> text.count(d) == 1).size();
    int most = column.texts(d -> true).get(0);
    return Optional.of(
        column.alert(
            AlertKind.HIGH_CARDINALITY,
            levels
                + " levels, "
                + (once == 0 ? "none" : once)
                + " of them in one row only; most frequent "
                + AlertWording.quoted(text.text(most))
                + " ("
                + Numbers.counted(text.count(most), "row")
                + ")",
            List.of(),
            List.of(
                new Step(
                    "reported above 50 levels, or above half as many levels as rows",
                    levels + " levels in " + Numbers.counted(column.observed(), "row"))),
            "Keep the frequent levels and count the others together; if it is a name tag: "
                + AlertWording.call("withType", column.name(), VariableType.IDENTIFIER)));
  }
}
