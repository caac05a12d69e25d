package dev.firstlook.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How numbers are shown, in one place: to four significant digits unless asked otherwise or {@link
 * #within numbers beside them} need more, the same in every locale, whole numbers in full, and in
 * scientific notation only where a person would use it (from 1e15 on, and below 1e-6).
 *
 * <p>Showing is all that is rounded here; calculations carry their numbers exactly.
 */
public final class Numbers {

  /** The significant digits shown unless a caller asks for others. */
  public static final int SIGNIFICANT_DIGITS = 4;

  /** Beyond so many digits differences may be rounding. */
  private static final int MOST_DIGITS = 15;

  /** What is shown of a spread. */
  private static final int SPREAD_DIGITS = 3;

  /** Of a sample with values far away, the middle half counts so many times. */
  private static final double MIDDLE = 10;

  private static final double LARGE = 1e15;
  private static final double SMALL = 1e-6;

  /** Below it a double has hardly any digits, and then none. */
  private static final double SMALLEST_P = 1e-300;

  private Numbers() {}

  /**
   * A number to four significant digits; the digits before the decimal point are always kept.
   *
   * @param value any number
   * @return such as {@code 43.92}, {@code 4202}, {@code 0.01235}, {@code 1.2e-9}; {@code NaN} and
   *     {@code Infinity} as such
   */
  public static String text(double value) {
    return text(value, SIGNIFICANT_DIGITS);
  }

  /**
   * A number to the given significant digits; the digits before the decimal point are always kept,
   * and zeros at the end of the fraction are dropped.
   *
   * @param value any number
   * @param digits the significant digits, 1 to 17
   * @return the number as text
   * @throws IllegalArgumentException if there are fewer or more digits than that
   */
  public static String text(double value, int digits) {
    if (!(digits >= 1 && digits <= 17)) {
      throw new IllegalArgumentException("digits must be in 1 to 17, but was " + digits);
    }
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    if (size >= LARGE || size < SMALL) {
      return scientific(value, digits);
    }
    if (value == Math.rint(value)) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(Double.toString(value));
    int before = Math.max(0, exact.precision() - exact.scale());
    BigDecimal shown =
        exact.round(new MathContext(Math.max(digits, before), RoundingMode.HALF_EVEN));
    return plain(shown);
  }

  /**
   * A number that stands beside others: to four significant digits, and to more where it takes more
   * to see how they differ, as between 1013.25 and 1013.65. What is shown is the spread of the
   * numbers to three significant digits, so that they read alike only if they are.
   *
   * @param value any number
   * @param spread how far the numbers beside it are apart: a range, the width of an interval or of
   *     a bin; nothing is added to the four digits if it is 0, NaN or infinite
   * @return the number as text, with 15 digits at most unless more are before the decimal point
   */
  public static String within(double value, double spread) {
    return within(value, spread, SIGNIFICANT_DIGITS);
  }

  /**
   * A number that stands beside others, see {@link #within(double, double)}, where another count of
   * digits than four is usual.
   *
   * @param value any number
   * @param spread how far the numbers beside it are apart
   * @param digits the significant digits that are shown in any case, 1 to 17
   * @return the number as text
   * @throws IllegalArgumentException if there are fewer or more digits than that
   */
  public static String within(double value, double spread, int digits) {
    boolean differ = spread > 0 && Double.isFinite(spread);
    if (!differ || value == 0 || !Double.isFinite(value)) {
      return text(value, digits);
    }
    int needed = exponent(value) - exponent(spread) + SPREAD_DIGITS;
    return text(value, Math.max(digits, Math.min(MOST_DIGITS, needed)));
  }

  /**
   * The spread that numbers about a sample are shown within: its range, or ten times its middle
   * half if that is less, so that one value far away does not hide how the others differ.
   *
   * @param minimum the smallest value
   * @param lowerQuartile where the middle half begins
   * @param upperQuartile where it ends
   * @param maximum the largest value
   * @return the spread for {@link #within(double, double)}; NaN without values
   */
  public static double spread(
      double minimum, double lowerQuartile, double upperQuartile, double maximum) {
    double range = maximum - minimum;
    double middle = MIDDLE * (upperQuartile - lowerQuartile);
    return middle > 0 ? Math.min(range, middle) : range;
  }

  private static int exponent(double value) {
    return (int) Math.floor(Math.log10(Math.abs(value)));
  }

  /**
   * A number with a fixed count of decimals, for columns of numbers that are to be compared.
   *
   * @param value any number
   * @param decimals the digits after the decimal point, 0 to 17
   * @return the number as text, never {@code -0}
   * @throws IllegalArgumentException if there are fewer or more decimals than that
   */
  public static String fixed(double value, int decimals) {
    if (!(decimals >= 0 && decimals <= 17)) {
      throw new IllegalArgumentException("decimals must be in 0 to 17, but was " + decimals);
    }
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal shown =
        new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_EVEN);
    return shown.signum() == 0 ? shown.abs().toPlainString() : shown.toPlainString();
  }

  /**
   * A share as a percentage with one decimal; {@code 0.9942} gives {@code 99.4 %}. A share that is
   * neither nothing nor all never reads as {@code 0.0 %} or {@code 100.0 %}.
   *
   * @param share a fraction
   * @return the percentage with its sign
   */
  public static String percent(double share) {
    String shown = fixed(100 * share, 1);
    if (share > 0 && shown.equals("0.0")) {
      return "< 0.1 %";
    }
    if (share < 1 && shown.equals("100.0")) {
      return "> 99.9 %";
    }
    return shown + " %";
  }

  /**
   * A share as a percentage without decimals, where there is little room; {@code 0.752} gives
   * {@code 75 %}. A share that is neither nothing nor all never reads as {@code 0 %} or {@code 100
   * %}.
   *
   * @param share a fraction
   * @return the percentage with its sign
   */
  public static String wholePercent(double share) {
    String shown = fixed(100 * share, 0);
    if (share > 0 && shown.equals("0")) {
      return "< 1 %";
    }
    if (share < 1 && shown.equals("100")) {
      return "> 99 %";
    }
    return shown + " %";
  }

  /**
   * A p-value with its name.
   *
   * @param p a p-value
   * @param digits the significant digits, 1 to 17
   * @return such as {@code p = 0.53}; of a p-value too small for a double a bound: {@code p <
   *     1e-300}
   * @throws IllegalArgumentException if there are fewer or more digits than that
   */
  public static String pValue(double p, int digits) {
    return (p < SMALLEST_P ? "p " : "p = ") + pNumber(p, digits);
  }

  /**
   * A p-value without its name, for a table.
   *
   * @param p a p-value
   * @param digits the significant digits, 1 to 17
   * @return such as {@code 0.53} or {@code < 1e-300}
   * @throws IllegalArgumentException if there are fewer or more digits than that
   */
  public static String pNumber(double p, int digits) {
    return p < SMALLEST_P ? "< 1e-300" : text(p, digits);
  }

  /**
   * How many there are of a thing, in words that agree.
   *
   * @param count how many
   * @param noun the thing in the singular, with a plural in -s
   * @return such as {@code 1 value} or {@code 342 values}
   */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String scientific(double value, int digits) {
    BigDecimal shown =
        new BigDecimal(Double.toString(value))
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    return shown.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }

  private static String plain(BigDecimal number) {
    return number.scale() > 0
        ? number.stripTrailingZeros().toPlainString()
        : number.toPlainString();
  }
}
