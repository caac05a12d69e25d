package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a data set with a time.
 *
 * @param number which row it is, from 1
 * @param time its point in time
 * @param value NaN if missing
 */
record TimedRow(int number, LocalDateTime time, double value) {

  /** The rows in order of time, those of one time in the order of the data set. */
  static List<TimedRow> sorted(Dataset dataset, String time, double[] values) {
    List<@Nullable LocalDateTime> times = dataset.temporal(time).valuesByRow();
    List<TimedRow> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      LocalDateTime at = times.get(i);
      if (at == null) {
        throw new IllegalArgumentException(
            "every row must have a time, but \"" + time + "\" is missing in row " + (i + 1));
      }
      rows.add(new TimedRow(i + 1, at, values[i]));
    }
    rows.sort(Comparator.comparing(TimedRow::time));
    return rows;
  }

  /** The time as it is read; at midnight the date alone. */
  String when() {
    return time.toString().replace('T', ' ').replaceFirst(" 00:00$", "");
  }
}
