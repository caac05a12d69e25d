package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The bars at the side of the panels of a decomposition, which are equally long in the units of the
 * series: as long as the range of the component that varies least, as R draws them. In a
 * multiplicative model series and trend have one unit, ratios another.
 */
final class RangeBars {

  private static final double PIXELS = 9;

  /** A component that varies by less of its size is drawn as one that does not vary. */
  private static final double ROUNDING = 1e-12;

  /** Half as many pixels as the bar is away from the last point. */
  private static final double APART = 5;

  private final List<NumberAxis> axes;
  private final double[] lengths;
  private final double columns;
  private final boolean additive;

  private RangeBars(List<NumberAxis> axes, double[] lengths, double columns, boolean additive) {
    this.axes = axes;
    this.lengths = lengths;
    this.columns = columns;
    this.additive = additive;
  }

  /**
   * The bars of all panels.
   *
   * @param components observed, trend, seasons, remainder
   * @param additive whether all have the same unit
   * @param columns how many pixels wide the panels are
   */
  static RangeBars of(List<TimeSeries> components, boolean additive, double columns) {
    List<NumberAxis> axes = new ArrayList<>();
    double[] ranges = new double[components.size()];
    for (int i = 0; i < ranges.length; i++) {
      TimeSeries each = components.get(i);
      boolean some = each.missing() < each.size();
      double low = some ? each.value(SeriesWords.extreme(each, -1)) : 0;
      double high = some ? each.value(SeriesWords.extreme(each, 1)) : 0;
      boolean level = high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
      double middle = low + (high - low) / 2;
      axes.add(
          NumberAxis.around(each.name(), level ? middle : low, level ? middle : high).withGrid());
      ranges[i] = level ? 0 : high - low;
    }
    double[] lengths = new double[ranges.length];
    for (int i = 0; i < lengths.length; i++) {
      boolean ratio = !additive && i >= 2;
      int from = additive ? 0 : ratio ? 2 : 0;
      int to = additive || ratio ? ranges.length : 2;
      lengths[i] = smallest(ranges, from, to);
    }
    return new RangeBars(axes, lengths, columns, additive);
  }

  private static double smallest(double[] ranges, int from, int to) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = from; i < to; i++) {
      smallest = ranges[i] > 0 ? Math.min(smallest, ranges[i]) : smallest;
    }
    return smallest;
  }

  /** The room to the right of the last point, as a share of what lies between first and last. */
  double room() {
    return (PIXELS + 2 * APART) / Math.max(1, columns - PIXELS - 2 * APART);
  }

  /** The vertical axis of a panel. */
  NumberAxis axis(int panel) {
    return axes.get(panel);
  }

  /** The vertical axis of a panel in which there is a level as well. */
  NumberAxis axis(int panel, double level) {
    NumberAxis own = axes.get(panel);
    return own.min() <= level && level <= own.max()
        ? own
        : NumberAxis.around(own.name(), Math.min(own.min(), level), Math.max(own.max(), level))
            .withGrid();
  }

  /** What the bars mean, for the legend; nothing if there are none. */
  List<Key> keys(Theme theme) {
    String same = additive ? "same amount in every panel" : "same amount above, same ratio below";
    String label = same + ": long bar, magnified panel";
    return isAny() ? List.of(new Key(label, colour(theme), SeriesMarkers.SQUARE)) : List.of();
  }

  /** The same in a sentence. */
  String words() {
    String where =
        additive ? "every panel" : "observed and trend, and for the same ratio in the panels below";
    return isAny()
        ? " The bars at the right stand for the same amount in %s: a long bar says that its panel is"
                .formatted(where)
            + " magnified."
        : "";
  }

  private boolean isAny() {
    return Arrays.stream(lengths).anyMatch(Double::isFinite);
  }

  private static Color colour(Theme theme) {
    return Look.tint(theme.soft(), theme.ground(), 0.45);
  }

  /** The bar of a panel, in its middle; none if nothing varies. */
  Layer layer(int panel, Axis x, NumberAxis y, Theme theme) {
    double length = lengths[panel];
    if (!(length <= y.max() - y.min())) {
      return chart -> {};
    }
    double pixel = (x.max() - x.min()) / columns;
    double right = x.max() - 2 * pixel;
    double middle = y.min() + (y.max() - y.min()) / 2;
    Bar bar = new Bar(right - PIXELS * pixel, right, middle - length / 2, middle + length / 2);
    return Layer.bars("range", List.of(bar), colour(theme));
  }
}
