package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.Forecast;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How a series may go on: what was observed, the forecast, and around it the intervals in which the
 * values will lie with given probabilities, the wider the lighter.
 *
 * @param observed the series so far
 * @param mean the forecast, which begins where the series ends
 * @param bands intervals at the points of the forecast, at least one, from the widest to the
 *     narrowest
 */
record FanPlan(TimeSeries observed, TimeSeries mean, List<Band> bands) implements Plan {

  /**
   * An interval at every point of the forecast.
   *
   * @param level the probability, in (0, 1)
   * @param lower its lower ends
   * @param upper its upper ends
   */
  record Band(double level, TimeSeries lower, TimeSeries upper) {

    /** Such as {@code 95 %}. */
    String name() {
      return Numbers.text(100 * level) + " %";
    }

    boolean isThere(int index) {
      return !Double.isNaN(lower.value(index)) && !Double.isNaN(upper.value(index));
    }
  }

  /** So many times the length of the forecast is shown of the series before it, */
  private static final int BEFORE = 6;

  /** but no fewer points than this. */
  private static final int LEAST = 60;

  private static final int DENSE = 400;

  FanPlan {
    SeriesWords.requireValues(observed, "a forecast");
    SeriesWords.requireValues(mean, "a forecast");
    bands = bands.stream().sorted(Comparator.comparingDouble(band -> -band.level())).toList();
    Timeline line = Timeline.of(observed);
    for (TimeSeries each : all(mean, bands)) {
      line.at(each, 0);
      if (each.size() != mean.size()) {
        throw new IllegalArgumentException(
            "bounds of a forecast must be as many as its %s, but were %s"
                .formatted(Numbers.counted(mean.size(), "value"), each.size()));
      }
    }
  }

  /** A forecast with the intervals for the probabilities 0.8 and 0.95. */
  static FanPlan of(Forecast forecast) {
    List<Band> bands = new ArrayList<>();
    for (double level : new double[] {0.8, 0.95}) {
      bands.add(new Band(level, forecast.lower(level), forecast.upper(level)));
    }
    return new FanPlan(forecast.observed(), forecast.mean(), bands);
  }

  private static List<TimeSeries> all(TimeSeries mean, List<Band> bands) {
    List<TimeSeries> all = new ArrayList<>(List.of(mean));
    bands.forEach(band -> all.addAll(List.of(band.lower(), band.upper())));
    return all;
  }

  /** The end of the series, beside which the forecast can be seen. */
  private TimeSeries shown() {
    int cycle = observed.periods().stream().mapToInt(period -> 2 * period).max().orElse(0);
    int most = Math.max(Math.max(BEFORE * mean.size(), LEAST), Math.min(cycle, 20 * mean.size()));
    TimeSeries end =
        observed.size() <= most
            ? observed
            : observed.slice(observed.size() - most, observed.size());
    return end.missing() == end.size() ? observed : end;
  }

  @Override
  public String title() {
    return "Forecast of " + observed.name();
  }

  @Override
  public String subtitle() {
    int size = shown().size();
    return SeriesWords.span(mean)
        + (size == observed.size()
            ? ""
            : "; before it the last %s of %s".formatted(size, observed.size()));
  }

  @Override
  public String description() {
    int last = mean.size() - 1;
    double spread =
        bands.stream()
            .filter(band -> band.isThere(last))
            .mapToDouble(band -> band.upper().value(last) - band.lower().value(last))
            .min()
            .orElse(0);
    String ends =
        bands.stream()
            .filter(band -> band.isThere(last))
            .map(
                band ->
                    ", %s interval from %s to %s"
                        .formatted(
                            band.name(),
                            Numbers.within(band.lower().value(last), spread),
                            Numbers.within(band.upper().value(last), spread)))
            .collect(Collectors.joining());
    return "%s: %s, mean %s; %s %s%s."
        .formatted(
            title(),
            SeriesWords.span(mean),
            SeriesWords.extremes(mean),
            Numbers.within(mean.value(last), spread),
            SeriesWords.at(mean, last),
            ends);
  }

  @Override
  public int height() {
    return 380;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    TimeSeries before = shown();
    Timeline line = Timeline.of(before);
    double columns = Look.plotWidth(theme, width);
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    List<TimeSeries> all = new ArrayList<>(all(mean, bands));
    all.add(0, before);
    double thickness = before.size() <= DENSE ? 1.6 : 1.1;
    keys.add(new Key("observed", theme.colour(0), new Swatch(Look.solid(thickness))));
    keys.add(new Key("forecast", theme.colour(1), new Swatch(Look.solid(2.2))));
    for (int i = 0; i < bands.size(); i++) {
      Color tint = Look.tint(theme.colour(1), theme.ground(), 0.18 + 0.2 * i);
      layers.addAll(band(bands.get(i), line, tint));
      keys.add(new Key(bands.get(i).name() + " interval", tint, SeriesMarkers.SQUARE));
    }
    layers.addAll(Trace.of(before, line, columns).line("observed", theme.colour(0), 0, thickness));
    layers.addAll(Trace.of(mean, line, columns).line("forecast", theme.colour(1), 0, 2.2));
    NumberAxis y = NumberAxis.around(observed.name(), all).withGrid();
    return Panel.of(line.axis(all, 0, false), y, layers).withKeys(keys);
  }

  /** The area between the bounds where both are there; around a single point a thick stroke. */
  private static List<Layer> band(Band band, Timeline line, Color colour) {
    List<Layer> layers = new ArrayList<>();
    List<Bar> single = new ArrayList<>();
    int n = band.lower().size();
    for (int from = 0; from < n; from++) {
      int to = from;
      while (to < n && band.isThere(to)) {
        to++;
      }
      if (to - from == 1) {
        double at = line.at(band.lower(), from);
        single.add(new Bar(at, at, band.lower().value(from), band.upper().value(from)));
      } else if (to > from) {
        layers.add(area(band, line, from, to, colour));
      }
      from = to;
    }
    layers.add(Layer.strokes(band.name(), single, colour, 8));
    return layers;
  }

  private static Layer area(Band band, Timeline line, int from, int to, Color colour) {
    int n = to - from;
    double[] x = new double[2 * n];
    double[] y = new double[2 * n];
    for (int i = 0; i < n; i++) {
      x[i] = line.at(band.lower(), from + i);
      y[i] = band.lower().value(from + i);
      x[2 * n - 1 - i] = x[i];
      y[2 * n - 1 - i] = band.upper().value(from + i);
    }
    return Layer.area(band.name(), x, y, colour);
  }
}
