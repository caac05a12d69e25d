package dev.firstlook.timeseries;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A series whose true components are known, made by {@link SyntheticSeries#generate}. The
 * components are there at every point, also where the series has a gap.
 *
 * @param model how the components make up the series
 * @param series the series, NaN in its gaps
 * @param trend the true trend
 * @param seasons the true seasons by period; empty if there is none
 * @param remainder the true noise, outliers included
 */
public record ComposedSeries(
    DecompositionModel model,
    TimeSeries series,
    TimeSeries trend,
    NavigableMap<Integer, TimeSeries> seasons,
    TimeSeries remainder) {

  /**
   * Copies the map.
   *
   * @param model how the components make up the series
   * @param series the series
   * @param trend the true trend
   * @param seasons the true seasons by period
   * @param remainder the true noise
   * @throws IllegalArgumentException if a component has not as many points as the series
   */
  public ComposedSeries {
    seasons = Collections.unmodifiableNavigableMap(new TreeMap<>(seasons));
    int size = series.size();
    sameSize(trend, size);
    sameSize(remainder, size);
    seasons.values().forEach(season -> sameSize(season, size));
  }

  private static void sameSize(TimeSeries component, int size) {
    if (component.size() != size) {
      throw new IllegalArgumentException(
          "a component must have as many points as the series, %s, but %s had %s"
              .formatted(size, component.name(), component.size()));
    }
  }

  /**
   * The season; of several all together.
   *
   * @return the season; 0 everywhere if there is none, and 1 in a multiplicative series
   */
  public TimeSeries seasonal() {
    return Seasons.together(model, series, seasons);
  }

  /**
   * The season of one period.
   *
   * @param period one of the periods
   * @return its season
   * @throws IllegalArgumentException if there is no such period
   */
  public TimeSeries seasonal(int period) {
    return Seasons.of(period, seasons);
  }

  /**
   * The series and its components as sketches.
   *
   * @return the two lines of the series and one for each component
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(series.toString());
    text.append("\n").append(Sketch.of(trend.raw())).append("  trend");
    seasons
        .values()
        .forEach(
            season ->
                text.append("\n")
                    .append(Sketch.of(season.raw()))
                    .append("  ")
                    .append(season.name()));
    return text.append("\n").append(Sketch.of(remainder.raw())).append("  remainder").toString();
  }
}
