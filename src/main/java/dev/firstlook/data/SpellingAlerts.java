package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tech.tablesaw.util.LevenshteinDistance;

/** One value in several spellings. */
final class SpellingAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("spellings of one value", SpellingAlerts::spellings),
          new AlertRule("one letter apart", SpellingAlerts::oneLetterApart));

  /** Where there are more different texts, they are no categories. */
  static final int MOST_LEVELS = 5_000;

  /** Every level is compared with every other: more would take too long. */
  static final int MOST_COMPARED = 500;

  /** Shorter words that differ by a letter are often different words: cat and bat. */
  static final int LONG_ENOUGH = 6;

  /** A slip is rare beside the right word. */
  static final int TIMES_AS_FREQUENT = 20;

  private static final int SHOWN = 3;
  private static final int MOST_CHARACTERS = 200;

  private SpellingAlerts() {}

  static boolean hasLevels(AlertedColumn column) {
    return column.is(VariableType.CATEGORICAL, VariableType.ORDINAL)
        || (column.is(VariableType.TEXT) && 2 * column.distinct() <= column.observed());
  }

  /** The texts that are spellings of one value, value by value, the most frequent text first. */
  private static List<List<Integer>> groups(AlertedColumn column) {
    if (!hasLevels(column) || column.distinct() > MOST_LEVELS) {
      return List.of();
    }
    TextColumn text = column.text();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int d : column.texts(d -> text.end(d) - text.start(d) <= MOST_CHARACTERS)) {
      groups.computeIfAbsent(Spelling.of(text.text(d)), key -> new ArrayList<>()).add(d);
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** All texts of which there is another spelling. */
  static Set<Integer> inSeveralSpellings(AlertedColumn column) {
    return groups(column).stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private static Optional<Alert> spellings(AlertedColumn column) {
    List<List<Integer>> several = groups(column);
    if (several.isEmpty()) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    List<Integer> rarer = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (List<Integer> group : several) {
      rarer.addAll(group.subList(1, group.size()));
      steps.add(new Step("one value in " + group.size() + " spellings", shown(text, group)));
    }
    String found =
        String.join("; ", several.stream().limit(SHOWN).map(group -> shown(text, group)).toList())
            + (several.size() > SHOWN ? "; ..." : "");
    return Optional.of(
        column.alert(
            AlertKind.SPELLINGS,
            (several.size() == 1 ? "" : several.size() + " values: ") + found,
            column.rows(rarer, SHOWN),
            steps.subList(0, Math.min(10, steps.size())),
            "Make them one: " + replaced(column.name(), text, several)));
  }

  private static String shown(TextColumn text, List<Integer> group) {
    return String.join(
        ", ",
        group.stream()
            .limit(4)
            .map(d -> AlertWording.quoted(text.text(d)) + " " + text.count(d))
            .toList());
  }

  /**
   * The calls that write every spelling as the most frequent one, the first few of them; blanks
   * around that one are not wanted.
   */
  private static String replaced(String name, TextColumn text, List<List<Integer>> several) {
    List<String> calls = new ArrayList<>();
    for (List<Integer> group : several) {
      String wanted = Spelling.strip(text.text(group.get(0)));
      for (int d : group) {
        if (!text.text(d).equals(wanted)) {
          calls.add(AlertWording.call("withReplaced", name, text.text(d), wanted));
        }
      }
    }
    return String.join(".", calls.subList(0, Math.min(SHOWN, calls.size())))
        + (calls.size() > SHOWN ? "... and so on for " + calls.size() + " spellings" : "");
  }

  private static Optional<Alert> oneLetterApart(AlertedColumn column) {
    if (!column.is(VariableType.CATEGORICAL) || column.distinct() > MOST_COMPARED) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    Map<Integer, String> words = new HashMap<>();
    for (int d : column.texts(d -> text.end(d) - text.start(d) <= MOST_CHARACTERS)) {
      String word = Spelling.of(text.text(d));
      if (word.length() >= LONG_ENOUGH && word.chars().noneMatch(Character::isDigit)) {
        words.put(d, word);
      }
    }
    List<Integer> rare = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    LevenshteinDistance distance = new LevenshteinDistance(1);
    words.forEach(
        (d, word) ->
            words.forEach(
                (other, frequent) -> {
                  if (text.count(other) >= TIMES_AS_FREQUENT * text.count(d)
                      && !rare.contains(d)
                      && distance.apply(word, frequent) == 1) {
                    rare.add(d);
                    pairs.add(shown(text, List.of(d, other)));
                  }
                }));
    if (rare.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.SIMILAR_SPELLINGS,
            String.join("; ", pairs.subList(0, Math.min(SHOWN, pairs.size())))
                + (pairs.size() > SHOWN ? "; ..." : ""),
            column.rows(rare, SHOWN),
            List.of(
                new Step(
                    "one letter added, dropped or changed, and 20 times as rare",
                    Numbers.counted(rare.size(), "value"))),
            "If it is a slip, correct it: "
                + replaced(
                    column.name(),
                    text,
                    List.of(List.of(frequent(words, rare.get(0), text), rare.get(0))))));
  }

  private static int frequent(Map<Integer, String> words, int rare, TextColumn text) {
    LevenshteinDistance distance = new LevenshteinDistance(1);
    String word = words.getOrDefault(rare, "");
    return words.entrySet().stream()
        .filter(entry -> distance.apply(word, entry.getValue()) == 1)
        .max((a, b) -> Integer.compare(text.count(a.getKey()), text.count(b.getKey())))
        .map(Map.Entry::getKey)
        .orElse(rare);
  }
}
