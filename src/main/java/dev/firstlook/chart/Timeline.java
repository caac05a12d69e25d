package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the points of series lie along the horizontal axis: at their dates, or at their numbers on
 * a bare index.
 *
 * @param origin the date from which is counted; null on a bare index
 */
record Timeline(@Nullable LocalDateTime origin) {

  /** The empty room beside the first and the last point, as a share of what lies between. */
  private static final double MARGIN = 0.02;

  /** The time line that begins with a series of at least one point. */
  static Timeline of(TimeSeries series) {
    return new Timeline(series.time(0).orElse(null));
  }

  /** Where a point is. */
  double at(TimeSeries series, int index) {
    LocalDateTime time = series.time(index).orElse(null);
    if ((time == null) != (origin == null)) {
      throw new IllegalArgumentException(
          "series in one picture must all have dates or all a bare index, but %s has %s"
              .formatted(Letters.plain(series.name()), time == null ? "an index" : "dates"));
    }
    return origin == null || time == null
        ? Double.parseDouble(series.label(0)) + index
        : DateAxis.seconds(origin, time);
  }

  /**
   * The axis from the earliest to the latest point of all series.
   *
   * @param series at least one, each of at least one point
   * @param end the room that is wanted at the right, as a share of what lies between
   * @param grid whether a line is drawn across the panel at every tick
   */
  Axis axis(List<TimeSeries> series, double end, boolean grid) {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (TimeSeries each : series) {
      first = Math.min(first, at(each, 0));
      last = Math.max(last, at(each, each.size() - 1));
    }
    if (first == last) {
      Tick only = new Tick(first, series.get(0).label(0));
      return new FixedAxis(name(), first - 1, first + 1, List.of(only), grid);
    }
    double min = first - MARGIN * (last - first);
    double max = last + Math.max(MARGIN, end) * (last - first);
    return origin == null
        ? new NumberAxis(name(), min, max, true, grid)
        : new DateAxis(name(), origin, min, max, grid);
  }

  /** Dates speak for themselves. */
  private String name() {
    return origin == null ? "index" : "";
  }
}
