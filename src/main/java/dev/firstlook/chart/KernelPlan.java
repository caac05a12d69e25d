package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.KernelDensity;
import dev.firstlook.explain.Numbers;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The smooth density of a sample with its values as a rug, and densities to compare it with.
 *
 * @param name what was measured
 * @param estimate the smooth density
 * @param sample the values
 * @param missing how many values were missing
 * @param curves densities to compare it with
 */
record KernelPlan(
    String name,
    KernelDensity estimate,
    Sample sample,
    long missing,
    List<ContinuousDistribution> curves)
    implements Plan {

  /** A hill lower than this share of the highest is not worth a word. */
  private static final double LOW = 0.05;

  private static final int MOST_NAMED = 4;

  /** The curve goes on beyond the values, and the wider it is the lower: both must be numbers. */
  private static final double WIDEST = 1e300;

  KernelPlan {
    curves = List.copyOf(curves);
    Look.requireApart("curves", curves.size(), Look.MOST_GROUPS - 1);
  }

  /** The density of values by the usual kernel and bandwidth; NaN means missing. */
  static KernelPlan of(String name, double[] values) {
    double[] present = Sample.present(values);
    requireRoom(name, Sample.of(values).values());
    long missing = (long) values.length - present.length;
    KernelDensity estimate = KernelDensity.of(present);
    return new KernelPlan(name, estimate, Sample.of(present), missing, List.of());
  }

  private static void requireRoom(String name, double[] finite) {
    double lowest = Arrays.stream(finite).min().orElse(0);
    double highest = Arrays.stream(finite).max().orElse(0);
    if (!(highest - lowest <= WIDEST)) {
      throw new IllegalArgumentException(
          "the range of %s must be at most 1e300 for its density to be drawn, but was from %s to %s"
              .formatted(Letters.plain(name), Numbers.text(lowest), Numbers.text(highest)));
    }
  }

  @Override
  public Plan withDensities(List<ContinuousDistribution> more) {
    List<ContinuousDistribution> all = new ArrayList<>(curves);
    all.addAll(more);
    return new KernelPlan(name, estimate, sample, missing, all);
  }

  @Override
  public String title() {
    return "Density of " + name;
  }

  @Override
  public String subtitle() {
    return Caption.of(estimate.size(), "value", missing)
        + "; kernel "
        + estimate.kernel().toString().toLowerCase(Locale.ROOT)
        + ", bandwidth "
        + Numbers.text(estimate.bandwidth());
  }

  @Override
  public String description() {
    List<Double> peaks = Density.of(estimate).peaks(LOW);
    String named =
        peaks.stream()
            .limit(MOST_NAMED)
            .map(peak -> Numbers.within(peak, 10 * estimate.standardDeviation(), 3))
            .collect(Collectors.joining(peaks.size() == 2 ? " and " : ", "));
    return title()
        + ": "
        + subtitle()
        + "; "
        + Numbers.counted(peaks.size(), "peak")
        + " near "
        + named
        + (peaks.size() > MOST_NAMED ? ", ..." : "")
        + curves.stream()
            .map(curve -> "; with the density of " + Families.name(curve))
            .collect(Collectors.joining())
        + ".";
  }

  @Override
  public int height() {
    return curves.isEmpty() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    NumberAxis x = Span.of(estimate).axis(name);
    Density own = Density.of(estimate);
    List<Density> others = curves.stream().map(Density::of).toList();
    double top = Math.max(own.top(), others.stream().mapToDouble(Density::top).max().orElse(0));
    NumberAxis y = NumberAxis.fromZero("density", top).withGrid();
    Curve curve = own.curve(x, y.max());
    List<Layer> layers = new ArrayList<>();
    layers.add(curve.area("density", x.min(), x.max(), y.max(), Look.clear(theme.colour(0), 0.15)));
    layers.add(curve.line("density", y.max(), theme.colour(0), Look.solid(2.2)));
    List<Key> keys = new ArrayList<>();
    keys.add(new Key("sample", theme.colour(0), SeriesMarkers.SQUARE));
    for (int i = 0; i < others.size(); i++) {
      String label = Families.name(curves.get(i));
      BasicStroke stroke = Look.stroke(i, 2.2);
      layers.add(others.get(i).curve(x, y.max()).line(label, y.max(), theme.colour(i + 1), stroke));
      keys.add(new Key(label, theme.colour(i + 1), new Swatch(stroke)));
    }
    layers.add(sample.rug(x, top, theme.soft()));
    return Panel.of(x, y.from(-0.05 * top), layers).withKeys(curves.isEmpty() ? List.of() : keys);
  }
}
