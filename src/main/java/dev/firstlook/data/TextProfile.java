package dev.firstlook.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the texts of a column of words look like. Shares weigh a text by its rows. */
final class TextProfile {
  /** Mean and largest length in characters, and mean count of words. */
  final double meanLength;

  final int longest;
  final int shortest;
  final double meanWords;

  /** Share of rows with a letter, with a digit, with a blank inside. */
  final double letters;

  final double digits;
  final double blanks;

  /** Share of rows written as the first value: letters and digits in the same places. */
  final double sameShape;

  /** The kind of text, made to identify, that nine in ten rows are. */
  final Optional<TextKind> made;

  /** Share of rows that are two short numbers with a sign between them, as {@code 120/80}. */
  final double pairs;

  private TextProfile(TextColumn column, boolean look) {
    char[] chars = column.chars();
    int first = -1;
    long length = 0;
    long words = 0;
    int most = 0;
    int least = Integer.MAX_VALUE;
    int withLetter = 0;
    int withDigit = 0;
    int withBlank = 0;
    int shaped = 0;
    int paired = 0;
    Map<TextKind, Integer> kinds = new EnumMap<>(TextKind.class);
    for (int d = 0; look && d < column.texts(); d++) {
      if (column.isMissingText(d)) {
        continue;
      }
      int from = column.start(d);
      int to = column.end(d);
      while (from < to && Character.isWhitespace(chars[from])) {
        from++;
      }
      while (to > from && Character.isWhitespace(chars[to - 1])) {
        to--;
      }
      int count = column.count(d);
      first = first < 0 ? from : first;
      most = Math.max(most, to - from);
      least = Math.min(least, to - from);
      length += (long) count * (to - from);
      boolean letter = false;
      boolean digit = false;
      int gaps = 0;
      boolean same = true;
      for (int i = from; i < to; i++) {
        char c = chars[i];
        letter |= isLetter(c);
        digit |= c >= '0' && c <= '9';
        gaps += isBlank(c) && i > from && !isBlank(chars[i - 1]) ? 1 : 0;
        same =
            same && first + i - from < chars.length && shape(c) == shape(chars[first + i - from]);
      }
      withLetter += letter ? count : 0;
      withDigit += digit ? count : 0;
      withBlank += gaps > 0 ? count : 0;
      words += (long) count * (gaps + 1);
      shaped += same && most == least ? count : 0;
      paired += !letter && digit && gaps == 0 && TextKind.isPair(chars, from, to) ? count : 0;
      TextKind kind = letter || digit ? TextKind.of(chars, from, to) : null;
      if (kind != null) {
        kinds.merge(kind, count, Integer::sum);
      }
    }
    double observed = Math.max(1, column.observed());
    meanLength = length / observed;
    longest = most;
    shortest = least;
    meanWords = words / observed;
    letters = withLetter / observed;
    digits = withDigit / observed;
    blanks = withBlank / observed;
    sameShape = most == least ? shaped / observed : 0;
    made =
        kinds.entrySet().stream()
            .filter(e -> e.getValue() >= 0.9 * observed)
            .map(Map.Entry::getKey)
            .findFirst();
    pairs = paired / observed;
  }

  /** Columns of numbers or dates are not looked at: all shares are 0 there. */
  static TextProfile of(TextColumn column, NumberProfile numbers, TemporalProfile times) {
    boolean words = numbers.rows < column.observed() && times.rows < column.observed();
    return new TextProfile(column, words);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 128 && Character.isWhitespace(c));
  }

  private static char shape(char c) {
    return c >= '0' && c <= '9' ? '0' : isLetter(c) ? 'a' : c;
  }
}
