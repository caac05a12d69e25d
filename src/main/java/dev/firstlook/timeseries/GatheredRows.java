package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.TemporalFormat;
import dev.firstlook.data.TemporalVariable;
import dev.firstlook.explain.Escape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Rows with a time, many or none in a day or month, on their way to a regular series. */
final class GatheredRows {

  /** More than two thousand years of days: a date among the rows is wrong. */
  private static final long MOST = 1_000_000;

  /** How far from the end of its step the last day of business may be. */
  private static final int NEAR = 5;

  /** So many rows show whether there is one for each step. */
  private static final int FEWEST = 3;

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

  /**
   * The longest step that holds one row at most, where there is a row in half of them or more, such
   * as a month for rows of the last days of business; null if there is none.
   */
  static @Nullable CalendarStep single(TemporalVariable time, List<TimedRow> rows) {
    CalendarStep finest = finest(time);
    CalendarStep found = null;
    for (CalendarStep step : CalendarStep.values()) {
      if (step.compareTo(finest) >= 0) {
        long[] numbers = rows.stream().mapToLong(row -> step.number(row.time())).toArray();
        boolean once = LongStream.of(numbers).distinct().count() == numbers.length;
        long steps = numbers[numbers.length - 1] - numbers[0] + 1;
        found = once && steps <= 2L * numbers.length ? step : found;
      }
    }
    return found;
  }

  /**
   * Whether all rows are dated by the first, or all by the last days of their step, as they are
   * where a month is known by its first or last day of business.
   */
  private static boolean isDated(List<TimedRow> rows, CalendarStep step) {
    return rows.stream()
            .allMatch(row -> start(row, step, 0).plusDays(NEAR).isAfter(row.time().toLocalDate()))
        || rows.stream()
            .allMatch(
                row -> !start(row, step, 1).minusDays(NEAR).isAfter(row.time().toLocalDate()));
  }

  private static LocalDate start(TimedRow row, CalendarStep step, int later) {
    return step.start(step.number(row.time()) + later);
  }

  /**
   * What rows are of: a step that {@linkplain #single holds one row} dated by its first or last
   * days; months, where all are dated by the first day of one; else what is known.
   */
  static CalendarStep covered(TemporalVariable time, List<TimedRow> rows) {
    CalendarStep single = rows.size() < FEWEST ? null : single(time, rows);
    if (single != null && isDated(rows, single)) {
      return single;
    }
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
