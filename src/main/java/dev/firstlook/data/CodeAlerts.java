package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags: codes of one length, lost zeros, repeated tags, numbers that only count the rows. */
final class CodeAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("codes of one length", CodeAlerts::oneLength),
          new AlertRule("lost leading zeros", CodeAlerts::lostZeros),
          new AlertRule("repeated identifiers", CodeAlerts::repeated),
          new AlertRule("running number", CodeAlerts::running));

  /** Shorter codes with a zero in front are often numbers of months or days. */
  static final int LONG_ENOUGH = 3;

  static final int FEWEST = 20;

  /** A variable is meant to tell rows apart if all but a twentieth of its values differ. */
  static final double MEANT_AS_UNIQUE = 0.95;

  /** Of tags that begin with any digit, a tenth begins with 0; twice as many may. */
  static final double LOST = 0.2;

  /** Tags that begin with this many different digits were not given out one after the other. */
  static final int BEGINNINGS = 5;

  private static final int SHOWN = 3;

  private CodeAlerts() {}

  private static Optional<Alert> oneLength(AlertedColumn column) {
    TextColumn text = column.text();
    if (column.isNumeric() || column.is(VariableType.TEMPORAL) || column.distinct() < 2) {
      return Optional.empty();
    }
    int length = -1;
    int zeros = 0;
    for (int d = 0; d < text.texts(); d++) {
      if (!text.isMissingText(d)) {
        int size = text.end(d) - text.start(d);
        if (!isDigits(text, d) || (length >= 0 && size != length)) {
          return Optional.empty();
        }
        length = size;
        zeros += text.chars()[text.start(d)] == '0' ? text.count(d) : 0;
      }
    }
    if (length < LONG_ENOUGH || zeros == 0) {
      return Optional.empty();
    }
    List<Integer> withZero =
        column.texts(d -> text.chars()[text.start(d)] == '0').stream().sorted().toList();
    return Optional.of(
        column.alert(
            AlertKind.CODES_OF_ONE_LENGTH,
            "all "
                + column.observed()
                + " values have "
                + length
                + " digits, "
                + zeros
                + " of them start with 0, such as "
                + AlertWording.quoted(text.text(withZero.get(0))),
            List.of(),
            List.of(
                new Step("digits of every value", Integer.toString(length)),
                new Step(
                    "values that start with 0",
                    AlertWording.part(zeros, column.observed(), "values"))),
            "Nothing here: the zeros are kept. In other programs have the column read as text."));
  }

  private static boolean isDigits(TextColumn text, int d) {
    for (int i = text.start(d); i < text.end(d); i++) {
      if (text.chars()[i] < '0' || text.chars()[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Identifiers of digits, most of one length, some one digit shorter (hardly any two), and none
   * with a zero in front. Numbers that are given out one after the other grow longer as well, but
   * the long ones then all begin alike.
   */
  private static Optional<Alert> lostZeros(AlertedColumn column) {
    TextColumn text = column.text();
    if (!column.is(VariableType.IDENTIFIER) || column.observed() < FEWEST) {
      return Optional.empty();
    }
    int longest = 0;
    for (int d = 0; d < text.texts(); d++) {
      if (!text.isMissingText(d)) {
        if (!isDigits(text, d) || text.chars()[text.start(d)] == '0') {
          return Optional.empty();
        }
        longest = Math.max(longest, length(text, d));
      }
    }
    int full = longest;
    long[] rows = new long[full + 1];
    long beginnings = 0;
    for (int d = 0; d < text.texts(); d++) {
      if (!text.isMissingText(d)) {
        rows[length(text, d)] += text.count(d);
        beginnings |= length(text, d) == full ? 1L << (text.chars()[text.start(d)] - '0') : 0;
      }
    }
    long shorter = column.observed() - rows[full];
    boolean likely =
        full >= LONG_ENOUGH
            && shorter > 0
            && shorter <= LOST * column.observed()
            && rows[full - 1] >= 0.9 * shorter
            && Long.bitCount(beginnings) >= BEGINNINGS
            && !isSequence(column);
    if (!likely) {
      return Optional.empty();
    }
    List<Integer> examples = column.texts(d -> length(text, d) < full);
    return Optional.of(
        column.alert(
            AlertKind.LOST_ZEROS,
            AlertWording.part(shorter, column.observed(), "tags")
                + " have fewer than "
                + full
                + " digits, such as "
                + AlertWording.quoted(text.text(examples.get(0))),
            column.rows(examples),
            List.of(
                new Step("digits of most tags", Integer.toString(full)),
                new Step("tags that start with 0", "0")),
            "Compare with the source; if zeros are lost, read the file as it was before the program"
                + " that dropped them."));
  }

  /** Numbers given out without large gaps: at least half of those in the range are there. */
  private static boolean isSequence(AlertedColumn column) {
    return column.counts().range() <= 2.0 * column.counts().size();
  }

  private static int length(TextColumn text, int d) {
    return text.end(d) - text.start(d);
  }

  private static Optional<Alert> repeated(AlertedColumn column) {
    TextColumn text = column.text();
    boolean meant =
        column.is(VariableType.IDENTIFIER)
            && column.observed() >= FEWEST
            && column.distinct() < column.observed()
            && column.distinct() >= MEANT_AS_UNIQUE * column.observed()
            // Neighbours share a postal code.
            && NameHints.of(column.name()).of(Hint.POSTAL) == 0;
    if (!meant) {
      return Optional.empty();
    }
    List<Integer> twice = column.texts(d -> text.count(d) > 1);
    return Optional.of(
        column.alert(
            AlertKind.REPEATED_IDENTIFIER,
            Numbers.counted(twice.size(), "tag")
                + " in more than one row: "
                + String.join(
                    ", ",
                    twice.stream()
                        .limit(SHOWN)
                        .map(
                            d -> AlertWording.quoted(text.text(d)) + " " + text.count(d) + " times")
                        .toList())
                + (twice.size() > SHOWN ? ", ..." : ""),
            column.rows(twice, SHOWN),
            List.of(
                new Step(
                    "different tags",
                    AlertWording.part(column.distinct(), column.observed(), "values")),
                new Step("rows with a repeated tag", Long.toString(column.count(twice)))),
            "Look at these rows: if they are the same thing, keep one; if not, correct the tag."));
  }

  private static Optional<Alert> running(AlertedColumn column) {
    TextColumn text = column.text();
    boolean may =
        (column.is(VariableType.DISCRETE)
                || column.is(VariableType.IDENTIFIER)
                || column.is(VariableType.CONTINUOUS))
            && text.rows() >= FEWEST
            && text.missing() == 0
            && column.distinct() == text.rows();
    if (!may) {
      return Optional.empty();
    }
    double[] numbers = column.numbers();
    double first = numbers[text.code(0)];
    double step = numbers[text.code(1)] - first;
    if (Math.abs(step) != 1) {
      return Optional.empty();
    }
    for (int row = 1; row < text.rows(); row++) {
      if (numbers[text.code(row)] != first + row * step) {
        return Optional.empty();
      }
    }
    double last = numbers[text.code(text.rows() - 1)];
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("difference from each row to the next", Numbers.text(step)));
    return Optional.of(
        column.alert(
            AlertKind.RUNNING_NUMBER,
            AlertWording.number(first)
                + " to "
                + AlertWording.number(last)
                + " in steps of 1, row by row",
            List.of(),
            steps,
            column.is(VariableType.IDENTIFIER)
                ? "Use it to name rows, and leave it out of everything else."
                : "If it only numbers the rows: "
                    + AlertWording.call("withType", column.name(), VariableType.IDENTIFIER)));
  }
}
