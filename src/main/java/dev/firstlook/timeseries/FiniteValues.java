package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;

/** Refuses infinite or missing values of a series, and says where they are. */
final class FiniteValues {

  /** What to do about gaps. */
  static final String FILLING =
      "trend and season can stand in for it: Stl.periodic().decompose(series).filled()";

  private FiniteValues() {}

  /** Values that a user gives. */
  static void given(TimeAxis axis, double[] values) {
    int at = firstInfinite(values);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "values must be finite, or NaN where missing, but value %s (%s) was %s"
              .formatted(at, axis.label(at), values[at]));
    }
  }

  /** Values that come of adding up, taking away and the like: of large ones infinite ones. */
  static void computed(String name, TimeAxis axis, double[] values) {
    int at = firstInfinite(values);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "\"%s\" must be finite, but value %s (%s) was %s: what it is computed from is too large"
              .formatted(Escape.terminal(name), at, axis.label(at), values[at]));
    }
  }

  /** What a function makes of each value. */
  static void mapped(TimeAxis axis, double[] values, double[] results) {
    int at = firstInfinite(results);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "results must be finite, or NaN where missing, but that of value %s (%s), %s, was %s"
              .formatted(at, axis.label(at), Numbers.text(values[at]), results[at]));
    }
  }

  /**
   * A series for what cannot do without any of its values.
   *
   * @param what such as {@code a periodogram}
   */
  static void withoutGaps(String what, TimeSeries series) {
    int missing = series.missing();
    for (int i = 0; i < series.size() && missing > 0; i++) {
      if (Double.isNaN(series.raw()[i])) {
        throw new IllegalArgumentException(
            "%s needs a series without gaps, but value %s (%s) of \"%s\" is missing%s; %s%s"
                .formatted(
                    what,
                    i,
                    series.label(i),
                    Escape.terminal(series.name()),
                    missing == 1 ? "" : ", and " + (missing - 1) + " more",
                    FILLING,
                    series.period().isPresent() ? "" : ", for which it needs withPeriods"));
      }
    }
  }

  /** Its position; -1 if there is none. */
  private static int firstInfinite(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (Double.isInfinite(values[i])) {
        return i;
      }
    }
    return -1;
  }
}
