package dev.firstlook.summary;

import java.util.List;

/** Rules that suggest a number of bins from the size and the spread of a sample. */
enum SuggestedBins implements BinRule {
  STURGES("Sturges"),
  SCOTT("Scott"),
  FREEDMAN_DIACONIS("Freedman-Diaconis");

  private final String label;

  SuggestedBins(String label) {
    this.label = label;
  }

  @Override
  public long suggestedBins(Quantiles sample) {
    Quantiles finite = BinCounts.finite(sample);
    return switch (this) {
      case STURGES -> BinCounts.sturges(finite);
      case SCOTT -> BinCounts.scott(finite);
      case FREEDMAN_DIACONIS -> BinCounts.freedmanDiaconis(finite);
    };
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    return BinEdges.pretty(BinCounts.finite(sample), suggestedBins(sample));
  }

  @Override
  public String toString() {
    return label;
  }
}
