package dev.firstlook.timeseries;

import dev.firstlook.data.TemporalVariable;
import dev.firstlook.explain.Numbers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader has to know of a series that was put together from rows.
 *
 * @param time when the rows were
 * @param rows in order of time, at least one
 * @param step how long the steps of the series are
 * @param how what was made of the rows of one step
 * @param series what they were put together to
 * @param without how many steps have no row
 */
record GatheringNote(
    TemporalVariable time,
    List<TimedRow> rows,
    CalendarStep step,
    Aggregation how,
    TimeSeries series,
    int without) {

  String text() {
    List<String> lines = new ArrayList<>();
    String result = how.name().toLowerCase(Locale.ROOT);
    lines.add(
        "%s of %s by %s".formatted(result, Numbers.counted(rows.size(), "row"), step.word())
            + (without == 0 ? "" : "; " + empty()));
    long missing = rows.stream().filter(row -> Double.isNaN(row.value())).count();
    if (missing > 0) {
      lines.add(missing(missing));
    }
    String parts = parts();
    if (!parts.isEmpty()) {
      lines.add(parts);
    }
    return String.join("\n", lines);
  }

  private boolean hasZeros() {
    return how == Aggregation.SUM || how == Aggregation.COUNT;
  }

  private String empty() {
    return Numbers.counted(without, step.word())
        + (without == 1 ? " has no row and is " : " have no row and are ")
        + (hasZeros() ? "0" : "missing");
  }

  private String missing(long missing) {
    String head =
        Numbers.counted(missing, "value") + (missing == 1 ? " is missing" : " are missing");
    if (how != Aggregation.SUM) {
      return head + " and left out";
    }
    int sums = series.missing();
    return head
        + ", and with "
        + (missing == 1 ? "it" : "them")
        + " the "
        + (sums == 1 ? "sum of 1 " + step.word() : "sums of " + Numbers.counted(sums, step.word()));
  }

  /** Which ends of the series may be covered only in part; empty if neither. */
  private String parts() {
    TimedRow first = rows.get(0);
    TimedRow last = rows.get(rows.size() - 1);
    LocalDate begin = step.start(step.number(first.time()));
    boolean ofDays = step == CalendarStep.DAY;
    boolean start =
        ofDays
            ? withTimes() && first.time().isAfter(begin.atStartOfDay())
            : since(first).isAfter(begin);
    // The last time of day hardly ever is the last possible one.
    boolean end =
        ofDays ? withTimes() : until(last).isBefore(step.start(step.number(last.time()) + 1));
    return new PartialEnds(series.size(), step, start, end)
        .note("may be", "row", when(first), when(last));
  }

  private boolean withTimes() {
    return time.resolution().compareTo(ChronoUnit.DAYS) < 0;
  }

  private String when(TimedRow row) {
    LocalDateTime at = row.time().truncatedTo(withTimes() ? ChronoUnit.MINUTES : ChronoUnit.DAYS);
    return new TimedRow(row.number(), at, row.value()).when();
  }

  /** The first day of what a row is of, see {@link #until}. */
  private LocalDate since(TimedRow row) {
    CalendarStep known = GatheredRows.covered(time, rows);
    return known.start(known.number(row.time()));
  }

  /** The day after what a row is of: a day, or the week, month or year if no more is known. */
  private LocalDate until(TimedRow row) {
    CalendarStep known = GatheredRows.covered(time, rows);
    return known.start(known.number(row.time()) + 1);
  }
}
