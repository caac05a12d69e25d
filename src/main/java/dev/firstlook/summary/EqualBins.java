package dev.firstlook.summary;

import java.util.List;

/** A given number of bins; see {@link BinRule#count}. */
record EqualBins(int bins) implements BinRule {

  EqualBins {
    if (!(bins >= 1 && bins <= BinEdges.MOST)) {
      throw new IllegalArgumentException(
          "number of bins must be in 1 to " + BinEdges.MOST + ", but was " + bins);
    }
  }

  @Override
  public long suggestedBins(Quantiles sample) {
    return BinCounts.finite(sample).count() == 0 ? 0 : bins;
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    return BinEdges.equal(BinCounts.finite(sample), bins);
  }

  @Override
  public String toString() {
    return "equal width";
  }
}
