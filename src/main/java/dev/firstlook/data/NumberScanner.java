package dev.firstlook.data;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import java.util.Locale;

/**
 * Reads numbers out of characters without making strings. A scanner is used by one thread for one
 * text after the other; what it found about the last text stands in its fields.
 *
 * <p>A plain number is a sign, digits, a decimal point, digits and a decimal exponent. Hexadecimal
 * numbers and suffixes of programming languages are words, not numbers. A number that a double can
 * only hold as infinity or as zero is not taken for one.
 */
final class NumberScanner {
  private static final int LONGEST = 400;
  private static final long EXACT = 1L << 53;
  private static final double[] POWERS = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  /** The value of the last text; NaN if it is not a number. */
  double value;

  /** The digits written after the decimal point. */
  int decimals;

  /** All digits written. */
  int digits;

  /** Whether a whole number starts with a zero that would be lost. */
  boolean leadingZero;

  /** Whether the number is written as {@code 1.5e-3}. */
  boolean exponent;

  /** Whether the text is a number too large or too small for a double. */
  boolean beyondRange;

  /** Whether the text is a word for infinity. */
  boolean infinite;

  /** Forgets the last text. */
  void clear() {
    value = Double.NaN;
    decimals = 0;
    digits = 0;
    leadingZero = false;
    exponent = false;
    beyondRange = false;
    infinite = false;
  }

  /** Reads a plain number, blanks around it tolerated; false if the text is not one. */
  boolean plain(char[] chars, int start, int end) {
    clear();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(chars[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(chars[to - 1])) {
      to--;
    }
    return to > from && to - from <= LONGEST && number(chars, from, to);
  }

  private boolean number(char[] chars, int from, int to) {
    int i = from;
    boolean negative = chars[i] == '-';
    if (negative || chars[i] == '+') {
      i++;
    }
    int first = i;
    long mantissa = 0;
    int whole = 0;
    while (i < to && isDigit(chars[i])) {
      if (whole < 18) {
        mantissa = 10 * mantissa + (chars[i] - '0');
      }
      whole++;
      i++;
    }
    int fraction = 0;
    if (i < to && chars[i] == '.') {
      i++;
      while (i < to && isDigit(chars[i])) {
        if (whole + fraction < 18) {
          mantissa = 10 * mantissa + (chars[i] - '0');
        }
        fraction++;
        i++;
      }
    }
    digits = whole + fraction;
    if (digits == 0) {
      return infinity(chars, first, to, negative);
    }
    decimals = fraction;
    leadingZero = whole > 1 && chars[first] == '0' && fraction == 0;
    if (i == to && digits <= 18 && mantissa < EXACT && fraction < POWERS.length) {
      // Both are exact doubles, so the quotient is the double nearest to the number.
      double size = mantissa / POWERS[fraction];
      value = negative ? -size : size;
      return true;
    }
    return (i == to || exponentEnds(chars, i, to)) && slow(chars, from, to, mantissa != 0);
  }

  private boolean exponentEnds(char[] chars, int from, int to) {
    int i = from;
    if (chars[i] != 'e' && chars[i] != 'E') {
      return false;
    }
    i++;
    if (i < to && (chars[i] == '-' || chars[i] == '+')) {
      i++;
    }
    int first = i;
    while (i < to && isDigit(chars[i])) {
      i++;
    }
    exponent = true;
    return i == to && i > first;
  }

  private boolean slow(char[] chars, int from, int to, boolean notZero) {
    double parsed = JavaDoubleParser.parseDouble(chars, from, to - from);
    if (Double.isInfinite(parsed) || (parsed == 0 && notZero)) {
      beyondRange = true;
      return false;
    }
    value = parsed;
    return true;
  }

  private boolean infinity(char[] chars, int from, int to, boolean negative) {
    int length = to - from;
    if (length != 3 && length != 8) {
      return false;
    }
    String word = new String(chars, from, length).toLowerCase(Locale.ROOT);
    if (word.equals("inf") || word.equals("infinity")) {
      infinite = true;
      value = negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return true;
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
