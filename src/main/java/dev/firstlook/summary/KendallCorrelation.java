package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;

/** Kendall's tau-b in time n log n, by counting the exchanges of a merge sort (Knight 1966). */
final class KendallCorrelation {

  private KendallCorrelation() {}

  static Correlation of(Pairs pairs) {
    CorrelationMethod method = CorrelationMethod.KENDALL_TAU_B;
    String obstacle = pairs.obstacle();
    if (!obstacle.isEmpty()) {
      return CorrelationWording.none(method, pairs, obstacle);
    }
    int n = pairs.size();
    int[] rankX = Ranks.dense(pairs.x);
    int[] rankY = Ranks.dense(pairs.y);
    long[] byXThenY = new long[n];
    for (int i = 0; i < n; i++) {
      byXThenY[i] = ((long) rankX[i] << 32) | rankY[i];
    }
    Arrays.sort(byXThenY);
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      y[i] = (int) byXThenY[i];
    }
    long tiedBoth = tiedPairs(byXThenY);
    long tiedX = tiedPairs(Arrays.stream(byXThenY).map(key -> key >> 32).toArray());
    long discordant = inversions(y, new int[n], 0, n);
    long tiedY = tiedPairs(Arrays.stream(y).asLongStream().toArray()); // the merge has sorted y
    long all = choose2(n);
    long concordant = all - tiedX - tiedY + tiedBoth - discordant;

    double difference = concordant - discordant;
    double tau = difference / Math.sqrt((double) (all - tiedX) * (all - tiedY));
    double inRange = Math.max(-1, Math.min(1, tau));
    Working working =
        CorrelationWording.opening(method, pairs)
            .step("compare every two of the pairs", all + " comparisons")
            .step("same order on both sides", "C = " + concordant)
            .step("opposite order", "D = " + discordant)
            .step("tied in x, in y, in both", tiedX + ", " + tiedY + ", " + tiedBoth);
    return CorrelationWording.conclude(
        method,
        pairs,
        inRange,
        working.step(
            "(C - D) / √(not tied in x times not tied in y)",
            "(%s - %s) / √(%s x %s) = %s"
                .formatted(
                    concordant, discordant, all - tiedX, all - tiedY, Numbers.text(inRange))));
  }

  /** The number of pairs of equal elements of a sorted array. */
  private static long tiedPairs(long[] sorted) {
    long tied = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        tied += choose2((long) i - start);
        start = i;
      }
    }
    return tied;
  }

  private static long choose2(long n) {
    return n * (n - 1) / 2;
  }

  /** Sorts a part of an array by merging; how many pairs of it were in the wrong order. */
  private static long inversions(int[] values, int[] space, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long inversions =
        inversions(values, space, from, middle) + inversions(values, space, middle, to);
    int left = from;
    int right = middle;
    for (int next = from; next < to; next++) {
      if (right == to || (left < middle && values[left] <= values[right])) {
        space[next] = values[left++];
      } else {
        inversions += middle - left;
        space[next] = values[right++];
      }
    }
    System.arraycopy(space, from, values, from, to - from);
    return inversions;
  }
}
