package dev.firstlook.chart;

import dev.firstlook.chart.Note.Side;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A line over bars: at each of them how many values there are up to it, and their share. */
final class Cumulative {

  private final List<FrequencyTable.Row<Integer>> rows;
  private final IntToDoubleFunction places;
  private final boolean upright;

  /**
   * The line over bars.
   *
   * @param counts how high each bar is
   * @param places where each of them stands
   * @param upright whether the bars stand side by side
   */
  Cumulative(List<Long> counts, IntToDoubleFunction places, boolean upright) {
    List<Integer> numbers = IntStream.range(0, counts.size()).boxed().toList();
    rows = new FrequencyTable<>(numbers, counts, 0).rows();
    this.places = places;
    this.upright = upright;
  }

  /** Refuses bars of which none has a value. */
  static void requireValues(long total) {
    if (!(total > 0)) {
      throw new IllegalArgumentException("a cumulative line needs at least 1 value, but has 0");
    }
  }

  List<Layer> layers(Color colour) {
    double[] at = new double[rows.size()];
    double[] height = new double[rows.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = places.applyAsDouble(i);
      height[i] = rows.get(i).cumulativeCount();
    }
    double[] x = upright ? at : height;
    double[] y = upright ? height : at;
    return List.of(
        Layer.line("cumulative count", x, y, colour, 1.8),
        Layer.points("cumulative counts", x, y, colour, SeriesMarkers.CIRCLE));
  }

  /** The cumulative shares beside their points, on the side where the line is not. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (FrequencyTable.Row<Integer> row : rows) {
      double at = places.applyAsDouble(row.value());
      double height = row.cumulativeCount();
      String share = Numbers.wholePercent(row.cumulativeShare());
      notes.add(
          upright
              ? new Note(share, at, height, Side.UPPER_LEFT)
              : new Note(share, height, at, Side.UPPER_RIGHT));
    }
    return notes;
  }

  /** The legend of bars with such a line. */
  static List<Key> keys(Color bars, Color line) {
    return List.of(
        new Key("count", bars, SeriesMarkers.SQUARE),
        new Key("cumulative count and share", line, new Swatch(Look.solid(1.8))));
  }
}
