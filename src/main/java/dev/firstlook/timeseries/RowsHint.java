package dev.firstlook.timeseries;

import static java.util.stream.Collectors.joining;

import dev.firstlook.data.TemporalVariable;
import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to do with rows that are no regular series: to put them together by the calendar.
 *
 * @param time when the rows were
 * @param value the name of their amounts
 * @param rows in order of time
 */
record RowsHint(TemporalVariable time, String value, List<TimedRow> rows) {
  private static final int MOST_ROWS = 5;

  String name() {
    return Escape.terminal(time.name());
  }

  /** The call that puts the rows together. */
  String instead() {
    CalendarStep single = GatheredRows.single(time, rows);
    if (single != null) {
      return "there is at most one row a %s; to have a series by %s: TimeSeries.from(dataset, \"%s\", \"%s\", CalendarStep.%s, Aggregation.LAST), or MEAN"
          .formatted(single.word(), single.word(), name(), Escape.terminal(value), single);
    }
    CalendarStep step = GatheredRows.covered(time, rows);
    return "to put the rows of each %s together, as a sum, mean or count: TimeSeries.from(dataset, \"%s\", \"%s\", CalendarStep.%s, Aggregation.SUM)"
        .formatted(step.word(), name(), Escape.terminal(value), step);
  }

  void refuseRepeated() {
    TreeMap<LocalDateTime, List<TimedRow>> repeated =
        rows.stream()
            .collect(Collectors.groupingBy(TimedRow::time, TreeMap::new, Collectors.toList()));
    repeated.values().removeIf(same -> same.size() == 1);
    Map.Entry<LocalDateTime, List<TimedRow>> first = repeated.firstEntry();
    if (first == null) {
      return;
    }
    List<TimedRow> same = first.getValue();
    int others = repeated.size() - 1;
    throw new IllegalArgumentException(
        "times must differ, but \"%s\" is %s in %s%s; %s%s"
            .formatted(
                name(),
                same.get(0).when(),
                numbers(same),
                others == 0
                    ? ""
                    : ", and "
                        + Numbers.counted(others, "more time")
                        + (others == 1 ? " is" : " are")
                        + " repeated",
                instead(),
                first.getKey().getHour() == 0
                    ? ""
                    : "; where clocks are put back an hour comes twice: use the time of UTC"));
  }

  /** The rows in words: rows 2, 4 and 7; of many the first. */
  private static String numbers(List<TimedRow> same) {
    Function<List<TimedRow>, String> list =
        some -> some.stream().map(row -> Integer.toString(row.number())).collect(joining(", "));
    int size = same.size();
    return size > MOST_ROWS
        ? "rows " + list.apply(same.subList(0, MOST_ROWS)) + " and " + (size - MOST_ROWS) + " more"
        : "rows " + list.apply(same.subList(0, size - 1)) + " and " + same.get(size - 1).number();
  }
}
