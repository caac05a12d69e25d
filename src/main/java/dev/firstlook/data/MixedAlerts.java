package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers and words in one column. */
final class MixedAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("words among numbers", MixedAlerts::wordsAmongNumbers),
          new AlertRule("numbers among words", MixedAlerts::numbersAmongWords));

  /** A column is meant to hold numbers if at least half of its values are. */
  static final double MEANT_AS_NUMBERS = 0.5;

  /** Names of groups may be numbers and words (1, 2, 3, crew); not so many different numbers. */
  static final int TOO_MANY_FOR_GROUPS = 12;

  /** Numbers among words are strays if they are at most so many. */
  static final double STRAYS = 0.02;

  static final int ENOUGH_WORDS = 50;

  private static final int SHOWN = 3;

  private MixedAlerts() {}

  /** Whether most values are numbers and some, that are no words for missing, are not. */
  static boolean isMixed(AlertedColumn column) {
    return !words(column).isEmpty();
  }

  /** The texts among numbers that are no numbers; none if the column is not meant to hold any. */
  private static List<Integer> words(AlertedColumn column) {
    boolean may =
        column.is(VariableType.TEXT)
            || (column.is(VariableType.CATEGORICAL)
                && column.counts().size() >= TOO_MANY_FOR_GROUPS);
    if (!may || !(column.counts().total() >= MEANT_AS_NUMBERS * column.observed())) {
      return List.of();
    }
    double[] numbers = column.numbers();
    Set<Integer> codes = Set.copyOf(column.suspects().texts());
    return inOrder(column.texts(d -> Double.isNaN(numbers[d]) && !codes.contains(d)));
  }

  private static Optional<Alert> wordsAmongNumbers(AlertedColumn column) {
    List<Integer> words = words(column);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.MIXED_VALUES,
            column.count(words)
                + " of "
                + Numbers.counted(column.observed(), "value")
                + (column.count(words) == 1 ? " is not a number: " : " are not numbers: ")
                + examples(column.text(), words),
            column.rows(words, SHOWN),
            steps(column.text(), words),
            "Correct them in the file; or count them as missing, and the rest are numbers: "
                + AlertWording.call("withMissing", arguments(column, words))));
  }

  private static Optional<Alert> numbersAmongWords(AlertedColumn column) {
    boolean words =
        column.is(VariableType.TEXT, VariableType.CATEGORICAL)
            && column.observed() >= ENOUGH_WORDS
            && column.counts().total() > 0
            && column.counts().total() <= STRAYS * column.observed();
    if (!words) {
      return Optional.empty();
    }
    double[] numbers = column.numbers();
    TextColumn text = column.text();
    boolean digitsElsewhere =
        !column.texts(d -> Double.isNaN(numbers[d]) && hasDigit(text, d)).isEmpty();
    Set<Integer> codes = Set.copyOf(column.suspects().texts());
    List<Integer> strays =
        inOrder(
            column.texts(
                d -> Double.isFinite(numbers[d]) && hasDigit(text, d) && !codes.contains(d)));
    if (digitsElsewhere || strays.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.MIXED_VALUES,
            column.count(strays)
                + " of "
                + Numbers.counted(column.observed(), "value")
                + (column.count(strays) == 1
                    ? " is a number among words: "
                    : " are numbers among words: ")
                + examples(text, strays),
            column.rows(strays, SHOWN),
            steps(text, strays),
            "See whether the values of these rows slipped into the wrong column; if they are"
                + " errors: "
                + AlertWording.call("withMissing", arguments(column, strays))));
  }

  /** The texts in the order of their appearance, in which they are named. */
  private static List<Integer> inOrder(List<Integer> texts) {
    return texts.stream().sorted().toList();
  }

  private static boolean hasDigit(TextColumn text, int d) {
    for (int i = text.start(d); i < text.end(d); i++) {
      if (Character.isDigit(text.chars()[i])) {
        return true;
      }
    }
    return false;
  }

  private static String examples(TextColumn text, List<Integer> texts) {
    return texts.stream()
            .limit(SHOWN)
            .map(d -> AlertWording.quoted(text.text(d)))
            .collect(Collectors.joining(", "))
        + (texts.size() > SHOWN ? ", ..." : "");
  }

  private static List<Step> steps(TextColumn text, List<Integer> texts) {
    List<Step> steps = new ArrayList<>();
    texts.stream()
        .limit(10)
        .forEach(
            d ->
                steps.add(
                    new Step(
                        AlertWording.quoted(text.text(d)),
                        "first in row "
                            + (text.firstRow(d) + 1)
                            + ", in "
                            + Numbers.counted(text.count(d), "row"))));
    return steps;
  }

  private static List<String> arguments(AlertedColumn column, List<Integer> texts) {
    List<String> arguments = new ArrayList<>(List.of(column.name()));
    texts.stream()
        .limit(10)
        .map(d -> column.text().text(d).strip())
        .distinct()
        .forEach(arguments::add);
    return arguments;
  }
}
