package dev.firstlook.timeseries;

import dev.firstlook.summary.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The outliers of a series without seasons: values far from a moving median, which outliers hardly
 * move, and far too from a moving average of the values without these. A median alone finds too
 * many in a trend with little noise, where each value is nearly the median of its window; an
 * average alone finds the neighbours of an outlier, and of a jump.
 */
final class FarValues {
  private final double[] values;
  private final double[] pattern;
  private final double[] smooth;
  private final boolean[] far;
  private final boolean events;

  private FarValues(
      double[] values, double[] pattern, double[] smooth, boolean[] far, boolean events) {
    this.values = values;
    this.pattern = pattern;
    this.smooth = smooth;
    this.far = far;
    this.events = events;
  }

  /**
   * Of values without seasons, none missing. An outlier spoils the mean pattern that was taken away
   * too, for all values at its position of the cycle: so the pattern is seen again, in medians, and
   * then in means without the outlier.
   *
   * @param raw the series, whose missing values were bridged and are no outliers
   * @param rounding of the series
   */
  static FarValues of(
      double[] values, double[] raw, int window, List<Integer> periods, double rounding) {
    double[] nothing = new double[values.length];
    FarValues first = of(values, nothing, raw, window, rounding, 1);
    if (first.count() == 0 || periods.isEmpty()) {
      return first.onlyOutliers(raw, periods, rounding);
    }
    double[] rest = values;
    for (int period : periods) {
      rest = minus(rest, medians(rest, window, period));
    }
    double[] without = of(rest, nothing, raw, window, rounding, 1).without();
    double noise = 1;
    for (int period : periods) {
      SeasonalPattern left = SeasonalPattern.of(without, period);
      without = left.without();
      rest = left.takenFrom(rest);
      // From the mean of a position in k cycles a value that is not counted in differs k / (k - 1)
      // times as much as one that is.
      double cycles = (double) values.length / period;
      noise *= cycles / (cycles - 1);
    }
    return of(rest, minus(values, rest), raw, window, rounding, noise)
        .onlyOutliers(raw, periods, rounding);
  }

  private static double[] minus(double[] values, double[] others) {
    double[] left = values.clone();
    Arrays.setAll(left, i -> values[i] - others[i]);
    return left;
  }

  /** The median pattern of a period. */
  private static double[] medians(double[] values, int window, int period) {
    double[] left = minus(values, Smoothed.medians(values, window));
    double[] medians = new double[period];
    for (int j = 0; j < period; j++) {
      double[] here =
          IntStream.iterate(j, i -> i < left.length, i -> i + period)
              .mapToDouble(i -> left[i])
              .toArray();
      medians[j] = Quantiles.of(here).quantile(0.5);
    }
    double center = Quantiles.of(medians).quantile(0.5);
    double[] pattern = values.clone();
    Arrays.setAll(pattern, i -> medians[i % period] - center);
    return pattern;
  }

  private static FarValues of(
      double[] values, double[] pattern, double[] raw, int window, double rounding, double noise) {
    double[] medians = Smoothed.medians(values, window);
    boolean[] suspect = far(minus(values, medians), raw, rounding, 1);
    FarValues found = new FarValues(values, pattern, medians, suspect, false);
    // The first average is one without all suspects, the second one without those that are left.
    for (int round = 0; round < 2; round++) {
      double[] means = Smoothed.means(found.without(), window);
      boolean[] far = far(minus(values, means), raw, rounding, noise);
      for (int i = 0; i < far.length; i++) {
        far[i] &= suspect[i];
      }
      found = new FarValues(values, pattern, means, far, false);
    }
    return found;
  }

  private static boolean[] far(double[] left, double[] raw, double rounding, double noise) {
    Reach reach = reach(left, raw, rounding).times(noise);
    boolean[] far = new boolean[left.length];
    for (int i = 0; i < far.length; i++) {
      far[i] = !Double.isNaN(raw[i]) && reach.isFar(left[i]);
    }
    return far;
  }

  private static Reach reach(double[] left, double[] raw, double rounding) {
    double[] observed = left.clone();
    Arrays.setAll(observed, i -> Double.isNaN(raw[i]) ? Double.NaN : left[i]);
    return Reach.of(observed, rounding);
  }

  /** Without those that are like others at their position; and none if there are too many. */
  private FarValues onlyOutliers(double[] raw, List<Integer> periods, double rounding) {
    int observed = (int) Arrays.stream(raw).filter(value -> !Double.isNaN(value)).count();
    double[] left = minus(values, smooth);
    Reach reach = reach(left, raw, rounding);
    List<Positions> positions = periods.stream().map(p -> new Positions(raw, p)).toList();
    FarValues alone =
        keep(i -> positions.stream().allMatch(own -> reach.isFar(own.changed(left, i, reach))));
    boolean many =
        Reach.tooMany(alone.count(), observed)
            || positions.stream().anyMatch(own -> own.areEvents(alone.far));
    FarValues found =
        alone.keep(i -> positions.stream().allMatch(own -> own.isFarAmongItsOwn(left, i)));
    boolean[] kept = Reach.tooMany(found.count(), observed) ? new boolean[far.length] : found.far;
    return new FarValues(values, pattern, smooth, kept, many);
  }

  private FarValues keep(IntPredicate isKept) {
    boolean[] kept = far.clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = far[i] && isKept.test(i);
    }
    return new FarValues(values, pattern, smooth, kept, events);
  }

  /** The same without outliers. */
  FarValues none() {
    return new FarValues(values, pattern, smooth, new boolean[far.length], events);
  }

  /**
   * Whether so many are far from the smooth line that they are the season or the level. A robust
   * fit would set them aside, and with them what is looked for.
   */
  boolean isOfEvents() {
    return events;
  }

  /** The values, of which the pattern of the seasons was seen without outliers. */
  double[] values() {
    return values;
  }

  /** The same with the outliers put onto the moving average. */
  double[] without() {
    double[] put = values.clone();
    Arrays.setAll(put, i -> far[i] ? smooth[i] : values[i]);
    return put;
  }

  /** The moving average, and what these values have less than those they were found in. */
  double expected(int i) {
    return smooth[i] + pattern[i];
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
