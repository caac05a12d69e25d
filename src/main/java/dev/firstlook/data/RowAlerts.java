package dev.firstlook.data;

import dev.firstlook.explain.Step;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows that are no observations: totals, nothing at all, or many observations in one. */
final class RowAlerts {
  static final List<AlertTableRule> RULES =
      List.of(
          new AlertTableRule("row of totals", RowAlerts::totals),
          new AlertTableRule("empty rows", RowAlerts::empty),
          new AlertTableRule("frequency table", RowAlerts::frequencies));

  private static final Set<String> TOTALS =
      Set.of(
          "total",
          "totals",
          "grand total",
          "sum",
          "subtotal",
          "overall",
          "all",
          "average",
          "mean",
          "gesamt",
          "summe",
          "insgesamt",
          "somme",
          "suma",
          "balance",
          "closing balance",
          "ending balance",
          "final balance",
          "saldo",
          "endsaldo",
          "schlusssaldo",
          "kontostand");

  /** A longer title of a total starts with one of these, as in Total 2024. */
  private static final Pattern TITLE =
      Pattern.compile("(grand total|total|totals|subtotal|sum|summe|gesamt|gesamtsumme)\\b.*");

  /** A table of frequencies has a row per value: not many. */
  static final int LONGEST_FREQUENCY_TABLE = 50;

  private static final int EXAMPLES = 5;

  private RowAlerts() {}

  static int rows(List<AlertedColumn> columns) {
    return columns.get(0).text().rows();
  }

  static List<Alert> alert(
      AlertKind kind, String finding, List<Integer> rows, List<Step> steps, String advice) {
    return List.of(new Alert(kind, List.of(), finding, rows, steps, advice));
  }

  /** The first rows, counted from 1, of which something holds. */
  static List<Integer> first(IntStream rows) {
    return rows.limit(EXAMPLES).map(row -> row + 1).boxed().toList();
  }

  /** The last row says in one of its columns, and only there, that it is a total. */
  private static List<Alert> totals(List<AlertedColumn> columns) {
    int last = rows(columns) - 1;
    boolean numbers = columns.stream().anyMatch(AlertedColumn::isNumeric);
    for (AlertedColumn column : columns) {
      TextColumn text = column.text();
      int d = text.code(last);
      String word = text.text(d).strip().toLowerCase(Locale.ROOT).replaceAll(":$", "");
      boolean title = TITLE.matcher(word).matches() && leavesOut(columns, last);
      if (numbers && last >= 2 && text.count(d) == 1 && (title || TOTALS.contains(word))) {
        return alert(
            AlertKind.TOTAL_ROW,
            "the last row has "
                + AlertWording.quoted(text.text(d))
                + " as its "
                + Names.shown(column.name()),
            List.of(last + 1),
            List.of(new Step("rows with that value", "1")),
            "Leave it out: Dataset.of(table().dropRows(" + last + "))");
      }
    }
    return List.of();
  }

  /** Whether a row has no value for some variable that all other rows have one for. */
  private static boolean leavesOut(List<AlertedColumn> columns, int row) {
    return columns.stream()
        .map(AlertedColumn::text)
        .anyMatch(text -> text.missing() == 1 && text.isMissing(row));
  }

  private static List<Alert> empty(List<AlertedColumn> columns) {
    IntPredicate isEmpty = row -> columns.stream().allMatch(column -> column.text().isMissing(row));
    boolean some =
        columns.size() >= 2
            && columns.stream().allMatch(column -> column.text().missing() > 0)
            && columns.stream().anyMatch(column -> column.text().observed() > 0);
    long count = some ? IntStream.range(0, rows(columns)).filter(isEmpty).count() : 0;
    if (count == 0) {
      return List.of();
    }
    return alert(
        AlertKind.EMPTY_ROWS,
        AlertWording.part(count, rows(columns), "rows") + " have no value at all",
        first(IntStream.range(0, rows(columns)).filter(isEmpty)),
        List.of(new Step("rows in which every variable is missing", "" + count)),
        "Delete these lines in the file and read it again.");
  }

  /** Two columns: whole numbers that count up from 0 or 1, and how often each was seen. */
  private static List<Alert> frequencies(List<AlertedColumn> columns) {
    if (columns.size() != 2 || rows(columns) < 3 || rows(columns) > LONGEST_FREQUENCY_TABLE) {
      return List.of();
    }
    for (int c = 0; c < 2; c++) {
      AlertedColumn value = columns.get(c);
      AlertedColumn frequency = columns.get(1 - c);
      if (countsUp(value) && isFrequency(frequency)) {
        double[] values = value.numbers();
        double[] weights = frequency.numbers();
        double sum = 0;
        double all = 0;
        for (int row = 0; row < rows(columns); row++) {
          double weight = weights[frequency.text().code(row)];
          sum += weight * values[value.text().code(row)];
          all += weight;
        }
        return List.of(
            new Alert(
                AlertKind.FREQUENCY_TABLE,
                List.of(value.name(), frequency.name()),
                Names.shown(value.name())
                    + " lists each value once, "
                    + Names.shown(frequency.name())
                    + " how often it was seen: "
                    + AlertWording.number(all)
                    + " in all, mean "
                    + AlertWording.mean(sum / all),
                List.of(),
                List.of(
                    new Step(
                        "mean of the column as it is", AlertWording.mean(value.counts().mean())),
                    new Step("mean weighted by the frequencies", AlertWording.mean(sum / all))),
                "Weight each value by its frequency, or repeat its row as often."));
      }
    }
    return List.of();
  }

  private static boolean countsUp(AlertedColumn column) {
    TextColumn text = column.text();
    double[] numbers = column.numbers();
    double first = numbers[text.code(0)];
    for (int row = 0; row < text.rows(); row++) {
      if (numbers[text.code(row)] != first + row) {
        return false;
      }
    }
    return first == 0 || first == 1;
  }

  /** Whole numbers, none negative, far more observations than rows. */
  private static boolean isFrequency(AlertedColumn column) {
    NumberCounts counts = column.counts();
    return column.isNumeric()
        && column.text().missing() == 0
        && counts.areWhole()
        && counts.least() >= 0
        && counts.mean() >= 5;
  }
}
