package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * The passes of STL on plain arrays (Cleveland et al. 1990, section 2). Missing values have weight
 * zero in every fit; the season is fitted where they are too, so that the low-pass filter always
 * sees a whole series.
 */
final class StlKernel {

  /** Is told of every pass. */
  interface Observer {
    void pass(int outer, int inner, double[] trend, double[] seasonal, double[] weights);
  }

  /** A median remainder up to so many times the rounding of the largest value may be rounding. */
  private static final double ROUNDINGS = 100;

  private final StlPlan plan;
  private final StlSettings settings;
  private final int period;
  private final int size;

  /** The values, 0 where missing. */
  private final double[] values;

  private final double @Nullable [] observed;
  private double @Nullable [] weights;
  private final double[] trend;
  private final double[] seasonal;
  private final double[] cycles;
  private final double[] work;
  private final double[] scratch;

  private final double largestRounding;

  /** The median absolute remainder of the last pass, or 0. */
  private double median;

  private StlKernel(StlPlan plan, double[] series) {
    this.plan = plan;
    this.settings = plan.settings();
    this.period = plan.period();
    this.size = plan.size();
    this.observed = plan.gaps().weights();
    this.values = observed == null ? series : withoutGaps(series);
    this.weights = observed;
    this.largestRounding = settings.outerIterations() > 0 ? Rounding.of(values) : 0;
    this.trend = new double[size];
    this.seasonal = new double[size];
    this.cycles = new double[size + 2 * period];
    this.work = new double[size + period + 1];
    this.scratch = new double[size + 2];
  }

  /** What STL finds: the weights are null if no pass was robust. */
  static final class Result {
    private final double[] trend;
    private final double[] seasonal;
    private final double @Nullable [] weights;

    private Result(double[] trend, double[] seasonal, double @Nullable [] weights) {
      this.trend = trend;
      this.seasonal = seasonal;
      this.weights = weights;
    }

    double[] trend() {
      return trend;
    }

    double[] seasonal() {
      return seasonal;
    }

    double @Nullable [] weights() {
      return weights;
    }
  }

  /**
   * Runs all passes.
   *
   * @param series the values, NaN where missing; each position of the cycle is observed somewhere
   * @param period the length of the cycle, at least 2 and at most half the series
   */
  static Result run(
      StlSettings settings, double[] series, int period, @Nullable Observer observer) {
    return run(StlPlan.of(settings, series, period), series, observer);
  }

  /** Runs all passes with a plan for the series. */
  static Result run(StlPlan plan, double[] series, @Nullable Observer observer) {
    return new StlKernel(plan, series).run(observer);
  }

  private static double[] withoutGaps(double[] series) {
    double[] values = series.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isNaN(values[i]) ? 0 : values[i];
    }
    return values;
  }

  private Result run(@Nullable Observer observer) {
    for (int outer = 0; outer <= settings.outerIterations(); outer++) {
      if (outer > 0) {
        updateWeights();
      }
      for (int inner = 0; inner < settings.innerIterations(); inner++) {
        subtract(values, trend, work);
        plan.seasonal().smooth(work, weights, cycles, scratch);
        lowPass(plan.lowPass());
        deseasonalise();
        plan.trend().smooth(work, weights, trend, scratch);
        if (observer != null) {
          observer.pass(outer, inner, trend, seasonal, weights == null ? new double[0] : weights);
        }
      }
    }
    if (settings.periodic()) {
      averageCycles();
    }
    return new Result(trend, seasonal, settings.outerIterations() > 0 ? weights : null);
  }

  private void subtract(double[] a, double[] b, double[] difference) {
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            difference[i] = a[i] - b[i];
          }
        });
  }

  /** What the smoothed cycles contain of the trend: three moving averages, then loess. */
  private void lowPass(GridLoess loess) {
    MovingAverage.sums(cycles, size + 2 * period, period, work);
    MovingAverage.sums(work, size + period + 1, period, scratch);
    double count = 3.0 * period * period;
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            work[i] = (scratch[i] + scratch[i + 1] + scratch[i + 2]) / count;
          }
        });
    loess.smooth(work, null, scratch, scratch);
  }

  /** The season is the smoothed cycles without their trend; the rest goes on to the trend. */
  private void deseasonalise() {
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            double season = cycles[period + i] - scratch[i];
            seasonal[i] = season;
            work[i] = values[i] - season;
          }
        });
  }

  private void updateWeights() {
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            work[i] = values[i] - trend[i] - seasonal[i];
          }
        });
    double[] found = weights == null || weights == observed ? new double[size] : weights;
    // From one pass to the next it hardly changes.
    median = Robustness.median(work, size, observed, scratch, median);
    Robustness.weights(work, size, observed, found, median, rounding());
    weights = found;
  }

  /**
   * Of a fit that is exact for half of the values: what it leaves is no reason to disregard any.
   */
  private double rounding() {
    return median <= ROUNDINGS * largestRounding ? Rounding.ofMost(values) : 0;
  }

  private void averageCycles() {
    double[] means = new double[period];
    for (int start = 0; start < size; start += period) {
      for (int j = 0; j < Math.min(period, size - start); j++) {
        means[j] += seasonal[start + j];
      }
    }
    for (int j = 0; j < period; j++) {
      means[j] /= (size - 1 - j) / period + 1;
    }
    for (int start = 0; start < size; start += period) {
      System.arraycopy(means, 0, seasonal, start, Math.min(period, size - start));
    }
  }
}
