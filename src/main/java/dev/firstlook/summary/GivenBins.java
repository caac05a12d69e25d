package dev.firstlook.summary;

import java.util.List;

/** Given edges; see {@link BinRule#edges(double...)}. */
record GivenBins(List<Double> edges) implements BinRule {

  GivenBins {
    edges = List.copyOf(edges);
    if (edges.size() < 2) {
      throw new IllegalArgumentException(
          "edges of bins must be at least 2, but there were " + edges.size());
    }
    for (int i = 0; i < edges.size(); i++) {
      if (!Double.isFinite(edges.get(i))) {
        throw new IllegalArgumentException(
            "edges of bins must be finite, but one was " + edges.get(i));
      }
      if (!(i == 0 || edges.get(i - 1) < edges.get(i))) {
        throw new IllegalArgumentException(
            "edges of bins must ascend, but %s came after %s"
                .formatted(edges.get(i), edges.get(i - 1)));
      }
    }
  }

  @Override
  public long suggestedBins(Quantiles sample) {
    return edges.size() - 1L;
  }

  @Override
  public List<Double> edges(Quantiles sample) {
    return edges;
  }

  @Override
  public String toString() {
    return "given edges";
  }
}
