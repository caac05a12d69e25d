package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of values over time, broken where values are missing. The first is the data; what is over
 * it is drawn thicker.
 *
 * @param series one or more, as many as can be told apart
 */
record SeriesPlan(List<TimeSeries> series) implements Plan {

  /** With more points than this a line is drawn thinner, so that its ups and downs can be seen. */
  private static final int DENSE = 400;

  SeriesPlan {
    series = List.copyOf(series);
    Look.requireApart("series", series.size(), Look.MOST_GROUPS);
    series.forEach(each -> SeriesWords.requireValues(each, "a line"));
    Timeline line = Timeline.of(series.get(0));
    series.forEach(each -> line.at(each, 0));
  }

  @Override
  public Plan withSeries(TimeSeries more) {
    List<TimeSeries> all = new ArrayList<>(series);
    all.add(more);
    return new SeriesPlan(all);
  }

  private TimeSeries first() {
    return series.get(0);
  }

  @Override
  public String title() {
    return SeriesWords.by(first()) + with();
  }

  private String with() {
    return series.size() == 1
        ? ""
        : series.stream()
            .skip(1)
            .map(TimeSeries::name)
            .collect(Collectors.joining(", ", " with ", ""));
  }

  @Override
  public String subtitle() {
    return SeriesWords.span(first());
  }

  @Override
  public String description() {
    if (series.size() == 1) {
      return "Line of %s: %s, %s."
          .formatted(first().name(), SeriesWords.span(first()), SeriesWords.extremes(first()));
    }
    List<String> names = series.stream().map(TimeSeries::name).toList();
    return "Lines of %s and %s: %s; %s."
        .formatted(
            String.join(", ", names.subList(0, names.size() - 1)),
            names.get(names.size() - 1),
            SeriesWords.span(first()),
            series.stream()
                .map(each -> each.name() + " " + SeriesWords.extremes(each))
                .collect(Collectors.joining("; ")));
  }

  @Override
  public int height() {
    return series.size() == 1 ? 340 : 370;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Timeline line = Timeline.of(first());
    double columns = Look.plotWidth(theme, width);
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      TimeSeries each = series.get(i);
      double thickness = i > 0 ? 2.4 : each.size() <= DENSE ? 1.8 : 1.2;
      int look = Math.max(0, i - 1);
      Color colour = theme.colour(i);
      layers.addAll(Trace.of(each, line, columns).line(each.name(), colour, look, thickness));
      keys.add(new Key(each.name(), colour, new Swatch(Look.stroke(look, thickness))));
    }
    NumberAxis y = NumberAxis.around(first().name(), series).withGrid();
    return Panel.of(line.axis(series, 0, false), y, layers)
        .withKeys(series.size() == 1 ? List.of() : keys)
        .withMarkerSize(series.stream().mapToInt(TimeSeries::size).max().orElse(0) > DENSE ? 4 : 7);
  }
}
