package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How well a decomposition found the true components of a composed series.
 *
 * @param method how the series was taken apart
 * @param trend the error of the trend
 * @param seasons the errors of the seasons by period
 * @param seasonal the error of all seasons together
 * @param remainder the error of the remainder
 */
public record DecompositionError(
    String method,
    ComponentError trend,
    NavigableMap<Integer, ComponentError> seasons,
    ComponentError seasonal,
    ComponentError remainder)
    implements Tabular {

  /**
   * Copies the map.
   *
   * @param method how the series was taken apart
   * @param trend the error of the trend
   * @param seasons the errors of the seasons by period
   * @param seasonal the error of all seasons together
   * @param remainder the error of the remainder
   */
  public DecompositionError {
    seasons = Collections.unmodifiableNavigableMap(new TreeMap<>(seasons));
  }

  static DecompositionError of(Decomposition parts, ComposedSeries truth) {
    if (parts.observed().size() != truth.series().size()) {
      throw new IllegalArgumentException(
          "the truth must have as many points as the decomposition, %d, but had %d"
              .formatted(parts.observed().size(), truth.series().size()));
    }
    if (parts.model() != truth.model()) {
      throw new IllegalArgumentException(
          "components of a%s decomposition must be compared with such ones, but the truth was %s"
              .formatted(
                  parts.model() == DecompositionModel.ADDITIVE ? "n additive" : " multiplicative",
                  truth.model().word()));
    }
    TreeMap<Integer, ComponentError> seasons = new TreeMap<>();
    for (Map.Entry<Integer, TimeSeries> season : parts.seasonals().entrySet()) {
      if (truth.seasons().containsKey(season.getKey())) {
        seasons.put(
            season.getKey(), ComponentError.of(season.getValue(), truth.seasonal(season.getKey())));
      }
    }
    return new DecompositionError(
        parts.method(),
        ComponentError.of(parts.trend(), truth.trend()),
        seasons,
        ComponentError.of(parts.seasonal(), truth.seasonal()),
        ComponentError.of(parts.remainder(), truth.remainder()));
  }

  /**
   * The errors of the components.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    TextTable table =
        TextTable.of("", "component", "points", "RMSE", "MAE", "relative")
            .row(cells("trend", trend));
    if (seasons.size() > 1) {
      for (Map.Entry<Integer, ComponentError> season : seasons.entrySet()) {
        table = table.row(cells("season " + season.getKey(), season.getValue()));
      }
    }
    return List.of(table.row(cells("season", seasonal)).row(cells("remainder", remainder)));
  }

  private static String[] cells(String name, ComponentError error) {
    return new String[] {
      name,
      Integer.toString(error.points()),
      Numbers.text(error.rootMeanSquare()),
      Numbers.text(error.meanAbsolute()),
      Double.isNaN(error.relative()) ? "-" : Numbers.percent(error.relative())
    };
  }

  /**
   * The errors; the relative ones are shares of the standard deviation of the true component.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    return method
        + " against the truth: season off by "
        + Numbers.text(seasonal.rootMeanSquare())
        + ", trend by "
        + Numbers.text(trend.rootMeanSquare())
        + "\n"
        + tables().get(0);
  }
}
