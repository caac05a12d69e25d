package dev.firstlook.summary;

import org.apache.commons.numbers.core.DD;

/**
 * The mean of values without NaN, to twice the digits of a double, and deviations from it.
 *
 * <p>Deviations are given divided by 2<sup>shift</sup>, which brings the largest to about 1, so
 * that their products neither overflow nor vanish.
 */
final class Center {

  private static final int LARGEST_SHIFT = 1000;

  final double sum;
  final double mean;
  final int shift;
  private final double scale;
  private final double high;
  private final double low;

  private Center(DD scaledSum, int sumShift, int count, double range) {
    DD scaledMean = scaledSum.divide(DD.of(count));
    sum = Math.scalb(scaledSum.hi(), sumShift);
    mean = Math.scalb(scaledMean.hi(), sumShift);
    shift = Math.max(-LARGEST_SHIFT, Math.min(LARGEST_SHIFT, Math.getExponent(range)));
    scale = Math.scalb(1.0, -shift);
    high = Math.scalb(scaledMean.hi(), sumShift - shift);
    low = Math.scalb(scaledMean.lo(), sumShift - shift);
  }

  private Center(double infinity) {
    sum = infinity;
    mean = infinity;
    shift = 0;
    scale = Double.NaN;
    high = Double.NaN;
    low = Double.NaN;
  }

  /** The center of at least one value. */
  static Center of(double[] values) {
    double minimum = values[0];
    double maximum = values[0];
    for (double value : values) {
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
    }
    if (Double.isInfinite(minimum) || Double.isInfinite(maximum)) {
      return new Center(minimum + maximum);
    }
    int sumShift = sumShift(Math.max(-minimum, maximum));
    double scale = Math.scalb(1.0, -sumShift);
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      sum.add(value * scale);
    }
    return new Center(sum.total(), sumShift, values.length, maximum - minimum);
  }

  /** A power of two that keeps the sum from overflow, and its lower digits from underflow. */
  private static int sumShift(double size) {
    int exponent = Math.getExponent(size);
    return exponent > 900 ? 128 : exponent < -900 ? -600 : 0;
  }

  /** The deviation of a value from the mean, over 2 to the power of the shift. */
  double deviation(double value) {
    return (value * scale - high) - low;
  }

  boolean isFinite() {
    return Double.isFinite(mean);
  }
}
