package dev.firstlook.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order found among the texts of a column.
 *
 * @param source where the order comes from, in words, such as {@code known words for frequency}
 * @param levels the levels, low to high; of spellings that differ by case or blanks the most
 *     frequent one
 * @param unranked texts that have no place in the order, the most frequent first
 * @param cyclic whether after the last level the first comes again
 * @param nominal whether the texts are known to have no lowest and highest
 * @param share the share of rows that have a place in the order
 * @param strength how sure the order is: 1 for a vocabulary whose words mean nothing else
 */
record LevelOrder(
    String source,
    List<String> levels,
    List<String> unranked,
    boolean cyclic,
    boolean nominal,
    double share,
    double strength) {
  /** No order. */
  static final LevelOrder NONE = new LevelOrder("", List.of(), List.of(), false, false, 0, 0);

  private static final int MOST_TEXTS = 60;
  private static final int LONGEST_TEXT = 100;

  LevelOrder {
    levels = List.copyOf(levels);
    unranked = List.copyOf(unranked);
  }

  /** Whether there is an order. */
  boolean found() {
    return !levels.isEmpty();
  }

  /** Whether there is an order from low to high. */
  boolean ranks() {
    return found() && !nominal;
  }

  /** A text with a key to sort it by; NaN if it has no place. */
  record Ranked(String text, double key, int rows) {}

  /** The best order for the texts of a column, or {@link #NONE}. */
  static LevelOrder of(TextColumn column, NumberProfile numbers, NameHints name) {
    if (column.distinctValues() < 2
        || column.distinctValues() > MOST_TEXTS
        || numbers.rows == column.observed()) {
      return NONE;
    }
    List<String> texts = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d)) {
        texts.add(column.text(d));
        rows.add(column.count(d));
      }
    }
    LevelOrder best = null;
    List<String> words = texts.stream().map(t -> Vocabulary.normalize(shortened(t))).toList();
    List<String> shorter = withoutCommonWord(words);
    for (Vocabulary vocabulary : Vocabulary.all()) {
      best = better(best, of(vocabulary, texts, words, rows));
      best = better(best, shorter.equals(words) ? null : of(vocabulary, texts, shorter, rows));
    }
    for (LevelPattern pattern : LevelPattern.values()) {
      best = better(best, of(pattern, texts, rows, name));
    }
    return best == null ? NONE : best;
  }

  /** The words without a last one that all of them share, as in "low income, high income". */
  private static List<String> withoutCommonWord(List<String> words) {
    String last = words.get(0).substring(words.get(0).lastIndexOf(' ') + 1);
    boolean common = !last.isEmpty() && words.stream().allMatch(word -> word.endsWith(" " + last));
    return common
        ? words.stream().map(word -> word.substring(0, word.length() - last.length() - 1)).toList()
        : words;
  }

  /** Names of levels are short; a long text is no level and must not cost time. */
  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static @Nullable LevelOrder better(@Nullable LevelOrder a, @Nullable LevelOrder b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int more = Double.compare(b.share * b.strength, a.share * a.strength);
    if (more == 0) {
      more = Integer.compare(a.unranked.size(), b.unranked.size());
    }
    return more > 0 ? b : a;
  }

  private static @Nullable LevelOrder of(
      Vocabulary vocabulary, List<String> texts, List<String> words, List<Integer> rows) {
    List<Ranked> ranked = new ArrayList<>();
    int known = 0;
    int letters = 0;
    for (int i = 0; i < texts.size(); i++) {
      String word = words.get(i);
      Integer rank = vocabulary.ranks().get(word);
      ranked.add(new Ranked(texts.get(i), rank == null ? Double.NaN : rank, rows.get(i)));
      known += rank == null ? 0 : 1;
      letters += rank != null && word.length() == 1 && Character.isLetter(word.charAt(0)) ? 1 : 0;
    }
    if (known < vocabulary.least() || (known == 2 && letters == 2)) {
      return null;
    }
    return settle(
        "known words for " + vocabulary.name(),
        ranked,
        vocabulary.cyclic(),
        vocabulary.nominal(),
        letters == known && known < 4 ? 0.8 : 1);
  }

  private static @Nullable LevelOrder of(
      LevelPattern pattern, List<String> texts, List<Integer> rows, NameHints name) {
    List<Ranked> ranked = new ArrayList<>();
    double[] keys = pattern.keys(texts.stream().map(LevelOrder::shortened).toList(), name);
    for (int i = 0; i < texts.size(); i++) {
      ranked.add(new Ranked(texts.get(i), keys[i], rows.get(i)));
    }
    return settle(pattern.words(), ranked, false, false, 0.95);
  }

  /** Spellings of one word are one level, named by the most frequent of them. */
  private static List<String> oncePerSpelling(List<Ranked> sorted) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Ranked level : sorted) {
      if (seen.add(Spelling.of(level.text()))) {
        names.add(level.text());
      }
    }
    return names;
  }

  /** Sorts the levels; null if too much has no place: more than 5 % besides non-answers. */
  private static @Nullable LevelOrder settle(
      String source, List<Ranked> ranked, boolean cyclic, boolean nominal, double strength) {
    int all = 0;
    int placed = 0;
    int silent = 0;
    List<Ranked> levels = new ArrayList<>();
    List<Ranked> strays = new ArrayList<>();
    for (Ranked level : ranked) {
      all += level.rows();
      if (!Double.isNaN(level.key())) {
        placed += level.rows();
        levels.add(level);
      } else {
        strays.add(level);
        silent +=
            Vocabulary.isNoAnswer(Vocabulary.normalize(shortened(level.text()))) ? level.rows() : 0;
      }
    }
    boolean fits =
        levels.size() >= 2
            && all - placed - silent <= 0.05 * all
            && silent <= 0.4 * all
            && strays.size() <= levels.size();
    if (!fits) {
      return null;
    }
    levels.sort(
        Comparator.comparingDouble(Ranked::key)
            .thenComparing(Comparator.comparingInt(Ranked::rows).reversed()));
    strays.sort(Comparator.comparingInt(Ranked::rows).reversed());
    return new LevelOrder(
        source,
        oncePerSpelling(levels),
        strays.stream().map(Ranked::text).toList(),
        cyclic,
        nominal,
        (double) placed / all,
        strength);
  }
}
