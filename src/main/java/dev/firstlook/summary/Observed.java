package dev.firstlook.summary;

/** The values of a sample that are observed, which are those that are not NaN. */
final class Observed {

  private Observed() {}

  /** The values that are not NaN, in their order; the same array if that is all of them. */
  static double[] of(double[] values) {
    int missing = 0;
    for (double value : values) {
      missing += Double.isNaN(value) ? 1 : 0;
    }
    if (missing == 0) {
      return values;
    }
    double[] kept = new double[values.length - missing];
    int next = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        kept[next++] = value;
      }
    }
    return kept;
  }

  /** A sorted copy of the values that are not NaN. */
  static double[] sorted(double[] values) {
    double[] observed = of(values);
    double[] sorted = observed == values ? values.clone() : observed;
    RadixSort.sort(sorted);
    return sorted;
  }

  /** Whether all values are equal. */
  static boolean isConstant(double[] observed) {
    for (double value : observed) {
      if (value != observed[0]) {
        return false;
      }
    }
    return true;
  }
}
