package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import dev.firstlook.explain.Numbers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;

/** Rows with a time and a value on their way to a regular series. */
final class SeriesRows {

  private SeriesRows() {}

  static TimeSeries series(Dataset dataset, String time, String value) {
    List<TimedRow> rows = TimedRow.sorted(dataset, time, dataset.numeric(value).valuesByRow());
    if (rows.size() < 2) {
      throw new IllegalArgumentException(
          "a series must have at least 2 rows for its step to be seen, but had " + rows.size());
    }
    RowsHint hint = new RowsHint(dataset.temporal(time), value, rows);
    hint.refuseRepeated();
    List<LocalDateTime> times = rows.stream().map(TimedRow::time).toList();
    int day = monthlyDay(times);
    TimeAxis.Step step;
    ToLongBiFunction<LocalDateTime, LocalDateTime> distance;
    LocalDateTime start = times.get(0);
    if (day > 0) {
      distance = TimeAxis::months;
      step = new TimeAxis.Step(usual(times, distance), Duration.ZERO);
      start = anchor(start, day, step.months());
    } else {
      distance = (a, b) -> Duration.between(a, b).toNanos();
      step = new TimeAxis.Step(0, Duration.ofNanos(usual(times, distance)));
    }
    long length = step.isMonths() ? step.months() : step.duration().toNanos();
    double[] values = placed(rows, distance, length, step, hint);
    long before = step.isMonths() ? TimeAxis.months(start, times.get(0)) / step.months() : 0;
    return TimeSeries.on(value, new TimeAxis(start, step, before), values);
  }

  /** A point with the wanted day of the month, some steps before the first if that has fewer. */
  private static LocalDateTime anchor(LocalDateTime first, int day, long months) {
    LocalDateTime anchor = first;
    while (anchor.toLocalDate().lengthOfMonth() < day) {
      anchor = anchor.minusMonths(months);
    }
    return anchor.withDayOfMonth(day);
  }

  /**
   * The day of the month on which all points lie, the last day of a shorter month counting for it;
   * 0 if they do not, or not in different months.
   */
  private static int monthlyDay(List<LocalDateTime> times) {
    int day = times.stream().mapToInt(LocalDateTime::getDayOfMonth).max().orElseThrow();
    for (int i = 0; i < times.size(); i++) {
      LocalDateTime time = times.get(i);
      if (time.getDayOfMonth() != Math.min(day, time.toLocalDate().lengthOfMonth())
          || !time.toLocalTime().equals(times.get(0).toLocalTime())
          || (i > 0 && TimeAxis.months(times.get(i - 1), time) == 0)) {
        return 0;
      }
    }
    return day;
  }

  /** The most frequent distance; of several the shortest. */
  private static long usual(
      List<LocalDateTime> times, ToLongBiFunction<LocalDateTime, LocalDateTime> distance) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 1; i < times.size(); i++) {
      counts.merge(distance.applyAsLong(times.get(i - 1), times.get(i)), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private static double[] placed(
      List<TimedRow> rows,
      ToLongBiFunction<LocalDateTime, LocalDateTime> distance,
      long length,
      TimeAxis.Step step,
      RowsHint hint) {
    TimedRow first = rows.get(0);
    TimedRow before = first;
    for (TimedRow row : rows) {
      long apart = distance.applyAsLong(before.time(), row.time());
      if (apart % length != 0) {
        throw new IllegalArgumentException(
            "steps of \"%s\" must be whole multiples of the usual one, %s, but row %s (%s) comes after row %s (%s); %s"
                .formatted(
                    hint.name(),
                    step.words(),
                    row.number(),
                    row.when(),
                    before.number(),
                    before.when(),
                    hint.instead()));
      }
      before = row;
    }
    long size = distance.applyAsLong(first.time(), before.time()) / length + 1;
    if (size > Math.max(1000, 100L * rows.size())) {
      throw new IllegalArgumentException(
          "a series must have a value at one point in 100 or more, but "
              + Numbers.counted(rows.size(), "row")
              + " are spread over "
              + size
              + " points at steps of one "
              + step.words()
              + "; "
              + hint.instead());
    }
    double[] values = new double[(int) size];
    Arrays.fill(values, Double.NaN);
    for (TimedRow row : rows) {
      values[(int) (distance.applyAsLong(first.time(), row.time()) / length)] = row.value();
    }
    return values;
  }
}
