package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import dev.firstlook.explain.Numbers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

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
    BiFunction<LocalDateTime, LocalDateTime, TimeAxis.Step> distance =
        day > 0
            ? (from, to) -> new TimeAxis.Step(TimeAxis.months(from, to), Duration.ZERO)
            : (from, to) -> new TimeAxis.Step(0, Duration.between(from, to));
    TimeAxis.Step step = usual(times, distance);
    double[] values = placed(rows, distance, step, hint);
    return TimeSeries.on(value, axis(times, day, step), values);
  }

  /**
   * From the first point that has the day of the month, which the points before it may be too short
   * for; all are whole steps away from one another.
   */
  private static TimeAxis axis(List<LocalDateTime> times, int day, TimeAxis.Step step) {
    LocalDateTime first = times.get(0);
    if (day == 0) {
      return new TimeAxis(first, step, 0);
    }
    LocalDateTime anchor =
        times.stream().filter(time -> time.getDayOfMonth() == day).findFirst().orElseThrow();
    return new TimeAxis(anchor, step, TimeAxis.months(anchor, first) / step.months());
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
  private static TimeAxis.Step usual(
      List<LocalDateTime> times, BiFunction<LocalDateTime, LocalDateTime, TimeAxis.Step> distance) {
    Map<TimeAxis.Step, Integer> counts = new HashMap<>();
    for (int i = 1; i < times.size(); i++) {
      counts.merge(distance.apply(times.get(i - 1), times.get(i)), 1, Integer::sum);
    }
    Comparator<TimeAxis.Step> byLength =
        Comparator.comparing(TimeAxis.Step::months).thenComparing(TimeAxis.Step::duration);
    return counts.entrySet().stream()
        .max(
            Map.Entry.<TimeAxis.Step, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(byLength.reversed())))
        .orElseThrow()
        .getKey();
  }

  private static double[] placed(
      List<TimedRow> rows,
      BiFunction<LocalDateTime, LocalDateTime, TimeAxis.Step> distance,
      TimeAxis.Step step,
      RowsHint hint) {
    TimedRow first = rows.get(0);
    TimedRow before = first;
    for (TimedRow row : rows) {
      if (distance.apply(before.time(), row.time()).times(step).isEmpty()) {
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
    long size = distance.apply(first.time(), before.time()).times(step).orElseThrow() + 1;
    if (size > Math.max(1000, 100L * rows.size())) {
      throw new IllegalArgumentException(
          "a series must have a value at one point in 100 or more, but "
              + Numbers.counted(rows.size(), "row")
              + " are spread over "
              + size
              + " points at steps of "
              + step.one()
              + "; "
              + hint.instead());
    }
    double[] values = new double[(int) size];
    Arrays.fill(values, Double.NaN);
    for (TimedRow row : rows) {
      long position = distance.apply(first.time(), row.time()).times(step).orElseThrow();
      values[(int) position] = row.value();
    }
    return values;
  }
}
