package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a column that seem to stand for "not known", and why.
 *
 * @param texts the distinct texts by their index, the most frequent first
 * @param steps for each of them what makes it suspect
 */
record SuspectedCodes(List<Integer> texts, List<Step> steps) {
  /** What people and programs write for a value they do not have; the usual tokens are missing. */
  private static final Set<String> WORDS =
      Set.of(
          ("?|??|???|-|--|---|\u2013|\u2014|.|..|...|unknown|unk|missing|not available|n.a.|n.a|n/k"
                  + "|not known|not recorded|not reported|not stated|not specified|not provided"
                  + "|unspecified|undefined|undetermined|no data|nodata|no answer|no response"
                  + "|don't know|dont know|do not know|refused|prefer not to say|blank|(blank)"
                  + "|(null)|<na>|<null>|(missing)|nil|#n/a|#null!|#value!|#ref!|#div/0!"
                  + "|#num!|#name?|unbekannt|keine angabe|k.a.|k. a."
                  + "|inconnu|desconocido|sconosciuto")
              .split("\\|"));

  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElseThrow();

  private static final String FIRST =
      WORDS.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

  /** A number is looked at as a code where at least this share of the values are numbers. */
  private static final double NUMBERS = 0.5;

  SuspectedCodes {
    texts = List.copyOf(texts);
    steps = List.copyOf(steps);
  }

  static SuspectedCodes of(AlertedColumn column) {
    TextColumn text = column.text();
    List<Integer> texts = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int d : column.texts(d -> isWord(text, d))) {
      boolean sign = text.text(d).strip().equals("-") && hasPlus(text);
      boolean tag = column.is(VariableType.IDENTIFIER) && text.count(d) == 1;
      if (!sign && !tag) {
        texts.add(d);
        steps.add(step(text, d, "a word for a value that is not known"));
      }
    }
    if (!column.is(VariableType.IDENTIFIER)
        && column.counts().total() >= NUMBERS * column.observed()) {
      boolean levels = column.is(VariableType.CATEGORICAL, VariableType.ORDINAL);
      boolean counts = column.is(VariableType.DISCRETE);
      NumericCodes codes = NumericCodes.of(column.counts(), levels, counts, column.name());
      double[] numbers = column.numbers();
      for (int d : column.texts(d -> codes.reasons().containsKey(numbers[d] + 0.0))) {
        texts.add(d);
        steps.add(step(text, d, codes.reasons().getOrDefault(numbers[d] + 0.0, "")));
      }
    }
    if (column.variable() instanceof TemporalVariable temporal) {
      PlaceholderDates.of(column, temporal.format())
          .forEach(
              (d, reason) -> {
                texts.add(d);
                steps.add(step(text, d, reason));
              });
    }
    return new SuspectedCodes(texts.stream().distinct().toList(), steps);
  }

  /** Whether a text is one of the words, blanks around it and case not counted. */
  static boolean isWord(TextColumn text, int d) {
    char[] chars = text.chars();
    int from = text.start(d);
    int to = text.end(d);
    while (from < to && Character.isWhitespace(chars[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(chars[to - 1])) {
      to--;
    }
    // Most texts are told apart by their length and first character; a string is made of the rest.
    boolean may =
        to > from
            && to - from <= LONGEST
            && FIRST.indexOf(Character.toLowerCase(chars[from])) >= 0
            && !(to - from > 1 && Character.isDigit(chars[from + 1]));
    return may && WORDS.contains(new String(chars, from, to - from).toLowerCase(Locale.ROOT));
  }

  /** Beside a plus, a minus is a value. */
  private static boolean hasPlus(TextColumn text) {
    for (int d = 0; d < text.texts(); d++) {
      if (text.text(d).strip().startsWith("+")) {
        return true;
      }
    }
    return false;
  }

  private static Step step(TextColumn text, int d, String reason) {
    return new Step(
        AlertWording.quoted(text.text(d)) + " in " + Numbers.counted(text.count(d), "row"), reason);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }
}
