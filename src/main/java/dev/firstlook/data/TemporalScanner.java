package dev.firstlook.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * Reads points in time out of characters without making strings. A scanner is used by one thread
 * for one text after the other; what it read stands in its fields.
 */
final class TemporalScanner {
  /** From here on, two digits of a year belong to the 20th century, as POSIX has it. */
  private static final int PIVOT = 69;

  private static final int DATE = 10;
  private static final int DATE_TIME = 19;

  int year;
  int month;
  int day;
  int hour;
  int minute;
  int second;
  int nano;

  /** How much earlier Greenwich is, in minutes; 0 unless the text names an offset. */
  int offset;

  /** How fine the last text was written: 0 day or coarser, 1 minute, 2 second, 3 below. */
  int fineness;

  private final CharCursor in = new CharCursor();

  /** Starts on a text; false if it is empty or too long for a point in time. */
  private boolean start(char[] text, int from, int to) {
    in.start(text, from, to);
    year = 1970;
    month = 1;
    day = 1;
    hour = 0;
    minute = 0;
    second = 0;
    nano = 0;
    offset = 0;
    fineness = 0;
    return in.left() >= 4 && in.left() <= 40;
  }

  LocalDateTime time() {
    return LocalDateTime.of(year, month, day, hour, minute, second, nano).minusMinutes(offset);
  }

  /** {@code 2020-03-31}, {@code 2020/3/31}, {@code 2020.03.31}. */
  boolean isoDate(char[] text, int from, int to) {
    return fixed(text, from, to, DATE) || (start(text, from, to) && yearMonthDay() && in.atEnd());
  }

  /** A date as above and a time of day after a T or a blank; also {@code 20200331T140500}. */
  boolean isoDateTime(char[] text, int from, int to) {
    if (fixed(text, from, to, DATE_TIME)) {
      return true;
    }
    if (!start(text, from, to) || in.left() < 12) {
      return false;
    }
    int begin = in.place();
    if (yearMonthDay()) {
      return (in.skip('T') || in.skip('t') || in.blanks() > 0) && clock() && zone() && in.atEnd();
    }
    in.back(begin);
    return compact() && in.skip('T') && compactClock() && zone() && in.atEnd();
  }

  /**
   * The usual forms, {@code 2020-03-31} and {@code 2020-03-31T14:05:00}, without a step for each
   * character: files hold millions of them. False says nothing, all other ways are still open.
   */
  private boolean fixed(char[] text, int from, int to, int length) {
    if (to - from != length || text[from + 4] != '-' || text[from + 7] != '-') {
      return false;
    }
    int y = 100 * twoDigits(text, from) + twoDigits(text, from + 2);
    int m = twoDigits(text, from + 5);
    int d = twoDigits(text, from + 8);
    if (y <= 0 || !isDay(y, m, d)) {
      return false;
    }
    int h = 0;
    int min = 0;
    int s = 0;
    if (length == DATE_TIME) {
      h = twoDigits(text, from + 11);
      min = twoDigits(text, from + 14);
      s = twoDigits(text, from + 17);
      boolean signs =
          (text[from + 10] == 'T' || text[from + 10] == ' ')
              && text[from + 13] == ':'
              && text[from + 16] == ':';
      if (!signs || h < 0 || h > 23 || min < 0 || min > 59 || s < 0 || s > 59) {
        return false;
      }
    }
    hour = h;
    minute = min;
    second = s;
    nano = 0;
    offset = 0;
    fineness = length == DATE_TIME ? 2 : 0;
    year = y;
    month = m;
    day = d;
    return true;
  }

  /** A number of two digits, far below zero if they are none. */
  private static int twoDigits(char[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
  }

  /** {@code 20200331}. */
  boolean compactDate(char[] text, int from, int to) {
    return start(text, from, to) && compact() && in.atEnd();
  }

  /** {@code 31/12/2020}, {@code 31.12.20}, with or without a time of day. */
  boolean dayMonthYear(char[] text, int from, int to) {
    if (!start(text, from, to)) {
      return false;
    }
    day = in.upTo(2);
    return day > 0 && monthYear(true) && isDay() && optionalClock();
  }

  /** {@code 12/31/2020}, with or without a time of day. */
  boolean monthDayYear(char[] text, int from, int to) {
    if (!start(text, from, to)) {
      return false;
    }
    month = in.upTo(2);
    return month > 0 && monthYear(false) && isDay() && optionalClock();
  }

  private boolean monthYear(boolean monthFirst) {
    char separator = in.separator();
    if (separator == 0) {
      return false;
    }
    int number = in.upTo(2);
    if (monthFirst) {
      month = number;
    } else {
      day = number;
    }
    return number > 0 && in.skip(separator) && yearOfTwoOrFour();
  }

  /** {@code 3 Jan 2020}, {@code January 3, 2020}, {@code 03-Jan-20}, with or without a time. */
  boolean namedMonth(char[] text, int from, int to) {
    if (!start(text, from, to)) {
      return false;
    }
    if (in.isLetter()) {
      int begin = in.place();
      if (in.word(TemporalWords.MONTHS) == 0) {
        in.back(begin);
        if (in.word(TemporalWords.WEEKDAYS) == 0) {
          return false;
        }
        in.skip(',');
        in.blanks();
      } else {
        in.back(begin);
      }
    }
    return (in.isLetter() ? monthFirst() : dayFirst()) && isDay() && optionalClock();
  }

  private boolean monthFirst() {
    month = in.word(TemporalWords.MONTHS);
    in.blanks();
    day = month > 0 ? in.upTo(2) : -1;
    if (day > 0) {
      in.ordinalEnding();
    }
    return day > 0 && in.gap() && yearOfTwoOrFour();
  }

  private boolean dayFirst() {
    day = in.upTo(2);
    if (day <= 0) {
      return false;
    }
    in.ordinalEnding();
    in.skip('.');
    in.blanks();
    char separator = in.separator();
    if (in.skipWord("de ")) {
      in.blanks();
    }
    month = in.word(TemporalWords.MONTHS);
    if (month == 0) {
      return false;
    }
    if (separator == 0) {
      in.skip(',');
      in.blanks();
      if (in.skipWord("de ")) {
        in.blanks();
      }
    } else if (!in.skip(separator)) {
      return false;
    }
    return yearOfTwoOrFour();
  }

  /** {@code 2020-03}, {@code 202003}, {@code 03/2020}, {@code Mar 2020}, {@code Mar-20}. */
  boolean yearMonth(char[] text, int from, int to) {
    if (!start(text, from, to)) {
      return false;
    }
    if (in.isLetter()) {
      month = in.word(TemporalWords.MONTHS);
      return month > 0 && (in.separator() != 0 || in.gap()) && yearOfTwoOrFour() && in.atEnd();
    }
    int begin = in.place();
    year = in.exactly(4);
    if (year > 0 && in.isDigit()) {
      month = in.exactly(2);
      return isMonth() && in.atEnd();
    }
    if (year > 0) {
      boolean separated = in.separator() != 0 || in.blanks() > 0;
      month = in.isLetter() ? in.word(TemporalWords.MONTHS) : in.upTo(2);
      return separated && isMonth() && in.atEnd();
    }
    in.back(begin);
    month = in.upTo(2);
    if (!isMonth() || in.separator() == 0) {
      return false;
    }
    year = in.exactly(4);
    return year > 0 && in.atEnd();
  }

  /** {@code 2020Q1}, {@code 2020-Q1}, {@code Q1 2020}. */
  boolean yearQuarter(char[] text, int from, int to) {
    if (!start(text, from, to) || in.left() > 8) {
      return false;
    }
    boolean quarterFirst = in.isLetter();
    int quarter = quarterFirst ? quarter() : 0;
    if (quarterFirst) {
      in.skipSeparator();
    }
    year = in.exactly(4);
    if (!quarterFirst) {
      in.skipSeparator();
      quarter = quarter();
    }
    month = 3 * quarter - 2;
    return year > 0 && quarter >= 1 && quarter <= 4 && in.atEnd();
  }

  private int quarter() {
    return in.skip('Q') || in.skip('q') ? in.exactly(1) : 0;
  }

  /** {@code 2020-W05}: the Monday of that week. */
  boolean yearWeek(char[] text, int from, int to) {
    if (!start(text, from, to)) {
      return false;
    }
    int weekYear = in.exactly(4);
    in.skip('-');
    int week = in.skip('W') ? in.exactly(2) : 0;
    if (weekYear <= 0 || week < 1 || week > 53 || !in.atEnd()) {
      return false;
    }
    LocalDate monday =
        LocalDate.of(weekYear, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    year = monday.getYear();
    month = monday.getMonthValue();
    day = monday.getDayOfMonth();
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week;
  }

  /** {@code 14:05}, {@code 2:05:30 pm}. */
  boolean timeOfDay(char[] text, int from, int to) {
    return start(text, from, to) && clock() && in.atEnd();
  }

  private boolean yearMonthDay() {
    year = in.exactly(4);
    if (year < 0) {
      return false;
    }
    char separator = in.separator();
    if (separator == 0) {
      return false;
    }
    month = in.upTo(2);
    if (month <= 0 || !in.skip(separator)) {
      return false;
    }
    day = in.upTo(2);
    return isDay();
  }

  private boolean compact() {
    year = in.exactly(4);
    month = year < 0 ? -1 : in.exactly(2);
    day = month < 0 ? -1 : in.exactly(2);
    return isDay();
  }

  private boolean compactClock() {
    hour = in.exactly(2);
    minute = hour < 0 ? -1 : in.exactly(2);
    second = minute < 0 ? -1 : in.isDigit() ? in.exactly(2) : 0;
    fineness = 2;
    return isClock();
  }

  private boolean optionalClock() {
    if (in.atEnd()) {
      return true;
    }
    boolean separated = in.skip('T') || in.skip(':') || in.gap();
    return separated && clock() && zone() && in.atEnd();
  }

  private boolean clock() {
    hour = in.upTo(2);
    if (hour < 0 || !in.skip(':')) {
      return false;
    }
    minute = in.exactly(2);
    fineness = 1;
    if (in.skip(':')) {
      fineness = 2;
      second = in.exactly(2);
      if (second >= 0 && (in.skip('.') || in.skip(',')) && !fraction()) {
        return false;
      }
    }
    int begin = in.place();
    in.blanks();
    if (!halfDay()) {
      in.back(begin);
    }
    return isClock();
  }

  private boolean fraction() {
    int scale = 100_000_000;
    int first = in.place();
    while (in.isDigit() && in.place() - first < 9) {
      nano += scale * in.digit();
      scale /= 10;
    }
    fineness = 3;
    return in.place() > first;
  }

  private boolean halfDay() {
    int letter = in.letter(0);
    if (in.letter(1) != 'm' || (letter != 'a' && letter != 'p') || hour < 1 || hour > 12) {
      return false;
    }
    hour = hour % 12 + (letter == 'p' ? 12 : 0);
    in.back(in.place() + 2);
    return true;
  }

  private boolean zone() {
    int begin = in.place();
    in.blanks();
    if (in.atEnd()) {
      return true;
    }
    if (in.skip('Z') || in.skip('z') || in.skipWord("UTC") || in.skipWord("GMT")) {
      return true;
    }
    int sign = in.skip('+') ? 1 : in.skip('-') ? -1 : 0;
    int hours = sign == 0 ? -1 : in.exactly(2);
    if (hours < 0 || hours > 18) {
      in.back(begin);
      return false;
    }
    in.skip(':');
    int minutes = in.isDigit() ? in.exactly(2) : 0;
    offset = sign * (60 * hours + minutes);
    return minutes >= 0 && minutes < 60;
  }

  private boolean isClock() {
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  }

  private boolean isMonth() {
    return month >= 1 && month <= 12;
  }

  private boolean isDay() {
    return year >= 0 && isDay(year, month, day);
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private boolean yearOfTwoOrFour() {
    int first = in.place();
    year = in.upTo(4);
    int written = in.place() - first;
    if (written == 2) {
      year += year >= PIVOT ? 1900 : 2000;
    }
    return year > 0 && (written == 2 || written == 4) && year <= Year.MAX_VALUE;
  }
}
