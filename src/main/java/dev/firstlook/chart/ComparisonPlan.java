package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.explain.Numbers;
import dev.firstlook.inference.PpPoints;
import dev.firstlook.inference.QqPoints;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A Q-Q or P-P plot: the sample against the model, the line on which both are the same, and a band
 * in which each point by itself lies in 95 % of samples from the model.
 *
 * @param name what was measured
 * @param model the name of the model
 * @param points the points
 * @param missing how many values were missing
 * @param probabilities whether it is a P-P plot
 */
record ComparisonPlan(
    String name, String model, Comparison points, long missing, boolean probabilities)
    implements Plan {

  /** So small a share of the axis is room enough for the points if there is no line without it. */
  private static final double LEAST_ROOM = 0.04;

  /** So large a share is, even if most of the line could be seen anyway. */
  private static final double AMPLE_ROOM = 0.25;

  /** Values against the quantiles of a model; NaN means missing. */
  static ComparisonPlan qq(String name, double[] values, ContinuousDistribution model) {
    double[] present = Sample.present(values);
    Comparison points = Comparison.of(QqPoints.of(present, model));
    long missing = (long) values.length - present.length;
    return new ComparisonPlan(name, Families.name(model), points, missing, false);
  }

  /** Shares of the values against probabilities under a model; NaN means missing. */
  static ComparisonPlan pp(String name, double[] values, ContinuousDistribution model) {
    double[] present = Sample.present(values);
    Comparison points = Comparison.of(PpPoints.of(present, model));
    long missing = (long) values.length - present.length;
    return new ComparisonPlan(name, Families.name(model), points, missing, true);
  }

  @Override
  public String title() {
    return (probabilities ? "P-P plot of " : "Q-Q plot of ") + name + " against " + model;
  }

  @Override
  public String subtitle() {
    return values()
        + (isLineSeen()
            ? "; 95 % band, point by point"
            : "; the line of agreement and its band lie outside the picture");
  }

  @Override
  public String description() {
    return title()
        + ": "
        + values()
        + ", "
        + points.outside()
        + (points.size() == points.total() ? " of them" : " of those shown")
        + " outside the 95 % band ("
        + Numbers.percent((double) points.outside() / points.size())
        + ").";
  }

  private String values() {
    String shown = points.size() == points.total() ? "" : ", " + points.size() + " of them shown";
    return Caption.of(points.total(), "value", missing) + shown;
  }

  @Override
  public int height() {
    return 440;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    String xName = probabilities ? "share of the sample" : "quantile of the model";
    NumberAxis x = axis(xName, Ends.of(points.model()));
    NumberAxis y = upwards().withGrid();
    Color colour = theme.colour(0);
    List<Layer> layers = new ArrayList<>();
    layers.add(band(y, Look.tint(colour, theme.ground(), 0.2)));
    double from = Math.max(x.min(), y.min());
    double to = Math.min(x.max(), y.max());
    if (from < to) {
      layers.add(
          Layer.line(
              "line of agreement",
              new double[] {from, to},
              new double[] {from, to},
              theme.soft(),
              1.2));
    }
    Color clear = Look.clear(colour, points.size() <= 200 ? 0.85 : 0.5);
    layers.add(
        Layer.points("values", points.model(), points.sample(), clear, SeriesMarkers.CIRCLE));
    return Panel.of(x, y, layers).withMarkerSize(points.size() <= 200 ? 7 : 5);
  }

  /** The vertical axis, with the line over all points on it if that leaves them enough room. */
  private NumberAxis upwards() {
    Ends model = Ends.of(points.model());
    Ends sample = Ends.of(points.sample());
    Ends both = new Ends(Math.min(model.from, sample.from), Math.max(model.to, sample.to));
    double seen = Math.min(model.to, sample.to) - Math.max(model.from, sample.from);
    boolean mostly = 2 * seen >= Math.min(model.length(), sample.length());
    double room = sample.length() / both.length();
    // points all at one height need no room
    boolean fits = sample.length() == 0 || room >= (mostly ? AMPLE_ROOM : LEAST_ROOM);
    return axis(probabilities ? "P(X <= x) under the model" : name, fits ? both : sample);
  }

  private NumberAxis axis(String axisName, Ends ends) {
    return probabilities
        ? new NumberAxis(axisName, -0.03, 1.03, false, false)
        : NumberAxis.around(axisName, ends.from, ends.to);
  }

  private boolean isLineSeen() {
    NumberAxis x = axis("", Ends.of(points.model()));
    NumberAxis y = upwards();
    return Math.max(x.min(), y.min()) < Math.min(x.max(), y.max());
  }

  /** The least and the greatest of some numbers. */
  private record Ends(double from, double to) {

    static Ends of(double[] values) {
      return new Ends(
          Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow());
    }

    double length() {
      return to - from;
    }
  }

  /** The band within the picture; its ends may be infinite. */
  private Layer band(NumberAxis y, Color fill) {
    int n = points.size();
    double[] model = points.model();
    double[] lower = points.lower();
    double[] upper = points.upper();
    double[] xs = new double[2 * n];
    double[] ys = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xs[i] = model[i];
      ys[i] = Math.min(y.max(), Math.max(y.min(), lower[i]));
      xs[2 * n - 1 - i] = model[i];
      ys[2 * n - 1 - i] = Math.min(y.max(), Math.max(y.min(), upper[i]));
    }
    return Layer.area("band", xs, ys, fill);
  }
}
