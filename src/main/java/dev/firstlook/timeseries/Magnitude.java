package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * Of what size values are, as a power of two. Of very large or very small values the squares, their
 * sums, or sums of the values themselves would exceed all numbers or vanish, so that these are
 * computed of the values divided by the power, which changes no digit. Of all usual values the
 * power is 1, and they stay as they are.
 *
 * @param exponent of two; 0 unless the values are very large or very small
 */
record Magnitude(int exponent) {

  /** Values up to here, and down to one over it, have sums, squares and fourth powers. */
  private static final double FAR = 1e60;

  /** By the largest of some numbers in size; NaN is left out. */
  static Magnitude of(double[]... numbers) {
    double largest = 0;
    for (double[] some : numbers) {
      for (double value : some) {
        double size = Math.abs(value);
        largest = size > largest ? size : largest;
      }
    }
    return of(largest);
  }

  /** By the largest size. */
  static Magnitude of(double largest) {
    boolean usual = largest == 0 || (largest > 1 / FAR && largest < FAR);
    return new Magnitude(usual ? 0 : Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
  }

  boolean isUsual() {
    return exponent == 0;
  }

  /** The values divided by the power; the array itself if that is 1. */
  double[] reduced(double[] values) {
    return scaled(values, -exponent);
  }

  double reduced(double value) {
    return Math.scalb(value, -exponent);
  }

  TimeSeries reduced(TimeSeries series) {
    return isUsual() ? series : series.with(series.name(), reduced(series.raw()));
  }

  /** The values times the power; the array itself if that is 1. */
  double[] restored(double[] values) {
    return scaled(values, exponent);
  }

  double restored(double value) {
    return Math.scalb(value, exponent);
  }

  /** A product of so many values. */
  double restored(double value, int power) {
    return Math.scalb(value, power * exponent);
  }

  private static double[] scaled(double[] values, int by) {
    return by == 0 ? values : Arrays.stream(values).map(value -> Math.scalb(value, by)).toArray();
  }

  /** To be said where numbers are shown that are divided by the power; empty if that is 1. */
  String words() {
    return isUsual() ? "" : ", in units of 2^" + exponent + ", whose squares can be summed";
  }
}
