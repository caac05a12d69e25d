package dev.firstlook.timeseries;

import java.util.Map;

/** The last cycle of each season, repeated; on the scale on which components add. */
final class SeasonPath {

  private SeasonPath() {}

  /**
   * The seasons together, as if each had always been its last cycle and went on so.
   *
   * @param from the first point, counted from the first of the series
   * @param to the point after the last
   */
  static double[] repeated(Decomposition parts, int from, int to) {
    double[] sum = new double[to - from];
    for (Map.Entry<Integer, TimeSeries> season : parts.seasonals().entrySet()) {
      int period = season.getKey();
      double[] values = parts.model().additive(season.getValue().raw());
      int start = values.length - period;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[start + Math.floorMod(from + i - start, period)];
      }
    }
    return sum;
  }
}
