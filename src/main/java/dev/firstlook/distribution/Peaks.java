package dev.firstlook.distribution;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The highest points of a density of which only its values are known. */
final class Peaks {

  private static final int POINTS = 1000;

  /** Only points that come this near to the highest may be next to a highest peak. */
  private static final double HIGH = 0.99;

  /** Two peaks whose heights differ by no more than this share are equally high. */
  private static final double EQUAL = 1e-12;

  private Peaks() {}

  /** Where one of several groups may be highest: its modes, or if it is flat the ends of it. */
  static DoubleStream highest(Distribution d) {
    double[] modes = d.modes();
    return modes.length > 0
        ? DoubleStream.of(modes)
        : DoubleStream.of(d.support().lower(), d.support().upper());
  }

  /** The highest peaks from the least to the greatest of some points, which are looked at too. */
  static double[] between(ContinuousDistribution d, double[] points) {
    if (points.length == 0) {
      return points;
    }
    double least = Arrays.stream(points).min().orElseThrow();
    double most = Arrays.stream(points).max().orElseThrow();
    double[] between =
        least < most ? DensityCurve.points(least, most, POINTS) : new double[] {least};
    double[] x =
        DoubleStream.concat(Arrays.stream(points), Arrays.stream(between))
            .sorted()
            .distinct()
            .toArray();
    return of(d, x, d.pdf(x));
  }

  /**
   * The highest peaks of a curve, each then searched between its neighbours; of a plateau the
   * middle.
   */
  static double[] of(ContinuousDistribution d, double[] x, double[] y) {
    double most = Arrays.stream(y).max().orElseThrow();
    DoubleStream.Builder candidates = DoubleStream.builder();
    for (int i = 0; i < x.length; i++) {
      int end = i;
      while (end + 1 < x.length && areEqual(y[end + 1], y[i])) {
        end++;
      }
      boolean rises = i == 0 || y[i - 1] < y[i];
      boolean falls = end + 1 == x.length || y[end + 1] < y[i];
      if (rises && falls && y[i] >= HIGH * most) {
        candidates.add(peak(d, x, y, i, end));
      }
      i = end;
    }
    double[] peaks = candidates.build().sorted().distinct().toArray();
    double top = Arrays.stream(peaks).map(d::pdf).max().orElseThrow();
    return Arrays.stream(peaks).filter(v -> d.pdf(v) >= top * (1 - EQUAL)).toArray();
  }

  /**
   * But for rounding. Otherwise of two points side by side the one that rounding made higher would
   * be searched between the two, and the peak may be just outside.
   */
  private static boolean areEqual(double one, double other) {
    return one >= other * (1 - EQUAL) && one <= other * (1 + EQUAL);
  }

  /** Between equal points there is a plateau, or, by chance, a peak that is higher than both. */
  private static double peak(ContinuousDistribution d, double[] x, double[] y, int i, int end) {
    double from = x[Math.max(0, i - 1)];
    double to = x[Math.min(x.length - 1, end + 1)];
    double middle = i == end ? x[i] : 0.5 * (x[i] + x[end]);
    if (from == to || y[i] == Double.POSITIVE_INFINITY) {
      return middle;
    }
    double found = BrentSearch.minimum(v -> -d.pdf(v), from, to, 0);
    return d.pdf(found) > Math.max(y[i], d.pdf(middle)) ? found : middle;
  }
}
