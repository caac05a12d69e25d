package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Checks of periods, and of series against them, and how periods read. */
final class Periods {

  private Periods() {}

  /** The periods in order; each at least 2, none twice. */
  static int[] checked(int... periods) {
    int[] sorted = periods.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (!(sorted[i] >= 2)) {
        throw new IllegalArgumentException("period must be at least 2, but was " + sorted[i]);
      }
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        throw new IllegalArgumentException(
            "periods must differ, but " + sorted[i] + " was given twice");
      }
    }
    return sorted;
  }

  /** Periods in words: 7 and 365. */
  static String words(Collection<Integer> periods) {
    return String.join(" and ", periods.stream().map(period -> Integer.toString(period)).toList());
  }

  static String words(int... periods) {
    return words(Arrays.stream(periods).boxed().toList());
  }

  /** The period of a series, if it can be decomposed by it. */
  static int of(TimeSeries series) {
    int period =
        series
            .period()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a series must have a period to be decomposed, but \""
                            + series.name()
                            + "\" has none; say which, after how many "
                            + series.axis().step().several()
                            + " it repeats: withPeriods(...)"));
    check(series, period);
    return period;
  }

  /** That a season of a period can be found in a series: two cycles, and each position observed. */
  static void check(TimeSeries series, int period) {
    checkLength(series, period);
    List<String> never = neverObserved(series, period);
    if (!never.isEmpty()) {
      throw new IllegalArgumentException(
          "each position of the cycle must be observed at least once, but position "
              + never.get(0)
              + " never is");
    }
  }

  /** That there are two cycles, and any values. */
  static void checkLength(TimeSeries series, int period) {
    int size = series.size();
    if (size == 0) {
      throw new IllegalArgumentException(
          "a series must have values to be decomposed, but had none");
    }
    if (size / 2 < period) {
      throw new IllegalArgumentException(
          Numbers.counted(size, "value")
              + " with period "
              + period
              + ": a season needs at least two full cycles, "
              + 2L * period
              + " values");
    }
    if (series.missing() == size) {
      throw new IllegalArgumentException(
          "a series must have values to be decomposed, but all " + size + " are missing");
    }
  }

  /** The positions of a cycle at which no value is observed, as the series calls them. */
  static List<String> neverObserved(TimeSeries series, int period) {
    double[] values = series.raw();
    boolean[] seen = new boolean[period];
    for (int i = 0; i < values.length; i++) {
      seen[i % period] |= !Double.isNaN(values[i]);
    }
    return IntStream.range(0, period)
        .filter(j -> !seen[j])
        .mapToObj(j -> series.axis().cycleLabel(j, period))
        .toList();
  }
}
