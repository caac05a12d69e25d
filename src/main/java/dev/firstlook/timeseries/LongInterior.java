package dev.firstlook.timeseries;

/** Loess with a long window at points inside a series, by Fourier transforms. */
final class LongInterior {

  /** With less of the full weight, or of the full spread, a sum by transforms is not trusted. */
  private static final double ENOUGH = 1e-3;

  /**
   * A transform spreads the rounding of its largest value over a whole block. Where that is larger
   * than what is near some point by more than this, the sums themselves are taken.
   */
  private static final double LARGER = 1e6;

  private final Kernels kernels;
  private final LongFilter whole;
  private final LongFilter moments;
  private final double fullWeight;
  private final double fullSpread;

  LongInterior(Kernels kernels) {
    this.kernels = kernels;
    this.whole = new LongFilter(new double[][] {kernels.whole()});
    this.moments = new LongFilter(kernels.moments());
    int half = kernels.loess().half();
    double weight = 0;
    double squares = 0;
    for (int k = -half; k <= half; k++) {
      weight += kernels.tricube()[half + k];
      squares += kernels.tricube()[half + k] * k * k;
    }
    this.fullWeight = weight;
    this.fullSpread = squares / weight;
  }

  /** Where all weights are 1. */
  void filter(double[] values, int from, int to, double[] out, int lead) {
    int size = whole.blockSize();
    Chunks.run(
        from,
        to,
        2 * size,
        to - from > Chunks.PARALLEL,
        (a, b) -> {
          LongFilter.Block block = whole.new Block();
          double[] first = new double[size];
          double[] second = new double[size];
          int middle = Math.min(a + size, b);
          if (!isEven(values, a, b, values[a])) {
            for (int i = a; i < b; i++) {
              out[lead + i] = kernels.sum(values, i);
            }
            return;
          }
          // Near zero the transform loses least; the kernel sums to 1.
          block.load(values, values[a], a, values[middle - 1], middle);
          block.sums(0, first, second);
          for (int i = a; i < middle; i++) {
            out[lead + i] = values[a] + first[i - a];
          }
          for (int i = middle; i < b; i++) {
            out[lead + i] = values[middle - 1] + second[i - middle];
          }
        });
  }

  /** Whether no value that a block sees is huge beside those around any of its points. */
  private boolean isEven(double[] values, int from, int to, double shift) {
    int half = kernels.loess().half();
    double largest = 0;
    double least = Double.POSITIVE_INFINITY;
    // Each window contains a whole stretch of these.
    for (int start = from - half; start < to + half; start += half) {
      int end = Math.min(start + half, to + half);
      double size = 0;
      for (int i = start; i < end; i++) {
        size = Math.max(size, Math.abs(values[i]));
        largest = Math.max(largest, Math.abs(values[i] - shift));
      }
      least = end - start == half ? Math.min(least, size) : least;
    }
    return largest <= LARGER * least;
  }

  /** With weights, for means and lines; NaN where no neighbour has any. */
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
        moments.blockSize(),
        to - from > Chunks.PARALLEL,
        (a, b) -> {
          LongFilter.Block block = moments.new Block();
          double center = values[a];
          if (!isEven(weighted, a, b, center)) {
            for (int i = a; i < b; i++) {
              out[lead + i] = kernels.line(values, weights, i, 1, 0);
            }
            return;
          }
          double power = block.loadWeighted(weights, weighted, center, a);
          double[][] s = new double[3][moments.blockSize()];
          double[][] t = new double[3][moments.blockSize()];
          for (int m = 0; m <= 2 * kernels.degree(); m++) {
            block.sums(m, s[m], t[m]);
          }
          LocalFit fit = kernels.fit(0);
          for (int i = 0; i < b - a; i++) {
            fit.moments(s[0][i], s[1][i], s[2][i], t[0][i], t[1][i]);
            double fitted = center + fit.value() / power;
            out[lead + a + i] =
                isSure(fit, s[0][i]) ? fitted : kernels.line(values, weights, a + i, 1, 0);
          }
        });
  }

  private boolean isSure(LocalFit fit, double weight) {
    return weight > ENOUGH * fullWeight
        && (kernels.degree() == 0 || fit.variance() > ENOUGH * fullSpread)
        && fit.isSure();
  }
}
