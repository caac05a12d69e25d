package dev.firstlook.summary;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.core.DD;

/** The summary of whole numbers, also of those that are too large to be doubles exactly. */
final class WholeNumbers {

  private static final long EXACT = 1L << 53;

  private WholeNumbers() {}

  static NumericSummary summary(long[] values) {
    long minimum = Arrays.stream(values).min().orElse(0);
    long maximum = Arrays.stream(values).max().orElse(0);
    boolean doubles = minimum >= -EXACT && maximum <= EXACT;
    long span = maximum - minimum; // negative if it overflows
    if (doubles || span < 0 || span > EXACT) {
      return NumericSummary.of(Arrays.stream(values).asDoubleStream().toArray());
    }
    double[] distances = Arrays.stream(values).mapToDouble(value -> value - minimum).toArray();
    return moved(NumericSummary.of(distances), minimum, exactSum(values));
  }

  /** The summary of the distances from an origin, moved to where they belong. */
  private static NumericSummary moved(NumericSummary distances, long origin, double sum) {
    Moments moments = distances.moments();
    return new NumericSummary(
        new Moments(
            moments.count(),
            sum,
            move(origin, moments.mean()),
            moments.variance(),
            moments.standardDeviation(),
            moments.populationSkewness(),
            moments.populationExcessKurtosis()),
        0,
        0, // a sample beyond 2^53 that spans less than that has no zero
        move(origin, distances.minimum()),
        move(origin, distances.lowerQuartile()),
        move(origin, distances.median()),
        move(origin, distances.upperQuartile()),
        move(origin, distances.maximum()),
        distances.medianAbsoluteDeviation(),
        move(origin, distances.smallest()),
        move(origin, distances.largest()));
  }

  private static List<Double> move(long origin, List<Double> distances) {
    return distances.stream().map(distance -> move(origin, distance)).toList();
  }

  private static double move(long origin, double distance) {
    return DD.of(origin).add(distance).hi();
  }

  private static double exactSum(long[] values) {
    long high = 0;
    long low = 0;
    for (long value : values) {
      high += value >> 32;
      low += value & 0xFFFF_FFFFL;
    }
    return BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low)).doubleValue();
  }
}
