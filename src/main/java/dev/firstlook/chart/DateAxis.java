package dev.firstlook.chart;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * An axis of dates and times, in seconds from a point in time.
 *
 * @param name what runs along it; may be empty, as dates speak for themselves
 * @param origin where the seconds are counted from
 * @param min the earlier end
 * @param max the later end
 * @param grid whether a line is drawn across the panel at every tick
 */
record DateAxis(String name, LocalDateTime origin, double min, double max, boolean grid)
    implements Axis {

  private static final double NANOS = 1e9;

  /** How many seconds after the origin a point in time is. */
  static double seconds(LocalDateTime origin, LocalDateTime time) {
    long whole = ChronoUnit.SECONDS.between(origin, time);
    return whole + ChronoUnit.NANOS.between(origin.plusSeconds(whole), time) / NANOS;
  }

  /** The point in time so many seconds after the origin. */
  LocalDateTime time(double seconds) {
    double whole = Math.floor(seconds);
    return origin.plusSeconds((long) whole).plusNanos(Math.round((seconds - whole) * NANOS));
  }

  @Override
  public DateAxis named(String other) {
    return new DateAxis(other, origin, min, max, grid);
  }

  @Override
  public List<Tick> ticks(int most, Predicate<List<Tick>> fit) {
    return DateTicks.between(this, most, fit);
  }

  @Override
  public String label(double at) {
    LocalDateTime time = time(at);
    return max - min > 2 * 86_400 ? time.toLocalDate().toString() : time.toLocalTime().toString();
  }
}
