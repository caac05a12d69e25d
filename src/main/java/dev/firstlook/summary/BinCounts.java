package dev.firstlook.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** The numbers of bins that the rules for histograms suggest, for finite values in order. */
final class BinCounts {

  private static final double LARGEST_INTEGER = 0x1p52;
  private static final MathContext FIVE_DIGITS = new MathContext(5);

  private BinCounts() {}

  static Quantiles finite(Quantiles sample) {
    double[] sorted = sample.sorted();
    int from = SortedArray.countBelow(sorted, -Double.MAX_VALUE);
    int to = SortedArray.countUpTo(sorted, Double.MAX_VALUE);
    return from == 0 && to == sorted.length
        ? sample
        : Quantiles.ofSorted(Arrays.copyOfRange(sorted, from, Math.max(from, to)), 0);
  }

  static long sturges(Quantiles finite) {
    long n = finite.count();
    // the ceiling of the binary logarithm, exactly
    return n == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(n - 1) + 1L;
  }

  static long scott(Quantiles finite) {
    return bins(finite, 3.5 * standardDeviation(finite));
  }

  static long freedmanDiaconis(Quantiles finite) {
    double[] sorted = finite.sorted();
    double width = 2 * (rounded(sorted, 0.75) - rounded(sorted, 0.25));
    for (double tail = 0.125; !(width > 0) && tail >= 1.0 / 512; tail /= 2) {
      width = (rounded(sorted, 1 - tail) - rounded(sorted, tail)) / (1 - 2 * tail);
    }
    if (!(width > 0)) {
      width = 3.5 * standardDeviation(finite);
    }
    return bins(finite, width);
  }

  static boolean areWhole(Quantiles finite) {
    return finite.count() > 0 && Double.isNaN(firstFraction(finite));
  }

  static void requireWhole(Quantiles finite) {
    double fraction = firstFraction(finite);
    if (!Double.isNaN(fraction)) {
      throw new IllegalArgumentException(
          "bins per integer need whole numbers of less than 2^52, but found " + fraction);
    }
  }

  private static double firstFraction(Quantiles finite) {
    for (double value : finite.sorted()) {
      if (!(value == Math.rint(value) && Math.abs(value) < LARGEST_INTEGER)) {
        return value;
      }
    }
    return Double.NaN;
  }

  private static double standardDeviation(Quantiles finite) {
    return Moments.ofObserved(finite.sorted()).standardDeviation();
  }

  /**
   * As many bins as it takes to cover the range, each as wide as a width over the cube root of n.
   */
  private static long bins(Quantiles finite, double width) {
    int n = finite.sorted().length;
    if (n == 0) {
      return 0;
    }
    double range = finite.maximum() - finite.minimum();
    return width > 0 ? Math.max(1, (long) Math.ceil(range / width * Math.cbrt(n))) : 1;
  }

  /** A quantile of the values rounded to five significant digits. */
  private static double rounded(double[] sorted, double p) {
    return sorted.length == 0
        ? Double.NaN
        : QuantileMethod.LINEAR.quantile(
            i -> new BigDecimal(sorted[i]).round(FIVE_DIGITS).doubleValue(), sorted.length, p);
  }
}
