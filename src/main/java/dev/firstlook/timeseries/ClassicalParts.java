package dev.firstlook.timeseries;

import java.util.Arrays;

/** Trend and seasonal indices of the classical decomposition. */
final class ClassicalParts {
  private final double[] trend;
  private final double[] means;
  private final double center;
  private final DecompositionModel model;

  private ClassicalParts(double[] trend, double[] means, double center, DecompositionModel model) {
    this.trend = trend;
    this.means = means;
    this.center = center;
    this.model = model;
  }

  static ClassicalParts of(TimeSeries series, int period, DecompositionModel model) {
    double[] trend = centeredAverage(series.raw(), period);
    double[] sums = new double[period];
    int[] counts = new int[period];
    for (int i = 0; i < trend.length; i++) {
      double detrended = model.without(series.raw()[i], trend[i]);
      if (!Double.isNaN(detrended)) {
        sums[i % period] += detrended;
        counts[i % period]++;
      }
    }
    double center = 0;
    for (int j = 0; j < period; j++) {
      if (counts[j] == 0) {
        throw new IllegalArgumentException(
            "each position of the cycle must have a trend at least once, but position "
                + series.axis().cycleLabel(j, period)
                + " has none: a missing value leaves no moving average within half a cycle; Stl"
                + " takes series with gaps");
      }
      sums[j] /= counts[j];
      center += sums[j] / period;
    }
    return new ClassicalParts(trend, sums, center, model);
  }

  /** Means of one cycle around each point; NaN at the ends and near missing values. */
  private static double[] centeredAverage(double[] values, int period) {
    int size = values.length;
    double[] known = values.clone();
    int[] missingBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      boolean missing = Double.isNaN(known[i]);
      missingBefore[i + 1] = missingBefore[i] + (missing ? 1 : 0);
      known[i] = missing ? 0 : known[i];
    }
    double[] averages = new double[size - period + 1];
    MovingAverage.of(known, size, period, averages);
    double[] trend = new double[size];
    Arrays.fill(trend, Double.NaN);
    int half = period / 2;
    for (int i = half; i < size - half; i++) {
      if (missingBefore[i + half + 1] == missingBefore[i - half]) {
        trend[i] =
            period % 2 == 1
                ? averages[i - half]
                : (averages[i - half] + averages[i - half + 1]) / 2;
      }
    }
    return trend;
  }

  double[] trend() {
    return trend;
  }

  /** The trend along straight lines to both ends. */
  double[] extendedTrend() {
    double[] whole = trend.clone();
    int first = 0;
    while (Double.isNaN(whole[first])) {
      first++;
    }
    int last = whole.length - 1;
    while (Double.isNaN(whole[last])) {
      last--;
    }
    line(first, 1, whole, 0, first);
    line(last, -1, whole, last + 1, whole.length);
    return whole;
  }

  /** Fills a range along the line through as many trend values as a cycle has. */
  private void line(int start, int direction, double[] whole, int from, int to) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int i = start; i >= 0 && i < trend.length && n < means.length; i += direction) {
      if (!Double.isNaN(trend[i])) {
        double d = i - start;
        n++;
        x += d;
        y += trend[i];
        xx += d * d;
        xy += d * trend[i];
      }
    }
    double slope = n > 1 ? (xy - x * y / n) / (xx - x * x / n) : 0;
    for (int i = from; i < to; i++) {
      whole[i] = y / n + slope * (i - start - x / n);
    }
  }

  /** The mean of what is left at a position of the cycle, before the adjustment. */
  double mean(int position) {
    return means[position];
  }

  /** The mean of these means. */
  double center() {
    return center;
  }

  /** The seasonal index of a position of the cycle. */
  double index(int position) {
    return model.without(means[position], center);
  }

  double[] season(int size) {
    double[] season = new double[size];
    for (int i = 0; i < size; i++) {
      season[i] = index(i % means.length);
    }
    return season;
  }
}
