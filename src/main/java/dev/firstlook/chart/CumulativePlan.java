package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cumulative distribution functions, or survival functions: curves of measurements, steps of
 * counts. A step has a closed end where it belongs, and an open one where the next begins.
 *
 * @param families the distributions, of any kind
 * @param survival whether it is P(X &gt; x) rather than P(X &lt;= x)
 */
record CumulativePlan(Families families, boolean survival) implements Plan {

  /** In pixels: with less room from step to step there are no points. */
  private static final double CLOSEST = 11;

  /** With more distributions points would hide one another. */
  private static final int MOST_WITH_POINTS = 3;

  @Override
  public String title() {
    return survival
        ? families.title("Survival function", "Survival functions")
        : families.title("Cumulative distribution function", "Cumulative distribution functions");
  }

  @Override
  public String subtitle() {
    return families.subtitle();
  }

  @Override
  public String description() {
    NumberAxis x = axis();
    return title()
        + ", shown"
        + Span.text(x.min(), x.max())
        + ": "
        + families.each(
            each ->
                "%s from %s to %s, through 1/2 at %s"
                    .formatted(
                        survival ? "falls" : "rises",
                        Numbers.text(value(each, x.min())),
                        Numbers.text(value(each, x.max())),
                        Families.value(each, each.median())))
        + ".";
  }

  @Override
  public int height() {
    return families.isSingle() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    NumberAxis x = axis();
    double slot = Look.plotWidth(theme, width) / (x.max() - x.min());
    boolean points = x.whole() && slot >= CLOSEST && families.size() <= MOST_WITH_POINTS;
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      Distribution member = families.members().get(i);
      String label = families.labels().get(i);
      if (member instanceof ContinuousDistribution continuous) {
        Span own = Span.of(member);
        double[] start = Curve.grid(x.min(), x.max(), 100, Curve.grid(own.from(), own.to(), 60));
        Curve curve = Curve.of(function(continuous), start, 1e-3, 2);
        layers.add(curve.line(label, 2, theme.colour(i), Look.stroke(i, 2.2)));
      } else {
        Span shown = x.whole() ? Span.of(families.members()) : new Span(x.min(), x.max());
        Steps steps = Steps.of(member, shown, at -> value(member, at));
        if (points) {
          layers.addAll(
              steps.pieces(
                  label, x.min(), x.max(), theme.colour(i), theme.ground(), 10.0 / height));
        } else {
          layers.add(
              steps.staircase(label, x.min(), x.max(), theme.colour(i), Look.stroke(i, 1.8)));
        }
      }
      keys.add(new Key(label, theme.colour(i), new Swatch(Look.stroke(points ? 0 : i, 2.2))));
    }
    NumberAxis y = new NumberAxis(survival ? "P(X > x)" : "P(X <= x)", 0, 1.03, false, true);
    return Panel.of(x, y, layers).withKeys(families.isSingle() ? List.of() : keys);
  }

  private NumberAxis axis() {
    Span span = Span.of(families.members());
    boolean whole = families.members().stream().allMatch(DiscreteDistribution.class::isInstance);
    return whole ? span.wholeAxis("x") : span.axis("x");
  }

  private UnaryOperator<double[]> function(ContinuousDistribution distribution) {
    return survival
        ? at -> Arrays.stream(at).map(distribution::survival).toArray()
        : distribution::cdf;
  }

  private double value(Distribution distribution, double at) {
    return survival ? distribution.survival(at) : distribution.cdf(at);
  }
}
