package dev.firstlook.distribution;

import java.util.Arrays;

/**
 * A kernel density at equally spaced points, for large samples.
 *
 * <p>Where a value reaches few of the points, or a hill more bins than there are values, hills are
 * added one by one. Where it reaches many, every value is shared between the two nearest of many
 * narrow bins (linear binning, Jones and Lotwick 1984, Applied Statistics 33), and the hills are
 * laid over the bins. Sharing widens the sample by a variance of width&sup2; / 6 on average; the
 * hills are narrowed by as much.
 */
final class CurveSums {

  /** Bins per bandwidth: the error of a smooth kernel is then below 1e-6 of the highest point. */
  private static final int FINE = 128;

  /** Beyond this many standard deviations a Gaussian kernel adds nothing to a sum of doubles. */
  private static final double ENOUGH = 9;

  /** Up to this many points per value hills are added one by one. */
  private static final double FEW = 4;

  private final double[] values;
  private final Kernel kernel;
  private final double bandwidth;
  private final double from;
  private final double step;
  private final double[] sums;

  private CurveSums(
      double[] values, Kernel kernel, double bandwidth, double from, double to, int points) {
    this.values = values;
    this.kernel = kernel;
    this.bandwidth = bandwidth;
    this.from = from;
    this.step = (to - from) / (points - 1);
    this.sums = new double[points];
  }

  static double[] of(
      double[] values, Kernel kernel, double bandwidth, double from, double to, int points) {
    CurveSums curve = new CurveSums(values, kernel, bandwidth, from, to, points);
    double reach = bandwidth * Math.min(kernel.radius(), ENOUGH);
    if (2 * reach <= FEW * curve.step || reach > values.length * curve.width()) {
      curve.addHills(reach);
    } else {
      curve.layOverBins(reach);
    }
    double scale = 1 / (values.length * bandwidth);
    return Arrays.stream(curve.sums).map(sum -> sum * scale).toArray();
  }

  /** The width of a bin: a whole part of the step between the points. */
  private double width() {
    return step / Math.max(1, Math.ceil(step / bandwidth * FINE));
  }

  private void addHills(double reach) {
    for (double value : values) {
      int first = (int) Math.max(0, Math.ceil((value - reach - from) / step));
      int last = (int) Math.min(sums.length - 1.0, Math.floor((value + reach - from) / step));
      for (int i = first; i <= last; i++) {
        sums[i] += kernel.pdf((from + i * step - value) / bandwidth);
      }
    }
  }

  private void layOverBins(double reach) {
    double width = width();
    int parts = (int) Math.rint(step / width);
    int margin = (int) Math.ceil(Math.min(reach, farthest()) / width) + 1;
    double[] bins = bins(from - margin * width, width, (sums.length - 1) * parts + 2 * margin + 1);
    double[] hill = hill(width, margin);
    for (int i = 0; i < sums.length; i++) {
      int center = i * parts + margin;
      double sum = hill[0] * bins[center];
      for (int j = 1; j <= margin; j++) {
        sum += hill[j] * (bins[center - j] + bins[center + j]);
      }
      sums[i] = sum;
    }
  }

  /** The greatest distance of a value from a point: no wider kernel is needed. */
  private double farthest() {
    double least = values[0];
    double greatest = values[0];
    for (double value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return Math.max(greatest - from, from + step * (sums.length - 1) - least) + step;
  }

  private double[] bins(double origin, double width, int count) {
    double[] bins = new double[count];
    double scale = 1 / width;
    for (double value : values) {
      double position = (value - origin) * scale;
      if (position >= 0 && position < count - 1) {
        int bin = (int) position;
        double right = position - bin;
        bins[bin] += 1 - right;
        bins[bin + 1] += right;
      }
    }
    return bins;
  }

  private double[] hill(double width, int margin) {
    double narrowed = Math.sqrt(bandwidth * bandwidth - width * width / 6);
    double[] hill = new double[margin + 1];
    for (int j = 0; j <= margin; j++) {
      hill[j] = kernel.pdf(j * width / narrowed) * (bandwidth / narrowed);
    }
    return hill;
  }
}
