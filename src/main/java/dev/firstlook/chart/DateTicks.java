package dev.firstlook.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Ticks at round dates, as close as there is room: years that are multiples of 1, 2, 5, 10, ...,
 * quarters and months from January, weeks from Monday, hours from midnight.
 *
 * <p>A label says no more than is needed: where months are counted, January is called by its year;
 * where hours are, midnight by its day. If no tick is such a one, the first says it all.
 */
final class DateTicks {

  private static final long SECOND = 1_000_000_000L;
  private static final long DAY = 86_400 * SECOND;

  /** A Monday. */
  private static final LocalDate WEEKS = LocalDate.of(1970, 1, 5);

  private enum Unit {
    YEARS(365.2425 * DAY),
    MONTHS(365.2425 / 12 * DAY),
    DAYS(DAY),
    NANOS(1);

    private final double nanos;

    Unit(double nanos) {
      this.nanos = nanos;
    }
  }

  private record Step(Unit unit, long count) {}

  private static final List<Step> STEPS = steps();

  private DateTicks() {}

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (long power = 1; power < SECOND; power *= 10) {
      for (long digit : new long[] {1, 2, 5}) {
        steps.add(new Step(Unit.NANOS, digit * power));
      }
    }
    for (long unit : new long[] {SECOND, 60 * SECOND}) {
      for (long count : new long[] {1, 5, 15, 30}) {
        steps.add(new Step(Unit.NANOS, count * unit));
      }
    }
    for (long hours : new long[] {1, 3, 6, 12}) {
      steps.add(new Step(Unit.NANOS, hours * 3600 * SECOND));
    }
    for (long days : new long[] {1, 7, 14}) {
      steps.add(new Step(Unit.DAYS, days));
    }
    for (long months : new long[] {1, 3, 6}) {
      steps.add(new Step(Unit.MONTHS, months));
    }
    for (long power = 1; power < SECOND; power *= 10) {
      for (long digit : new long[] {1, 2, 5}) {
        steps.add(new Step(Unit.YEARS, digit * power));
      }
    }
    return List.copyOf(steps);
  }

  /**
   * Ticks between the ends of an axis.
   *
   * @param axis the axis
   * @param most how many ticks there may be, at least 1
   * @param fit whether these ticks have room for their labels
   * @return the ticks in rising order; none if not even one has room
   */
  static List<Tick> between(DateAxis axis, int most, Predicate<List<Tick>> fit) {
    double nanos = (axis.max() - axis.min()) * SECOND;
    for (Step step : STEPS) {
      if (nanos / (step.count() * step.unit().nanos) <= most + 1) {
        List<LocalDateTime> times = times(axis, step);
        List<Tick> ticks = labelled(axis, step, times);
        if (ticks.size() <= most && fit.test(ticks)) {
          return ticks;
        }
      }
    }
    return List.of();
  }

  private static List<LocalDateTime> times(DateAxis axis, Step step) {
    LocalDateTime from = axis.time(axis.min());
    LocalDateTime to = axis.time(axis.max());
    List<LocalDateTime> times = new ArrayList<>();
    LocalDateTime at = floor(from, step);
    while (!at.isAfter(to)) {
      if (!at.isBefore(from)) {
        times.add(at);
      }
      at = next(at, step);
    }
    return times;
  }

  /** The last round point before or at a point in time. */
  private static LocalDateTime floor(LocalDateTime time, Step step) {
    LocalDate day = time.toLocalDate();
    long count = step.count();
    return switch (step.unit()) {
      case YEARS ->
          LocalDate.of((int) (Math.floorDiv(time.getYear(), count) * count), 1, 1).atStartOfDay();
      case MONTHS ->
          day.withDayOfMonth(1)
              .withMonth((int) ((time.getMonthValue() - 1) / count * count) + 1)
              .atStartOfDay();
      case DAYS ->
          day.minusDays(Math.floorMod(day.toEpochDay() - WEEKS.toEpochDay(), count)).atStartOfDay();
      case NANOS -> day.atStartOfDay().plusNanos(time.toLocalTime().toNanoOfDay() / count * count);
    };
  }

  private static LocalDateTime next(LocalDateTime time, Step step) {
    return switch (step.unit()) {
      case YEARS -> time.plusYears(step.count());
      case MONTHS -> time.plusMonths(step.count());
      case DAYS -> time.plusDays(step.count());
      case NANOS -> time.plusNanos(step.count());
    };
  }

  private static List<Tick> labelled(DateAxis axis, Step step, List<LocalDateTime> times) {
    boolean whole =
        switch (step.unit()) {
          case YEARS -> true;
          case MONTHS -> times.stream().anyMatch(time -> time.getMonth() == Month.JANUARY);
          case DAYS -> false;
          case NANOS -> times.stream().anyMatch(DateTicks::isMidnight);
        };
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime before = null;
    for (LocalDateTime time : times) {
      boolean all = before == null && !whole;
      String label = label(time, step.unit(), all, before);
      ticks.add(new Tick(DateAxis.seconds(axis.origin(), time), label));
      before = time;
    }
    return ticks;
  }

  private static String label(
      LocalDateTime time, Unit unit, boolean all, @Nullable LocalDateTime before) {
    String year = Integer.toString(time.getYear());
    String month = time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    String day = time.getDayOfMonth() + " " + month;
    boolean newYear = before != null && before.getYear() != time.getYear();
    return switch (unit) {
      case YEARS -> year;
      case MONTHS -> time.getMonth() == Month.JANUARY ? year : all ? month + " " + year : month;
      case DAYS -> all || newYear ? day + " " + year : day;
      case NANOS -> isMidnight(time) ? day : (all ? day + " " : "") + time.toLocalTime().toString();
    };
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
