package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Correlation;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Each value of a series against the one some steps before it, with the line on which both are the
 * same.
 *
 * @param series the series
 * @param lag how many steps lie between
 */
record LagPlan(TimeSeries series, int lag) implements Plan {

  private static final int MOST_DRAWN = 20_000;

  LagPlan {
    SeriesWords.requireValues(series, "a lag plot");
    if (!(lag >= 1 && lag < series.size())) {
      throw new IllegalArgumentException(
          "lag must be in 1 to %s, but was %s".formatted(series.size() - 1, lag));
    }
    if (cloud(series, lag).size() == 0) {
      throw new IllegalArgumentException(
          "a lag plot of %s needs at least 1 pair of values %s apart, but there were 0"
              .formatted(Letters.plain(series.name()), Numbers.counted(lag, "step")));
    }
  }

  private static PointCloud cloud(TimeSeries series, int lag) {
    TimeSeries before = series.lag(lag);
    int[] one = new int[series.size()];
    return PointCloud.of(before.name(), before.values(), series.name(), series.values(), one);
  }

  private PointCloud cloud() {
    return cloud(series, lag);
  }

  private String before() {
    return Numbers.counted(lag, "step") + " before";
  }

  @Override
  public String title() {
    return series.name() + " against " + before();
  }

  @Override
  public String subtitle() {
    PointCloud cloud = cloud();
    String missing = SeriesWords.missing(series.missing());
    return Numbers.counted(cloud.size(), "pair")
        + missing
        + correlation(cloud)
        + "; dashed: no change";
  }

  private static String correlation(PointCloud cloud) {
    double r = Correlation.pearson(cloud.x(), cloud.y()).coefficient();
    return Double.isNaN(r) ? "" : "; correlation " + Numbers.fixed(r, 2);
  }

  @Override
  public String description() {
    PointCloud cloud = cloud();
    return "Lag plot of %s against %s: %s%s; %s."
        .formatted(
            series.name(),
            before(),
            Numbers.counted(cloud.size(), "pair"),
            correlation(cloud),
            SeriesWords.extremes(series));
  }

  @Override
  public int height() {
    return 520;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    PointCloud drawn = cloud().atMost(MOST_DRAWN);
    double lowest = Math.min(PointCloud.lowest(drawn.x()), PointCloud.lowest(drawn.y()));
    double highest = Math.max(PointCloud.highest(drawn.x()), PointCloud.highest(drawn.y()));
    NumberAxis x = NumberAxis.around(before(), lowest, highest);
    NumberAxis y = NumberAxis.around(series.name(), lowest, highest).withGrid();
    double[] ends = {x.min(), x.max()};
    double share = drawn.size() <= 200 ? 0.85 : drawn.size() <= 1000 ? 0.6 : 0.25;
    Color colour = Look.clear(theme.colour(0), share);
    return Panel.of(
            x,
            y,
            List.of(
                Layer.line("no change", ends, ends, theme.soft(), Look.stroke(1, 1.2)),
                Layer.points("pairs", drawn.x(), drawn.y(), colour, SeriesMarkers.CIRCLE)))
        .withMarkerSize(drawn.size() <= 1000 ? 7 : 4);
  }
}
