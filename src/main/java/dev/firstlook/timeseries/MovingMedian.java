package dev.firstlook.timeseries;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Medians of every so many consecutive values. An outlier moves the means of all its windows, but
 * hardly a median. A window is a set of ranks, kept as counts in a binary tree (Fenwick 1994, "A
 * new data structure for cumulative frequency tables", Software: Practice and Experience 24,
 * 327-336).
 */
final class MovingMedian {
  private final int[] counts;

  private MovingMedian(int size) {
    this.counts = new int[size + 1];
  }

  /**
   * The medians of every {@code length} consecutive values, none missing.
   *
   * @param length odd
   * @return one fewer than values for each value but the first in the window
   */
  static double[] of(double[] values, int length) {
    int n = values.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] rank = new int[n];
    for (int k = 0; k < n; k++) {
      rank[order[k]] = k + 1;
    }
    MovingMedian window = new MovingMedian(n);
    double[] medians = new double[n - length + 1];
    for (int i = 0; i < n; i++) {
      window.add(rank[i], 1);
      if (i >= length - 1) {
        medians[i - length + 1] = values[order[window.atPlace(length / 2 + 1) - 1]];
        window.add(rank[i - length + 1], -1);
      }
    }
    return medians;
  }

  private void add(int rank, int count) {
    for (int node = rank; node < counts.length; node += node & -node) {
      counts[node] += count;
    }
  }

  /** The rank of the value that is at a place in the order of the window, from 1. */
  private int atPlace(int place) {
    int rank = 0;
    int left = place;
    for (int step = Integer.highestOneBit(counts.length); step > 0; step /= 2) {
      if (rank + step < counts.length && counts[rank + step] < left) {
        rank += step;
        left -= counts[rank];
      }
    }
    return rank + 1;
  }
}
