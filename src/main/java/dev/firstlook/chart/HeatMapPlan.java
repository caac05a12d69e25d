package dev.firstlook.chart;

import dev.firstlook.chart.Inscription.Fit;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.CorrelationMethod;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The correlations of all pairs of numeric variables: a cell for each, coloured by its coefficient,
 * with the number in it.
 *
 * @param name the name of the data set
 * @param all how many numeric variables it has
 * @param correlations the coefficients of those that are shown
 */
record HeatMapPlan(String name, int all, Correlations correlations) implements Plan {

  /** With more variables no number would have room in its cell. */
  private static final int MOST = 25;

  /** Half of the room between two cells. */
  private static final double GAP = 0.02;

  static HeatMapPlan of(Dataset data, CorrelationMethod method) {
    List<NumericVariable> numbers = numeric(data);
    if (!(numbers.size() >= 2)) {
      throw new IllegalArgumentException(
          "a heat map needs at least 2 continuous or discrete variables, but %s has %s"
              .formatted(Letters.plain(data.name()), numbers.size()));
    }
    List<NumericVariable> shown = numbers.subList(0, Math.min(MOST, numbers.size()));
    return new HeatMapPlan(data.name(), numbers.size(), Correlations.of(shown, method));
  }

  /** The continuous and the discrete variables. */
  static List<NumericVariable> numeric(Dataset data) {
    return data.variables().stream()
        .filter(NumericVariable.class::isInstance)
        .map(NumericVariable.class::cast)
        .toList();
  }

  @Override
  public String title() {
    return "Correlations of " + name;
  }

  @Override
  public String subtitle() {
    return correlations.method().label()
        + " of "
        + correlations.shown(all)
        + ", "
        + correlations.rows();
  }

  @Override
  public String description() {
    long undefined = correlations.undefined();
    return "Heat map of the correlations of %s: %s of %s, %s%s."
        .formatted(
            name,
            correlations.method().label(),
            correlations.shown(all),
            correlations.extremes(),
            undefined == 0 ? "" : ", " + Numbers.counted(undefined, "pair") + " without one");
  }

  @Override
  public int height() {
    return 210 + Math.max(100, Math.min(560, 60 * correlations.names().size()));
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    List<String> names = correlations.names();
    int count = names.size();
    LevelAxis down = new LevelAxis("", names, true);
    Letters letters = new Letters(theme);
    double size = Sheet.textSize(theme, width, height);
    LevelAxis across = LevelAxis.across("", names, letters, slot(letters, size, width), size);
    Map<Integer, List<Bar>> cells = new TreeMap<>();
    List<Bar> undefined = new ArrayList<>();
    List<Inscription> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        double x = across.at(j);
        double y = down.at(i);
        Bar cell = new Bar(x - 0.5 + GAP, x + 0.5 - GAP, y - 0.5 + GAP, y + 0.5 - GAP);
        double r = correlations.coefficient(i, j);
        (Double.isNaN(r)
                ? undefined
                : cells.computeIfAbsent(Diverging.shade(r), shade -> new ArrayList<>()))
            .add(cell);
        Color letter = Look.lettersOn(Diverging.of(r, theme));
        numbers.add(new Inscription(correlations.text(i, j), cell, letter, Fit.TOGETHER));
      }
    }
    List<Layer> layers = new ArrayList<>();
    cells.forEach(
        (shade, bars) ->
            layers.add(Layer.bars("shade " + shade, bars, Diverging.colour(shade, theme))));
    List<Key> keys = new ArrayList<>();
    for (double r : new double[] {-1, -0.5, 0, 0.5, 1}) {
      keys.add(new Key(Numbers.text(r), Diverging.of(r, theme), SeriesMarkers.SQUARE));
    }
    if (!undefined.isEmpty()) {
      layers.add(Layer.bars("undefined", undefined, Diverging.none(theme)));
      keys.add(new Key("not defined", Diverging.none(theme), SeriesMarkers.SQUARE));
    }
    return Panel.of(across, down, layers).withKeys(keys).withInscriptions(numbers);
  }

  /** About how many pixels wide a column is. */
  private double slot(Letters letters, double size, int width) {
    double most = AxisFrame.LABEL_SHARE * width;
    double names =
        correlations.names().stream()
            .map(each -> letters.shorten(Letters.plain(each), size, false, most))
            .mapToDouble(each -> letters.width(each, size, false))
            .max()
            .orElse(0);
    return (width - names - 3 * size) / (correlations.names().size() + 0.2);
  }
}
