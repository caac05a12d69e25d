package dev.firstlook.chart;

import dev.firstlook.distribution.Approximation;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.explain.Numbers;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A discrete distribution as bars of width 1, whose areas are its masses, and what approximates it:
 * masses as points, densities as curves.
 *
 * @param exact the distribution
 * @param others what approximates it
 * @param distance how far both are apart, in words; empty if that was not measured
 */
record ApproximationPlan(DiscreteDistribution exact, List<Distribution> others, String distance)
    implements Plan {

  /** In pixels: with less room there are no points, and no gaps between bars. */
  private static final double CLOSEST = 5;

  ApproximationPlan {
    others = List.copyOf(others);
    Look.requireApart("approximations", others.size(), Look.MOST_GROUPS - 1);
    for (Distribution other : others) {
      if (!(other instanceof DiscreteDistribution || other instanceof ContinuousDistribution)) {
        throw new IllegalArgumentException(
            "an approximation must have a mass or a density function, but was "
                + Families.name(other));
      }
    }
  }

  /** An approximation whose distance was measured. */
  static ApproximationPlan of(Approximation approximation) {
    String corrected =
        approximation.correctedDistance() == approximation.distance()
            ? ""
            : "; with continuity correction %s, greatest at k = %s"
                .formatted(
                    Numbers.text(approximation.correctedDistance()),
                    approximation.correctedWorst());
    return new ApproximationPlan(
        approximation.from(),
        List.of(approximation.to()),
        "%s %s, greatest at k = %s%s"
            .formatted(
                approximation.measure(),
                Numbers.text(approximation.distance()),
                approximation.worst(),
                corrected));
  }

  @Override
  public String title() {
    return "Approximation of " + Families.name(exact);
  }

  @Override
  public String subtitle() {
    return distance.isEmpty() ? Families.moments(exact) : distance;
  }

  @Override
  public String description() {
    return Families.name(exact)
        + ", "
        + Families.moments(exact)
        + ", as bars; approximated by "
        + others.stream()
            .map(other -> Families.name(other) + ", " + Families.moments(other))
            .collect(Collectors.joining("; "))
        + (distance.isEmpty() ? "" : "; " + distance)
        + ".";
  }

  @Override
  public int height() {
    return 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Span span = Span.of(exact);
    NumberAxis x = span.wholeAxis("k");
    double slot = Look.plotWidth(theme, width) / (x.max() - x.min());
    boolean points = slot >= CLOSEST;
    Color barColour = Look.tint(theme.colour(0), theme.ground(), 0.45);
    Masses masses = Masses.of(exact, span);
    List<Layer> layers = new ArrayList<>();
    layers.add(
        points
            ? Layer.bars("exact", bars(masses, 0.5 - 0.75 / slot), barColour)
            : masses.thinned(2 * width).area("exact", barColour));
    double top = masses.highest();
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Families.name(exact), barColour, SeriesMarkers.SQUARE));
    List<Masses> approximate = new ArrayList<>();
    for (Distribution other : others) {
      if (other instanceof DiscreteDistribution discrete) {
        approximate.add(Masses.of(discrete, span));
        top = Math.max(top, approximate.get(approximate.size() - 1).highest());
      } else if (other instanceof ContinuousDistribution continuous) {
        approximate.add(Masses.NONE);
        top = Math.max(top, Density.of(continuous).top());
      }
    }
    NumberAxis y = NumberAxis.fromZero(measured(), top).withGrid();
    for (int i = 0; i < others.size(); i++) {
      String label = Families.name(others.get(i));
      Color colour = theme.colour(i + 1);
      if (others.get(i) instanceof ContinuousDistribution continuous) {
        Curve curve = Density.of(continuous).curve(x, y.max());
        layers.add(curve.line(label, y.max(), colour, Look.stroke(i, 2.2)));
        keys.add(new Key(label, colour, new Swatch(Look.stroke(i, 2.2))));
        continue;
      }
      Masses own = approximate.get(i).thinned(2 * width);
      if (points) {
        Marker marker = Look.marker(i);
        layers.add(Layer.points(label, own.at(), own.mass(), colour, marker));
        keys.add(new Key(label, colour, marker));
      } else {
        layers.add(Layer.line(label, own.at(), own.mass(), colour, Look.stroke(i, 2)));
        keys.add(new Key(label, colour, new Swatch(Look.stroke(i, 2))));
      }
    }
    return Panel.of(x, y, layers)
        .withKeys(keys)
        .withMarkerSize((int) Math.max(4, Math.min(9, Math.round(0.4 * slot))));
  }

  private String measured() {
    return others.stream().anyMatch(ContinuousDistribution.class::isInstance)
        ? "P(X = k); curve: density"
        : "P(X = k)";
  }

  private static List<Bar> bars(Masses masses, double half) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      if (masses.mass(i) > 0) {
        bars.add(new Bar(masses.at(i) - half, masses.at(i) + half, 0, masses.mass(i)));
      }
    }
    return bars;
  }
}
