package dev.firstlook.timeseries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Locale;

/** Steps of the calendar that hold several shorter ones, or several rows; the shortest first. */
public enum CalendarStep {
  /** From midnight to midnight. */
  DAY(0, 1),
  /** From Monday to Sunday. */
  WEEK(0, 7),
  /** From the first to the last day of a month. */
  MONTH(1, 0),
  /** Three months, from January, April, July or October. */
  QUARTER(3, 0),
  /** From January to December. */
  YEAR(12, 0);

  /** Days are counted from a Thursday, 1 January 1970; weeks from the Monday before. */
  private static final int MONDAY = 3;

  private final int months;
  private final int days;

  CalendarStep(int months, int days) {
    this.months = months;
    this.days = days;
  }

  /** How many months it has; 0 if it is a number of days. */
  int months() {
    return months;
  }

  /** How many days it has; 0 if it is a number of months. */
  int days() {
    return days;
  }

  /** How many days the shortest of them has: a February, a first quarter, a common year. */
  int fewestDays() {
    return switch (this) {
      case DAY, WEEK -> days;
      case MONTH -> 28;
      case QUARTER -> 90;
      case YEAR -> 365;
    };
  }

  Period period() {
    return Period.of(0, months, days);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The number of the step in which a time lies; the next step has the next number. */
  long number(LocalDateTime time) {
    if (months > 0) {
      return Math.floorDiv(12L * time.getYear() + time.getMonthValue() - 1, (long) months);
    }
    long day = time.toLocalDate().toEpochDay();
    return this == DAY ? day : Math.floorDiv(day + MONDAY, (long) days);
  }

  /** The first day of the step with a number. */
  LocalDate start(long number) {
    if (months > 0) {
      long month = number * months;
      return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
    }
    return LocalDate.ofEpochDay(this == DAY ? number : number * days - MONDAY);
  }
}
