package dev.firstlook.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** The counts with the greatest mass, of a distribution of which only its masses are known. */
final class MassPeaks {

  /** So many counts are looked at one by one. */
  private static final double MOST = 0x1p20;

  /** Two masses that differ by no more than this share are equal. */
  private static final double EQUAL = 1e-13;

  private MassPeaks() {}

  /** They lie between the least and the greatest of the modes of the groups. */
  static double[] of(DiscreteDistribution d, List<DiscreteDistribution> groups) {
    return among(d, groups.stream().flatMapToDouble(Peaks::highest).sorted().toArray());
  }

  /** They lie between the first and the last of some counts in ascending order. */
  static double[] among(DiscreteDistribution d, double[] points) {
    double first = points[0];
    double last = points[points.length - 1];
    if (last - first < MOST) {
      double[] masses = d.pmf((long) first, (long) last);
      double most = Arrays.stream(masses).max().orElseThrow();
      DoubleStream.Builder modes = DoubleStream.builder();
      for (int i = 0; i < masses.length; i++) {
        if (masses[i] >= most * (1 - EQUAL)) {
          modes.add(first + i);
        }
      }
      return modes.build().toArray();
    }
    // far apart: the top of the hill on which each of the counts lies
    TreeSet<Double> tops = new TreeSet<>();
    Arrays.stream(points).forEach(point -> tops.add(top(d, point)));
    double most = tops.stream().mapToDouble(k -> d.pmf((long) (double) k)).max().orElseThrow();
    return tops.stream()
        .mapToDouble(k -> k)
        .filter(k -> d.pmf((long) k) >= most * (1 - EQUAL))
        .toArray();
  }

  private static double top(DiscreteDistribution d, double point) {
    double k = point;
    for (double step = MOST; step >= 1; ) {
      double now = d.logPmf((long) k);
      double here = now + EQUAL * Math.max(1, Math.abs(now)); // what rounding does is no step up
      if (d.logPmf((long) (k + step)) > here) {
        k += step;
      } else if (d.logPmf((long) (k - step)) > here) {
        k -= step;
      } else {
        step /= 2;
      }
    }
    return k;
  }
}
