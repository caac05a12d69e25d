package dev.firstlook.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts equal neighbours in sorted numbers. */
final class Tally {

  private Tally() {}

  static FrequencyTable<Long> of(long[] observations) {
    long[] sorted = observations.clone();
    Arrays.sort(sorted);
    List<Long> values = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        values.add(sorted[start]);
        counts.add((long) i - start);
        start = i;
      }
    }
    return new FrequencyTable<>(values, counts, 0);
  }

  static FrequencyTable<Double> of(Quantiles sample) {
    double[] sorted = sample.sorted();
    List<Double> values = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        values.add(sorted[start] + 0.0); // -0.0 becomes 0.0
        counts.add((long) i - start);
        start = i;
      }
    }
    return new FrequencyTable<>(values, counts, sample.missing());
  }
}
