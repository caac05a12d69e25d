package dev.firstlook.timeseries;

/** Trend and seasonal indices of the classical decomposition. */
final class ClassicalParts {
  private final Magnitude magnitude;
  private final double[] trend;
  private final double[] means;
  private final double center;
  private final DecompositionModel model;

  /** Of trend, means and center divided by the magnitude; those of a product have no unit. */
  private ClassicalParts(
      Magnitude magnitude,
      double[] trend,
      double[] means,
      double center,
      DecompositionModel model) {
    this.magnitude = magnitude;
    this.trend = trend;
    this.means = means;
    this.center = center;
    this.model = model;
  }

  static ClassicalParts of(TimeSeries series, int period, DecompositionModel model) {
    Magnitude magnitude = Magnitude.of(series.raw());
    double[] values = magnitude.reduced(series.raw());
    double[] trend = MovingAverage.centered(values, period);
    double[] detrended = new double[trend.length];
    for (int i = 0; i < trend.length; i++) {
      detrended[i] = model.without(values[i], trend[i]);
    }
    double[] means = CycleMeans.of(detrended, period);
    for (int j = 0; j < period; j++) {
      if (Double.isNaN(means[j])) {
        throw new IllegalArgumentException(
            "each position of the cycle must have a trend at least once, but position "
                + series.axis().cycleLabel(j, period)
                + " has none: a missing value leaves no moving average within half a cycle; Stl"
                + " takes series with gaps");
      }
    }
    return new ClassicalParts(magnitude, trend, means, CycleMeans.center(means), model);
  }

  double[] trend() {
    return magnitude.restored(trend);
  }

  /** The trend along straight lines to both ends, in a product those of its logarithms. */
  double[] extendedTrend() {
    double[] whole = trend.clone();
    double[] additive = model.additive(trend);
    int first = 0;
    while (Double.isNaN(whole[first])) {
      first++;
    }
    int last = whole.length - 1;
    while (Double.isNaN(whole[last])) {
      last--;
    }
    line(additive, first, 1, whole, 0, first);
    line(additive, last, -1, whole, last + 1, whole.length);
    return magnitude.restored(whole);
  }

  /** Fills a range along the line through as many trend values as a cycle has. */
  private void line(double[] additive, int start, int direction, double[] whole, int from, int to) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int i = start; i >= 0 && i < trend.length && n < means.length; i += direction) {
      if (!Double.isNaN(additive[i])) {
        double d = i - start;
        n++;
        x += d;
        y += additive[i];
        xx += d * d;
        xy += d * additive[i];
      }
    }
    double slope = n > 1 ? (xy - x * y / n) / (xx - x * x / n) : 0;
    for (int i = from; i < to; i++) {
      double value = y / n + slope * (i - start - x / n);
      whole[i] = model == DecompositionModel.ADDITIVE ? value : Math.exp(value);
    }
  }

  /** The mean of what is left at a position of the cycle, before the adjustment. */
  double mean(int position) {
    return inUnit(means[position]);
  }

  /** The mean of these means. */
  double center() {
    return inUnit(center);
  }

  private double inUnit(double component) {
    return model == DecompositionModel.ADDITIVE ? magnitude.restored(component) : component;
  }

  /** The seasonal index of a position of the cycle. */
  double index(int position) {
    return inUnit(model.without(means[position], center));
  }

  double[] season(int size) {
    double[] season = new double[size];
    for (int i = 0; i < size; i++) {
      season[i] = index(i % means.length);
    }
    return season;
  }
}
