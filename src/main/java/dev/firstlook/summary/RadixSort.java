package dev.firstlook.summary;

import java.util.Arrays;

/**
 * Sorts doubles without NaN in linear time, by six passes over digits of 11 bits. For a million
 * values it takes about a third of the time of {@link Arrays#sort(double[])}, whose order it keeps:
 * {@code -0.0} comes before {@code 0.0}.
 */
final class RadixSort {

  private static final int SMALL = 4096;
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int PASSES = 6;

  private RadixSort() {}

  /** Sorts an array. */
  static void sort(double[] values) {
    if (values.length < SMALL) {
      Arrays.sort(values);
      return;
    }
    long[] from = keys(values);
    long[] to = new long[from.length];
    for (int pass = 0; pass < PASSES; pass++) {
      int[] next = starts(from, pass);
      if (next.length > 0) {
        for (long key : from) {
          to[next[digit(key, pass)]++] = key;
        }
        long[] swap = from;
        from = to;
        to = swap;
      }
    }
    for (int i = 0; i < from.length; i++) {
      values[i] = value(from[i]);
    }
  }

  /** The indexes of the values in ascending order of the values; of equal values, in theirs. */
  static int[] order(double[] values) {
    long[] from = keys(values);
    long[] to = new long[from.length];
    int[] order = new int[from.length];
    Arrays.setAll(order, i -> i);
    int[] nextOrder = new int[from.length];
    for (int pass = 0; pass < PASSES; pass++) {
      int[] next = starts(from, pass);
      if (next.length > 0) {
        for (int i = 0; i < from.length; i++) {
          int place = next[digit(from[i], pass)]++;
          to[place] = from[i];
          nextOrder[place] = order[i];
        }
        long[] swap = from;
        from = to;
        to = swap;
        int[] swapOrder = order;
        order = nextOrder;
        nextOrder = swapOrder;
      }
    }
    return order;
  }

  /** Where the keys of each digit begin in the next order; empty if all share one digit. */
  private static int[] starts(long[] keys, int pass) {
    int[] starts = new int[DIGITS];
    for (long key : keys) {
      starts[digit(key, pass)]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = starts[digit];
      if (count == keys.length) {
        return new int[0];
      }
      starts[digit] = start;
      start += count;
    }
    return starts;
  }

  private static int digit(long key, int pass) {
    return (int) (key >>> (DIGIT_BITS * pass)) & (DIGITS - 1);
  }

  /** Bits whose unsigned order is the order of the doubles. */
  private static long[] keys(double[] values) {
    long[] keys = new long[values.length];
    for (int i = 0; i < keys.length; i++) {
      long bits = Double.doubleToRawLongBits(values[i]);
      keys[i] = bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }
    return keys;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key ^ ((~key >> 63) | Long.MIN_VALUE));
  }
}
