package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The bars at the side of the panels of a decomposition, which are equally long in the units of the
 * series: as long as the range of the component that varies least, as R draws them. In a
 * multiplicative model series and trend have one unit, ratios another.
 */
final class RangeBars {

  private static final double PIXELS = 9;

  /** Half as many pixels as the bar is away from the last point. */
  private static final double APART = 5;

  private final List<NumberAxis> axes;
  private final double[] lengths;
  private final double columns;

  private RangeBars(List<NumberAxis> axes, double[] lengths, double columns) {
    this.axes = axes;
    this.lengths = lengths;
    this.columns = columns;
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
      axes.add(NumberAxis.around(each.name(), low, high).withGrid());
      ranges[i] = high - low;
    }
    double[] lengths = new double[ranges.length];
    for (int i = 0; i < lengths.length; i++) {
      boolean ratio = !additive && i >= 2;
      int from = additive ? 0 : ratio ? 2 : 0;
      int to = additive || ratio ? ranges.length : 2;
      lengths[i] = smallest(ranges, from, to);
    }
    return new RangeBars(axes, lengths, columns);
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
    return Layer.bars("range", List.of(bar), Look.tint(theme.soft(), theme.ground(), 0.45));
  }
}
