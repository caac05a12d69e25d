package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Normal;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.Histogram;
import dev.firstlook.summary.Histogram.Bin;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.summary.Quantiles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A histogram: bars that touch, each from edge to edge of its bin.
 *
 * <p>The bars are as high as the counts if all bins are equally wide, and as the densities if they
 * are not, or if there are curves of densities beside them: what the eye compares is the area.
 *
 * @param name what was measured
 * @param histogram the bins
 * @param sample the values; unknown if only the bins are known
 * @param additions curves and the like
 */
record HistogramPlan(String name, Histogram histogram, Sample sample, Additions additions)
    implements Plan {

  /** How much of their colour bars keep behind curves. */
  private static final double BEHIND_CURVES = 0.45;

  HistogramPlan {
    if (histogram.bins().isEmpty()) {
      throw new IllegalArgumentException(
          "a histogram of "
              + Letters.plain(name)
              + " needs at least 1 finite value, but there were "
              + found(histogram));
    }
  }

  /** The bins of values, chosen by a rule. */
  static HistogramPlan of(String name, double[] values, BinRule rule) {
    Histogram histogram = Histogram.of(Quantiles.of(values), rule);
    return new HistogramPlan(name, histogram, Sample.of(values), Additions.NONE);
  }

  private static String found(Histogram empty) {
    if (empty.count() > 0) {
      return Caption.of(empty.count(), "infinite value", empty.missing());
    }
    return "no values" + (empty.missing() == 0 ? "" : ", " + empty.missing() + " missing");
  }

  @Override
  public Plan withDensities(List<ContinuousDistribution> more) {
    Additions others = additions.with(more);
    Look.requireApart("curves", others.curves().size(), Look.MOST_GROUPS - 1);
    return new HistogramPlan(name, histogram, sample, others);
  }

  @Override
  public Plan withNormal() {
    NumericSummary summary = sample.summary();
    if (summary == null) {
      throw new IllegalArgumentException(
          "a normal curve needs at least 2 different values, but the histogram of "
              + Letters.plain(name)
              + " has "
              + (sample.isKnown() ? sample + ", all the same" : "but its bins"));
    }
    return withDensities(List.of(new Normal(summary.mean(), summary.standardDeviation())));
  }

  @Override
  public Plan withRug() {
    if (!sample.isKnown()) {
      throw new IllegalArgumentException(
          "a rug needs the values, but the histogram of "
              + Letters.plain(name)
              + " has but its bins");
    }
    return new HistogramPlan(name, histogram, sample, additions.withRug());
  }

  @Override
  public String title() {
    return "Histogram of " + name;
  }

  @Override
  public String subtitle() {
    return Caption.of(histogram.count(), "value", histogram.missing()) + outside();
  }

  @Override
  public String description() {
    return title()
        + ": "
        + (histogram.count() == 0 ? "0 values" : range() + fullest())
        + outside()
        + Caption.missing(histogram.missing())
        + additions.curves().stream()
            .map(curve -> "; with the density of " + Families.name(curve))
            .collect(Collectors.joining())
        + ".";
  }

  @Override
  public int height() {
    return additions.curves().isEmpty() ? 400 : 430;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    List<Bin> bins = histogram.bins();
    boolean counts = countsAreShown();
    double top = bins.stream().mapToDouble(bin -> heightOf(bin, counts)).max().orElse(0);
    List<Density> curves = additions.curves().stream().map(Density::of).toList();
    double highest = Math.max(top, curves.stream().mapToDouble(Density::top).max().orElse(0));
    List<Bar> bars = new ArrayList<>();
    List<Bar> seams = new ArrayList<>();
    double before = 0;
    for (Bin bin : bins) {
      double bar = heightOf(bin, counts);
      if (bar > 0) {
        bars.add(new Bar(bin.lower(), bin.upper(), 0, bar));
      }
      if (before > 0 && bar > 0) {
        seams.add(new Bar(bin.lower(), bin.lower(), 0, Math.max(before, bar)));
      }
      before = bar;
    }
    boolean alone = curves.isEmpty();
    Color colour =
        alone ? theme.colour(0) : Look.tint(theme.colour(0), theme.ground(), BEHIND_CURVES);
    List<Layer> layers = new ArrayList<>();
    if (!bars.isEmpty()) {
      layers.add(Layer.bars(counts ? "count" : "density", bars, colour));
    }
    if (!seams.isEmpty() && bins.size() <= width / 6) {
      layers.add(Layer.strokes("edges of bins", seams, theme.ground(), 1));
    }
    NumberAxis x = NumberAxis.around(name, bins.get(0).lower(), bins.get(bins.size() - 1).upper());
    if (bins.stream().allMatch(HistogramPlan::isOneInteger)) {
      x = x.inWholeNumbers();
    }
    NumberAxis y = NumberAxis.fromZero(counts ? "count" : "density", highest).withGrid();
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Caption.of(histogram.count(), "value", 0), colour, SeriesMarkers.SQUARE));
    for (int i = 0; i < curves.size(); i++) {
      BasicStroke stroke = Look.stroke(i, 2.2);
      String label = Families.name(additions.curves().get(i));
      layers.add(curves.get(i).curve(x, y.max()).line(label, y.max(), theme.colour(i + 1), stroke));
      keys.add(new Key(label, theme.colour(i + 1), new Swatch(stroke)));
    }
    if (additions.rug()) {
      y = y.from(-0.05 * highest);
      layers.add(sample.rug(x, highest, theme.soft()));
    }
    Panel panel = Panel.of(x, counts ? y.inWholeNumbers() : y, layers);
    return alone ? panel : panel.withKeys(keys);
  }

  private static double heightOf(Bin bin, boolean counts) {
    return counts ? bin.count() : bin.density();
  }

  private boolean countsAreShown() {
    return areEquallyWide() && !additions.onDensityScale();
  }

  private boolean areEquallyWide() {
    double first = histogram.bins().get(0).width();
    return histogram.bins().stream().allMatch(bin -> Math.abs(bin.width() - first) < 1e-6 * first);
  }

  private String range() {
    long count = histogram.count();
    if (!sample.isKnown()) {
      List<Double> edges = histogram.edges();
      double last = edges.get(edges.size() - 1);
      return Numbers.counted(count, "value") + " in bins" + Caption.range(2, edges.get(0), last);
    }
    double[] values = sample.values();
    return Caption.of(
        count,
        "value",
        Arrays.stream(values).min().orElseThrow(),
        Arrays.stream(values).max().orElseThrow());
  }

  /** Where most values are, if that is a place. */
  private String fullest() {
    boolean counts = areEquallyWide();
    List<Bin> bins = histogram.bins();
    Comparator<Bin> byHeight = Comparator.comparingDouble(each -> heightOf(each, counts));
    Bin bin = bins.stream().max(byHeight).orElseThrow();
    double lowest = heightOf(bins.stream().min(byHeight).orElseThrow(), counts);
    if (heightOf(bin, counts) - lowest <= 1e-9 * lowest) {
      return bins.size() == 1 || lowest == 0 ? "" : ", all " + bins.size() + " bins equally full";
    }
    return isOneInteger(bin)
        ? ", fullest at " + Numbers.text(bin.midpoint())
        : ", fullest at "
            + Numbers.within(bin.lower(), bin.width())
            + " to "
            + Numbers.within(bin.upper(), bin.width());
  }

  private static boolean isOneInteger(Bin bin) {
    return bin.width() == 1 && bin.midpoint() == Math.rint(bin.midpoint());
  }

  private String outside() {
    long outside = histogram.below() + histogram.above();
    return outside == 0 ? "" : ", " + outside + " of them outside the bins";
  }
}
