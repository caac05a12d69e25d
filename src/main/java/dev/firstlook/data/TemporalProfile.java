package dev.firstlook.data;

import static dev.firstlook.data.TemporalFormat.COMPACT_DATE;
import static dev.firstlook.data.TemporalFormat.DAY_MONTH_YEAR;
import static dev.firstlook.data.TemporalFormat.ISO_DATE;
import static dev.firstlook.data.TemporalFormat.ISO_DATE_TIME;
import static dev.firstlook.data.TemporalFormat.MONTH_DAY_YEAR;
import static dev.firstlook.data.TemporalFormat.NAMED_MONTH;
import static dev.firstlook.data.TemporalFormat.TIME_OF_DAY;
import static dev.firstlook.data.TemporalFormat.YEAR_MONTH;
import static dev.firstlook.data.TemporalFormat.YEAR_QUARTER;
import static dev.firstlook.data.TemporalFormat.YEAR_WEEK;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which texts of a column are points in time, and in which format. */
final class TemporalProfile {
  /** Formats whose texts are not numbers, in the order in which they are tried. */
  private static final List<TemporalFormat> WRITTEN =
      Arrays.stream(TemporalFormat.values()).filter(format -> !format.isNumber()).toList();

  /** The formats that can start with a letter, with one or two digits, with more digits. */
  private static final List<TemporalFormat> LETTER = List.of(NAMED_MONTH, YEAR_MONTH, YEAR_QUARTER);

  private static final List<TemporalFormat> DAY =
      List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, NAMED_MONTH, YEAR_MONTH, TIME_OF_DAY);
  private static final List<TemporalFormat> YEAR =
      List.of(ISO_DATE, ISO_DATE_TIME, YEAR_MONTH, YEAR_QUARTER, YEAR_WEEK);
  private static final List<TemporalFormat> DIGITS = List.of(YEAR_MONTH);
  private static final List<TemporalFormat> COMPACT = List.of(COMPACT_DATE, ISO_DATE_TIME);

  /** How many distinct texts one thread looks at. */
  private static final int PART = 1 << 16;

  /** How many rows are in the format that reads the most rows. */
  final int rows;

  /** How many rows are in some format. */
  final int rowsOfAny;

  /** The format that reads the most rows, or null if none reads any. */
  final @Nullable TemporalFormat format;

  /** Whether day and month could be the other way round in every row. */
  final boolean ambiguous;

  /** Why one order was taken where both are possible; empty if there is no doubt. */
  final String orderReason;

  /** The finest unit that is not the same throughout. */
  final ChronoUnit resolution;

  /** The earliest and the latest text of that format. */
  final TimeRange range;

  private TemporalProfile(
      @Nullable TemporalFormat format,
      int rows,
      int rowsOfAny,
      boolean ambiguous,
      String orderReason,
      ChronoUnit resolution,
      TimeRange range) {
    this.format = format;
    this.rows = rows;
    this.rowsOfAny = rowsOfAny;
    this.ambiguous = ambiguous;
    this.orderReason = orderReason;
    this.resolution = resolution;
    this.range = range;
  }

  static TemporalProfile of(TextColumn column, NumberProfile numbers) {
    boolean dateLike =
        numbers.leastDigits == numbers.mostDigits
            && (numbers.mostDigits == 6 || numbers.mostDigits == 8)
            && numbers.min >= 1_000_00;
    if (numbers.plainRows == column.observed() && !dateLike) {
      return none();
    }
    // A long column of different times takes longest of all: several threads share it.
    int parts = 1 + column.texts() / PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> new Count(column, numbers, part * PART, (part + 1) * PART))
        .reduce(Count::plus)
        .orElseThrow()
        .profile();
  }

  private static TemporalProfile none() {
    return new TemporalProfile(null, 0, 0, false, "", ChronoUnit.DAYS, new TimeRange());
  }

  /** What one format reads. */
  private static final class Tally {
    private int rows;
    private final TimeRange range = new TimeRange();
  }

  /** Counts the rows that each format reads. */
  private static final class Count {
    private final TextColumn column;
    private final TemporalScanner scanner = new TemporalScanner();
    private final Map<TemporalFormat, Tally> tallies = new EnumMap<>(TemporalFormat.class);

    /** The format of the last text, tried first for the next; only day and month overlap. */
    private @Nullable TemporalFormat last;

    private int rowsOfAny;
    private int fineness;
    private boolean clock;
    private boolean seconds;

    /** Whether points stand between the parts of all, or of some: then the day comes first. */
    private boolean points = true;

    private boolean somePoints;

    /** Counts the texts from one index to before another, or to the end. */
    Count(TextColumn column, NumberProfile numbers, int from, int to) {
      this.column = column;
      WRITTEN.forEach(format -> tallies.put(format, new Tally()));
      for (int d = from; d < Math.min(to, column.texts()); d++) {
        boolean number = !Double.isNaN(numbers.values[d]);
        if (!column.isMissingText(d) && (!number || column.end(d) - column.start(d) >= 6)) {
          count(d);
        }
      }
    }

    /** This count with that of the texts that follow. */
    Count plus(Count later) {
      later.tallies.forEach(
          (format, tally) -> {
            tally(format).rows += tally.rows;
            tally(format).range.add(tally.range);
          });
      rowsOfAny += later.rowsOfAny;
      fineness = Math.max(fineness, later.fineness);
      clock |= later.clock;
      seconds |= later.seconds;
      points &= later.points;
      somePoints |= later.somePoints;
      return this;
    }

    /** The formats that a text could be in, by what it starts with. */
    private List<TemporalFormat> candidates(int d) {
      char[] chars = column.chars();
      int at = column.start(d);
      int end = column.end(d);
      while (at < end && Character.isWhitespace(chars[at])) {
        at++;
      }
      if (end - at < 4 || end - at > 44) {
        return List.of();
      }
      int digits = 0;
      while (at + digits < end && chars[at + digits] >= '0' && chars[at + digits] <= '9') {
        digits++;
      }
      return switch (digits) {
        case 0 -> Character.isLetter(chars[at]) && hasDigit(d) ? LETTER : List.of();
        case 1, 2 -> DAY;
        case 4 -> YEAR;
        case 6 -> DIGITS;
        case 8 -> COMPACT;
        default -> List.of();
      };
    }

    private boolean hasDigit(int d) {
      for (int i = column.start(d); i < column.end(d); i++) {
        if (column.chars()[i] >= '0' && column.chars()[i] <= '9') {
          return true;
        }
      }
      return false;
    }

    private void count(int d) {
      if (last != null && matches(last, d)) {
        note(last, d);
        rowsOfAny += column.count(d);
        return;
      }
      boolean some = false;
      for (TemporalFormat format : candidates(d)) {
        boolean order = format == DAY_MONTH_YEAR || format == MONTH_DAY_YEAR;
        if ((order || !some) && matches(format, d)) {
          note(format, d);
          some = true;
          last = order ? null : format;
        }
      }
      if (some) {
        rowsOfAny += column.count(d);
        boolean pointed =
            column.chars()[column.start(d) + 1] == '.'
                || column.chars()[column.start(d) + 2] == '.';
        points &= pointed;
        somePoints |= pointed;
      }
    }

    private boolean matches(TemporalFormat format, int d) {
      return format.matches(scanner, column.chars(), column.start(d), column.end(d));
    }

    private void note(TemporalFormat format, int d) {
      Tally tally = tally(format);
      tally.rows += column.count(d);
      tally.range.add(scanner, d);
      fineness = Math.max(fineness, scanner.fineness);
      clock |= scanner.hour != 0 || scanner.minute != 0 || scanner.second != 0;
      seconds |= scanner.second != 0;
    }

    private int rows(TemporalFormat format) {
      return tally(format).rows;
    }

    private Tally tally(TemporalFormat format) {
      return Objects.requireNonNull(tallies.get(format));
    }

    TemporalProfile profile() {
      TemporalFormat best = null;
      for (TemporalFormat format : WRITTEN) {
        if (rows(format) > (best == null ? 0 : rows(best))) {
          best = format;
        }
      }
      if (best == null) {
        return none();
      }
      int dayFirst = rows(DAY_MONTH_YEAR);
      int monthFirst = rows(MONTH_DAY_YEAR);
      boolean both =
          best == DAY_MONTH_YEAR
              && !points
              && dayFirst == column.observed()
              && monthFirst == dayFirst;
      String reason = "";
      if (both) {
        double upDayFirst = sorted(DAY_MONTH_YEAR);
        double upMonthFirst = sorted(MONTH_DAY_YEAR);
        if (Math.max(upDayFirst, upMonthFirst) > 0.9 && upDayFirst != upMonthFirst) {
          best = upDayFirst > upMonthFirst ? DAY_MONTH_YEAR : MONTH_DAY_YEAR;
          reason = "the rows are in order of time only so";
        } else if (somePoints) {
          reason = "some have points between their parts, and then the day comes first";
        } else {
          best = MONTH_DAY_YEAR;
          reason = "a guess";
        }
      }
      return new TemporalProfile(
          best, rows(best), rowsOfAny, both, reason, resolution(best), tally(best).range);
    }

    /** The share of neighbours, in order of appearance, that go the way most of them go. */
    private double sorted(TemporalFormat format) {
      LocalDateTime last = null;
      int up = 0;
      int down = 0;
      for (int d = 0; d < column.texts(); d++) {
        if (!column.isMissingText(d)) {
          LocalDateTime time = format.read(column.chars(), column.start(d), column.end(d));
          if (time != null && last != null) {
            up += time.isAfter(last) ? 1 : 0;
            down += time.isBefore(last) ? 1 : 0;
          }
          last = time;
        }
      }
      return up + down < 5 ? 0 : (double) Math.max(up, down) / (up + down);
    }

    private ChronoUnit resolution(TemporalFormat format) {
      if (fineness == 0 || (!clock && format.resolution() == ChronoUnit.DAYS)) {
        return format.resolution();
      }
      if (!clock && format == ISO_DATE_TIME) {
        return ChronoUnit.DAYS;
      }
      return fineness == 3 ? ChronoUnit.MILLIS : seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    }
  }
}
