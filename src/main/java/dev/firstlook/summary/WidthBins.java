package dev.firstlook.summary;

import java.util.List;

/** Bins of a given width; see {@link BinRule#width(double, double)}. */
record WidthBins(double width, double origin) implements BinRule {

  WidthBins {
    if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "width of bins must be positive and finite, but was " + width);
    }
    if (!Double.isFinite(origin)) {
      throw new IllegalArgumentException("origin of bins must be finite, but was " + origin);
    }
  }

  @Override
  public long suggestedBins(Quantiles sample) {
    return Math.max(0, edges(sample).size() - 1);
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    return BinEdges.steps(BinCounts.finite(sample), width, origin);
  }

  @Override
  public String toString() {
    return "width " + BinEdges.text(width) + (origin == 0 ? "" : " from " + BinEdges.text(origin));
  }
}
