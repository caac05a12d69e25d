package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An axis from 0 to 1 of which each category takes a part.
 *
 * @param name what the categories are; may be empty
 * @param middles the middle of each part with its name, in rising order
 * @param widths the share that each part takes
 */
record PartAxis(String name, List<Tick> middles, List<Double> widths) implements Axis {

  PartAxis {
    middles = List.copyOf(middles);
    widths = List.copyOf(widths);
  }

  @Override
  public PartAxis named(String other) {
    return new PartAxis(other, middles, widths);
  }

  @Override
  public double min() {
    return 0;
  }

  @Override
  public double max() {
    return 1;
  }

  @Override
  public boolean grid() {
    return false;
  }

  /** The widest part is named first, then the next as long as there is room for their names. */
  @Override
  public List<Tick> ticks(int most, Predicate<List<Tick>> fit) {
    List<Integer> widest =
        IntStream.range(0, middles.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -widths.get(i)))
            .toList();
    return Ticks.first(middles, widest, fit);
  }

  @Override
  public String label(double at) {
    return Numbers.text(at, 6);
  }
}
