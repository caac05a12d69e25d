package dev.firstlook.inference;

import java.util.Arrays;

/** The checks of samples and options, each written so that NaN fails it. */
final class Check {

  private Check() {}

  /** A copy in ascending order of a sample that has enough values, all finite. */
  static double[] sorted(double[] values, int least) {
    double[] sorted = finite(values, least).clone();
    Arrays.sort(sorted);
    return sorted;
  }

  static double[] finite(double[] values, int least) {
    size(values.length, least);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "value %s of %s must be finite, but was %s".formatted(i + 1, values.length, values[i]));
      }
    }
    return values;
  }

  static void size(long size, long least) {
    if (!(size >= least)) {
      throw new IllegalArgumentException(
          "a sample must have at least "
              + least
              + (least == 1 ? " value" : " values")
              + " for this, but had "
              + size);
    }
  }

  /** A sorted sample that is not constant. */
  static void varied(double[] sorted) {
    if (!(sorted[0] < sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("values must not all be equal, but all were " + sorted[0]);
    }
  }

  /** Strictly between 0 and 1. */
  static double level(String name, double level) {
    if (level > 0 && level < 1) {
      return level;
    }
    throw new IllegalArgumentException(name + " must be in (0, 1), but was " + level);
  }

  static double probability(String name, double p) {
    if (p >= 0 && p <= 1) {
      return p;
    }
    throw new IllegalArgumentException(name + " must be in [0, 1], but was " + p);
  }

  static long atLeast(String name, long least, long value) {
    if (value >= least) {
      return value;
    }
    throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + value);
  }
}
