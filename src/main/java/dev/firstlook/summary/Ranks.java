package dev.firstlook.summary;

/** Ranks of values without NaN. */
final class Ranks {

  private Ranks() {}

  /** Ranks from 1; values that tie share the average of their ranks. */
  static double[] average(double[] values) {
    int[] order = RadixSort.order(values);
    double[] ranks = new double[values.length];
    int start = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || values[order[i]] != values[order[start]]) {
        for (int j = start; j < i; j++) {
          ranks[order[j]] = (start + 1.0 + i) / 2;
        }
        start = i;
      }
    }
    return ranks;
  }

  /** Ranks from 0 without gaps; values that tie have the same. */
  static int[] dense(double[] values) {
    int[] order = RadixSort.order(values);
    int[] ranks = new int[values.length];
    int rank = 0;
    for (int i = 0; i < order.length; i++) {
      if (i > 0 && values[order[i]] != values[order[i - 1]]) {
        rank++;
      }
      ranks[order[i]] = rank;
    }
    return ranks;
  }
}
