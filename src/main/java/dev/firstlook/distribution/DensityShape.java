package dev.firstlook.distribution;

import java.util.Arrays;

/** Modes and entropy of a kernel density, which have no closed form. */
final class DensityShape {

  private static final int FEW = 500;
  private static final int PER_BANDWIDTH = 32;
  private static final int FEWEST = 512;
  private static final int MOST = 1 << 16;

  /** So many bandwidths beside a value, a search may end. */
  private static final double NEAR = 1e-6;

  /** Beyond this many bandwidths a Gaussian kernel is nothing. */
  private static final double ENOUGH = 9;

  private DensityShape() {}

  static double[] modes(KernelDensity d) {
    DensityCurve curve = curve(d);
    return Arrays.stream(Peaks.of(d, curve.x(), curve.density()))
        .map(peak -> corner(d, peak))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The top of a triangle is a corner at a value, which a search only comes near to. */
  private static double corner(KernelDensity d, double peak) {
    double value = d.values[0];
    for (double other : d.values) {
      value = Math.abs(other - peak) < Math.abs(value - peak) ? other : value;
    }
    boolean near = Math.abs(value - peak) <= NEAR * d.bandwidth();
    return d.pdf(value) > d.pdf(peak) || (near && d.pdf(value) == d.pdf(peak)) ? value : peak;
  }

  /**
   * The integral of -f log f; for large samples by the trapezoidal rule, to about four digits, or
   * more if f is smooth.
   */
  static double entropy(KernelDensity d) {
    if (d.size() <= FEW) {
      return Expectation.under(d).entropy();
    }
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
