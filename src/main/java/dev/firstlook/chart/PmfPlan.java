package dev.firstlook.chart;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.explain.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mass functions: a stick with a point at every k. Several stand side by side while there is room,
 * then become points joined by thin lines; where sticks would touch there is an outline.
 *
 * @param families the distributions, all discrete
 */
record PmfPlan(Families families) implements Plan {

  /** In pixels: sticks closer than this touch. */
  private static final double CLOSEST = 3;

  /** In pixels: the room of a stick beside others, and of a point on a line. */
  private static final double BESIDE = 7;

  @Override
  public String title() {
    return families.title("Mass function", "Mass functions");
  }

  @Override
  public String subtitle() {
    Span span = Span.of(families.members());
    List<String> tails = tails();
    String beyond = tails.size() == 1 ? tails.get(0) : beyond();
    return families.subtitle()
        + (beyond.isEmpty() ? "" : "; k" + Span.text(span.from(), span.to()) + ", " + beyond);
  }

  @Override
  public String description() {
    Span span = Span.of(families.members());
    return title()
        + ", shown"
        + Span.text(span.from(), span.to())
        + ": "
        + families.each(PmfPlan::describe)
        + (beyond().isEmpty()
            ? ""
            : "; " + (families.isSingle() ? String.join(", ", tails()) : beyond()))
        + ".";
  }

  @Override
  public int height() {
    return families.isSingle() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Span span = Span.of(families.members());
    NumberAxis x = span.wholeAxis("k");
    double slot = Look.plotWidth(theme, width) / (x.max() - x.min());
    boolean sticks = slot >= (families.isSingle() ? CLOSEST : BESIDE * families.size());
    boolean points = slot >= (families.isSingle() ? CLOSEST : BESIDE);
    // Where there are points, those of the others' ranges would be a row of points at 0.
    List<Masses> all =
        discrete().stream().map(each -> Masses.of(each, points ? Span.of(each) : span)).toList();
    double top = all.stream().mapToDouble(Masses::highest).max().orElse(0);
    List<Layer> layers = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    double step = Math.min(0.6 / families.size(), 14 / slot);
    for (int i = 0; i < families.size(); i++) {
      String label = families.labels().get(i);
      double offset = sticks ? (i - (families.size() - 1) / 2.0) * step : 0;
      Masses masses = all.get(i).shifted(offset);
      Color colour = theme.colour(i);
      if (sticks) {
        layers.add(sticks(label, masses, colour, Math.max(1, Math.min(2.5, 0.25 * slot))));
      } else if (points) {
        Color thin = Look.tint(colour, theme.ground(), 0.5);
        layers.add(Layer.line(label, masses.at(), masses.mass(), thin, 1.2));
      } else {
        layers.addAll(outline(label, masses, i, theme, width));
      }
      if (points) {
        layers.add(Layer.points(label, masses.at(), masses.mass(), colour, Look.marker(i)));
      }
      keys.add(new Key(label, colour, points ? Look.marker(i) : new Swatch(Look.stroke(i, 2.2))));
    }
    NumberAxis y = NumberAxis.fromZero("P(X = k)", top).withGrid();
    double perPoint = sticks ? Math.min(slot * 0.55, 1.35 * slot * step) : slot * 0.6;
    return Panel.of(x, y, layers)
        .withKeys(families.isSingle() ? List.of() : keys)
        .withMarkerSize((int) Math.max(4, Math.min(8, perPoint)));
  }

  /** A stick from 0 to each mass. */
  static Layer sticks(String name, Masses masses, Color colour, double width) {
    List<Bar> strokes = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      if (masses.mass(i) > 0) {
        strokes.add(new Bar(masses.at(i), masses.at(i), 0, masses.mass(i)));
      }
    }
    return Layer.strokes(name, strokes, colour, width);
  }

  private List<Layer> outline(String label, Masses masses, int i, Theme theme, int width) {
    Masses drawn = masses.thinned(2 * width);
    List<Layer> layers = new ArrayList<>();
    if (families.isSingle()) {
      layers.add(drawn.area(label, Look.tint(theme.colour(i), theme.ground(), 0.3)));
    }
    layers.add(Layer.line(label, drawn.at(), drawn.mass(), theme.colour(i), Look.stroke(i, 2)));
    return layers;
  }

  /** Such as {@code P(X > 10) = 0.0003}: the tails of a single member that are not drawn. */
  private List<String> tails() {
    if (!families.isSingle()) {
      return List.of();
    }
    DiscreteDistribution single = discrete().get(0);
    Span span = Span.of(single);
    return Stream.of(tail("<", span.from(), below(single)), tail(">", span.to(), above(single)))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Such as {@code up to 0.0008 of the probability beyond}; nothing if all is drawn. */
  private String beyond() {
    double most =
        discrete().stream().mapToDouble(each -> below(each) + above(each)).max().orElse(0);
    return most > 0
        ? "%s%s of the probability beyond"
            .formatted(families.isSingle() ? "" : "up to ", Numbers.text(most, 1))
        : "";
  }

  private static String tail(String sign, double end, double probability) {
    return probability > 0
        ? "P(X %s %s) = %s".formatted(sign, Numbers.text(end), Numbers.text(probability, 1))
        : "";
  }

  private static double below(DiscreteDistribution distribution) {
    double from = Span.of(distribution).from();
    return from > distribution.support().lower() ? distribution.cdf(from - 1) : 0;
  }

  private static double above(DiscreteDistribution distribution) {
    double to = Span.of(distribution).to();
    return to < distribution.support().upper() ? distribution.survival(to) : 0;
  }

  private List<DiscreteDistribution> discrete() {
    return families.members().stream().map(DiscreteDistribution.class::cast).toList();
  }

  private static String describe(Distribution distribution) {
    double[] modes = distribution.modes();
    String highest =
        modes.length == 0 || modes.length > 3
            ? ""
            : "highest at "
                + Arrays.stream(modes).mapToObj(Numbers::text).collect(Collectors.joining(" and "))
                + " ("
                + Numbers.text(((DiscreteDistribution) distribution).pmf((long) modes[0]))
                + "), ";
    return highest + Families.moments(distribution);
  }
}
