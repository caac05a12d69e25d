package dev.firstlook.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts that stand for "not known": compared without regard to case and to blanks around them.
 * A blank text is always one of them.
 */
final class MissingTokens {
  /** Blank, NA, N/A, null and NaN. {@code None} is not among them: it is a level in many files. */
  static final MissingTokens USUAL = of(List.of("", "NA", "N/A", "null", "NaN"));

  private final Set<String> tokens;
  private final int longest;

  private MissingTokens(Set<String> tokens) {
    this.tokens = tokens;
    this.longest = tokens.stream().mapToInt(String::length).max().orElse(0);
  }

  static MissingTokens of(Collection<String> tokens) {
    Set<String> lower = new TreeSet<>();
    tokens.forEach(token -> lower.add(token.strip().toLowerCase(Locale.ROOT)));
    return new MissingTokens(lower);
  }

  boolean contains(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        || (stripped.length() <= longest && tokens.contains(stripped.toLowerCase(Locale.ROOT)));
  }

  /** Which of the texts, laid one after the other in {@code chars}, are missing tokens. */
  boolean[] among(char[] chars, int[] ends, int texts) {
    boolean[] missing = new boolean[texts];
    int start = 0;
    for (int d = 0; d < texts; d++) {
      int from = start;
      int to = ends[d];
      while (from < to && Character.isWhitespace(chars[from])) {
        from++;
      }
      while (to > from && Character.isWhitespace(chars[to - 1])) {
        to--;
      }
      missing[d] =
          to == from || (to - from <= longest && contains(new String(chars, from, to - from)));
      start = ends[d];
    }
    return missing;
  }

  List<String> tokens() {
    return new ArrayList<>(tokens);
  }
}
