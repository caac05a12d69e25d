package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * What is no variation but rounding: less than a 1e-12th of the largest value. Methods of some
 * hundred thousand additions leave 1e-15 to 1e-13 of it.
 */
final class Rounding {

  static final double SHARE = 1e-12;

  private Rounding() {}

  /** Up to which size differences of values are rounding; NaN values are left out. */
  static double of(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.abs(value) > largest ? Math.abs(value) : largest;
    }
    return SHARE * largest;
  }

  /** The same of values of which up to a tenth may be wild ones, and of any size. */
  static double ofMost(double[] values) {
    double[] sizes =
        Arrays.stream(values)
            .filter(value -> !Double.isNaN(value))
            .map(Math::abs)
            .sorted()
            .toArray();
    double most = sizes.length == 0 ? 0 : sizes[(int) (0.9 * (sizes.length - 1))];
    return most > 0 ? SHARE * most : of(values);
  }

  /** The values themselves, or where all are within rounding of a level, that level throughout. */
  static double[] leveled(double[] values, double level, double rounding) {
    for (double value : values) {
      if (Math.abs(value - level) > rounding) {
        return values;
      }
    }
    return constant(values, level);
  }

  /** The values themselves, or if they span no more than rounding, their middle throughout. */
  static double[] leveled(double[] values, double rounding) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    return high - low <= rounding ? constant(values, low + (high - low) / 2) : values;
  }

  /** Whether all values that there are, of which there is one at least, are the same. */
  static boolean isLevel(double[] values) {
    double[] there = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return there.length > 0 && Arrays.stream(there).allMatch(value -> value == there[0]);
  }

  private static double[] constant(double[] like, double level) {
    return Arrays.stream(like).map(value -> Double.isNaN(value) ? value : level).toArray();
  }
}
