package dev.firstlook.timeseries;

import dev.firstlook.distribution.Normal;
import dev.firstlook.summary.Correlation;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tests of Mann and Kendall and of Pettitt on values in order of time.
 *
 * @param size how many values
 * @param ties the sum of t (t - 1) (2t + 5) over groups of t equal values
 * @param tau Kendall's tau-b of values and time; 0 if all are equal
 * @param scale the square root of the pairs that are not tied
 * @param deviation Pettitt's U where it is farthest from 0: the deviation of the sum of ranks,
 *     negative if the values before are lower; its size is his K
 * @param at after how many values that is; half of them if all are equal
 */
record RankTests(int size, double ties, double tau, double scale, double deviation, int at) {

  static RankTests of(double[] values) {
    int n = values.length;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double ties = 0;
    double tied = 0;
    for (int from = 0; from < n; ) {
      int to = from;
      while (to < n && sorted[to] == sorted[from]) {
        to++;
      }
      double t = (double) to - from;
      ties += t * (t - 1) * (2 * t + 5);
      tied += t * (t - 1) / 2;
      from = to;
    }
    double pairs = n * (n - 1.0) / 2;
    double[] time = IntStream.range(0, n).asDoubleStream().toArray();
    boolean constant = tied == pairs;
    double tau = constant ? 0 : Correlation.kendallTauB(time, values).coefficient();
    double sum = 0;
    double farthest = 0;
    int at = n / 2;
    for (int i = 0; i < n; i++) {
      // Twice the distance of the mid-rank from the middle, as Pettitt's U adds up signs.
      sum += lower(sorted, values[i]) + upper(sorted, values[i]) - (double) n;
      if (Math.abs(sum) > Math.abs(farthest)) {
        farthest = sum;
        at = i + 1;
      }
    }
    return new RankTests(n, ties, tau, Math.sqrt(pairs * (pairs - tied)), farthest, at);
  }

  /** Pettitt's K. */
  double largest() {
    return Math.abs(deviation);
  }

  private static int lower(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int upper(double[] sorted, double value) {
    return lower(sorted, Math.nextUp(value));
  }

  /** Two-sided, by the normal approximation with ties and the correction for continuity. */
  double mannKendall(double varianceFactor) {
    double n = size;
    double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18 * varianceFactor;
    double s = Math.abs(tau * scale);
    double z = Math.max(0, s - 1) / Math.sqrt(variance);
    return variance > 0 ? Math.min(1, 2 * new Normal(0, 1).survival(z)) : 1;
  }

  /** By the limit law, that of Kolmogorov, of which Pettitt gives the first term. */
  double pettitt(double varianceFactor) {
    double n = size;
    double x2 = 3 * deviation * deviation / (n * n * n + n * n) / varianceFactor;
    double p = 0;
    for (int k = 1; k <= 100; k++) {
      double term = 2 * Math.exp(-2.0 * k * k * x2);
      p += k % 2 == 1 ? term : -term;
    }
    return x2 < 0.04 ? 1 : Math.max(0, Math.min(1, p));
  }
}
