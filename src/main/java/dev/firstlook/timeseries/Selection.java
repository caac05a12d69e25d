package dev.firstlook.timeseries;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The median of numbers that are not negative, without sorting them. */
final class Selection {

  /** Among up to so many numbers the median is found by partitions. */
  private static final int SMALL = 1024;

  /** Numbers that are not negative are ordered as their bits are. These are looked at first. */
  private static final int FIRST_BITS = 15;

  /** The stretches that are counted at the same time. */
  private static final int STRETCHES = 4;

  /** How far a guess may be off. */
  private static final double NEAR = 0.15;

  private Selection() {}

  /**
   * The median; between two numbers in the middle, half way.
   *
   * @param values not negative, in any order
   * @param count how many there are, at least 1
   */
  static double median(double[] values, int count) {
    int low = (count - 1) / 2;
    int high = count / 2;
    if (count <= SMALL) {
      double[] few = new double[count];
      System.arraycopy(values, 0, few, 0, count);
      return middle(few, low, high);
    }
    int[] counts = counts(values, count);
    int below = 0;
    int first = 0;
    while (below + counts[first] <= low) {
      below += counts[first++];
    }
    int last = first;
    int kept = counts[first];
    while (below + kept <= high) {
      kept += counts[++last];
    }
    double[] near = new double[kept];
    int next = 0;
    for (int i = 0; i < count; i++) {
      int bin = bin(values[i]);
      if (bin >= first && bin <= last) {
        near[next++] = values[i];
      }
    }
    return middle(near, low - below, high - below);
  }

  /**
   * The same, with less work where a guess is not far off: those near it are set apart, with no
   * step that a processor would have to guess, and only they are sorted.
   *
   * @param guess of the median; not positive if there is none
   */
  static double median(double[] values, int count, double guess) {
    if (count > SMALL || !(guess > 0)) {
      return median(values, count);
    }
    long least = Double.doubleToRawLongBits((1 - NEAR) * guess);
    long most = Double.doubleToRawLongBits((1 + NEAR) * guess);
    long[] near = new long[count];
    int below = 0;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(values[i]);
      near[kept] = bits;
      int isBelow = (int) ((bits - least) >>> (Long.SIZE - 1));
      int isAbove = (int) ((most - bits) >>> (Long.SIZE - 1));
      below += isBelow;
      kept += 1 - isBelow - isAbove;
    }
    int low = (count - 1) / 2 - below;
    int high = count / 2 - below;
    if (low < 0 || high >= kept) {
      return median(values, count);
    }
    Arrays.sort(near, 0, kept);
    double lower = Double.longBitsToDouble(near[low]);
    return low == high ? lower : (lower + Double.longBitsToDouble(near[high])) / 2;
  }

  private static int bin(double value) {
    return (int) (Double.doubleToRawLongBits(value) >>> (Long.SIZE - 1 - FIRST_BITS));
  }

  private static int[] counts(double[] values, int count) {
    int stretch = (count - 1) / STRETCHES + 1;
    IntStream stretches = IntStream.range(0, STRETCHES);
    int[][] parts =
        (count > Chunks.PARALLEL ? stretches.parallel() : stretches)
            .mapToObj(s -> counts(values, s * stretch, Math.min((s + 1) * stretch, count)))
            .toArray(int[][]::new);
    for (int s = 1; s < STRETCHES; s++) {
      for (int bin = 0; bin < parts[0].length; bin++) {
        parts[0][bin] += parts[s][bin];
      }
    }
    return parts[0];
  }

  private static int[] counts(double[] values, int from, int to) {
    int[] counts = new int[1 << FIRST_BITS];
    for (int i = from; i < to; i++) {
      counts[bin(values[i])]++;
    }
    return counts;
  }

  /** Half way between the numbers of two neighbouring ranks. */
  private static double middle(double[] values, int low, int high) {
    double lower = select(values, low);
    if (low == high) {
      return lower;
    }
    // After the partition all that come later in order stand later.
    double upper = Double.POSITIVE_INFINITY;
    for (int i = high; i < values.length; i++) {
      upper = Math.min(upper, values[i]);
    }
    return (lower + upper) / 2;
  }

  /** Partitions around a value in the middle until the rank is reached (Hoare 1961). */
  private static double select(double[] values, int rank) {
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      double pivot = values[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (rank <= j) {
        high = j;
      } else if (rank >= i) {
        low = i;
      } else {
        return values[rank];
      }
    }
    return values[rank];
  }
}
