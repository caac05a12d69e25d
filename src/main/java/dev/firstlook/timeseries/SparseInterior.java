package dev.firstlook.timeseries;

/**
 * Loess of degree 1 inside a series at every so many-th point. Sums are taken point by point, the
 * two neighbours at the same distance together; what lies between the points costs nothing.
 */
final class SparseInterior {
  private final Kernels kernels;
  private final int jump;
  private final double leastVariance;

  SparseInterior(Kernels kernels, int rows) {
    this.kernels = kernels;
    this.jump = Math.min(kernels.loess().jump(), rows);
    double spread = Loess.smallestSpread(rows);
    this.leastVariance = spread * spread;
  }

  private int first(int from) {
    return (from + jump - 1) / jump * jump;
  }

  /** Where all weights are 1. */
  void filter(double[] values, int from, int to, double[] out, int lead) {
    Chunks.run(
        from,
        to,
        (a, b) -> {
          for (int i = first(a); i < b; i += jump) {
            out[lead + i] = kernels.sum(values, i);
          }
        });
  }

  /**
   * With weights; NaN where no neighbour has any.
   *
   * @param weighted the products of values and weights
   */
  void weighted(
      double[] values,
      double[] weights,
      double[] weighted,
      int from,
      int to,
      double[] out,
      int lead) {
    Chunks.run(
        from,
        to,
        (a, b) -> {
          for (int i = first(a); i < b; i += jump) {
            double fit = fit(weights, weighted, i);
            out[lead + i] = Double.isNaN(fit) ? kernels.line(values, weights, i, 1, 0) : fit;
          }
        });
  }

  /** By moments as in {@link LocalFit}; NaN where these are not exact enough. */
  private double fit(double[] weights, double[] weighted, int i) {
    double[] tricube = kernels.moments()[0];
    double[] first = kernels.moments()[1];
    double[] second = kernels.moments()[2];
    double s0 = tricube[0] * weights[i];
    double s1 = 0;
    double s2 = 0;
    double t0 = tricube[0] * weighted[i];
    double t1 = 0;
    for (int k = 1; k < tricube.length; k++) {
      double right = weights[i + k];
      double left = weights[i - k];
      double both = right + left;
      s0 += tricube[k] * both;
      s1 += first[k] * (right - left);
      s2 += second[k] * both;
      double valueRight = weighted[i + k];
      double valueLeft = weighted[i - k];
      t0 += tricube[k] * (valueRight + valueLeft);
      t1 += first[k] * (valueRight - valueLeft);
    }
    return LocalFit.lineByMoments(s0, s1, s2, t0, t1, leastVariance);
  }
}
