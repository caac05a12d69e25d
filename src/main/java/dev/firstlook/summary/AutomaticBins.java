package dev.firstlook.summary;

import java.util.List;

/** What suits the sample; see {@link BinRule#automatic}. */
enum AutomaticBins implements BinRule {
  INSTANCE;

  private static final double SMALL_SPAN = 20;
  private static final double LARGE_SPAN = 200;

  /** The rule chosen for a sample; not this one. */
  BinRule choose(Quantiles sample) {
    Quantiles finite = BinCounts.finite(sample);
    long sturges = BinCounts.sturges(finite);
    long freedmanDiaconis = BinCounts.freedmanDiaconis(finite);
    boolean fine = freedmanDiaconis > sturges && freedmanDiaconis <= finite.count();
    long bins = fine ? freedmanDiaconis : sturges;

    double span = finite.maximum() - finite.minimum();
    boolean spansLittle = span < SMALL_SPAN || span < Math.min(LARGE_SPAN, 1.5 * bins);
    if (spansLittle && BinCounts.areWhole(finite)) {
      return BinRule.integers();
    }
    return fine ? BinRule.freedmanDiaconis() : BinRule.sturges();
  }

  @Override
  public long suggestedBins(Quantiles sample) {
    return choose(sample).suggestedBins(sample);
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    return choose(sample).edges(sample);
  }

  @Override
  public String toString() {
    return "automatic";
  }
}
