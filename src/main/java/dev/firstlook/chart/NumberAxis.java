package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.TimeSeries;
import java.util.List;
import java.util.function.Predicate;

/**
 * An axis of numbers.
 *
 * @param name what is measured; may be empty
 * @param min the lower end
 * @param max the upper end, above the lower
 * @param whole whether only whole numbers make sense as ticks, as for counts
 * @param grid whether a line is drawn across the panel at every tick
 */
record NumberAxis(String name, double min, double max, boolean whole, boolean grid)
    implements Axis {

  /** The empty room beside the data, as a share of their range. */
  private static final double MARGIN = 0.05;

  /** At more whole numbers than this a label for each is no help. */
  private static final int MOST_PLACES = 25;

  /** With its margins this is still a number. */
  private static final double LARGEST = 1.6e308;

  private static final int DIGITS = 6;
  private static final int LONGEST_LABEL = 20;

  NumberAxis {
    requireDrawable(name, min, max);
    if (!(min < max)) {
      throw new IllegalArgumentException(
          "an axis of %s must run from a lower number to a higher one, but was from %s to %s"
              .formatted(Letters.plain(name), Numbers.text(min), Numbers.text(max)));
    }
  }

  /** An axis with some room on both sides of the data. */
  static NumberAxis around(String name, double lowest, double highest) {
    requireDrawable(name, lowest, highest);
    double room = MARGIN * (highest - lowest);
    if (room == 0) {
      room = 0.1 * Math.abs(lowest);
    }
    if (room == 0) {
      room = 1;
    }
    return new NumberAxis(name, lowest - room, highest + room, false, false);
  }

  /** An axis with some room above and below all values of series, one of which has a value. */
  static NumberAxis around(String name, List<TimeSeries> series) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (TimeSeries each : series) {
      if (each.missing() < each.size()) {
        lowest = Math.min(lowest, each.value(SeriesWords.extreme(each, -1)));
        highest = Math.max(highest, each.value(SeriesWords.extreme(each, 1)));
      }
    }
    return around(name, lowest, highest);
  }

  private static void requireDrawable(String name, double min, double max) {
    if (!(max - min <= LARGEST)) {
      throw new IllegalArgumentException(
          "the range of %s must be at most 1.6e308 to be drawn, but was from %s to %s"
              .formatted(Letters.plain(name), Numbers.text(min), Numbers.text(max)));
    }
  }

  /** An axis for bars: from exactly 0 to a little above the highest. */
  static NumberAxis fromZero(String name, double highest) {
    return new NumberAxis(name, 0, highest > 0 ? highest * (1 + MARGIN) : 1, false, false);
  }

  /** The same axis with room below. */
  NumberAxis from(double lower) {
    return new NumberAxis(name, lower, max, whole, grid);
  }

  /** The same axis with ticks at whole numbers only. */
  NumberAxis inWholeNumbers() {
    return new NumberAxis(name, min, max, true, grid);
  }

  /** The same axis with lines across the panel. */
  NumberAxis withGrid() {
    return new NumberAxis(name, min, max, whole, true);
  }

  /** Whether marks stand at whole numbers, and at so few that each may have its label. */
  boolean hasFewPlaces() {
    return whole && !grid && max - min <= MOST_PLACES;
  }

  /** Every whole number. */
  List<Tick> places() {
    return Ticks.between(min, max, MOST_PLACES + 1, true, found -> true);
  }

  @Override
  public NumberAxis named(String other) {
    return new NumberAxis(other, min, max, whole, grid);
  }

  @Override
  public List<Tick> ticks(int most, Predicate<List<Tick>> fit) {
    return Ticks.between(min, max, most, whole, fit);
  }

  @Override
  public String label(double at) {
    String label = Numbers.within(at, max - min, DIGITS);
    return label.length() <= LONGEST_LABEL ? label : Numbers.text(at, DIGITS);
  }
}
