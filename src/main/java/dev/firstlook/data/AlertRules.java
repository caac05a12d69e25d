package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All rules for alerts. A new rule is a line in one of the lists. */
final class AlertRules {
  /** The rules that look at one column. */
  static final List<AlertRule> OF_COLUMNS =
      Stream.of(
              MissingAlerts.RULES,
              MixedAlerts.RULES,
              DressedNumberAlerts.RULES,
              TimeAlerts.RULES,
              RangeAlerts.RULES,
              OutlierAlerts.RULES,
              SkewAlerts.RULES,
              FrequentNumberAlerts.RULES,
              LevelAlerts.RULES,
              TypeAlerts.RULES,
              SpellingAlerts.RULES,
              CharacterAlerts.RULES,
              CodeAlerts.RULES)
          .flatMap(List::stream)
          .toList();

  /** The rules that look at all columns together. */
  static final List<AlertTableRule> OF_TABLES =
      Stream.of(
              HeaderAlerts.RULES,
              DecimalMarkAlerts.RULES,
              RowAlerts.RULES,
              DuplicateRows.RULES,
              SameContent.RULES)
          .flatMap(List::stream)
          .toList();

  private AlertRules() {}

  /**
   * What the rules find.
   *
   * @param dataset the name of the data set
   * @param columns makes the columns; what a column works out is dropped when it is done
   */
  static Alerts look(String dataset, List<Supplier<AlertedColumn>> columns) {
    List<AlertedColumn> table = columns.stream().map(Supplier::get).toList();
    List<String> names = table.stream().map(AlertedColumn::name).toList();
    if (table.isEmpty() || table.get(0).text().rows() == 0) {
      return new Alerts(dataset, names, noRows(table.size()));
    }
    List<Alert> alerts = new ArrayList<>();
    OF_TABLES.forEach(rule -> alerts.addAll(rule.look().apply(table)));
    columns.parallelStream().map(column -> look(column.get())).forEachOrdered(alerts::addAll);
    return new Alerts(dataset, names, alerts);
  }

  private static List<Alert> noRows(int variables) {
    return variables == 0
        ? List.of()
        : RowAlerts.alert(
            AlertKind.NO_ROWS,
            Numbers.counted(variables, "variable") + " and no rows",
            List.of(),
            List.of(new Step("rows below the line of names", "0")),
            "See whether the file was cut off, or a filter kept nothing.");
  }

  private static List<Alert> look(AlertedColumn column) {
    return OF_COLUMNS.stream().flatMap(rule -> rule.look().apply(column).stream()).toList();
  }
}
