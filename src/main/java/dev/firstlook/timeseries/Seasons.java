package dev.firstlook.timeseries;

import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The seasons of one series by their periods. */
final class Seasons {

  private Seasons() {}

  /** Values as seasons of a series, named "season", or if there are several "season 7". */
  static NavigableMap<Integer, TimeSeries> named(
      TimeSeries series, NavigableMap<Integer, double[]> values) {
    TreeMap<Integer, TimeSeries> named = new TreeMap<>();
    values.forEach(
        (period, season) ->
            named.put(
                period, series.with(values.size() == 1 ? "season" : "season " + period, season)));
    return Collections.unmodifiableNavigableMap(named);
  }

  /** Seasons, but those that differ from none by rounding alone, which are none. */
  static NavigableMap<Integer, double[]> leveled(
      DecompositionModel model, TimeSeries series, NavigableMap<Integer, double[]> values) {
    double rounding = model.rounding(series);
    TreeMap<Integer, double[]> leveled = new TreeMap<>(values);
    leveled.replaceAll((period, season) -> Rounding.leveled(season, model.neutral(), rounding));
    return leveled;
  }

  /** All seasons together; where there is none, what changes nothing: 0, or 1 in a product. */
  static TimeSeries together(
      DecompositionModel model, TimeSeries series, NavigableMap<Integer, TimeSeries> seasons) {
    if (seasons.size() == 1) {
      return seasons.firstEntry().getValue();
    }
    double[] all = new double[series.size()];
    Arrays.fill(all, model.neutral());
    for (TimeSeries season : seasons.values()) {
      for (int t = 0; t < all.length; t++) {
        all[t] = model.join(all[t], season.raw()[t]);
      }
    }
    return series.with("season", all);
  }

  /** The season of one period, which has to be there. */
  static TimeSeries of(int period, NavigableMap<Integer, TimeSeries> seasons) {
    TimeSeries season = seasons.get(period);
    if (season == null) {
      throw new IllegalArgumentException(
          "period must be one of " + seasons.keySet() + ", but was " + period);
    }
    return season;
  }
}
