package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Quantile functions: the value that is not exceeded with probability p.
 *
 * @param families the distributions, of any kind
 */
record QuantilePlan(Families families) implements Plan {

  /** In pixels: with less room from step to step there are no points. */
  private static final double CLOSEST = 11;

  @Override
  public String title() {
    return families.title("Quantile function", "Quantile functions");
  }

  @Override
  public String subtitle() {
    return families.subtitle();
  }

  @Override
  public String description() {
    return title() + ": " + families.each(QuantilePlan::quartiles) + ".";
  }

  private static String quartiles(Distribution distribution) {
    return "quartiles %s, %s and %s"
        .formatted(
            Families.value(distribution, distribution.quantile(0.25)),
            Families.value(distribution, distribution.median()),
            Families.value(distribution, distribution.quantile(0.75)));
  }

  @Override
  public int height() {
    return families.isSingle() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Span span = Span.of(families.members());
    boolean whole = families.members().stream().allMatch(DiscreteDistribution.class::isInstance);
    NumberAxis y = (whole ? span.wholeAxis("x") : span.axis("x")).withGrid();
    boolean points = whole && families.isSingle() && 0.7 * height >= CLOSEST * (y.max() - y.min());
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      Distribution member = families.members().get(i);
      String label = families.labels().get(i);
      if (member instanceof ContinuousDistribution continuous) {
        layers.add(curve(continuous, y).line(label, y.max(), theme.colour(i), Look.stroke(i, 2.2)));
      } else if (points) {
        Steps steps = steps(member, span);
        layers.addAll(steps.inversePieces(label, theme.colour(i), theme.ground(), 10.0 / width));
      } else {
        Steps steps = steps(member, span);
        layers.add(steps.inverseStaircase(label, theme.colour(i), Look.stroke(i, 1.8)));
      }
      keys.add(new Key(label, theme.colour(i), new Swatch(Look.stroke(i, 2.2))));
    }
    NumberAxis x = new NumberAxis("p", 0, 1, false, false);
    return Panel.of(x, y, layers).withKeys(families.isSingle() ? List.of() : keys);
  }

  /** Beyond its support a distribution has no quantiles, even if another one has some there. */
  private static Steps steps(Distribution member, Span span) {
    return Steps.of(member, span.within(member.support()), member::cdf);
  }

  /** The curve within the picture: both ends may be infinite. */
  private static Curve curve(ContinuousDistribution distribution, NumberAxis y) {
    double[] heights = Curve.grid(y.min(), y.max(), 60);
    double[] knots = Arrays.stream(distribution.cdf(heights)).distinct().toArray();
    double first = knots[0];
    double last = knots[knots.length - 1];
    return Curve.of(
        at ->
            Arrays.stream(at)
                .map(p -> Math.min(y.max(), Math.max(y.min(), distribution.quantile(p))))
                .toArray(),
        Curve.grid(first, last, 100, knots),
        (y.max() - y.min()) / 1000,
        Double.POSITIVE_INFINITY);
  }
}
