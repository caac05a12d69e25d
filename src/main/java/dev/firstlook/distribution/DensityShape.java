package dev.firstlook.distribution;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Modes and entropy of a kernel density, which have no closed form. */
final class DensityShape {

  private static final int PER_BANDWIDTH = 32;
  private static final int FEWEST = 512;
  private static final int MOST = 1 << 16;

  /** Beyond this many bandwidths a Gaussian kernel is nothing. */
  private static final double ENOUGH = 9;

  /** Only hills on the curve that come this near to the highest may be the highest. */
  private static final double HIGH = 0.99;

  /** Two hills whose heights differ by no more than this share are equally high. */
  private static final double EQUAL = 1e-12;

  private DensityShape() {}

  /**
   * The highest points of a fine curve, each then searched between its neighbours; of a plateau the
   * middle.
   */
  static double[] modes(KernelDensity d) {
    DensityCurve curve = curve(d);
    double[] x = curve.x();
    double[] y = curve.density();
    double most = Arrays.stream(y).max().orElseThrow();
    DoubleStream.Builder candidates = DoubleStream.builder();
    for (int i = 0; i < x.length; i++) {
      int end = i;
      while (end + 1 < x.length && y[end + 1] == y[i]) {
        end++;
      }
      boolean rises = i == 0 || y[i - 1] < y[i];
      boolean falls = end + 1 == x.length || y[end + 1] < y[i];
      if (rises && falls && y[i] >= HIGH * most) {
        candidates.add(i == end ? peak(d, x, i) : 0.5 * (x[i] + x[end]));
      }
      i = end;
    }
    double[] peaks = candidates.build().toArray();
    double top = Arrays.stream(peaks).map(d::pdf).max().orElseThrow();
    return Arrays.stream(peaks).filter(v -> d.pdf(v) >= top * (1 - EQUAL)).toArray();
  }

  private static double peak(KernelDensity d, double[] x, int i) {
    double from = x[Math.max(0, i - 1)];
    double to = x[Math.min(x.length - 1, i + 1)];
    return BrentSearch.minimum(v -> -d.pdf(v), from, to, 0);
  }

  /** The integral of -f log f by the trapezoidal rule: about four digits, more if f is smooth. */
  static double entropy(KernelDensity d) {
    DensityCurve curve = curve(d);
    double[] x = curve.x();
    double[] y = curve.density();
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double term = y[i] > 0 ? -y[i] * Math.log(y[i]) : 0;
      sum += i == 0 || i == y.length - 1 ? term / 2 : term;
    }
    return sum * (x[1] - x[0]);
  }

  private static DensityCurve curve(KernelDensity d) {
    double reach = d.bandwidth() * Math.min(d.kernel().radius(), ENOUGH);
    double from = d.least() - reach;
    double to = d.greatest() + reach;
    double points = (to - from) / d.bandwidth() * PER_BANDWIDTH;
    return d.curve(from, to, (int) Math.max(FEWEST, Math.min(MOST, points)));
  }
}
