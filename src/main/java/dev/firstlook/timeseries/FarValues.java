package dev.firstlook.timeseries;

import dev.firstlook.summary.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The outliers of a series without seasons: values far from a moving median, which outliers hardly
 * move, and far too from a moving average of the values without these. A median alone finds too
 * many in a trend with little noise, where each value is nearly the median of its window; an
 * average alone finds the neighbours of an outlier, and of a jump.
 */
final class FarValues {
  private final double[] values;
  private final boolean[] far;
  private final double[] without;

  private FarValues(double[] values, boolean[] far, double[] without) {
    this.values = values;
    this.far = far;
    this.without = without;
  }

  /**
   * Of values without seasons, none missing. An outlier spoils the mean pattern that was taken away
   * too, for all values at its position of the cycle: so the pattern is seen again, in medians, and
   * then in means without the outlier.
   *
   * @param raw the series, whose missing values were bridged and are no outliers
   */
  static FarValues of(double[] values, double[] raw, int window, List<Integer> periods) {
    FarValues first = of(values, raw, window);
    if (first.count() == 0) {
      return first;
    }
    double[] rest = values;
    for (int period : periods) {
      rest = withoutMedians(rest, window, period);
    }
    double[] without = of(rest, raw, window).without;
    for (int period : periods) {
      SeasonalPattern left = SeasonalPattern.of(without, period);
      without = left.without();
      rest = left.takenFrom(rest);
    }
    return of(rest, raw, window);
  }

  private static double[] withoutMedians(double[] values, int window, int period) {
    double[] left = Smoothed.aroundMedian(values, window);
    double[] medians = new double[period];
    for (int j = 0; j < period; j++) {
      double[] here =
          IntStream.iterate(j, i -> i < left.length, i -> i + period)
              .mapToDouble(i -> left[i])
              .toArray();
      medians[j] = Quantiles.of(here).quantile(0.5);
    }
    double center = Quantiles.of(medians).quantile(0.5);
    double[] without = values.clone();
    Arrays.setAll(without, i -> values[i] - (medians[i % period] - center));
    return without;
  }

  private static FarValues of(double[] values, double[] raw, int window) {
    double rounding = Rounding.of(values);
    double[] ofMedian = Smoothed.aroundMedian(values, window);
    boolean[] suspect = far(ofMedian, raw, rounding);
    FarValues found = new FarValues(values, suspect, put(values, ofMedian, suspect));
    // The first average is one without all suspects, the second one without those that are left.
    for (int round = 0; round < 2; round++) {
      double[] others = found.without;
      double[] around = Smoothed.aroundMean(others, window);
      double[] left = new double[values.length];
      Arrays.setAll(left, i -> values[i] - (others[i] - around[i]));
      boolean[] far = far(left, raw, rounding);
      for (int i = 0; i < far.length; i++) {
        far[i] &= suspect[i];
      }
      found = new FarValues(values, far, put(values, left, far));
    }
    return found;
  }

  private static double[] put(double[] values, double[] left, boolean[] far) {
    double[] put = values.clone();
    Arrays.setAll(put, i -> far[i] ? values[i] - left[i] : values[i]);
    return put;
  }

  private static boolean[] far(double[] left, double[] raw, double rounding) {
    double[] observed = left.clone();
    Arrays.setAll(observed, i -> Double.isNaN(raw[i]) ? Double.NaN : left[i]);
    boolean[] far = Features.far(observed);
    for (int i = 0; i < far.length; i++) {
      // What is left of a perfect fit is rounding.
      far[i] &= Math.abs(left[i]) > rounding;
    }
    return far;
  }

  /** The values, of which the pattern of the seasons was seen without outliers. */
  double[] values() {
    return values;
  }

  /** The same with the outliers put onto the moving average. */
  double[] without() {
    return without;
  }

  boolean isFar(int i) {
    return far[i];
  }

  boolean isSame(FarValues other) {
    return Arrays.equals(far, other.far);
  }

  int count() {
    return (int) IntStream.range(0, far.length).filter(i -> far[i]).count();
  }
}
