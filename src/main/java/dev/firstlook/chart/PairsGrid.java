package dev.firstlook.chart;

import dev.firstlook.chart.Inscription.Fit;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.summary.Histogram;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The square of cells in which pairs of variables are drawn: column j is from j to j + 1, and the
 * first row is at the top. Columns share their horizontal axis, rows their vertical one.
 */
final class PairsGrid {

  /** The share of a cell at its top in which the name of the variable stands. */
  private static final double NAME = 0.21;

  /** In low cells names take more, but no more than this. */
  private static final double LARGEST_NAME = 0.5;

  /** Longer numbers beside the rows take too much of the width. */
  private static final int LONGEST_NUMBER = 7;

  private static final int MOST_TICKS = 5;

  private static final double HALF_GAP = 0.02;

  private final Correlations correlations;
  private final Theme theme;
  private final Letters letters;
  private final List<Histogram> histograms;
  private final List<NumberAxis> axes;

  PairsGrid(List<NumericVariable> variables, Correlations correlations, Theme theme) {
    this.correlations = correlations;
    this.theme = theme;
    letters = new Letters(theme);
    histograms = variables.stream().map(each -> Histogram.of(each.doubles())).toList();
    axes = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      List<Double> edges = histograms.get(i).edges();
      axes.add(
          NumberAxis.around(variables.get(i).name(), edges.get(0), edges.get(edges.size() - 1)));
    }
  }

  private int count() {
    return axes.size();
  }

  private double bottom(int row) {
    return count() - 1.0 - row;
  }

  /** How high a row is on a page, in pixels. */
  double rowHeight(int width, int height, List<Key> keys) {
    double size = Sheet.textSize(theme, width, height);
    return (height - 9 * size - Frame.moreLegend(keys, theme, width, height)) / count();
  }

  /** How wide a column is beside the numbers of a vertical axis, in pixels. */
  double columnWidth(int width, double size, FixedAxis upwards) {
    double beside =
        upwards.places().stream()
            .mapToDouble(tick -> letters.width(tick.label(), size, false))
            .max()
            .orElse(0);
    return (width - Math.min(beside, AxisFrame.LABEL_SHARE * width) - 2.5 * size - 2) / count();
  }

  /** Points of two variables in the cell of a row and a column. */
  PointCloud inCell(int row, int column, PointCloud points) {
    return points.moved(
        x -> column + CellTicks.share(axes.get(column), x),
        y -> bottom(row) + CellTicks.share(axes.get(row), y));
  }

  /** The histograms, with the names of the variables above them. */
  List<Layer> diagonal(Color colour, double rowHeight, double size, List<Inscription> texts) {
    double name = Math.min(LARGEST_NAME, Math.max(NAME, 1.15 * size / Math.max(1, rowHeight)));
    Color tint = Look.tint(colour, theme.ground(), 0.5);
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      double top = bottom(i) + 0.98;
      Bar head = new Bar(i + HALF_GAP, i + 1 - HALF_GAP, top - name, top);
      texts.add(new Inscription(axes.get(i).name(), head, theme.ink(), Fit.SHORTENED));
      layers.add(Layer.bars("histogram", bars(i, 0.91 - name), tint));
    }
    return layers;
  }

  private List<Bar> bars(int cell, double highest) {
    List<Histogram.Bin> bins = histograms.get(cell).bins();
    NumberAxis axis = axes.get(cell);
    double top = bins.stream().mapToDouble(Histogram.Bin::density).max().orElse(1);
    return bins.stream()
        .filter(bin -> bin.count() > 0)
        .map(
            bin ->
                new Bar(
                    cell + CellTicks.share(axis, bin.lower()),
                    cell + CellTicks.share(axis, bin.upper()),
                    bottom(cell),
                    bottom(cell) + highest * (bin.density() / top)))
        .toList();
  }

  /** The correlations above the diagonal as colours and numbers. */
  List<Layer> coefficients(List<Inscription> texts) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      for (int j = i + 1; j < count(); j++) {
        Color colour = Diverging.of(correlations.coefficient(i, j), theme);
        double bottom = bottom(i);
        Bar cell =
            new Bar(j + HALF_GAP, j + 1 - HALF_GAP, bottom + HALF_GAP, bottom + 1 - HALF_GAP);
        layers.add(Layer.bars("r", List.of(cell), colour));
        Color ink = Look.lettersOn(colour);
        texts.add(new Inscription(correlations.text(i, j), cell, ink, Fit.TOGETHER));
      }
    }
    return layers;
  }

  /** The lines between the cells. */
  Layer frames() {
    List<Bar> frames = new ArrayList<>();
    for (int k = 0; k <= count(); k++) {
      frames.add(new Bar(k, k, 0, count()));
      frames.add(new Bar(0, count(), k, k));
    }
    return Layer.strokes("frames", frames, theme.faint(), 1);
  }

  /** The numbers below the columns. */
  FixedAxis across(double size, double columnWidth) {
    List<Tick> places = new ArrayList<>();
    for (int j = 0; j < count(); j++) {
      addTicks(
          places,
          j,
          axes.get(j),
          new CellTicks(
                  axes.get(j),
                  columnWidth,
                  tick -> letters.width(tick.label(), size, false) / 2 + 0.4 * size)
              .atMost(MOST_TICKS));
    }
    return new FixedAxis("", 0, count(), places, false);
  }

  /** The numbers beside the rows; the first has no scatter plot, and so no numbers. */
  FixedAxis upwards(double size, double rowHeight) {
    List<Tick> places = new ArrayList<>();
    for (int i = count() - 1; i > 0; i--) {
      List<Tick> ticks =
          new CellTicks(axes.get(i), rowHeight, tick -> 0.7 * size).atMost(MOST_TICKS);
      boolean isLong = ticks.stream().anyMatch(tick -> tick.label().length() > LONGEST_NUMBER);
      addTicks(
          places,
          bottom(i),
          axes.get(i),
          isLong ? ticks.stream().map(CellTicks::compact).toList() : ticks);
    }
    return new FixedAxis("", 0, count(), places, false);
  }

  private static void addTicks(List<Tick> places, double from, NumberAxis axis, List<Tick> ticks) {
    for (Tick tick : ticks) {
      places.add(new Tick(from + CellTicks.share(axis, tick.at()), tick.label()));
    }
  }
}
