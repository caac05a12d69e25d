package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Probability;
import dev.firstlook.explain.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A probability as a part of a picture: the sticks that belong to the event in a strong colour and
 * the others faint, with open points, or the area below the density.
 *
 * @param probability the distribution, the event and the value
 */
record ProbabilityPlan(Probability probability) implements Plan {

  /** In pixels: sticks closer than this have no points. */
  private static final double CLOSEST = 4;

  /** More sticks than this cannot be told apart. */
  private static final int MOST = 2000;

  @Override
  public String title() {
    return EventWords.statement(probability);
  }

  @Override
  public String subtitle() {
    Zoom zoom = Zoom.of(probability);
    return "X is "
        + Families.name(distribution())
        + (isContinuous() && probability.event() instanceof Event.EqualTo
            ? "; a line has no area"
            : zoom.note());
  }

  @Override
  public String description() {
    Zoom zoom = Zoom.of(probability);
    return (isContinuous() ? "Area below the density of " : "Masses of ")
        + Families.name(distribution())
        + ", shown"
        + Span.text(zoom.span().from(), zoom.span().to())
        + ", with the part "
        + EventWords.of(probability)
        + " marked: "
        + title()
        + zoom.note()
        + ".";
  }

  @Override
  public int height() {
    return 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Zoom zoom = Zoom.of(probability);
    Color strong = theme.colour(0);
    Color faint = Look.tint(theme.soft(), theme.ground(), 0.35);
    String inside = EventWords.of(probability) + ": " + Numbers.text(probability.value());
    List<Key> keys =
        List.of(
            new Key(inside, strong, SeriesMarkers.SQUARE),
            new Key("other values", faint, SeriesMarkers.SQUARE));
    return distribution() instanceof ContinuousDistribution continuous
        ? area(continuous, zoom, theme).withKeys(keys)
        : sticks(zoom, faint, theme, width).withKeys(keys);
  }

  private Panel area(ContinuousDistribution continuous, Zoom zoom, Theme theme) {
    NumberAxis x = zoom.span().axis("x");
    NumberAxis y = NumberAxis.fromZero("density", zoom.top()).withGrid();
    double[] ends =
        zoom.parts().stream()
            .flatMapToDouble(part -> DoubleStream.of(part.from(), part.to()))
            .filter(Double::isFinite)
            .toArray();
    Curve curve = Density.of(continuous).curve(x, y.max(), ends);
    Color strong = theme.colour(0);
    List<Layer> layers = new ArrayList<>();
    Color faint = Look.clear(theme.soft(), 0.1);
    layers.add(curve.area("other values", x.min(), x.max(), y.max(), faint));
    List<Bar> edges = new ArrayList<>();
    for (Span part : zoom.parts()) {
      double from = Math.max(x.min(), part.from());
      double to = Math.min(x.max(), part.to());
      if (from < to) {
        layers.add(curve.area("event", from, to, y.max(), Look.tint(strong, theme.ground(), 0.6)));
      }
      for (double end : new double[] {part.from(), part.to()}) {
        if (end >= x.min() && end <= x.max()) {
          edges.add(new Bar(end, end, 0, Math.min(y.max(), continuous.pdf(end))));
        }
      }
    }
    layers.add(curve.line("density", y.max(), theme.soft(), Look.solid(2)));
    layers.add(Layer.strokes("edges of the event", edges, strong, 2));
    return Panel.of(x, y, layers);
  }

  private Panel sticks(Zoom zoom, Color faint, Theme theme, int width) {
    boolean whole = distribution().support().discrete();
    NumberAxis x = whole ? zoom.span().wholeAxis("k") : zoom.span().axis("x");
    NumberAxis y = NumberAxis.fromZero("P(X = " + x.name() + ")", zoom.top()).withGrid();
    Masses masses = zoom.masses();
    double room = Look.plotWidth(theme, width);
    double slot = room / Math.max(x.whole() ? x.max() - x.min() : 0, masses.size());
    double stick = Math.max(1, Math.min(3, 0.3 * slot));
    List<Layer> layers = new ArrayList<>();
    for (boolean chosen : new boolean[] {false, true}) {
      Color colour = chosen ? theme.colour(0) : faint;
      Masses part = masses.only(at -> probability.event().contains(at) == chosen);
      if (part.size() == 0) {
        continue;
      }
      String name = chosen ? "event" : "other values";
      double top = y.max();
      layers.add(PmfPlan.sticks(name, part.thinned(MOST).below(top), colour, stick));
      Masses heads = part.upTo(top);
      if (slot >= CLOSEST) {
        layers.add(
            Layer.points(
                name,
                heads.at(),
                heads.mass(),
                colour,
                chosen ? SeriesMarkers.CIRCLE : new Ring(theme.ground())));
      }
    }
    return Panel.of(x, y, layers)
        .withMarkerSize((int) Math.max(4, Math.min(9, Math.round(0.6 * slot))));
  }

  private Distribution distribution() {
    return probability.distribution();
  }

  private boolean isContinuous() {
    return distribution() instanceof ContinuousDistribution;
  }
}
