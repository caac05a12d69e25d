package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.TemporalFormat;
import dev.firstlook.data.TemporalVariable;
import dev.firstlook.explain.Escape;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Rows with a time, many or none in a day or month, on their way to a regular series. */
final class GatheredRows {

  /** More than two thousand years of days: a date among the rows is wrong. */
  private static final long MOST = 1_000_000;

  private GatheredRows() {}

  static TimeSeries series(
      Dataset dataset, String time, String value, CalendarStep step, Aggregation how) {
    List<TimedRow> rows = TimedRow.sorted(dataset, time, dataset.numeric(value).valuesByRow());
    return series(dataset.temporal(time), rows, value, step, how);
  }

  static TimeSeries counts(Dataset dataset, String time, CalendarStep step) {
    List<TimedRow> rows = TimedRow.sorted(dataset, time, new double[dataset.rows()]);
    String name = "rows of " + dataset.name();
    return series(dataset.temporal(time), rows, name, step, Aggregation.COUNT);
  }

  private static TimeSeries series(
      TemporalVariable time, List<TimedRow> rows, String name, CalendarStep step, Aggregation how) {
    checkKnown(time, step);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a series must have at least 1 row, but had 0");
    }
    double[] sorted = rows.stream().mapToDouble(TimedRow::value).toArray();
    long first = step.number(rows.get(0).time());
    double[] values = new double[size(rows, step)];
    int from = 0;
    int without = 0;
    for (int b = 0; b < values.length; b++) {
      int to = from;
      while (to < sorted.length && step.number(rows.get(to).time()) == first + b) {
        to++;
      }
      boolean none = from == to;
      without += none ? 1 : 0;
      values[b] = none && how == Aggregation.SUM ? 0 : Aggregated.made(sorted, from, to, how, true);
      from = to;
    }
    TimeAxis axis = TimeAxis.of(step.start(first), step.period());
    TimeSeries series = TimeSeries.on(name, axis, values);
    return series.noted(new GatheringNote(time, rows, step, how, series, without).text());
  }

  private static int size(List<TimedRow> rows, CalendarStep step) {
    TimedRow first = rows.get(0);
    TimedRow last = rows.get(rows.size() - 1);
    long size = step.number(last.time()) - step.number(first.time()) + 1;
    if (size <= MOST) {
      return (int) size;
    }
    throw new IllegalArgumentException(
        "a series must have at most %s points, but from row %s (%s) to row %s (%s) there are %s %ss"
            .formatted(
                MOST, first.number(), first.when(), last.number(), last.when(), size, step.word()));
  }

  private static void checkKnown(TemporalVariable time, CalendarStep step) {
    CalendarStep finest = finest(time);
    if (step.compareTo(finest) < 0) {
      throw new IllegalArgumentException(
          "times must be known to the %s to be put into %ss, but \"%s\" is known to the %s"
              .formatted(step.word(), step.word(), Escape.terminal(time.name()), finest.word()));
    }
    if (time.format() == TemporalFormat.TIME_OF_DAY) {
      throw new IllegalArgumentException(
          "times must have a date to be put into %ss, but \"%s\" is a time of day"
              .formatted(step.word(), Escape.terminal(time.name())));
    }
  }

  /** What rows are of: months, where all are dated by the first day of one; else what is known. */
  static CalendarStep covered(TemporalVariable time, List<TimedRow> rows) {
    CalendarStep finest = finest(time);
    boolean months =
        finest == CalendarStep.DAY
            && !rows.get(0).time().equals(rows.get(rows.size() - 1).time())
            && rows.stream()
                .map(TimedRow::time)
                .allMatch(at -> at.equals(at.toLocalDate().withDayOfMonth(1).atStartOfDay()));
    return months ? CalendarStep.MONTH : finest;
  }

  /** The shortest step in which points in time can be put, as far as they are known. */
  private static CalendarStep finest(TemporalVariable time) {
    if (time.format() == TemporalFormat.YEAR_QUARTER) {
      return CalendarStep.QUARTER;
    }
    ChronoUnit known = time.resolution();
    return known == ChronoUnit.YEARS
        ? CalendarStep.YEAR
        : known == ChronoUnit.MONTHS
            ? CalendarStep.MONTH
            : known == ChronoUnit.WEEKS ? CalendarStep.WEEK : CalendarStep.DAY;
  }
}
