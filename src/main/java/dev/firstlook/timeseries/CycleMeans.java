package dev.firstlook.timeseries;

/** Means of all values at the same position of a cycle, such as all Januaries. */
final class CycleMeans {

  private CycleMeans() {}

  /**
   * The mean at each position.
   *
   * @param values from position 0 on; NaN means missing
   * @return as many means as the period; NaN where no value is
   */
  static double[] of(double[] values, int period) {
    double[] means = new double[period];
    int[] counts = new int[period];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        means[i % period] += values[i];
        counts[i % period]++;
      }
    }
    for (int j = 0; j < period; j++) {
      means[j] /= counts[j];
    }
    return means;
  }

  /** The mean of as many means as the period. */
  static double center(double[] means) {
    double center = 0;
    for (double mean : means) {
      center += mean / means.length;
    }
    return center;
  }
}
