package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A line of names that is missing, or that is there again. */
final class HeaderAlerts {
  static final List<AlertTableRule> RULES =
      List.of(
          new AlertTableRule("no header line", HeaderAlerts::noHeader),
          new AlertTableRule("header repeated", HeaderAlerts::repeatedHeader),
          new AlertTableRule("second header line", HeaderAlerts::secondHeader),
          new AlertTableRule("wrong separator", HeaderAlerts::wrongSeparator));

  /** A line or two may be broken, or hold the separator inside of quotes. */
  private static final double LIKE_THE_NAME = 0.9;

  /** Below fewer numbers a word is no more than a mixed column. */
  private static final int FEWEST_NUMBERS = 2;

  private HeaderAlerts() {}

  /** Which distinct text of each column is its own name; -1 if none is. */
  private static int[] ownNames(List<AlertedColumn> columns) {
    return columns.stream().mapToInt(column -> textOf(column.text(), column.name())).toArray();
  }

  private static int textOf(TextColumn text, String wanted) {
    for (int d = 0; d < text.texts(); d++) {
      if (text.end(d) - text.start(d) == wanted.length()
          && text.chars()[text.start(d)] == wanted.charAt(0)
          && text.text(d).equals(wanted)) {
        return d;
      }
    }
    return -1;
  }

  private static IntPredicate isHeader(List<AlertedColumn> columns, int[] names) {
    return row -> {
      for (int c = 0; c < names.length; c++) {
        if (columns.get(c).text().code(row) != names[c]) {
          return false;
        }
      }
      return true;
    };
  }

  private static List<Alert> repeatedHeader(List<AlertedColumn> columns) {
    int[] names = ownNames(columns);
    if (columns.size() < 2 || IntStream.of(names).anyMatch(d -> d < 0)) {
      return List.of();
    }
    IntPredicate isHeader = isHeader(columns, names);
    long count = IntStream.range(0, RowAlerts.rows(columns)).filter(isHeader).count();
    if (count == 0) {
      return List.of();
    }
    return RowAlerts.alert(
        AlertKind.REPEATED_HEADER,
        Numbers.counted(count, "row") + " hold the names of the variables",
        RowAlerts.first(IntStream.range(0, RowAlerts.rows(columns)).filter(isHeader)),
        List.of(new Step("rows in which every value is the name of its column", "" + count)),
        "Delete these lines in the file and read it again.");
  }

  /** Words in the first row of at least two columns that hold only numbers below. */
  private static List<Alert> secondHeader(List<AlertedColumn> columns) {
    List<AlertedColumn> words = new ArrayList<>();
    for (AlertedColumn column : columns) {
      int first = column.text().code(0);
      boolean missing = column.text().isMissingText(first);
      if (!missing && !Double.isNaN(column.numbers()[first])) {
        return List.of();
      }
      if (!missing
          && column.counts().total() >= FEWEST_NUMBERS
          && column.counts().total() == column.observed() - 1) {
        words.add(column);
      }
    }
    if (words.size() < 2) {
      return List.of();
    }
    return RowAlerts.alert(
        AlertKind.SECOND_HEADER,
        "the first row has words over numbers: "
            + String.join(
                ", ",
                words.stream()
                    .limit(4)
                    .map(
                        c ->
                            AlertWording.quoted(c.text().textAt(0))
                                + " in "
                                + Names.shown(c.name()))
                    .toList())
            + (words.size() > 4 ? ", ..." : ""),
        List.of(1),
        List.of(
            new Step(
                "variables with a word in the first row and numbers in all others",
                AlertWording.part(words.size(), columns.size(), "variables"))),
        "If they are units or a second line of names, leave the row out:"
            + " Dataset.of(table().dropRows(0))");
  }

  /**
   * A name that is a number over a column of numbers, or that is among the values of its column.
   * Names that count up, such as years, are names.
   */
  private static List<Alert> noHeader(List<AlertedColumn> columns) {
    if (!repeatedHeader(columns).isEmpty() || columns.size() < 2 || countUp(columns)) {
      return List.of();
    }
    List<String> like = new ArrayList<>();
    for (AlertedColumn column : columns) {
      boolean number = isNumber(column.name()) && 2 * column.counts().total() > column.observed();
      boolean value = !isNumber(column.name()) && textOf(column.text(), column.name()) >= 0;
      if (number || value) {
        like.add(column.name());
      }
    }
    if (like.size() < 2 || 2 * like.size() < columns.size()) {
      return List.of();
    }
    return RowAlerts.alert(
        AlertKind.NO_HEADER,
        like.size()
            + " of "
            + Numbers.counted(columns.size(), "name")
            + " look like values: "
            + String.join(", ", like.stream().limit(4).map(AlertWording::quoted).toList())
            + (like.size() > 4 ? ", ..." : ""),
        List.of(),
        List.of(
            new Step(
                "names that are numbers over numbers, or are among their own values",
                AlertWording.part(like.size(), columns.size(), "names"))),
        "Dataset.read(path, " + columns.get(0).text().options().withoutHeader() + ")");
  }

  /**
   * One column whose name holds a separator, and whose values hold it as often. A separator inside
   * of quotes would not be told from one outside: this is no reason to refuse the file.
   */
  private static List<Alert> wrongSeparator(List<AlertedColumn> columns) {
    if (columns.size() > 1) {
      return List.of();
    }
    AlertedColumn column = columns.get(0);
    TextColumn text = column.text();
    for (char separator : Separators.ALL) {
      boolean unnamed = column.name().equals("column_1") && column.observed() >= 2;
      long wanted =
          Separators.count(unnamed ? text.text(column.firstText()) : column.name(), separator);
      List<Integer> like = column.texts(d -> Separators.count(text.text(d), separator) == wanted);
      long rows = column.count(like);
      if (wanted > 0 && rows > 0 && rows >= LIKE_THE_NAME * column.observed()) {
        String sign = Separators.sign(separator);
        return RowAlerts.alert(
            AlertKind.WRONG_SEPARATOR,
            "one column, named "
                + AlertWording.quoted(column.name())
                + (unnamed ? "; " : "; its name and ")
                + AlertWording.part(rows, column.observed(), "values")
                + " hold '"
                + sign
                + "' "
                + Numbers.counted(wanted, "time"),
            List.of(),
            List.of(new Step("reported where the values hold it as often as the name", sign)),
            "If '"
                + sign
                + "' separates columns: Dataset.read(path, "
                + Separators.with(separator, text.options())
                + ")");
      }
    }
    return List.of();
  }

  private static boolean isNumber(String name) {
    return name.strip().matches("[-+]?\\d{1,300}([.,]\\d{1,300})?");
  }

  /**
   * Whether the names that are numbers are whole and ascend: at least three of them, or two years
   * one after the other, as in a table of this year and the last.
   */
  private static boolean countUp(List<AlertedColumn> columns) {
    List<String> numbers =
        columns.stream()
            .map(column -> column.name().strip())
            .filter(HeaderAlerts::isNumber)
            .toList();
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).matches("\\d{1,15}")
          || (i > 0 && Long.parseLong(numbers.get(i)) <= Long.parseLong(numbers.get(i - 1)))) {
        return false;
      }
    }
    boolean twoYears =
        numbers.size() == 2
            && numbers.stream().allMatch(number -> number.matches("(18|19|20)\\d\\d"))
            && Long.parseLong(numbers.get(1)) == Long.parseLong(numbers.get(0)) + 1;
    return numbers.size() >= 3 || twoYears;
  }
}
