package dev.firstlook.chart;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.summary.CorrelationMethod;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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

  /** How much of what is below a point it hides. */
  private static final double SHARE = 0.6;

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
    GroupMarks marks = new GroupMarks(groups.labels(), theme);
    List<Key> keys =
        IntStream.range(0, isGrouped() ? groups.labels().size() : 0)
            .mapToObj(g -> marks.key(g, groups.labels().get(g)))
            .toList();
    PairsGrid grid = new PairsGrid(variables, correlations, theme);
    Color bars = isGrouped() ? theme.soft() : theme.colour(0);
    double row = grid.rowHeight(width, height, keys);
    double size = Sheet.textSize(theme, width, height);
    List<Inscription> texts = new ArrayList<>();
    List<Layer> layers = new ArrayList<>(grid.diagonal(bars, row, size, texts));
    layers.addAll(grid.coefficients(texts));
    layers.add(grid.frames());
    layers.addAll(marks.layers(points(grid), SHARE));
    FixedAxis upwards = grid.upwards(size, row);
    return Panel.of(grid.across(size, grid.columnWidth(width, size, upwards)), upwards, layers)
        .withKeys(keys)
        .withInscriptions(texts)
        .withMarkerSize(width < 500 || variables.size() > 4 ? 3 : 4);
  }

  /** The points of all cells below the diagonal. */
  private PointCloud points(PairsGrid grid) {
    List<double[]> values = variables.stream().map(NumericVariable::valuesByRow).toList();
    List<String> names = correlations.names();
    List<PointCloud> cells = new ArrayList<>();
    for (int i = 1; i < variables.size(); i++) {
      for (int j = 0; j < i; j++) {
        PointCloud cloud =
            PointCloud.of(names.get(j), values.get(j), names.get(i), values.get(i), groups.byRow());
        cells.add(grid.inCell(i, j, cloud.atMost(mostPoints())));
      }
    }
    return PointCloud.together(cells);
  }
}
