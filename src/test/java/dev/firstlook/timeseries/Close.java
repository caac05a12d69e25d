package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** How far two series are from one another. */
final class Close {

  private Close() {}

  /** The largest difference; infinite if one is missing where the other is not. */
  static double difference(double[] a, double[] b) {
    assertThat(a).hasSameSizeAs(b);
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = Math.abs(a[i] - b[i]);
      if (Double.isNaN(a[i]) != Double.isNaN(b[i])) {
        return Double.POSITIVE_INFINITY;
      }
      largest = Double.isNaN(difference) ? largest : Math.max(largest, difference);
    }
    return largest;
  }

  /** The distance of the smallest value from the largest. */
  static double range(double[] values) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    return Arrays.stream(known).max().orElseThrow() - Arrays.stream(known).min().orElseThrow();
  }
}
