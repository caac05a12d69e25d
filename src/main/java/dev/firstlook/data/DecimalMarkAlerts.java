package dev.firstlook.data;

import dev.firstlook.explain.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers whose one comma or point stands before three digits: thousands in one country, decimals
 * in another. What the other columns of the file show counts as evidence; the reading is not
 * changed.
 */
final class DecimalMarkAlerts {
  static final List<AlertTableRule> RULES =
      List.of(new AlertTableRule("decimal mark", DecimalMarkAlerts::doubtful));

  /** In front of a number these leave no doubt: the countries that use them write 1,234.50. */
  private static final String WITH_POINTS = "$£¥";

  /** How a text uses a mark. */
  private enum Use {
    /** A whole number of up to three digits, or of more. */
    SHORT,
    LONG,
    /** One to three digits, the mark, three digits. */
    DOUBTFUL,
    /** A mark that has only one meaning, or no number. */
    CLEAR
  }

  private DecimalMarkAlerts() {}

  private static List<Alert> doubtful(List<AlertedColumn> columns) {
    if (columns.get(0).text().isDecimalComma()) {
      return columns.stream().flatMap(column -> pointInstead(column).stream()).toList();
    }
    List<AlertedColumn> numeric = columns.stream().filter(AlertedColumn::isNumeric).toList();
    Optional<AlertedColumn> comma =
        numeric.stream()
            .filter(column -> column.type().dressing().contains(NumberDressing.DECIMAL_COMMA))
            .findFirst();
    boolean point = comma.isEmpty() && numeric.stream().anyMatch(DecimalMarkAlerts::showsPoint);
    return numeric.stream().flatMap(column -> look(column, comma, point).stream()).toList();
  }

  private static Optional<Alert> look(
      AlertedColumn column, Optional<AlertedColumn> commaColumn, boolean pointInFile) {
    boolean commaInFile = commaColumn.isPresent();
    Set<NumberDressing> dressing = column.type().dressing();
    char mark = dressing.contains(NumberDressing.THOUSANDS) ? ',' : '.';
    if (pointInFile || dressing.contains(NumberDressing.DECIMAL_COMMA)) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    int example = -1;
    for (int d = 0; d < text.texts(); d++) {
      if (text.isMissingText(d)) {
        continue;
      }
      Use use = use(text, d, mark);
      boolean fits =
          use == Use.DOUBTFUL
              || (use == Use.SHORT && (commaInFile || mark == '.'))
              || (use == Use.LONG && commaInFile);
      if (!fits) {
        return Optional.empty();
      }
      example = example < 0 && use == Use.DOUBTFUL ? d : example;
    }
    return example < 0 ? Optional.empty() : Optional.of(alert(column, example, mark, commaColumn));
  }

  private static Alert alert(
      AlertedColumn column, int example, char mark, Optional<AlertedColumn> commaColumn) {
    TextColumn text = column.text();
    String written = text.text(example).strip();
    String other = mark == ',' ? written.replace(',', '.') : written.replace(".", "");
    List<Integer> doubtful = column.texts(d -> use(text, d, mark) == Use.DOUBTFUL);
    String name = mark == ',' ? "comma" : "point";
    Step evidence =
        commaColumn
            .map(c -> new Step("the file has decimal commas in", AlertWording.quoted(c.name())))
            .orElse(new Step("evidence in other columns for one meaning or the other", "none"));
    return column.alert(
        AlertKind.DECIMAL_COMMA,
        AlertWording.quoted(written)
            + " is read as "
            + AlertWording.number(column.numbers()[example])
            + ", could be "
            + other
            + commaColumn
                .map(c -> ": " + AlertWording.quoted(c.name()) + " has decimal commas")
                .orElse(""),
        column.rows(any -> any == example),
        List.of(
            new Step(
                "values with one " + name + " and three digits behind it",
                AlertWording.part(column.count(doubtful), column.observed(), "values")),
            evidence),
        "If the comma is the decimal mark of the file: Dataset.read(path, "
            + text.options().withDecimalComma()
            + ")");
  }

  /** Numbers with decimal points in a file of which somebody said that it has decimal commas. */
  private static Optional<Alert> pointInstead(AlertedColumn column) {
    TextColumn text = column.text();
    NumberScanner scanner = new NumberScanner();
    List<Integer> points =
        column.isNumeric() || column.is(VariableType.TEMPORAL)
            ? List.of()
            : column.texts(
                d ->
                    scanner.plain(text.chars(), text.start(d), text.end(d))
                        && scanner.decimals > 0
                        && !scanner.exponent);
    if (2 * column.count(points) <= column.observed()) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.DECIMAL_COMMA,
            AlertWording.part(column.count(points), column.observed(), "values")
                + " such as "
                + AlertWording.quoted(text.text(points.get(0)))
                + " are no numbers with a decimal comma",
            column.rows(points),
            List.of(new Step("said when the file was read", "the comma is the decimal mark")),
            "If the point is the decimal mark of the file: Dataset.read(path, "
                + text.options().withoutDecimalComma()
                + "); if a file has both, write one of them throughout."));
  }

  /** Whether some text has a point that can only be decimal, as 3.5 and 0.125 have. */
  private static boolean showsPoint(AlertedColumn column) {
    TextColumn text = column.text();
    NumberScanner scanner = new NumberScanner();
    return IntStream.range(0, text.texts())
        .anyMatch(
            d ->
                !text.isMissingText(d)
                    && scanner.plain(text.chars(), text.start(d), text.end(d))
                    && scanner.decimals > 0
                    && use(text, d, '.') == Use.CLEAR);
  }

  private static Use use(TextColumn text, int d, char mark) {
    char[] chars = text.chars();
    int from = text.start(d);
    int to = text.end(d);
    while (from < to && !NumberScanner.isDigit(chars[from])) {
      if (chars[from] == mark || (mark == ',' && WITH_POINTS.indexOf(chars[from]) >= 0)) {
        return Use.CLEAR;
      }
      from++;
    }
    while (to > from && !NumberScanner.isDigit(chars[to - 1])) {
      to--;
    }
    int at = from;
    while (at < to && NumberScanner.isDigit(chars[at])) {
      at++;
    }
    if (at == to) {
      return to - from <= 3 ? Use.SHORT : Use.LONG;
    }
    boolean group = to - at == 4 && at - from <= 3 && chars[from] != '0' && chars[at] == mark;
    for (int i = at + 1; i < to; i++) {
      group &= NumberScanner.isDigit(chars[i]);
    }
    return group ? Use.DOUBTFUL : Use.CLEAR;
  }
}
