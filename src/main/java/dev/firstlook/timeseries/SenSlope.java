package dev.firstlook.timeseries;

import java.util.Arrays;
import org.apache.commons.numbers.arrays.Selection;

/**
 * The median of the slopes between all pairs of values (Sen 1968, "Estimates of the regression
 * coefficient based on Kendall's tau", Journal of the American Statistical Association 63,
 * 1379-1389). Of few values all pairs are listed; of many the slope is searched for which half of
 * the pairs climb less, by counting them as Kendall's tau does.
 */
final class SenSlope {

  private static final int FEW = 1000;

  private SenSlope() {}

  /** Per step; of at least two values, none missing. */
  static double of(double[] values) {
    return values.length <= FEW ? listed(values) : searched(values);
  }

  static double listed(double[] values) {
    int n = values.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[k++] = (values[j] - values[i]) / (j - i);
      }
    }
    // Only the middle has to be in its place.
    Selection.select(slopes, new int[] {(k - 1) / 2, k / 2});
    double lower = slopes[(k - 1) / 2];
    return lower + (slopes[k / 2] - lower) / 2;
  }

  /**
   * By halving the interval until no number is between its ends, as no size of the values tells
   * what is close enough: one of them may be huge. Of two middle slopes the lower.
   */
  static double searched(double[] values) {
    long n = values.length;
    long pairs = n * (n - 1) / 2;
    long wanted = (pairs + 1) / 2;
    double[] downwards = Arrays.stream(values).map(value -> -value).toArray();
    if (pairs - notSteeper(downwards, 0) < wanted && notSteeper(values, 0) >= wanted) {
      // Fewer than half of the pairs fall and fewer rise: halving would not end before 1e-324.
      return 0;
    }
    double high = 0;
    for (int i = 1; i < values.length; i++) {
      // No pair is steeper than the steepest pair of neighbours.
      high = Math.max(high, Math.abs(values[i] - values[i - 1]));
    }
    double low = -high;
    while (true) {
      double middle = low + (high - low) / 2;
      if (!(low < middle && middle < high)) {
        return high;
      }
      if (notSteeper(values, middle) >= wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }

  /** How many pairs have at most a slope: the later value less a line is not above the earlier. */
  private static long notSteeper(double[] values, double slope) {
    double[] left = new double[values.length];
    Arrays.setAll(left, i -> values[i] - slope * i);
    return inversions(left, new double[left.length], 0, left.length);
  }

  /** Counts the pairs that do not ascend while it merges; leaves the values in order. */
  private static long inversions(double[] x, double[] room, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long count = inversions(x, room, from, middle) + inversions(x, room, middle, to);
    int a = from;
    int b = middle;
    for (int k = from; k < to; k++) {
      // An earlier value is put down after all later ones that are not above it.
      if (b < to && (a == middle || x[b] <= x[a])) {
        room[k] = x[b++];
      } else {
        count += b - middle;
        room[k] = x[a++];
      }
    }
    System.arraycopy(room, from, x, from, to - from);
    return count;
  }
}
