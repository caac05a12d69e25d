package dev.firstlook.data;

import org.jspecify.annotations.Nullable;

/** Kinds of text that are made to identify, told by their shape. */
enum TextKind {
  UUID("universally unique identifiers (UUID)"),
  EMAIL("e-mail addresses"),
  URL("web addresses"),
  NETWORK("network addresses");

  private final String words;

  TextKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Which kind the text is, or null for none. */
  static @Nullable TextKind of(char[] chars, int from, int to) {
    int length = to - from;
    if (length == 36 && isUuid(chars, from)) {
      return UUID;
    }
    if (length >= 7 && length <= 15 && isAddress(chars, from, to)) {
      return NETWORK;
    }
    if (length >= 8 && (chars[from] == 'h' || chars[from] == 'w') && isUrl(chars, from)) {
      return URL;
    }
    return length >= 6 && isEmail(chars, from, to) ? EMAIL : null;
  }

  private static boolean isUuid(char[] chars, int from) {
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? chars[from + i] != '-' : Character.digit(chars[from + i], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUrl(char[] chars, int from) {
    String start = new String(chars, from, 8);
    return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("www.");
  }

  private static boolean isEmail(char[] chars, int from, int to) {
    int at = -1;
    int point = -1;
    for (int i = from; i < to; i++) {
      if (chars[i] == '@') {
        if (at >= 0) {
          return false;
        }
        at = i;
      } else if (chars[i] == '.') {
        point = i;
      } else if (Character.isWhitespace(chars[i])) {
        return false;
      }
    }
    return at > from && point > at + 1 && point < to - 1;
  }

  /** Two numbers of up to three digits each, with or without decimals, and a sign between. */
  static boolean isPair(char[] chars, int from, int to) {
    int signs = 0;
    int digits = 0;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        digits++;
        if (digits > 3) {
          return false;
        }
      } else if (c == '.' && digits > 0 && !fraction) {
        fraction = true;
        digits = 0;
      } else if ((c == '/' || c == '-' || c == ':' || c == '\'') && digits > 0) {
        signs++;
        digits = 0;
        fraction = false;
      } else {
        return false;
      }
    }
    return signs == 1 && digits > 0;
  }

  /** Four numbers of up to three digits with points between them. */
  private static boolean isAddress(char[] chars, int from, int to) {
    int points = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      if (chars[i] == '.') {
        if (digits == 0) {
          return false;
        }
        points++;
        digits = 0;
      } else if (chars[i] >= '0' && chars[i] <= '9' && digits < 3) {
        digits++;
      } else {
        return false;
      }
    }
    return points == 3 && digits > 0;
  }
}
