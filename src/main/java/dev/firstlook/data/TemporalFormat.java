package dev.firstlook.data;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which points in time are written. Reading is strict: there is no 31 February, and
 * what is left over after the date is an error. Times with a zone are turned to UTC; times without
 * one are taken as they stand.
 */
public enum TemporalFormat {
  /** Year, month, day: {@code 2020-03-31}, {@code 2020/03/31}, {@code 2020.03.31}. */
  ISO_DATE("year-month-day", DAYS),
  /**
   * Year, month, day and time of day: {@code 2020-03-31T14:05:00Z}, {@code 2020-03-31 14:05},
   * {@code 20200331T140500}; an offset such as {@code +02:00} is turned to UTC.
   */
  ISO_DATE_TIME("year-month-day with time of day", MINUTES),
  /** Eight digits: {@code 20200331}. */
  COMPACT_DATE("yearmonthday in eight digits", DAYS),
  /** Day first: {@code 31/12/2020}, {@code 31.12.20}, with or without a time of day. */
  DAY_MONTH_YEAR("day/month/year", DAYS),
  /** Month first: {@code 12/31/2020}, {@code 12-31-20}, with or without a time of day. */
  MONTH_DAY_YEAR("month/day/year", DAYS),
  /**
   * The month by its name, in English, German, French or Spanish: {@code 3 Jan 2020}, {@code
   * January 3, 2020}, {@code 3. Januar 2020}, with or without a time of day.
   */
  NAMED_MONTH("date with the name of the month", DAYS),
  /** A month: {@code 2020-03}, {@code 202003}, {@code 03/2020}, {@code Mar 2020}; its first day. */
  YEAR_MONTH("year and month", MONTHS),
  /** A quarter: {@code 2020Q1}, {@code Q1 2020}; its first day. */
  YEAR_QUARTER("year and quarter", MONTHS),
  /** A week: {@code 2020-W05}; its Monday. */
  YEAR_WEEK("year and week", WEEKS),
  /** A year of four digits: {@code 1875}, also {@code 1875.0}; its first day. */
  YEAR("year", YEARS),
  /** A year with a fraction: {@code 1851.2026}, 0.2026 of the way through 1851. */
  DECIMAL_YEAR("year with a fraction", DAYS),
  /** A time of day: {@code 14:05}, {@code 2:05:30 pm}; on 1 January 1970. */
  TIME_OF_DAY("time of day", MINUTES),
  /** Seconds since the start of 1970 in UTC: {@code 1622505600}. */
  EPOCH_SECONDS("seconds since 1970", SECONDS),
  /** Milliseconds since the start of 1970 in UTC: {@code 1622505600000}. */
  EPOCH_MILLIS("milliseconds since 1970", MILLIS);

  private final String words;
  private final ChronoUnit resolution;

  TemporalFormat(String words, ChronoUnit resolution) {
    this.words = words;
    this.resolution = resolution;
  }

  /**
   * The format in words.
   *
   * @return such as {@code day/month/year}
   */
  public String words() {
    return words;
  }

  /**
   * The unit in which this format counts if nothing finer is written.
   *
   * @return such as {@code DAYS}; for a column see {@link InferredType#resolution()}
   */
  public ChronoUnit resolution() {
    return resolution;
  }

  /**
   * Reads a text.
   *
   * @param text as it was written; blanks around it are tolerated
   * @return the point in time, in UTC if the text names a zone; years of two digits are 1969 to
   *     2068
   * @throws IllegalArgumentException if the text is not in this format, or there is no such day
   */
  public LocalDateTime parse(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    LocalDateTime time = read(chars, 0, chars.length);
    if (time == null) {
      throw new IllegalArgumentException(
          "text must be a point in time written as " + words + ", but was: \"" + text + "\"");
    }
    return time;
  }

  /** The point in time in {@code chars[from, to)}, or null if it is not in this format. */
  @Nullable LocalDateTime read(char[] chars, int from, int to) {
    if (isNumber()) {
      NumberScanner scanner = new NumberScanner();
      return scanner.plain(chars, from, to) ? ofNumber(scanner.value) : null;
    }
    TemporalScanner scanner = new TemporalScanner();
    return matches(scanner, chars, from, to) ? scanner.time() : null;
  }

  /** Whether texts of this format are at the same time plain numbers. */
  boolean isNumber() {
    return this == YEAR || this == DECIMAL_YEAR || this == EPOCH_SECONDS || this == EPOCH_MILLIS;
  }

  /** Whether the text is in this format; the scanner then holds its parts. Not for numbers. */
  boolean matches(TemporalScanner scanner, char[] chars, int from, int to) {
    return switch (this) {
      case ISO_DATE -> scanner.isoDate(chars, from, to);
      case ISO_DATE_TIME -> scanner.isoDateTime(chars, from, to);
      case COMPACT_DATE -> scanner.compactDate(chars, from, to);
      case DAY_MONTH_YEAR -> scanner.dayMonthYear(chars, from, to);
      case MONTH_DAY_YEAR -> scanner.monthDayYear(chars, from, to);
      case NAMED_MONTH -> scanner.namedMonth(chars, from, to);
      case YEAR_MONTH -> scanner.yearMonth(chars, from, to);
      case YEAR_QUARTER -> scanner.yearQuarter(chars, from, to);
      case YEAR_WEEK -> scanner.yearWeek(chars, from, to);
      case TIME_OF_DAY -> scanner.timeOfDay(chars, from, to);
      case YEAR, DECIMAL_YEAR, EPOCH_SECONDS, EPOCH_MILLIS -> false;
    };
  }

  /** The point in time that a number stands for in this format, or null if there is none. */
  private @Nullable LocalDateTime ofNumber(double value) {
    boolean whole = value == Math.rint(value);
    return switch (this) {
      case YEAR -> whole && isYear(value) ? LocalDateTime.of((int) value, 1, 1, 0, 0) : null;
      case DECIMAL_YEAR -> isYear(value) ? ofDecimalYear(value) : null;
      case EPOCH_SECONDS -> Math.abs(value) < 1e11 ? ofMillis(Math.round(1000 * value)) : null;
      case EPOCH_MILLIS -> whole && Math.abs(value) < 1e14 ? ofMillis((long) value) : null;
      default -> null;
    };
  }

  private static boolean isYear(double value) {
    return value >= 1000 && value < 10_000;
  }

  private static LocalDateTime ofDecimalYear(double value) {
    LocalDate first = LocalDate.of((int) value, 1, 1);
    double seconds = (value - (int) value) * first.lengthOfYear() * 86_400.0;
    return first.atStartOfDay().plusSeconds(Math.round(seconds));
  }

  private static LocalDateTime ofMillis(long millis) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }
}
