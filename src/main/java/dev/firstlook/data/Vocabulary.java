package dev.firstlook.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words for levels that have an order.
 *
 * @param name what the words describe, such as {@code frequency}
 * @param least how many of its levels a column must have at least
 * @param cyclic whether after the last level the first comes again
 * @param nominal whether the words are known but have no lowest and highest
 * @param ranks each word, normalized, to its rank from 1
 */
record Vocabulary(
    String name, int least, boolean cyclic, boolean nominal, Map<String, Integer> ranks) {
  private static final List<Vocabulary> ALL = load();
  private static final Vocabulary NO_ANSWER =
      ALL.stream().filter(v -> v.name.equals("no answer")).findFirst().orElseThrow();

  Vocabulary {
    ranks = Map.copyOf(ranks);
  }

  static List<Vocabulary> all() {
    return ALL;
  }

  /** Whether a text, normalized, says that there is no answer. */
  static boolean isNoAnswer(String word) {
    return NO_ANSWER.ranks.containsKey(word);
  }

  private static List<Vocabulary> load() {
    List<Vocabulary> all = new ArrayList<>();
    Resource.blocks("vocabularies.txt")
        .forEach(
            (name, lines) -> {
              String options = lines.get(0);
              String levels = String.join(" ", lines.subList(1, lines.size()));
              Map<String, Integer> ranks = new HashMap<>();
              int rank = 0;
              for (String level : levels.split(" < ", -1)) {
                rank++;
                for (String word : level.split(" = ", -1)) {
                  ranks.putIfAbsent(normalize(word), rank);
                }
              }
              int least = Integer.parseInt(options.substring(options.indexOf("least ") + 6));
              all.add(
                  new Vocabulary(
                      name, least, options.contains("cyclic"), options.contains("nominal"), ranks));
            });
    return List.copyOf(all);
  }

  /** Lower case, without apostrophes, with single blanks for dashes, points and the like. */
  static String normalize(String text) {
    StringBuilder word = new StringBuilder();
    boolean some = false;
    for (char c : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        some = true;
      } else if (c != '\''
          && c != '\u2019'
          && word.length() > 0
          && word.charAt(word.length() - 1) != ' ') {
        word.append(' ');
      }
    }
    return some ? word.toString().strip() : text.strip();
  }
}
