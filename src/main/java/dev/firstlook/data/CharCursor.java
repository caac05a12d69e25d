package dev.firstlook.data;

import java.util.Locale;
import java.util.Map;

/** A place in a text, with the small steps by which points in time are read. */
final class CharCursor {
  private char[] chars = {};
  private int at;
  private int end;

  /** Starts on a text, blanks around it passed over. */
  void start(char[] text, int from, int to) {
    chars = text;
    at = from;
    end = to;
    while (at < end && Character.isWhitespace(chars[at])) {
      at++;
    }
    while (end > at && Character.isWhitespace(chars[end - 1])) {
      end--;
    }
  }

  boolean atEnd() {
    return at == end;
  }

  /** How many characters are left. */
  int left() {
    return end - at;
  }

  /** The place, to come back to with {@link #back}. */
  int place() {
    return at;
  }

  void back(int place) {
    at = place;
  }

  /** Digits up to a count, or -1 if there is none. */
  int upTo(int most) {
    int first = at;
    int number = 0;
    while (at - first < most && isDigit()) {
      number = 10 * number + (chars[at] - '0');
      at++;
    }
    return at == first ? -1 : number;
  }

  int exactly(int count) {
    int first = at;
    int number = upTo(count);
    return at - first == count ? number : -1;
  }

  boolean isDigit() {
    return at < end && chars[at] >= '0' && chars[at] <= '9';
  }

  boolean isLetter() {
    return at < end && Character.isLetter(chars[at]);
  }

  boolean skip(char c) {
    if (at < end && chars[at] == c) {
      at++;
      return true;
    }
    return false;
  }

  int blanks() {
    int first = at;
    while (at < end && (chars[at] == ' ' || chars[at] == '\u00A0' || chars[at] == '\u202F')) {
      at++;
    }
    return at - first;
  }

  /** A comma, blanks, or both. */
  boolean gap() {
    boolean comma = skip(',');
    return blanks() > 0 || comma;
  }

  char separator() {
    if (at < end && (chars[at] == '-' || chars[at] == '/' || chars[at] == '.')) {
      return chars[at++];
    }
    return 0;
  }

  void skipSeparator() {
    if (separator() == 0) {
      blanks();
    }
  }

  boolean skipWord(String word) {
    int length = word.length();
    if (end - at < length || !new String(chars, at, length).equals(word)) {
      return false;
    }
    at += length;
    return true;
  }

  void ordinalEnding() {
    if (end - at > 2
        && Character.isLetter(chars[at])
        && !Character.isLetter(chars[at + 2])
        && TemporalWords.ENDINGS.contains(new String(chars, at, 2).toLowerCase(Locale.ROOT))) {
      at += 2;
    }
  }

  /** The number that a word has in a list, or 0; a point after the word is skipped. */
  int word(Map<String, Integer> words) {
    int first = at;
    while (at < end && Character.isLetter(chars[at])) {
      at++;
    }
    int length = at - first;
    if (length < 3 || length > 10) {
      return 0;
    }
    Integer number = words.get(new String(chars, first, length).toLowerCase(Locale.ROOT));
    skip('.');
    return number == null ? 0 : number;
  }

  /** The small letter that stands so many places ahead, or 0. */
  int letter(int ahead) {
    return at + ahead < end ? chars[at + ahead] | 32 : 0;
  }

  /** The digit here as a number; passes over it. */
  int digit() {
    return chars[at++] - '0';
  }
}
