package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Histogram;
import dev.firstlook.summary.Histogram.Bin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A histogram: bars that touch, each from edge to edge of its bin.
 *
 * <p>The bars are as high as the counts if all bins are equally wide, and as the densities if they
 * are not: what the eye compares is the area.
 *
 * @param name what was measured
 * @param histogram the bins
 * @param lowest the smallest value; NaN if only the bins are known
 * @param highest the largest value; NaN if only the bins are known
 */
record HistogramPlan(String name, Histogram histogram, double lowest, double highest)
    implements Plan {

  HistogramPlan {
    if (histogram.bins().isEmpty()) {
      throw new IllegalArgumentException(
          "a histogram of "
              + Letters.plain(name)
              + " needs at least 1 finite value, but there were "
              + Caption.of(histogram.count(), "infinite value", histogram.missing()));
    }
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
        + (histogram.count() == 0 ? "0 values" : range() + ", " + fullest())
        + outside()
        + Caption.missing(histogram.missing())
        + ".";
  }

  @Override
  public int height() {
    return 400;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    List<Bin> bins = histogram.bins();
    boolean counts = areEquallyWide();
    double top = bins.stream().mapToDouble(bin -> heightOf(bin, counts)).max().orElse(0);
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
    List<Layer> layers = new ArrayList<>();
    if (!bars.isEmpty()) {
      layers.add(Layer.bars(counts ? "count" : "density", bars, theme.colour(0)));
    }
    if (!seams.isEmpty() && bins.size() <= width / 6) {
      layers.add(Layer.strokes("edges of bins", seams, theme.ground(), 1));
    }
    NumberAxis x = NumberAxis.around(name, bins.get(0).lower(), bins.get(bins.size() - 1).upper());
    if (bins.stream().allMatch(HistogramPlan::isOneInteger)) {
      x = x.inWholeNumbers();
    }
    NumberAxis y = NumberAxis.fromZero(counts ? "count" : "density", top).withGrid();
    return Panel.of(x, counts ? y.inWholeNumbers() : y, layers);
  }

  private static double heightOf(Bin bin, boolean counts) {
    return counts ? bin.count() : bin.density();
  }

  private boolean areEquallyWide() {
    double first = histogram.bins().get(0).width();
    return histogram.bins().stream().allMatch(bin -> Math.abs(bin.width() - first) < 1e-6 * first);
  }

  private String range() {
    long count = histogram.count();
    if (Double.isNaN(lowest)) {
      List<Double> edges = histogram.edges();
      double last = edges.get(edges.size() - 1);
      return Numbers.counted(count, "value") + " in bins" + Caption.range(2, edges.get(0), last);
    }
    return Caption.of(count, "value", lowest, highest);
  }

  private String fullest() {
    boolean counts = areEquallyWide();
    Bin bin =
        histogram.bins().stream()
            .max(Comparator.comparingDouble(each -> heightOf(each, counts)))
            .orElseThrow();
    return isOneInteger(bin)
        ? "fullest at " + Numbers.text(bin.midpoint())
        : "fullest at " + Numbers.text(bin.lower()) + " to " + Numbers.text(bin.upper());
  }

  private static boolean isOneInteger(Bin bin) {
    return bin.width() == 1 && bin.midpoint() == Math.rint(bin.midpoint());
  }

  private String outside() {
    long outside = histogram.below() + histogram.above();
    return outside == 0 ? "" : ", " + outside + " of them outside the bins";
  }
}
