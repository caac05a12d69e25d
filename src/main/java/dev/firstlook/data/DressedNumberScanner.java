package dev.firstlook.data;

import java.util.EnumSet;
import java.util.Set;

/**
 * Reads numbers that are dressed: {@code $1,234}, {@code 45%}, {@code (12.50)}, {@code 3,14},
 * {@code 12 kg}. A scanner is used by one thread for one text after the other; what it found about
 * the last text stands in its fields.
 */
final class DressedNumberScanner {
  private static final int LONGEST_DRESSED = 48;

  /** The number without its dressing. */
  final NumberScanner number = new NumberScanner();

  /** Whether the comma could be decimal as well as separate thousands, as in {@code 1,234}. */
  boolean commaAmbiguous;

  /** Whether the comma can only be decimal, as in {@code 3,14} or {@code 1.234,56}. */
  boolean commaDecimal;

  /** Whether the point can only be decimal, as in {@code 1,234.5} or {@code 0.75}. */
  boolean pointDecimal;

  /** What was taken off the last number. */
  final Set<NumberDressing> dressing = EnumSet.noneOf(NumberDressing.class);

  /** The unit behind the last number; empty if there is none. */
  String unit = "";

  /** The currency, as it is written; empty if there is none. */
  String currency = "";

  private final char[] cleaned = new char[LONGEST_DRESSED + 2];

  /** The power of ten that a letter behind the last number stands for. */
  private char power;

  /**
   * Reads a number with something written around it, such as {@code $1,234}, {@code 45%}, {@code
   * (12.50)}, {@code 3,14} or {@code 12 kg}.
   *
   * @param european whether a comma is decimal and a point separates thousands
   */
  boolean read(char[] chars, int start, int end, boolean european) {
    number.clear();
    commaAmbiguous = false;
    commaDecimal = false;
    pointDecimal = false;
    dressing.clear();
    unit = "";
    currency = "";
    power = 0;
    int from = start;
    int to = end;
    while (from < to && isBlank(chars[from])) {
      from++;
    }
    while (to > from && isBlank(chars[to - 1])) {
      to--;
    }
    if (to == from || to - from > LONGEST_DRESSED) {
      return false;
    }
    int first = from;
    while (first < to && !NumberScanner.isDigit(chars[first]) && !isPoint(chars[first])) {
      first++;
    }
    int last = to;
    while (last > first && !NumberScanner.isDigit(chars[last - 1])) {
      last--;
    }
    for (int i = first; i < last; i++) {
      if (!NumberScanner.isDigit(chars[i]) && !isInside(chars[i])) {
        return false;
      }
    }
    boolean negative = false;
    int open = 0;
    if (first > from) {
      int sign = prefix(chars, from, first);
      if (sign == REFUSED) {
        return false;
      }
      negative = sign == NEGATIVE || sign == OPEN;
      open = sign == OPEN ? 1 : 0;
    }
    return last > first
        && suffix(chars, last, to, open == 1)
        && digits(chars, first, last, negative, european);
  }

  private static final int REFUSED = -1;
  private static final int POSITIVE = 0;
  private static final int NEGATIVE = 1;
  private static final int OPEN = 2;

  /** A sign, an opening parenthesis, a currency, in any order. */
  private int prefix(char[] chars, int from, int to) {
    int found = POSITIVE;
    int word = from;
    for (int i = from; i <= to; i++) {
      boolean isSign = i < to && (isMinus(chars[i]) || chars[i] == '+' || chars[i] == '(');
      if (i < to && !isSign && !isBlank(chars[i])) {
        continue;
      }
      if (i > word && !currency(chars, word, i)) {
        return REFUSED;
      }
      if (isSign) {
        if (found != POSITIVE) {
          return REFUSED;
        }
        found = chars[i] == '(' ? OPEN : isMinus(chars[i]) ? NEGATIVE : POSITIVE;
      }
      word = i + 1;
    }
    return found;
  }

  /** A percent sign, a currency, a unit or the closing parenthesis; nothing else. */
  private boolean suffix(char[] chars, int from, int end, boolean open) {
    int to = end;
    if (open) {
      if (to == from || chars[to - 1] != ')') {
        return false;
      }
      dressing.add(NumberDressing.PARENTHESES);
      to--;
    }
    int word = from;
    while (word < to && isBlank(chars[word])) {
      word++;
    }
    if (word == to) {
      return true;
    }
    if (to - word == 1 && chars[word] == '%') {
      dressing.add(NumberDressing.PERCENT);
      return true;
    }
    if (currency(chars, word, to)) {
      return true;
    }
    if (to - word == 1 && dressing.contains(NumberDressing.CURRENCY)) {
      power = power(chars[word]);
      if (power > 0) {
        dressing.add(NumberDressing.MAGNITUDE);
        return true;
      }
    }
    String text = new String(chars, word, to - word);
    if (!Units.isUnit(text, word > from)) {
      return false;
    }
    unit = text;
    dressing.add(NumberDressing.UNIT);
    return true;
  }

  private static char power(char letter) {
    return switch (letter) {
      case 'K', 'k' -> '3';
      case 'M', 'm' -> '6';
      case 'B', 'b' -> '9';
      default -> 0;
    };
  }

  private boolean currency(char[] chars, int from, int to) {
    boolean known =
        to - from == 1
            ? Character.getType(chars[from]) == Character.CURRENCY_SYMBOL
            : to - from <= 3 && Units.isCurrency(new String(chars, from, to - from));
    if (known) {
      dressing.add(NumberDressing.CURRENCY);
      currency = new String(chars, from, to - from);
    }
    return known;
  }

  /** Digits with separators, from a digit or a point to a digit. */
  private boolean digits(char[] chars, int from, int to, boolean negative, boolean european) {
    char decimal = european ? ',' : '.';
    int length = 0;
    if (negative) {
      cleaned[length++] = '-';
    }
    int firstDigit = length;
    boolean pointSeen = false;
    boolean grouped = false;
    int group = 0;
    int separators = 0;
    char separator = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (NumberScanner.isDigit(c)) {
        cleaned[length++] = c;
        group++;
      } else if (c == decimal && !pointSeen) {
        if (grouped && group != 3) {
          return false;
        }
        cleaned[length++] = '.';
        pointSeen = true;
        group = 0;
      } else if (isSeparator(c, european) && !pointSeen && (separator == 0 || c == separator)) {
        if (grouped ? group != 3 : group == 0 || group > 3) {
          return false;
        }
        separator = c;
        separators++;
        grouped = true;
        group = 0;
      } else {
        return !european && isEuropean(chars, from, to);
      }
    }
    if (grouped && !pointSeen && group != 3) {
      return !european && isEuropean(chars, from, to);
    }
    if (grouped) {
      dressing.add(NumberDressing.THOUSANDS);
    }
    if (european && pointSeen) {
      dressing.add(NumberDressing.DECIMAL_COMMA);
      commaDecimal = group != 3 || grouped || cleaned[firstDigit] == '0';
    }
    if (european && !pointSeen) {
      commaDecimal = separator == '.' && separators > 1;
    }
    commaAmbiguous = !european && separator == ',' && !pointSeen && separators == 1;
    pointDecimal = !european && pointSeen && (grouped || group != 3 || cleaned[firstDigit] == '0');
    if (length == firstDigit) {
      return false;
    }
    if (power > 0) {
      cleaned[length++] = 'e';
      cleaned[length++] = power;
    }
    return number.plain(cleaned, 0, length);
  }

  /** Whether the digits can be read only with a decimal comma: not a number here, but a sign. */
  private boolean isEuropean(char[] chars, int from, int to) {
    boolean readable = digits(chars, from, to, false, true) && commaDecimal;
    number.clear();
    commaDecimal = readable;
    return false;
  }

  /** Whether a character can stand between the digits of a number. */
  static boolean isInside(char c) {
    return isPoint(c) || isSeparator(c, true) || isSeparator(c, false);
  }

  private static boolean isSeparator(char c, boolean european) {
    return c == (european ? '.' : ',') || c == '\'' || c == '\u2019' || isBlank(c);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }
}
