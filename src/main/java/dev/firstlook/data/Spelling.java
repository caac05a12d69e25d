package dev.firstlook.data;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a text when everything is taken off in which spellings of one value differ. */
final class Spelling {
  private Spelling() {}

  /**
   * Lower case, without accents, with single blanks, without blanks and punctuation at the ends. A
   * text of signs only is left as it is: + and - are different values.
   */
  static String of(String text) {
    String plain = text.strip();
    if (plain.chars().anyMatch(c -> c >= 128)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    }
    StringBuilder word = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> append(word, c));
    int length = word.length();
    while (length > 0 && isLoose(word.charAt(length - 1))) {
      length--;
    }
    String spelling = word.substring(0, length).toLowerCase(Locale.ROOT).strip();
    boolean some = spelling.codePoints().anyMatch(Character::isLetterOrDigit);
    return some ? spelling : text.strip();
  }

  private static void append(StringBuilder word, int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return;
    }
    boolean blank = Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR || c == '_';
    if (!blank) {
      word.appendCodePoint(c);
    } else if (word.length() > 0 && word.charAt(word.length() - 1) != ' ') {
      word.append(' ');
    }
  }

  /** Punctuation that is dropped at the end of a word without a change of meaning. */
  private static boolean isLoose(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == ' ';
  }

  /** Whether a text starts or ends with a blank, or holds an invisible character. */
  static boolean hasStrayBlanks(TextColumn text, int d) {
    char[] chars = text.chars();
    int from = text.start(d);
    int to = text.end(d);
    if (isBlank(chars[from]) || isBlank(chars[to - 1])) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (isInvisible(chars[i])) {
        return true;
      }
    }
    return false;
  }

  /** The text without what {@link #hasStrayBlanks} finds. */
  static String strip(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i))) {
        seen.append(text.charAt(i));
      }
    }
    int from = 0;
    int to = seen.length();
    while (from < to && isBlank(seen.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(seen.charAt(to - 1))) {
      to--;
    }
    return seen.substring(from, to);
  }

  /** Characters that only tell a program how to set the text; those that join letters are seen. */
  private static boolean isInvisible(char c) {
    boolean joins = c == '\u200D' || c == '\u200C';
    return c >= 128 && !joins && Character.getType(c) == Character.FORMAT;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether characters look like UTF-8 that was read as Latin-1 or Windows-1252, or hold the sign
   * for what could not be read.
   */
  static boolean isBroken(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\uFFFD') {
        return true;
      }
      if ((c == '\u00C3' || c == '\u00C2') && i + 1 < to) {
        // A lead byte and a continuation byte; in Latin-1 the latter is a sign, never a letter.
        char next = chars[i + 1];
        if (next >= 0x80 && next <= 0xBF && next != '\u00AA' && next != '\u00BA') {
          return true;
        }
      }
      if (c == '\u00E2' && i + 1 < to && (chars[i + 1] == '\u20AC' || chars[i + 1] == 0x80)) {
        return true;
      }
    }
    return false;
  }
}
