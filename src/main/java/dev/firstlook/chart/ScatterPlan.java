package dev.firstlook.chart;

import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Correlation;
import dev.firstlook.summary.LeastSquaresLine;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points, one per pair of numbers; groups differ in colour and shape.
 *
 * @param xName what runs to the right
 * @param yName what runs upwards
 * @param by what the groups are; empty if there is but one
 * @param groups the groups in order; the last may stand for several
 * @param cloud the points
 * @param line the least squares line of all points; null if it is not drawn
 */
record ScatterPlan(
    String xName,
    String yName,
    String by,
    List<String> groups,
    PointCloud cloud,
    @Nullable LeastSquaresLine line)
    implements Plan {

  /** More points than this cannot be told apart, and make files too large to open. */
  private static final int MOST_DRAWN = 20_000;

  ScatterPlan {
    groups = List.copyOf(groups);
    if (cloud.size() == 0) {
      throw new IllegalArgumentException(
          "a scatter plot of %s against %s needs at least 1 complete row, but there were 0, and %s"
              .formatted(
                  Letters.plain(yName),
                  Letters.plain(xName),
                  Numbers.counted(cloud.dropped(), "row") + " with missing values"));
    }
    // Refuses here and not first when it is drawn what has no room on an axis.
    around(xName, cloud.x());
    around(yName, cloud.y());
  }

  /** Points of one kind. */
  static ScatterPlan of(String xName, double[] x, String yName, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "%s and %s must have the same number of values, but had %s and %s"
              .formatted(Letters.plain(xName), Letters.plain(yName), x.length, y.length));
    }
    PointCloud cloud = PointCloud.of(xName, x, yName, y, new int[x.length]);
    return new ScatterPlan(xName, yName, "", List.of(yName), cloud, null);
  }

  /** Points in groups. */
  static ScatterPlan of(NumericVariable x, NumericVariable y, LevelVariable by) {
    Grouping groups = Grouping.of(by, Look.MOST_GROUPS);
    PointCloud cloud =
        PointCloud.of(x.name(), x.valuesByRow(), y.name(), y.valuesByRow(), groups.byRow());
    return new ScatterPlan(x.name(), y.name(), groups.name(), groups.labels(), cloud, null);
  }

  @Override
  public Plan withTrend() {
    LeastSquaresLine trend = LeastSquaresLine.of(cloud.x(), cloud.y());
    if (!Double.isFinite(trend.at(0))) {
      throw new IllegalArgumentException(
          "a trend line needs at least 2 points with different %s, but there is no line in %s"
              .formatted(Letters.plain(xName), Numbers.counted(cloud.size(), "point")));
    }
    return new ScatterPlan(xName, yName, by, groups, cloud, trend);
  }

  @Override
  public String title() {
    return yName + " against " + xName + (by.isEmpty() ? "" : " by " + by);
  }

  @Override
  public String subtitle() {
    String points =
        cloud.size() <= MOST_DRAWN
            ? Numbers.counted(cloud.size(), "point")
            : MOST_DRAWN + " of " + cloud.size() + " points, chosen by chance";
    return points + Caption.dropped(cloud.dropped()) + trend("; ");
  }

  @Override
  public String description() {
    double r = Correlation.pearson(cloud.x(), cloud.y()).coefficient();
    return "Scatter plot of "
        + title()
        + ": "
        + Numbers.counted(cloud.size(), "point")
        + ", "
        + axis(xName, cloud.x())
        + ", "
        + axis(yName, cloud.y())
        + (Double.isNaN(r) ? "" : ", correlation " + Numbers.text(r, 2))
        + (by.isEmpty() ? "" : ", groups " + String.join(", ", groups))
        + Caption.dropped(cloud.dropped())
        + trend("; with the least squares line ")
        + ".";
  }

  @Override
  public int height() {
    return by.isEmpty() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    PointCloud drawn = cloud.atMost(MOST_DRAWN);
    GroupMarks marks = new GroupMarks(groups, theme);
    List<Layer> layers = marks.layers(drawn, share(drawn.size()));
    List<Key> keys = new ArrayList<>();
    for (int g = 0; g < groups.size() && !by.isEmpty(); g++) {
      keys.add(marks.key(g, groups.get(g) + " (" + cloud.size(g) + ")"));
    }
    NumberAxis y = around(yName, cloud.y());
    if (line != null) {
      layers.add(trend(line, y, theme.ink()));
    }
    return Panel.of(around(xName, cloud.x()), y.withGrid(), layers)
        .withKeys(keys)
        .withMarkerSize(drawn.size() <= 1000 ? 7 : drawn.size() <= 5000 ? 5 : 4);
  }

  private String trend(String before) {
    if (line == null) {
      return "";
    }
    double r = line.correlation().coefficient();
    return before + line.equation() + (Double.isNaN(r) ? "" : ", r = " + Numbers.text(r, 2));
  }

  /** The line from the leftmost to the rightmost point, as far as it is within the picture. */
  private Layer trend(LeastSquaresLine drawn, NumberAxis y, Color colour) {
    double from = PointCloud.lowest(cloud.x());
    double to = PointCloud.highest(cloud.x());
    int pieces = 200;
    double[] xs = new double[pieces + 1];
    double[] ys = new double[pieces + 1];
    for (int i = 0; i <= pieces; i++) {
      double share = (double) i / pieces;
      xs[i] = (1 - share) * from + share * to;
      double height = drawn.at(xs[i]);
      ys[i] = height >= y.min() && height <= y.max() ? height : Double.NaN;
    }
    return Layer.line("least squares line", xs, ys, colour, 2);
  }

  private static String axis(String name, double[] values) {
    double lowest = PointCloud.lowest(values);
    double highest = PointCloud.highest(values);
    return name
        + (lowest == highest
            ? " always " + Numbers.text(lowest)
            : Caption.range(values.length, lowest, highest));
  }

  private static NumberAxis around(String name, double[] values) {
    return NumberAxis.around(name, PointCloud.lowest(values), PointCloud.highest(values));
  }

  /** The more points, the more of what is below shines through. */
  private static double share(int points) {
    return points <= 200 ? 0.85 : points <= 1000 ? 0.65 : points <= 5000 ? 0.35 : 0.2;
  }
}
