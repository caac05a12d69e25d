package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * Which values can occur: whole numbers from one to another, or an interval.
 *
 * @param lower the smallest value, or negative infinity
 * @param upper the largest value, or infinity
 * @param discrete whether only whole numbers occur
 */
public record Support(double lower, double upper, boolean discrete) {

  /**
   * Checks the ends.
   *
   * @param lower at most {@code upper}
   * @param upper at least {@code lower}
   * @param discrete whether only whole numbers occur
   * @throws IllegalArgumentException if an end is NaN or {@code lower} is above {@code upper}
   */
  public Support {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "lower end of a support must be at most its upper end, but they were "
              + lower
              + " and "
              + upper);
    }
  }

  /**
   * Whether a value can occur.
   *
   * @param x any number
   * @return true if it lies in the support; false for NaN and infinities
   */
  public boolean contains(double x) {
    return x >= lower && x <= upper && Double.isFinite(x) && (!discrete || x == Math.rint(x));
  }

  /**
   * The support as it is written in textbooks.
   *
   * @return such as {@code {0, 1, 2, ...}}, {@code {0, 1, ..., 10}} or {@code [0, ∞)}
   */
  @Override
  public String toString() {
    return discrete ? set() : interval();
  }

  private String interval() {
    String left = lower == Double.NEGATIVE_INFINITY ? "(-∞" : "[" + Numbers.text(lower);
    String right = upper == Double.POSITIVE_INFINITY ? "∞)" : Numbers.text(upper) + "]";
    return left + ", " + right;
  }

  private String set() {
    String first = Numbers.text(lower);
    if (upper == Double.POSITIVE_INFINITY) {
      return "{"
          + first
          + ", "
          + Numbers.text(lower + 1)
          + ", "
          + Numbers.text(lower + 2)
          + ", ...}";
    }
    String last = Numbers.text(upper);
    if (upper == lower) {
      return "{" + first + "}";
    }
    String second = Numbers.text(lower + 1);
    if (upper == lower + 1) {
      return "{" + first + ", " + last + "}";
    }
    return "{" + first + ", " + second + (upper == lower + 2 ? ", " : ", ..., ") + last + "}";
  }
}
