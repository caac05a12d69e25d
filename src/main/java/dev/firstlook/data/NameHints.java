package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a column hints at. The word that carries the meaning of the name, its head, is
 * the last one, or the last before {@code of}, {@code to}, {@code in}; units behind it are a hint
 * of their own.
 */
final class NameHints {
  private static final Map<String, Set<Hint>> WORDS = new HashMap<>();
  private static final Map<String, Set<Hint>> ENDINGS = new HashMap<>();

  static {
    Map<String, List<String>> blocks = Resource.blocks("name-words.txt");
    for (Hint hint : Hint.values()) {
      for (String word : Resource.words(blocks, hint.block())) {
        boolean ending = word.startsWith("*");
        (ending ? ENDINGS : WORDS)
            .computeIfAbsent(ending ? word.substring(1) : word, w -> EnumSet.noneOf(Hint.class))
            .add(hint);
      }
    }
  }

  private static final Pattern BOUNDARY =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern ITEM =
      Pattern.compile("(q|item|question|frage|pregunta|likert|statement)_?\\d+[a-z]?");
  private static final Pattern TRAILING_DIGITS = Pattern.compile("\\d+$");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "in", "for", "from", "since", "at", "by", "with", "on", "von", "de", "du");
  private static final Set<String> COUNTING =
      Set.of("n", "num", "number", "no", "nb", "nbr", "nr", "anzahl", "nombre", "numero", "número");

  /** A name that is longer than a sentence hints at nothing; it must not cost time either. */
  private static final int LONGEST_NAME = 200;

  private final String name;
  private final List<String> tokens;
  private final Map<Hint, Double> weights = new EnumMap<>(Hint.class);
  private final Map<Hint, String> words = new EnumMap<>(Hint.class);

  private NameHints(String name) {
    this.name = name;
    List<String> found = new ArrayList<>();
    for (String part : NOT_WORD.split(BOUNDARY.matcher(name.strip()).replaceAll("_"), -1)) {
      if (!part.isEmpty()) {
        found.add(part.equals("%") ? "percent" : part.toLowerCase(Locale.ROOT));
      }
    }
    this.tokens = Collections.unmodifiableList(found);
    String joined = String.join("", found);
    if (found.size() > 1 && WORDS.containsKey(joined)) {
      note(joined, 1);
    }
    int head = head();
    for (int i = 0; i < found.size(); i++) {
      note(found.get(i), i == head ? 1 : found.size() > 6 ? 0.25 : 0.5);
    }
    noteUnit(found.isEmpty() ? "" : found.get(found.size() - 1));
    noteUnit(phrase() > 0 && phrase() < found.size() ? found.get(phrase() - 1) : "");
    if (found.size() > 1 && found.get(0).length() > 2 && found.get(0).endsWith("s")) {
      noteUnit(found.get(0)); // as in "years_at_company", but not in "min_temp"
    }
    if (found.size() > 1 && COUNTING.contains(found.get(0))) {
      put(Hint.COUNT, 1, found.get(0));
      weights.remove(Hint.IDENTIFIER);
    }
    if (found.size() == 1 && COUNTING.contains(found.get(0))) {
      put(Hint.COUNT, 0.5, found.get(0));
    }
    if (found.contains("per") || found.contains("pro")) {
      put(Hint.RATE, 1, "per");
      weights.remove(Hint.COUNT);
    }
  }

  static NameHints of(String name) {
    return new NameHints(Escape.shorten(name, LONGEST_NAME));
  }

  /** A unit counts only at the end, and a letter or two only behind another word. */
  private void noteUnit(String token) {
    if (hints(token).contains(Hint.UNIT) && (tokens.size() > 1 || token.length() > 2)) {
      put(Hint.UNIT, 1, token);
    }
  }

  /** How many words stand before the first preposition. */
  private int phrase() {
    for (int i = 1; i < tokens.size(); i++) {
      if (PREPOSITIONS.contains(tokens.get(i))) {
        return i;
      }
    }
    return tokens.size();
  }

  /** The place of the head; units, numbers and what follows a preposition are passed over. */
  private int head() {
    int head = phrase() - 1;
    while (head > 0 && (isFiller(tokens.get(head)) || onlyUnit(tokens.get(head)))) {
      head--;
    }
    return head;
  }

  private static boolean isFiller(String token) {
    return token.chars().allMatch(Character::isDigit) || !knows(token);
  }

  private static boolean onlyUnit(String token) {
    return hints(token).equals(Set.of(Hint.UNIT));
  }

  private static boolean knows(String token) {
    return !hints(token).isEmpty();
  }

  private static Set<Hint> hints(String token) {
    Set<Hint> known = WORDS.get(token);
    if (known != null) {
      return known;
    }
    String base = TRAILING_DIGITS.matcher(token).replaceFirst("");
    if (base.length() >= 4 && base.length() < token.length()) {
      return hints(base);
    }
    for (int cut = 1; cut + 2 <= token.length(); cut++) {
      Set<Hint> ending = ENDINGS.get(token.substring(cut));
      if (ending != null) {
        return ending;
      }
    }
    return Set.of();
  }

  private void note(String token, double weight) {
    for (Hint hint : hints(token)) {
      if (hint != Hint.UNIT) {
        put(hint, weight, token);
      }
    }
  }

  private void put(Hint hint, double weight, String word) {
    if (weight > weights.getOrDefault(hint, 0.0)) {
      weights.put(hint, weight);
      words.put(hint, word);
    }
  }

  /** How strongly the name hints: 1 by its head, 0.5 by another word, 0 not at all. */
  double of(Hint hint) {
    return weights.getOrDefault(hint, 0.0);
  }

  /** The strongest of several hints. */
  double ofAny(Hint... hints) {
    double most = 0;
    for (Hint hint : hints) {
      most = Math.max(most, of(hint));
    }
    return most;
  }

  /** The word that hints so; empty if none does. */
  String word(Hint hint) {
    return words.getOrDefault(hint, "");
  }

  /** Whether the name is that of a question in a survey, such as {@code Q12}. */
  boolean isSurveyItem() {
    return ITEM.matcher(name.strip().toLowerCase(Locale.ROOT)).matches()
        || tokens.stream().anyMatch(token -> ITEM.matcher(token).matches());
  }

  /** Whether the name is that of a thing told by its first word, such as {@code is_weekend}. */
  boolean startsWith(String word) {
    return tokens.size() > 1 && tokens.get(0).equals(word);
  }

  /** Whether the name has no word that hints at anything. */
  boolean isSilent() {
    return weights.isEmpty();
  }
}
