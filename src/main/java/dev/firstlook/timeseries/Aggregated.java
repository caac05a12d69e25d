package dev.firstlook.timeseries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Objects;

/** A series by month, quarter or year. */
final class Aggregated {

  private Aggregated() {}

  static TimeSeries of(TimeSeries series, CalendarStep to, Aggregation how) {
    TimeAxis axis = series.axis();
    if (axis.isIndex()) {
      throw new IllegalArgumentException(
          "a series must have points in time to be aggregated, but has a bare index");
    }
    if (axis.step().isMonths() && to.months() % axis.step().months() != 0) {
      throw new IllegalArgumentException(
          "steps of one " + series.step() + " cannot be put together to one " + to);
    }
    int size = series.size();
    long first = size == 0 ? 0 : bin(axis, 0, to);
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
    long month = first * to.months();
    LocalDate start =
        LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
    return TimeSeries.on(series.name(), TimeAxis.of(start, Period.ofMonths(to.months())), values);
  }

  /** The number of a month, quarter or year. */
  private static long bin(TimeAxis axis, long position, CalendarStep to) {
    LocalDateTime time = Objects.requireNonNull(axis.at(position));
    return Math.floorDiv(12L * time.getYear() + time.getMonthValue() - 1, (long) to.months());
  }

  private static double made(double[] values, int from, int to, Aggregation how, boolean whole) {
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
      return Double.NaN;
    }
    return switch (how) {
      case SUM -> whole && count == to - from ? sum : Double.NaN;
      case MEAN -> sum / count;
      case MINIMUM -> low;
      case MAXIMUM -> high;
      case LAST -> last;
    };
  }
}
