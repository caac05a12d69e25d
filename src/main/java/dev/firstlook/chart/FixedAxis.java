package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.function.Predicate;

/**
 * An axis with labels at places of its own: the months of a year, the powers of ten.
 *
 * @param name what is measured; may be empty
 * @param min the lower end
 * @param max the upper end, above the lower
 * @param places all labels that may be shown, in rising order
 * @param grid whether a line is drawn across the panel at every label
 */
record FixedAxis(String name, double min, double max, List<Tick> places, boolean grid)
    implements Axis {

  FixedAxis {
    places = List.copyOf(places);
  }

  @Override
  public FixedAxis named(String other) {
    return new FixedAxis(other, min, max, places, grid);
  }

  /** Every label if there is room, otherwise every second, third, ... from the first on. */
  @Override
  public List<Tick> ticks(int most, Predicate<List<Tick>> fit) {
    return Ticks.everyFew(places, fit);
  }

  @Override
  public String label(double at) {
    return places.stream()
        .filter(tick -> tick.at() == at && tick.label().length() <= 20)
        .map(tick -> Letters.plain(tick.label()))
        .findFirst()
        .orElse(Numbers.text(at, 6));
  }
}
