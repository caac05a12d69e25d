package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Density functions. What grows without bound is cut off at a height at which the rest can be read,
 * and the subtitle says so.
 *
 * @param families the distributions, all continuous
 */
record PdfPlan(Families families) implements Plan {

  @Override
  public String title() {
    return families.title("Density", "Densities");
  }

  @Override
  public String subtitle() {
    NumberAxis x = Span.of(families.members()).axis("x");
    return families.subtitle() + cut() + Span.beyond(x, families.members());
  }

  @Override
  public String description() {
    NumberAxis x = Span.of(families.members()).axis("x");
    return title()
        + ", shown"
        + Span.text(x.min(), x.max())
        + ": "
        + families.each(PdfPlan::describe)
        + cut()
        + Span.beyond(x, families.members())
        + ".";
  }

  @Override
  public int height() {
    return families.isSingle() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    NumberAxis x = Span.of(families.members()).axis("x");
    double top = densities().stream().mapToDouble(Density::top).max().orElse(0);
    NumberAxis y = NumberAxis.fromZero("density", top).withGrid();
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      String label = families.labels().get(i);
      Curve curve = densities().get(i).curve(x, y.max());
      if (families.isSingle()) {
        layers.add(curve.area(label, x.min(), x.max(), y.max(), Look.clear(theme.colour(i), 0.15)));
      }
      layers.add(curve.line(label, y.max(), theme.colour(i), Look.stroke(i, 2.2)));
      keys.add(new Key(label, theme.colour(i), new Swatch(Look.stroke(i, 2.2))));
    }
    return Panel.of(x, y, layers).withKeys(families.isSingle() ? List.of() : keys);
  }

  private String cut() {
    return densities().stream().anyMatch(Density::isCut)
        ? "; the density is higher than the picture"
        : "";
  }

  private List<ContinuousDistribution> continuous() {
    return families.members().stream().map(ContinuousDistribution.class::cast).toList();
  }

  private List<Density> densities() {
    return continuous().stream().map(Density::of).toList();
  }

  private static String describe(Distribution distribution) {
    double[] modes = distribution.modes();
    String peak =
        modes.length == 1
            ? "peak at " + Families.value(distribution, modes[0]) + ", "
            : modes.length == 2
                ? "peaks at %s and %s, "
                    .formatted(
                        Families.value(distribution, modes[0]),
                        Families.value(distribution, modes[1]))
                : "";
    return peak + Families.moments(distribution);
  }
}
