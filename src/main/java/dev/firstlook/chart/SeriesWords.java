package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.TimeSeries;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** How captions and descriptions speak of the points of a series. */
final class SeriesWords {

  private SeriesWords() {}

  /** Such as {@code passengers by month} or {@code values every 15 minutes}. */
  static String by(TimeSeries series) {
    if (isIndex(series)) {
      return series.name() + " in order";
    }
    String step = series.step();
    return series.name() + (isOne(step) ? " by " : " every ") + step;
  }

  /** Such as {@code 144 months from January 1949 to December 1960, 2 missing}. */
  static String span(TimeSeries series) {
    int size = series.size();
    String count =
        isIndex(series) || !isOne(series.step())
            ? Numbers.counted(size, "value")
            : Numbers.counted(size, series.step());
    return count + range(series) + missing(series.missing());
  }

  /** Such as {@code lag in months}; just the name where a step is no unit by itself. */
  static String inSteps(String what, String step) {
    return isOne(step) && !step.equals("step") ? what + " in " + step + "s" : what;
  }

  /** Such as {@code 9.5 years} or {@code 96 steps of 15 minutes}. */
  static String steps(double many, String step) {
    return Numbers.text(many) + (isOne(step) ? " " + step + "s" : " steps of " + step);
  }

  /** Such as {@code from January 1949 to December 1960}. */
  static String range(TimeSeries series) {
    int size = series.size();
    return size == 1
        ? ", " + when(series, 0)
        : " from %s to %s".formatted(when(series, 0), when(series, size - 1));
  }

  static String missing(long missing) {
    return missing == 0 ? "" : ", " + missing + " missing";
  }

  /** Such as {@code lowest 104 in November 1949, highest 622 in July 1960}. */
  static String extremes(TimeSeries series) {
    int lowest = extreme(series, -1);
    int highest = extreme(series, 1);
    double low = series.value(lowest);
    double high = series.value(highest);
    return low == high
        ? series.size() - series.missing() == 1 ? Numbers.text(low) : "all " + Numbers.text(low)
        : "lowest %s %s, highest %s %s"
            .formatted(
                Numbers.within(low, high - low),
                at(series, lowest),
                Numbers.within(high, high - low),
                at(series, highest));
  }

  /**
   * The position of the highest value, or with a sign of -1 of the lowest; the first of several.
   */
  static int extreme(TimeSeries series, int sign) {
    double[] values = series.values();
    int best = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i]) && (best < 0 || sign * values[i] > sign * values[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Such as {@code in July 1960}, {@code on 2024-02-29}, {@code at index 7}. */
  static String at(TimeSeries series, int index) {
    String step = series.step();
    String preposition =
        step.contains("year") || step.contains("month") || step.contains("quarter")
            ? "in "
            : step.contains("day") || step.contains("week") ? "on " : "at ";
    return preposition + (isIndex(series) ? "index " : "") + when(series, index);
  }

  /** Such as {@code July 1960}; otherwise as the series calls it. */
  static String when(TimeSeries series, int index) {
    String label = series.label(index);
    if (label.matches("\\d{4}-\\d\\d")) {
      Month month = Month.of(Integer.parseInt(label.substring(5)));
      return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + label.substring(0, 4);
    }
    return label;
  }

  static boolean isIndex(TimeSeries series) {
    return series.size() == 0 || series.time(0).isEmpty();
  }

  private static boolean isOne(String step) {
    return !Character.isDigit(step.charAt(0));
  }

  /**
   * Refuses a series of which nothing could be drawn.
   *
   * @param picture such as {@code a line}
   */
  static TimeSeries requireValues(TimeSeries series, String picture) {
    int missing = series.missing();
    if (series.size() - missing > 0) {
      return series;
    }
    throw new IllegalArgumentException(
        "%s of %s needs at least 1 value, but there were 0, and %s"
            .formatted(
                picture, Letters.plain(series.name()), Numbers.counted(missing, "missing value")));
  }

  /** The shortest period of a series, or an error that says how to give it one. */
  static int requirePeriod(TimeSeries series) {
    return series
        .period()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a picture of a season needs a series with a period, but %s has none; see"
                            .formatted(Letters.plain(series.name()))
                        + " withPeriods"));
  }
}
