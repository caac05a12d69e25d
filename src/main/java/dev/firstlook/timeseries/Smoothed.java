package dev.firstlook.timeseries;

/** Means or medians of windows that go on to both ends of a series, along straight lines. */
final class Smoothed {

  private Smoothed() {}

  /** The moving average of values, none missing, over a window of at least 1. */
  static double[] means(double[] values, int window) {
    int length = Math.min(window, (values.length + 1) / 2);
    double[] means = new double[values.length - length + 1];
    MovingAverage.of(values, values.length, length, means);
    return throughout(values.length, means);
  }

  /** The same with a moving median. */
  static double[] medians(double[] values, int window) {
    int length = Math.min(window, (values.length + 1) / 2);
    // Of an odd number the median is a value: a line or a jump without noise then leaves nothing.
    return throughout(
        values.length, MovingMedian.of(values, length % 2 == 0 ? length - 1 : length));
  }

  private static double[] throughout(int n, double[] means) {
    int length = n - means.length + 1;
    // The mean of a window belongs to its middle, which of an even one is between two values.
    double middle = (length - 1) / 2.0;
    int reach = Math.min(length, means.length - 1);
    int last = means.length - 1;
    double rise = reach == 0 ? 0 : (means[reach] - means[0]) / reach;
    double fall = reach == 0 ? 0 : (means[last] - means[last - reach]) / reach;
    double[] smooth = new double[n];
    for (int i = 0; i < n; i++) {
      double at = i - middle;
      int before = (int) Math.floor(at);
      smooth[i] =
          at <= 0
              ? means[0] + at * rise
              : at >= last
                  ? means[last] + (at - last) * fall
                  : means[before] + (at - before) * (means[before + 1] - means[before]);
    }
    return smooth;
  }
}
