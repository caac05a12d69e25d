package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.DecompositionModel;
import dev.firstlook.timeseries.Outlier;
import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A series and its components in panels above one axis of time: observed, trend, seasons,
 * remainder. Each panel has a scale of its own; a bar at its side is equally long in all panels of
 * a unit, so that a long bar says: this panel is magnified, the component is small.
 *
 * @param parts the decomposition
 */
record DecompositionPlan(Decomposition parts) implements Plan {

  /** With fewer pixels from point to point the remainder is a line and not sticks. */
  private static final double CLOSEST = 2;

  private static final int DENSE = 400;

  DecompositionPlan {
    SeriesWords.requireValues(parts.observed(), "a decomposition");
  }

  /** The components, in the order of the panels. */
  private List<TimeSeries> components() {
    List<TimeSeries> all = new ArrayList<>();
    all.add(parts.observed().withName("observed"));
    all.add(parts.trend());
    all.addAll(parts.seasonals().values());
    all.add(parts.remainder());
    return all;
  }

  @Override
  public String title() {
    return "Decomposition of " + parts.observed().name();
  }

  @Override
  public String subtitle() {
    int outliers = parts.outliers().size();
    return parts.method()
        + ", "
        + model()
        + "; "
        + SeriesWords.span(parts.observed())
        + (outliers == 0 ? "" : "; " + Numbers.counted(outliers, "outlier") + " marked");
  }

  private String model() {
    return isAdditive() ? "additive" : "multiplicative";
  }

  private boolean isAdditive() {
    return parts.model() == DecompositionModel.ADDITIVE;
  }

  @Override
  public String description() {
    TimeSeries trend = parts.trend();
    String gaps =
        trend.missing() == 0 ? "" : ", missing at " + trend.missing() + " of " + trend.size();
    String rise = trend.missing() == trend.size() ? "" : ", trend " + SeriesWords.extremes(trend);
    String season =
        isLevel(parts.seasonal())
            ? ", no season"
            : parts.seasonals().size() == 1
                ? ", season highest %s and lowest %s"
                    .formatted(at(parts.peak().label()), at(parts.trough().label()))
                : ", seasons of periods "
                    + parts.seasonals().keySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" and "));
    return "%s (%s, %s): %s%s%s%s.%s%s"
        .formatted(
            title(),
            parts.method(),
            model(),
            SeriesWords.span(parts.observed()),
            rise + gaps,
            season,
            strengths(),
            outliers(),
            RangeBars.of(components(), isAdditive(), 1).words());
  }

  /** Such as {@code in July}, {@code on Sunday}, {@code at 08:00}. */
  private static String at(String label) {
    boolean word = Character.isLetter(label.charAt(0));
    return (label.endsWith("day") ? "on " : word ? "in " : "at ") + label;
  }

  private static boolean isLevel(TimeSeries component) {
    return component.value(SeriesWords.extreme(component, 1))
        == component.value(SeriesWords.extreme(component, -1));
  }

  /** Of what varies; a component that does not has no strength. */
  private String strengths() {
    double trend = parts.trendStrength();
    double season = parts.seasonalStrength();
    if (Double.isNaN(trend) && Double.isNaN(season)) {
      return isLevel(parts.trend()) && isLevel(parts.seasonal())
          ? ", nothing of which varies by more than rounding"
          : ", the strengths of which cannot be told of so few cycles";
    }
    return ", strength of the trend %s and of the season %s"
        .formatted(strength(trend), strength(season));
  }

  private static String strength(double strength) {
    return Double.isNaN(strength) ? "none" : Numbers.fixed(strength, 2);
  }

  private String outliers() {
    List<Outlier> outliers = parts.outliers();
    TimeSeries remainder = parts.remainder();
    String among =
        remainder.missing() == 0
            ? ""
            : " among the %s with a remainder"
                .formatted(Numbers.counted(remainder.size() - remainder.missing(), "value"));
    return outliers.isEmpty()
        ? among.isEmpty() ? "" : " No outliers" + among + "."
        : " "
            + Numbers.counted(outliers.size(), "outlier")
            + among
            + outliers.stream()
                .limit(3)
                .map(Outlier::label)
                .collect(Collectors.joining(", ", ": ", outliers.size() > 3 ? ", ..." : "."));
  }

  @Override
  public int height() {
    return 150 + 110 * (3 + parts.seasonals().size());
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    return panels(theme, width, height).get(0);
  }

  @Override
  public List<Panel> panels(Theme theme, int width, int height) {
    List<TimeSeries> components = components();
    List<Outlier> outliers = parts.outliers();
    TimeSeries observed = components.get(0);
    Timeline line = Timeline.of(observed);
    double columns = Look.plotWidth(theme, width);
    RangeBars bars = RangeBars.of(components, isAdditive(), columns);
    Axis x = line.axis(List.of(observed), bars.room(), true);
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      TimeSeries each = components.get(i);
      boolean rest = i == components.size() - 1;
      NumberAxis y = rest ? bars.axis(i, level()) : bars.axis(i);
      List<Layer> layers = new ArrayList<>();
      Trace trace = Trace.of(each, line, columns);
      double thickness = each.size() <= DENSE ? 1.6 : 1.1;
      if (rest) {
        Bar zero = new Bar(x.min(), x.max(), level(), level());
        layers.add(Layer.strokes("level", List.of(zero), theme.soft(), 1));
      }
      if (rest && columns >= CLOSEST * each.size()) {
        layers.add(trace.sticks(each.name(), level(), theme.colour(0), thickness));
      } else {
        layers.addAll(trace.line(each.name(), theme.colour(0), 0, thickness));
      }
      if (rest) {
        layers.add(marked(outliers, line, theme));
      }
      layers.add(bars.layer(i, x, y, theme));
      int size = outliers.size() > 50 || observed.size() > 5 * DENSE ? 4 : 7;
      panels.add(
          Panel.of(i == components.size() - 1 ? x : x.named(""), y, layers).withMarkerSize(size));
    }
    panels.set(0, panels.get(0).withKeys(bars.keys(theme)));
    return panels;
  }

  /** What a remainder of nothing is. */
  private double level() {
    return isAdditive() ? 0 : 1;
  }

  private Layer marked(List<Outlier> outliers, Timeline line, Theme theme) {
    double[] x = new double[outliers.size()];
    double[] y = new double[outliers.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = line.at(parts.observed(), outliers.get(i).index());
      y[i] = outliers.get(i).remainder();
    }
    return Layer.points("outliers", x, y, theme.colour(1), SeriesMarkers.CIRCLE);
  }
}
