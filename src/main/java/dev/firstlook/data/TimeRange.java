package dev.firstlook.data;

import java.time.LocalDateTime;

/** Which distinct texts hold the earliest and the latest point in time. */
final class TimeRange {
  private int first = -1;
  private int last = -1;
  private long firstSecond = Long.MAX_VALUE;
  private long lastSecond = Long.MIN_VALUE;
  private int firstNano;
  private int lastNano;

  /** Takes the point in time that the scanner holds, read from the distinct text d. */
  void add(TemporalScanner scanner, int d) {
    long second = orderedSecond(scanner);
    int nano = scanner.nano;
    if (second < firstSecond || (second == firstSecond && nano < firstNano)) {
      first = d;
      firstSecond = second;
      firstNano = nano;
    }
    if (second > lastSecond || (second == lastSecond && nano > lastNano)) {
      last = d;
      lastSecond = second;
      lastNano = nano;
    }
  }

  /** Takes what another range holds, of texts that come later. */
  void add(TimeRange later) {
    boolean earlier =
        later.firstSecond < firstSecond
            || (later.firstSecond == firstSecond && later.firstNano < firstNano);
    if (later.first >= 0 && (first < 0 || earlier)) {
      first = later.first;
      firstSecond = later.firstSecond;
      firstNano = later.firstNano;
    }
    boolean after =
        later.lastSecond > lastSecond
            || (later.lastSecond == lastSecond && later.lastNano > lastNano);
    if (later.last >= 0 && (last < 0 || after)) {
      last = later.last;
      lastSecond = later.lastSecond;
      lastNano = later.lastNano;
    }
  }

  /** The index of the text with the earliest point in time; -1 if there is none. */
  int first() {
    return first;
  }

  /** The index of the text with the latest point in time; -1 if there is none. */
  int last() {
    return last;
  }

  /** A number that grows with time: its parts side by side, which is quicker than to count days. */
  private static long orderedSecond(TemporalScanner s) {
    if (s.offset == 0) {
      return ordered(s.year, s.month, s.day, s.hour, s.minute, s.second);
    }
    LocalDateTime time = s.time();
    return ordered(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond());
  }

  private static long ordered(int year, int month, int day, int hour, int minute, int second) {
    long days = ((long) year << 4 | month) << 5 | day;
    return ((days << 5 | hour) << 6 | minute) << 6 | second;
  }
}
