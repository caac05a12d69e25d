package dev.firstlook.distribution;

/**
 * The checks of parameters and arguments, each written so that NaN fails it. An error names the
 * thing, the rule and the value found.
 */
final class Require {

  private Require() {}

  static double number(String name, double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(name + " must be a number, but was NaN");
    }
    return value;
  }

  static double finite(String name, double value) {
    if (Double.isFinite(value)) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be finite, but was " + value);
  }

  /** Positive and finite. */
  static double positive(String name, double value) {
    if (value > 0 && value < Double.POSITIVE_INFINITY) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be positive and finite, but was " + value);
  }

  static double probability(String name, double value) {
    if (value >= 0 && value <= 1) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be in [0, 1], but was " + value);
  }

  /** In (0, 1]. */
  static double positiveProbability(String name, double value) {
    if (value > 0 && value <= 1) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be in (0, 1], but was " + value);
  }

  /** A whole number that doubles hold exactly. */
  static long atLeast(String name, long least, long value) {
    if (value >= least && value <= 1L << 53) {
      return value;
    }
    throw new IllegalArgumentException(
        name + " must be in [" + least + ", 2^53], but was " + value);
  }

  /** A whole number of either sign that doubles hold exactly. */
  static double exact(String name, long value) {
    if (value >= -(1L << 53) && value <= 1L << 53) {
      return (double) value;
    }
    throw new IllegalArgumentException(name + " must be in [-2^53, 2^53], but was " + value);
  }

  static int size(int size) {
    if (size >= 0) {
      return size;
    }
    throw new IllegalArgumentException("size must be at least 0, but was " + size);
  }

  static void ordered(double lower, double upper) {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "lower must be at most upper, but they were " + lower + " and " + upper);
    }
  }
}
