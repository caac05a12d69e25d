package dev.firstlook.timeseries;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The smoothers of STL for series of one length and with the same gaps. What neighbours weigh is
 * kept in them, so that a second series is taken apart faster than the first. Not for several
 * threads at once.
 *
 * @param settings of the passes
 * @param size how many values a series has
 * @param period the length of the cycle
 * @param gaps where values are missing
 * @param seasonal smooths the values at the same position of the cycle
 * @param lowPass smooths what the cycles contain of the trend
 * @param trend smooths what is left without the season
 */
record StlPlan(
    StlSettings settings,
    int size,
    int period,
    Observed gaps,
    GridLoess seasonal,
    GridLoess lowPass,
    GridLoess trend) {

  /** Where a series is observed. */
  static final class Observed {
    private final double @Nullable [] weights;

    private Observed(double @Nullable [] weights) {
      this.weights = weights;
    }

    static Observed of(double[] series) {
      double[] weights = null;
      for (int i = 0; i < series.length; i++) {
        if (Double.isNaN(series[i])) {
          if (weights == null) {
            weights = new double[series.length];
            Arrays.fill(weights, 1);
          }
          weights[i] = 0;
        }
      }
      return new Observed(weights);
    }

    /** 1 where there is a value and 0 where not; null if all are observed. Not to be changed. */
    double @Nullable [] weights() {
      return weights;
    }

    boolean isAs(Observed other) {
      return Arrays.equals(weights, other.weights);
    }
  }

  static StlPlan of(StlSettings settings, double[] series, int period) {
    return of(settings, series.length, period, Observed.of(series));
  }

  private static StlPlan of(StlSettings settings, int size, int period, Observed gaps) {
    return new StlPlan(
        settings,
        size,
        period,
        gaps,
        new GridLoess(settings.seasonal(), size, period, true, gaps.weights()),
        new GridLoess(settings.lowPass(), size, 1, false, null),
        new GridLoess(settings.trend(), size, 1, false, gaps.weights()));
  }

  /** This plan if it is one for a series, and a new one if not. */
  StlPlan or(StlSettings wanted, double[] series, int cycle) {
    Observed observed = Observed.of(series);
    return settings.equals(wanted)
            && size == series.length
            && period == cycle
            && gaps.isAs(observed)
        ? this
        : of(wanted, series.length, cycle, observed);
  }
}
