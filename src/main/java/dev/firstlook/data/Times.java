package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which format the points in time of a column have. */
final class Times {
  /** A part of the calendar: the hint of its name, and its range. */
  private record Part(Hint hint, int least, int most) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(Hint.MONTH, 1, 12),
          new Part(Hint.WEEKDAY, 0, 7),
          new Part(Hint.MONTHDAY, 1, 31),
          new Part(Hint.HOUR, 0, 24),
          new Part(Hint.QUARTER, 1, 4),
          new Part(Hint.WEEK, 1, 53));
  private static final double FROM = 1e8;
  private static final double TO = 4.2e9;

  private Times() {}

  /** The format that reads every value, or null if there is none. */
  static @Nullable TemporalFormat format(ColumnProfile p) {
    if (TimeRules.isDates(p)) {
      return p.temporal().format;
    }
    TemporalFormat epoch = epoch(p);
    if (epoch != null) {
      return epoch;
    }
    if (!p.allNumbers()
        || !(p.number().min >= 1000 && p.number().max < 10_000)
        || !p.number().dressing.isEmpty()) {
      return null;
    }
    return p.allWhole() ? TemporalFormat.YEAR : TemporalFormat.DECIMAL_YEAR;
  }

  /** Seconds or milliseconds since 1970, if the name hints at a time and 1973 to 2103 comes out. */
  static @Nullable TemporalFormat epoch(ColumnProfile p) {
    return p.name().ofAny(Hint.EPOCH, Hint.TIME) == 0 ? null : count(p);
  }

  /** Seconds or milliseconds since 1970, whatever the name, if 1973 to 2103 comes out. */
  static @Nullable TemporalFormat count(ColumnProfile p) {
    if (!p.allNumbers() || !p.number().dressing.isEmpty()) {
      return null;
    }
    if (p.number().min >= FROM && p.number().max <= TO) {
      return TemporalFormat.EPOCH_SECONDS;
    }
    return p.allWhole() && p.number().min >= 1000 * FROM && p.number().max <= 1000 * TO
        ? TemporalFormat.EPOCH_MILLIS
        : null;
  }

  /** Which part of the calendar whole numbers are, by name and range; empty if none. */
  static String calendar(ColumnProfile p) {
    if (!p.allWhole() || p.distinct() < 3 || Shapes.repetition(p) < 1.2) {
      return "";
    }
    for (Part part : PARTS) {
      if (p.name().of(part.hint) == 1
          && p.number().min >= part.least
          && p.number().max <= part.most) {
        return "\""
            + p.name().word(part.hint)
            + "\" in the name, and whole numbers within "
            + part.least
            + " to "
            + part.most
            + ": a part of the calendar, which goes round";
      }
    }
    return "";
  }

  /** Years without their century; "years" would be a duration, and levels repeat. */
  static boolean isYearOfTwoDigits(ColumnProfile p) {
    return p.allWhole()
        && p.name().of(Hint.YEAR) == 1
        && p.name().of(Hint.UNIT) == 0
        && p.number().leastDigits == 2
        && p.number().mostDigits == 2
        && p.number().negatives == 0
        && p.distinct() >= 5
        && Shapes.repetition(p) >= 5;
  }

  /** The unit down to which the points in time are told. */
  static ChronoUnit resolution(ColumnProfile p) {
    TemporalFormat format = format(p);
    return format == null || TimeRules.isDates(p) ? p.temporal().resolution : format.resolution();
  }

  /** Whether most values are no points in time, whatever is tried. */
  static boolean isNone(ColumnProfile p) {
    boolean years =
        p.allNumbers() && p.number().min >= 1500 && p.number().max < 2150 && Shapes.isPlain(p);
    return !TimeRules.isDates(p)
        && p.temporal().rowsOfAny < 0.5 * p.observed()
        && epoch(p) == null
        && !years;
  }

  static String words(ColumnProfile p) {
    TemporalFormat format = format(p);
    return format == null ? "" : format.words();
  }

  static String mixed(ColumnProfile p) {
    TemporalProfile temporal = p.temporal();
    int others = p.observed() - temporal.rowsOfAny;
    String sentence =
        temporal.rows
            + " of "
            + p.observed()
            + " values are points in time written as "
            + (temporal.format == null ? "" : temporal.format.words());
    if (temporal.rowsOfAny > temporal.rows) {
      sentence +=
          ", " + Numbers.counted(temporal.rowsOfAny - temporal.rows, "value") + " in other ways";
    }
    if (others > 0) {
      sentence += ", and " + others + " are none";
    }
    return sentence + ": " + String.join(", ", notOf(p, temporal.format));
  }

  private static List<String> notOf(ColumnProfile p, @Nullable TemporalFormat format) {
    List<String> found = new ArrayList<>();
    TextColumn column = p.column();
    for (int d = 0; d < column.texts() && found.size() < 3; d++) {
      if (format != null
          && !column.isMissingText(d)
          && format.read(column.chars(), column.start(d), column.end(d)) == null) {
        found.add(Say.quote(column.text(d)) + " in row " + (column.firstRow(d) + 1));
      }
    }
    return found;
  }
}
