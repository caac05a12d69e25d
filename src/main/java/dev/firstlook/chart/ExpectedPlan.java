package dev.firstlook.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Observed counts as bars and expected counts as points; or, as a hanging rootogram, the square
 * roots of both, with the bars hanging from the points: a bar that does not end at 0 shows by how
 * much the model is off there, whether the counts are large or small.
 *
 * @param counts what was observed and expected
 * @param hanging whether it is a hanging rootogram
 * @see <a href="https://doi.org/10.1080/00031305.2016.1173590">C. Kleiber, A. Zeileis: Visualizing
 *     Count Data Regressions Using Rootograms (2016)</a>
 */
record ExpectedPlan(Expected counts, boolean hanging) implements Plan {

  /** In pixels: with less room there are no points. */
  private static final double CLOSEST = 5;

  @Override
  public String title() {
    return (hanging ? "Hanging rootogram of " : "Observed and expected counts of ") + counts.name();
  }

  @Override
  public String subtitle() {
    return counts.total() + (hanging ? "; where the model fits, bars end at 0" : "");
  }

  @Override
  public String description() {
    return title()
        + ": "
        + counts.total()
        + ", against "
        + counts.modelName()
        + "; "
        + (hanging
            ? "on the scale of square roots " + counts.farthest(Math::sqrt)
            : counts.farthest(DoubleUnaryOperator.identity()))
        + ".";
  }

  @Override
  public int height() {
    return 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    NumberAxis x = counts.span().wholeAxis(counts.name());
    double slot = Look.plotWidth(theme, width) / (x.max() - x.min());
    Masses expected = scaled(counts.expected());
    Masses observed = scaled(counts.observed());
    Color barColour = Look.tint(theme.colour(0), theme.ground(), 0.6);
    Color pointColour = theme.colour(1);
    List<Layer> layers = new ArrayList<>();
    List<Bar> bars = bars(observed.thinned(2 * width), Math.max(0.4, 0.5 / slot));
    if (!bars.isEmpty()) {
      layers.add(Layer.bars("observed", bars, barColour));
    }
    double lowest = bars.stream().mapToDouble(Bar::bottom).min().orElse(0);
    if (hanging) {
      layers.add(
          Layer.strokes("line at 0", List.of(new Bar(x.min(), x.max(), 0, 0)), theme.ink(), 1.2));
    }
    Masses line = expected.thinned(2 * width);
    boolean points = slot >= CLOSEST;
    layers.add(Layer.line("expected", line.at(), line.mass(), pointColour, points ? 1.2 : 2));
    if (points) {
      layers.add(
          Layer.points("expected", line.at(), line.mass(), pointColour, SeriesMarkers.CIRCLE));
    }
    double top = Math.max(expected.highest(), hanging ? 0 : observed.highest());
    NumberAxis y = NumberAxis.fromZero(hanging ? "square root of count" : "count", top).withGrid();
    return Panel.of(x, hanging && lowest < 0 ? y.from(lowest - 0.05 * top) : y, layers)
        .withKeys(
            List.of(
                new Key("observed", barColour, SeriesMarkers.SQUARE),
                new Key(
                    "expected under " + counts.modelName(),
                    pointColour,
                    points ? SeriesMarkers.CIRCLE : new Swatch(Look.solid(2)))))
        .withMarkerSize((int) Math.max(4, Math.min(8, Math.round(0.5 * slot))));
  }

  private Masses scaled(Masses masses) {
    return hanging ? masses.roots() : masses;
  }

  private List<Bar> bars(Masses observed, double half) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      double at = observed.at(i);
      double top = hanging ? Math.sqrt(counts.expected(at)) : observed.mass(i);
      if (observed.mass(i) > 0) {
        bars.add(new Bar(at - half, at + half, top - observed.mass(i), top));
      }
    }
    return bars;
  }
}
