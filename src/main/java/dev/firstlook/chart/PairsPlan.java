package dev.firstlook.chart;

import dev.firstlook.chart.Inscription.Fit;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.summary.CorrelationMethod;
import dev.firstlook.summary.Histogram;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Every numeric variable against every other: scatter plots below the diagonal, histograms on it,
 * correlations above it. Columns share their horizontal axis, rows their vertical one.
 *
 * @param name the name of the data set
 * @param all how many numeric variables it has
 * @param variables those that are shown
 * @param groups what the points are told apart by; a name that is empty if they are not
 * @param correlations their coefficients
 */
record PairsPlan(
    String name,
    int all,
    List<NumericVariable> variables,
    Grouping groups,
    Correlations correlations)
    implements Plan {

  private static final int MOST = 6;
  private static final int MOST_POINTS = 12_000;

  /** The share of a cell at its top in which the name of the variable stands. */
  private static final double NAME = 0.21;

  /** In low cells names take more, but no more than this. */
  private static final double LARGEST_NAME = 0.5;

  /** Longer numbers beside the rows take too much of the width. */
  private static final int LONGEST_NUMBER = 7;

  private static final int MOST_TICKS = 5;

  private static final double HALF_GAP = 0.02;

  PairsPlan {
    variables = List.copyOf(variables);
  }

  /** All rows in one group. */
  static PairsPlan of(Dataset data) {
    return of(data, Grouping.of("", List.of("all"), Collections.nCopies(data.rows(), "all"), 1));
  }

  static PairsPlan of(Dataset data, LevelVariable by) {
    return of(data, Grouping.of(by, Look.MOST_GROUPS));
  }

  private static PairsPlan of(Dataset data, Grouping groups) {
    List<NumericVariable> numbers =
        HeatMapPlan.numeric(data).stream().filter(each -> each.observed() > 0).toList();
    if (!(numbers.size() >= 2)) {
      throw new IllegalArgumentException(
          "pairs need at least 2 continuous or discrete variables, but %s has %s"
              .formatted(Letters.plain(data.name()), numbers.size()));
    }
    int rows = groups.byRow().length;
    if (rows != data.rows()) {
      throw new IllegalArgumentException(
          "%s and %s must have the same number of rows, but had %s and %s"
              .formatted(
                  Letters.plain(data.name()), Letters.plain(groups.name()), data.rows(), rows));
    }
    List<NumericVariable> shown = numbers.subList(0, Math.min(MOST, numbers.size()));
    shown.forEach(each -> PointCloud.requireFinite(each.name(), each.valuesByRow()));
    return new PairsPlan(
        data.name(),
        numbers.size(),
        shown,
        groups,
        Correlations.of(shown, CorrelationMethod.PEARSON));
  }

  @Override
  public String title() {
    return "Pairs of " + name + (isGrouped() ? " by " + groups.name() : "");
  }

  @Override
  public String subtitle() {
    return correlations.shown(all)
        + ", "
        + correlations.rows()
        + "; above the diagonal Pearson's r"
        + (dropped() == 0 ? "" : "; points by " + groups.name() + Caption.dropped(dropped()))
        + thinned();
  }

  @Override
  public String description() {
    return "Pairs of %s, scatter plots, histograms and correlations of %s: %s; %s%s%s."
        .formatted(
            isGrouped() ? name + " by " + groups.name() : name,
            correlations.shown(all),
            String.join(", ", correlations.names()),
            correlations.extremes(),
            isGrouped() ? ", groups " + String.join(", ", groups.labels()) : "",
            Caption.dropped(dropped()));
  }

  /** How many rows would have points if it were known to which group they belong. */
  private long dropped() {
    int[] byRow = groups.byRow();
    List<double[]> values = variables.stream().map(NumericVariable::valuesByRow).toList();
    return IntStream.range(0, byRow.length)
        .filter(row -> byRow[row] < 0)
        .filter(row -> values.stream().filter(each -> !Double.isNaN(each[row])).count() >= 2)
        .count();
  }

  private boolean isGrouped() {
    return !groups.name().isEmpty();
  }

  private int mostPoints() {
    return MOST_POINTS / (variables.size() * (variables.size() - 1) / 2);
  }

  private String thinned() {
    int rows = variables.stream().mapToInt(NumericVariable::observed).max().orElse(0);
    return rows <= mostPoints()
        ? ""
        : "; at most %s points each, by chance".formatted(mostPoints());
  }

  @Override
  public int height() {
    return Math.min(640, 180 + 110 * variables.size());
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    int count = variables.size();
    List<Histogram> histograms =
        variables.stream().map(each -> Histogram.of(each.doubles())).toList();
    List<NumberAxis> axes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Double> edges = histograms.get(i).edges();
      axes.add(
          NumberAxis.around(variables.get(i).name(), edges.get(0), edges.get(edges.size() - 1)));
    }
    Letters letters = new Letters(theme);
    double size = Sheet.textSize(theme, width, height);
    List<Key> keys = keys(theme);
    double row = (height - 9 * size - Frame.moreLegend(keys, theme, width, height)) / count;
    double named = Math.min(LARGEST_NAME, Math.max(NAME, 1.15 * size / Math.max(1, row)));
    List<Layer> layers = new ArrayList<>();
    List<Inscription> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double bottom = count - 1.0 - i;
      layers.add(bars(theme, histograms.get(i), axes.get(i), i, bottom, 0.91 - named));
      Bar top = new Bar(i + HALF_GAP, i + 1 - HALF_GAP, bottom + 0.98 - named, bottom + 0.98);
      texts.add(new Inscription(variables.get(i).name(), top, theme.ink(), Fit.SHORTENED));
      for (int j = i + 1; j < count; j++) {
        double r = correlations.coefficient(i, j);
        Color colour = Diverging.of(r, theme);
        Bar cell =
            new Bar(j + HALF_GAP, j + 1 - HALF_GAP, bottom + HALF_GAP, bottom + 1 - HALF_GAP);
        layers.add(Layer.bars("r", List.of(cell), colour));
        Color ink = Look.lettersOn(colour);
        texts.add(new Inscription(correlations.text(i, j), cell, ink, Fit.TOGETHER));
      }
    }
    List<Bar> frames = new ArrayList<>();
    for (int k = 0; k <= count; k++) {
      frames.add(new Bar(k, k, 0, count));
      frames.add(new Bar(0, count, k, k));
    }
    layers.add(Layer.strokes("frames", frames, theme.faint(), 1));
    addPoints(theme, axes, layers);
    FixedAxis upwards = upwards(axes, size, row);
    double beside =
        upwards.places().stream()
            .mapToDouble(tick -> letters.width(tick.label(), size, false))
            .max()
            .orElse(0);
    double columns = width - Math.min(beside, AxisFrame.LABEL_SHARE * width) - 2.5 * size - 2;
    return Panel.of(across(axes, letters, size, columns / count), upwards, layers)
        .withKeys(keys)
        .withInscriptions(texts)
        .withMarkerSize(width < 500 || count > 4 ? 3 : 4);
  }

  private Layer bars(
      Theme theme,
      Histogram histogram,
      NumberAxis axis,
      int column,
      double bottom,
      double highest) {
    double top = histogram.bins().stream().mapToDouble(Histogram.Bin::density).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (Histogram.Bin bin : histogram.bins()) {
      if (bin.count() > 0) {
        bars.add(
            new Bar(
                column + share(axis, bin.lower()),
                column + share(axis, bin.upper()),
                bottom,
                bottom + highest * (bin.density() / top)));
      }
    }
    Color colour = Look.tint(isGrouped() ? theme.soft() : theme.colour(0), theme.ground(), 0.5);
    return Layer.bars("histogram", bars, colour);
  }

  private void addPoints(Theme theme, List<NumberAxis> axes, List<Layer> layers) {
    List<double[]> values = variables.stream().map(NumericVariable::valuesByRow).toList();
    List<String> names = correlations.names();
    int count = variables.size();
    List<DoubleStream.Builder> x = new ArrayList<>();
    List<DoubleStream.Builder> y = new ArrayList<>();
    groups.labels().forEach(label -> x.add(DoubleStream.builder()));
    groups.labels().forEach(label -> y.add(DoubleStream.builder()));
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        PointCloud cloud =
            PointCloud.of(names.get(j), values.get(j), names.get(i), values.get(i), groups.byRow())
                .atMost(mostPoints());
        for (int g = 0; g < x.size(); g++) {
          PointCloud own = cloud.group(g);
          for (double at : own.x()) {
            x.get(g).add(j + share(axes.get(j), at));
          }
          for (double at : own.y()) {
            y.get(g).add(count - 1.0 - i + share(axes.get(i), at));
          }
        }
      }
    }
    for (int g = 0; g < x.size(); g++) {
      String label = groups.labels().get(g);
      Color clear = Look.clear(colour(theme, g), 0.6);
      layers.add(
          Layer.points(
              label, x.get(g).build().toArray(), y.get(g).build().toArray(), clear, marker(g)));
    }
  }

  private List<Key> keys(Theme theme) {
    return IntStream.range(0, isGrouped() ? groups.labels().size() : 0)
        .mapToObj(g -> new Key(groups.labels().get(g), colour(theme, g), marker(g)))
        .toList();
  }

  private static Color colour(Theme theme, int group) {
    return group < Look.MOST_GROUPS ? theme.colour(group) : theme.soft();
  }

  private static Marker marker(int group) {
    return group < Look.MOST_GROUPS ? Look.marker(group) : SeriesMarkers.CIRCLE;
  }

  private static double share(NumberAxis axis, double at) {
    return CellTicks.share(axis, at);
  }

  private FixedAxis across(List<NumberAxis> axes, Letters letters, double size, double room) {
    List<Tick> places = new ArrayList<>();
    for (int j = 0; j < axes.size(); j++) {
      NumberAxis axis = axes.get(j);
      double column = j;
      new CellTicks(axis, room, tick -> letters.width(tick.label(), size, false) / 2 + 0.4 * size)
          .atMost(MOST_TICKS)
          .forEach(tick -> places.add(new Tick(column + share(axis, tick.at()), tick.label())));
    }
    return new FixedAxis("", 0, axes.size(), places, false);
  }

  /** The first row has no scatter plot, and so no numbers. */
  private FixedAxis upwards(List<NumberAxis> axes, double size, double room) {
    List<Tick> places = new ArrayList<>();
    for (int i = axes.size() - 1; i > 0; i--) {
      NumberAxis axis = axes.get(i);
      double bottom = axes.size() - 1.0 - i;
      List<Tick> ticks = new CellTicks(axis, room, tick -> 0.7 * size).atMost(MOST_TICKS);
      boolean isLong = ticks.stream().anyMatch(tick -> tick.label().length() > LONGEST_NUMBER);
      ticks.stream()
          .map(tick -> isLong ? CellTicks.compact(tick) : tick)
          .forEach(tick -> places.add(new Tick(bottom + share(axis, tick.at()), tick.label())));
    }
    return new FixedAxis("", 0, axes.size(), places, false);
  }
}
