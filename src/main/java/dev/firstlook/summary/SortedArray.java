package dev.firstlook.summary;

/** Questions to an array in ascending order, without NaN. */
final class SortedArray {

  private SortedArray() {}

  /** How many values are less than a bound. */
  static int countBelow(double[] sorted, double bound) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many values are less than a bound or equal to it. */
  static int countUpTo(double[] sorted, double bound) {
    return countBelow(sorted, Math.nextUp(bound));
  }

  /** The median of the distances of the values from their median. */
  static double medianDistance(double[] sorted, double median) {
    int n = sorted.length;
    if (n == 0 || Double.isInfinite(median)) {
      return Double.NaN;
    }
    double upper = nearest(sorted, median, n / 2 + 1);
    return n % 2 == 1 ? upper : QuantileMethod.between(nearest(sorted, median, n / 2), upper, 0.5);
  }

  /**
   * The distance of the k-th nearest value from a place. The k nearest values are neighbours, so it
   * is enough to find where they begin.
   */
  private static double nearest(double[] sorted, double place, int k) {
    int low = 0;
    int high = sorted.length - k;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place - sorted[middle] > sorted[middle + k] - place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(place - sorted[low], sorted[low + k - 1] - place);
  }
}
