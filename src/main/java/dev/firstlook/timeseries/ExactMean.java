package dev.firstlook.timeseries;

/** The mean of a series, exact where all values are the same. */
final class ExactMean {

  private ExactMean() {}

  /** Missing values are left out; NaN if there is no other. */
  static double of(double[] values) {
    // Sums of differences from one of the values: equal values have exactly their mean.
    double origin = Double.NaN;
    double sum = 0;
    int observed = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        origin = observed == 0 ? value : origin;
        sum += value - origin;
        observed++;
      }
    }
    return origin + sum / observed;
  }
}
