package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** How well a decomposition found the true components of a composed series. */
public final class DecompositionError implements Explainable, Tabular {
  private final Decomposition parts;
  private final ComposedSeries truth;
  private final NavigableMap<Integer, ComponentError> seasons;
  private final ComponentError trend;
  private final ComponentError seasonal;
  private final ComponentError remainder;

  private DecompositionError(
      Decomposition parts, ComposedSeries truth, NavigableMap<Integer, ComponentError> seasons) {
    this.parts = parts;
    this.truth = truth;
    this.seasons = Collections.unmodifiableNavigableMap(seasons);
    this.trend = ComponentError.of(parts.trend(), truth.trend());
    this.seasonal = ComponentError.of(parts.seasonal(), truth.seasonal());
    this.remainder = ComponentError.of(parts.remainder(), truth.remainder());
  }

  static DecompositionError of(Decomposition parts, ComposedSeries truth) {
    if (parts.observed().size() != truth.series().size()) {
      throw new IllegalArgumentException(
          "the truth must have as many points as the decomposition, %s, but had %s"
              .formatted(parts.observed().size(), truth.series().size()));
    }
    BoxCox power = parts.recipe().power();
    if (power != null) {
      throw new IllegalArgumentException(
          "the components must be those of the series itself, as the true ones are, but were those"
              + " of the series transformed by the Box-Cox power "
              + Numbers.text(power.lambda())
              + "; take the series apart without a power");
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
    return new DecompositionError(parts, truth, seasons);
  }

  /**
   * How the series was taken apart.
   *
   * @return the name of the method
   */
  public String method() {
    return parts.method();
  }

  /**
   * The error of the trend.
   *
   * @return over the points that have one
   */
  public ComponentError trend() {
    return trend;
  }

  /**
   * The errors of the seasons.
   *
   * @return by period, of those that were looked for and are in the truth
   */
  public NavigableMap<Integer, ComponentError> seasons() {
    return seasons;
  }

  /**
   * The error of all seasons together.
   *
   * @return over the points that have one
   */
  public ComponentError seasonal() {
    return seasonal;
  }

  /**
   * The error of the remainder.
   *
   * @return over the points that have one
   */
  public ComponentError remainder() {
    return remainder;
  }

  Decomposition parts() {
    return parts;
  }

  ComposedSeries truth() {
    return truth;
  }

  /**
   * How the errors came about: the measures of the season, and the first of them of trend and
   * remainder, with the numbers put in.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return DecompositionErrorWording.working(this);
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
    return method()
        + " against the truth: season off by "
        + Numbers.text(seasonal.rootMeanSquare())
        + ", trend by "
        + Numbers.text(trend.rootMeanSquare())
        + "\n"
        + tables().get(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecompositionError that
        && method().equals(that.method())
        && trend.equals(that.trend)
        && seasons.equals(that.seasons)
        && seasonal.equals(that.seasonal)
        && remainder.equals(that.remainder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method(), trend, seasons, seasonal, remainder);
  }
}
