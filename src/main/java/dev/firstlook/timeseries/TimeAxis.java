package dev.firstlook.timeseries;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Regular points in time, or a bare index. Points are counted from an anchor and not from one
 * another, so that monthly steps from 31 January return to the 31st after February. Times are of
 * the calendar and the clock, without a time zone: no day is shorter than another.
 *
 * @param anchor the point from which steps are counted; null for a bare index
 * @param step how far it is from one point to the next
 * @param first how many steps the first point lies after the anchor; negative if before
 */
record TimeAxis(@Nullable LocalDateTime anchor, Step step, long first) {

  /**
   * The length of a step: whole months, or a fixed duration.
   *
   * @param months 0 if it is a duration
   * @param duration zero if it is months
   */
  record Step(long months, Duration duration) {
    /** No series has so many points, and one more still is a long number. */
    private static final BigInteger MOST_TIMES = BigInteger.valueOf(Long.MAX_VALUE - 1);

    static Step of(TemporalAmount amount) {
      if (amount instanceof Duration duration) {
        return positive(new Step(0, duration), amount);
      }
      if (!(amount instanceof Period period)) {
        throw new IllegalArgumentException(
            "step must be a java.time.Period or Duration, but was " + amount);
      }
      long months = 12L * period.getYears() + period.getMonths();
      int days = period.getDays();
      if (months != 0 && days != 0) {
        throw new IllegalArgumentException(
            "step must be whole months or whole days, not both, but was " + amount);
      }
      return positive(new Step(months, Duration.ofDays(days)), amount);
    }

    private static Step positive(Step step, TemporalAmount amount) {
      if (step.months > 0 || step.duration.compareTo(Duration.ZERO) > 0) {
        return step;
      }
      throw new IllegalArgumentException("step must be positive, but was " + amount);
    }

    boolean isMonths() {
      return months > 0;
    }

    /**
     * How many times another step of the same kind goes into this one; empty unless that is a whole
     * number. A duration may have more nanoseconds than a long number holds: those are 292 years.
     */
    OptionalLong times(Step unit) {
      if (equals(unit)) {
        return OptionalLong.of(1);
      }
      boolean wholeSeconds = duration.toNanosPart() == 0 && unit.duration.toNanosPart() == 0;
      if (unit.isMonths() || wholeSeconds) {
        long all = unit.isMonths() ? months : duration.toSeconds();
        long one = unit.isMonths() ? unit.months : unit.duration.toSeconds();
        return all % one == 0 ? OptionalLong.of(all / one) : OptionalLong.empty();
      }
      BigInteger[] parts = nanos(duration).divideAndRemainder(nanos(unit.duration));
      return parts[1].signum() == 0
          ? OptionalLong.of(parts[0].min(MOST_TIMES).longValue())
          : OptionalLong.empty();
    }

    private static BigInteger nanos(Duration duration) {
      return BigInteger.valueOf(duration.getSeconds())
          .multiply(BigInteger.valueOf(1_000_000_000))
          .add(BigInteger.valueOf(duration.getNano()));
    }

    /** The step as one thing, such as month or half hour; of several: 15 minutes. */
    String words() {
      return Unit.of(this).words();
    }

    /** Such as one month; of several: 15 minutes. */
    String one() {
      return Unit.of(this).one();
    }

    /** What there are many of: months, steps of 15 minutes. */
    String several() {
      return Unit.of(this).several();
    }

    /** So many of them: 12 months, 1 step of 15 minutes, 400 steps of 15 minutes. */
    String counted(long steps) {
      return Unit.of(this).counted(steps);
    }

    /** The cycle that comes with the calendar: a year of months, a week of days; 0 if none. */
    int naturalPeriod() {
      if (isMonths()) {
        return months < 12 && 12 % months == 0 ? (int) (12 / months) : 0;
      }
      Duration day = Duration.ofDays(1);
      if (duration.equals(Duration.ofDays(7))) {
        return 52;
      }
      if (duration.equals(day)) {
        return 7;
      }
      return duration.compareTo(day) < 0
              && duration.toNanosPart() == 0
              && day.toSeconds() % duration.toSeconds() == 0
          ? (int) (day.toSeconds() / duration.toSeconds())
          : 0;
    }
  }

  private static final Step INDEX = new Step(0, Duration.ZERO);

  static TimeAxis index() {
    return new TimeAxis(null, INDEX, 0);
  }

  static TimeAxis of(Temporal start, TemporalAmount step) {
    return new TimeAxis(time(start), Step.of(step), 0);
  }

  /** A point on the calendar as date and time: years, months and dates begin at midnight. */
  static LocalDateTime time(Temporal point) {
    if (point instanceof LocalDateTime time) {
      return time;
    }
    if (point instanceof LocalDate date) {
      return date.atStartOfDay();
    }
    if (point instanceof YearMonth month) {
      return month.atDay(1).atStartOfDay();
    }
    if (point instanceof Year year) {
      return year.atDay(1).atStartOfDay();
    }
    throw new IllegalArgumentException(
        "a point in time must be a LocalDateTime, LocalDate, YearMonth or Year, but was a "
            + point.getClass().getSimpleName()
            + ": "
            + point
            + "; steps are regular on a clock without daylight saving, such as that of UTC");
  }

  boolean isIndex() {
    return anchor == null;
  }

  /** The point at a position; null for a bare index. */
  @Nullable LocalDateTime at(long position) {
    LocalDateTime from = anchor;
    if (from == null) {
      return null;
    }
    long steps = first + position;
    return step.isMonths()
        ? from.plusMonths(Math.multiplyExact(steps, step.months))
        : from.plus(step.duration.multipliedBy(steps));
  }

  TimeAxis from(long position) {
    return new TimeAxis(anchor, step, first + position);
  }

  /** From the month of a point to that of another, whatever the days. */
  static long months(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.MONTHS.between(YearMonth.from(from).atDay(1), YearMonth.from(to).atDay(1));
  }

  /** The position of a point, if it is one of the axis: -1 if not; may be beyond the series. */
  long position(LocalDateTime time) {
    LocalDateTime from = anchor;
    if (from == null) {
      return -1;
    }
    long guess =
        step.isMonths()
            ? Math.round((double) months(from, time) / step.months)
            : Duration.between(from, time).dividedBy(step.duration);
    long position = guess - first;
    return time.equals(at(position)) ? position : -1;
  }

  /** How a position is called: as coarse as the axis allows. */
  String label(long position) {
    LocalDateTime time = at(position);
    if (time == null) {
      return Long.toString(first + position);
    }
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (step.isMonths() && midnight && time.getDayOfMonth() == 1) {
      if (step.months % 12 == 0 && time.getMonthValue() == 1) {
        return Integer.toString(time.getYear());
      }
      return step.months == 3 && time.getMonthValue() % 3 == 1
          ? time.getYear() + "-Q" + (time.getMonthValue() / 3 + 1)
          : YearMonth.from(time).toString();
    }
    boolean days =
        step.isMonths()
            || (step.duration.toNanosPart() == 0 && step.duration.toSeconds() % 86_400 == 0);
    return days && midnight ? time.toLocalDate().toString() : time.toString().replace('T', ' ');
  }

  /** How a position in a cycle is called: July, Q3, Sunday, 08:00, or its number from 1. */
  String cycleLabel(int position, int period) {
    LocalDateTime time = at(position);
    if (time != null) {
      if (step.months == 1 && period == 12) {
        return time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      }
      if (step.months == 3 && period == 4) {
        return "Q" + ((time.getMonthValue() - 1) / 3 + 1);
      }
      if (step.duration.equals(Duration.ofDays(1)) && period == 7) {
        return time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      }
      if (!step.isMonths() && step.duration.multipliedBy(period).equals(Duration.ofDays(1))) {
        return time.toLocalTime().toString();
      }
    }
    return (position % period + 1) + " of " + period;
  }
}
