package dev.firstlook.timeseries;

import java.time.Duration;
import java.util.Objects;

/** A series by longer steps. */
final class Aggregated {

  private Aggregated() {}

  static TimeSeries of(TimeSeries series, CalendarStep to, Aggregation how) {
    TimeAxis axis = series.axis();
    if (axis.isIndex()) {
      throw new IllegalArgumentException(
          "a series must have points in time to be aggregated, but has a bare index");
    }
    if (!holds(to, axis.step())) {
      throw new IllegalArgumentException(
          "steps of %s cannot be put together to one %s%s"
              .formatted(axis.step().one(), to.word(), why(to, axis.step())));
    }
    int size = series.size();
    long first = bin(axis, 0, to);
    int bins = size == 0 ? 0 : (int) (bin(axis, size - 1L, to) - first + 1);
    double[] values = new double[bins];
    int from = 0;
    for (int b = 0; b < bins; b++) {
      int end = from;
      while (end < size && bin(axis, end, to) == first + b) {
        end++;
      }
      boolean whole = bin(axis, from - 1L, to) < first + b && bin(axis, end, to) > first + b;
      values[b] = made(series.raw(), from, end, how, whole);
      from = end;
    }
    TimeSeries made =
        TimeSeries.on(series.name(), TimeAxis.of(to.start(first), to.period()), values);
    return size == 0 ? made : made.noted(partialEnds(series, to, bins));
  }

  /** A mean of January and February is none of a year: which ends are no whole steps. */
  private static String partialEnds(TimeSeries series, CalendarStep to, int bins) {
    TimeAxis axis = series.axis();
    int last = series.size() - 1;
    boolean start = bin(axis, -1, to) == bin(axis, 0, to);
    boolean end = bin(axis, last + 1L, to) == bin(axis, last, to);
    boolean both = start && end && bins > 1;
    return new PartialEnds(bins, to, start, end)
        .note(both ? "are" : "is", "value", series.label(0), series.label(last));
  }

  /** Whether a step is short enough; a longer one would leave steps without a value. */
  private static boolean holds(CalendarStep to, TimeAxis.Step step) {
    if (step.isMonths()) {
      return to.months() > 0 && to.months() % step.months() == 0;
    }
    return step.duration().compareTo(Duration.ofDays(to.fewestDays())) <= 0;
  }

  private static String why(CalendarStep to, TimeAxis.Step step) {
    return step.isMonths() || to.months() == 0
        ? ""
        : ", which may have no more than " + to.fewestDays() + " days";
  }

  private static long bin(TimeAxis axis, long position, CalendarStep to) {
    return to.number(Objects.requireNonNull(axis.at(position)));
  }

  /** What is made of the values of one step; NaN are missing ones. */
  static double made(double[] values, int from, int to, Aggregation how, boolean whole) {
    int count = 0;
    double sum = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double last = Double.NaN;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(values[i])) {
        count++;
        sum += values[i];
        low = Math.min(low, values[i]);
        high = Math.max(high, values[i]);
        last = values[i];
      }
    }
    if (count == 0) {
      return how == Aggregation.COUNT ? 0 : Double.NaN;
    }
    return switch (how) {
      case COUNT -> count;
      case SUM -> whole && count == to - from ? sum : Double.NaN;
      case MEAN -> sum / count;
      case MINIMUM -> low;
      case MAXIMUM -> high;
      case LAST -> last;
    };
  }
}
