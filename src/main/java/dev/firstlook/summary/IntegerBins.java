package dev.firstlook.summary;

import java.util.List;

/** One bin per integer; see {@link BinRule#integers}. */
enum IntegerBins implements BinRule {
  INSTANCE;

  @Override
  public long suggestedBins(Quantiles sample) {
    return Math.max(0, edges(sample).size() - 1);
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    Quantiles finite = BinCounts.finite(sample);
    BinCounts.requireWhole(finite);
    return BinEdges.steps(finite, 1, 0.5);
  }

  @Override
  public String toString() {
    return "one per integer";
  }
}
