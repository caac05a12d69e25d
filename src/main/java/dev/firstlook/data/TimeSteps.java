package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps from row to row of a variable of points in time. */
final class TimeSteps {
  /** With fewer rows a step is not regular, it only happens to repeat. */
  static final int FEWEST = 20;

  /** A series is regular if so many of its steps are equal. */
  static final double REGULAR = 0.9;

  private static final long DAY = 86_400;
  private static final int EXAMPLES = 5;

  private TimeSteps() {}

  static Optional<Alert> gaps(AlertedColumn column) {
    if (!(column.variable() instanceof TemporalVariable temporal)
        || column.observed() < FEWEST
        || column.distinct() < REGULAR * column.observed()
        || temporal.format() == TemporalFormat.DECIMAL_YEAR) {
      return Optional.empty();
    }
    long[] seconds = seconds(column.text(), temporal.format());
    boolean months = areStartsOfMonths(column.text(), seconds);
    long[] steps = steps(column.text(), seconds, months);
    if (steps.length == 0 || Arrays.stream(steps).anyMatch(step -> step < 0)) {
      return Optional.empty();
    }
    long usual = mostFrequent(steps);
    long regular = Arrays.stream(steps).filter(step -> step == usual).count();
    if (usual == 0 || regular < REGULAR * steps.length || regular == steps.length) {
      return Optional.empty();
    }
    return Optional.of(alert(column, steps, usual, regular, months));
  }

  private static Alert alert(
      AlertedColumn column, long[] steps, long usual, long regular, boolean months) {
    List<Integer> rows = new ArrayList<>();
    int previous = 0;
    int step = 0;
    long longest = Arrays.stream(steps).max().orElseThrow();
    int longestRow = 0;
    for (int row = 0; row < column.text().rows(); row++) {
      if (!column.text().isMissing(row)) {
        if (previous > 0) {
          if (steps[step] != usual && rows.size() < EXAMPLES) {
            rows.add(row + 1);
          }
          longestRow = steps[step] == longest && longestRow == 0 ? row + 1 : longestRow;
          step++;
        }
        previous = row + 1;
      }
    }
    return column.alert(
        AlertKind.TIME_GAPS,
        (steps.length - regular)
            + " of "
            + Numbers.counted(steps.length, "step")
            + " are not "
            + words(usual, months)
            + "; longest "
            + words(longest, months)
            + " before row "
            + longestRow,
        rows,
        List.of(
            new Step("usual step", words(usual, months)),
            new Step("steps of that length", AlertWording.part(regular, steps.length, "steps")),
            new Step("steps of 0", Long.toString(count(steps, 0))),
            new Step("longest step", words(longest, months))),
        "Put a row with a missing value where a step is skipped, and one row where one is repeated,"
            + " before anything is done that counts rows as time.");
  }

  private static long count(long[] steps, long length) {
    return Arrays.stream(steps).filter(step -> step == length).count();
  }

  private static long[] seconds(TextColumn text, TemporalFormat format) {
    long[] seconds = new long[text.texts()];
    for (int d = 0; d < seconds.length; d++) {
      LocalDateTime time =
          text.isMissingText(d) ? null : format.read(text.chars(), text.start(d), text.end(d));
      seconds[d] = time == null ? 0 : time.toEpochSecond(ZoneOffset.UTC);
    }
    return seconds;
  }

  /** Months are not equally long: where all days are the first, months are counted. */
  private static boolean areStartsOfMonths(TextColumn text, long[] seconds) {
    for (int d = 0; d < seconds.length; d++) {
      LocalDateTime time = LocalDateTime.ofEpochSecond(seconds[d], 0, ZoneOffset.UTC);
      if (!text.isMissingText(d)
          && (time.getDayOfMonth() != 1 || time.toLocalTime().toSecondOfDay() != 0)) {
        return false;
      }
    }
    return true;
  }

  private static long[] steps(TextColumn text, long[] seconds, boolean months) {
    long[] steps = new long[Math.max(0, text.observed() - 1)];
    int step = 0;
    long previous = 0;
    boolean first = true;
    for (int row = 0; row < text.rows(); row++) {
      int d = text.code(row);
      if (!text.isMissingText(d)) {
        long now = months ? month(seconds[d]) : seconds[d];
        if (!first) {
          steps[step++] = now - previous;
        }
        previous = now;
        first = false;
      }
    }
    return steps;
  }

  private static long month(long seconds) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    return 12L * time.getYear() + time.getMonthValue();
  }

  private static long mostFrequent(long[] steps) {
    Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
    long most = steps[0];
    for (long step : steps) {
      if (counts.addTo(step, 1) + 1 > counts.get(most)) {
        most = step;
      }
    }
    return most;
  }

  private static String words(long step, boolean months) {
    if (months) {
      return step > 0 && step % 12 == 0
          ? Numbers.counted(step / 12, "year")
          : Numbers.counted(step, "month");
    }
    if (step % DAY == 0) {
      return Numbers.counted(step / DAY, "day");
    }
    return step % 3600 == 0
        ? Numbers.counted(step / 3600, "hour")
        : step % 60 == 0 ? Numbers.counted(step / 60, "minute") : Numbers.counted(step, "second");
  }
}
