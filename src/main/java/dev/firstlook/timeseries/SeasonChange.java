package dev.firstlook.timeseries;

import dev.firstlook.distribution.FisherF;
import dev.firstlook.summary.Moments;
import java.util.Arrays;

/**
 * Does a season change over time? The mean pattern of the cycles in the first half of a series is
 * compared with that in the second half by an F-test (Chow 1960, "Tests of equality between sets of
 * coefficients in two linear regressions", Econometrica 28, 591-605). As noise that depends on its
 * past makes patterns differ by more than the test allows for, the change must be of some size too.
 *
 * @param share how large the difference of the two patterns is, beside that of their mean
 * @param pValue of the test; 1 if there are fewer than 3 cycles in a half
 */
record SeasonChange(double share, double pValue) {

  private static final int FEWEST_CYCLES = 3;
  private static final double LEVEL = 0.01;
  private static final double LEAST_SHARE = 0.3;

  /** Of values with a season, none missing. */
  static SeasonChange of(double[] values, int period) {
    int half = values.length / period / 2;
    if (half < FEWEST_CYCLES) {
      return new SeasonChange(0, 1);
    }
    // The cycles in the middle belong to neither half if their number is odd.
    int size = half * period;
    double[] detrended = SeasonalPattern.detrended(values, period);
    int start = values.length % period;
    double[] early = Arrays.copyOfRange(detrended, start, start + size);
    double[] late = Arrays.copyOfRange(detrended, values.length - size, values.length);
    double[] first = CycleMeans.of(early, period);
    double[] second = CycleMeans.of(late, period);
    // The trend has no values in half a cycle at both ends.
    int missing = period - period % 2;
    double free = 2.0 * (half - 1) * period - missing;
    double noise = (squares(early, first) + squares(late, second)) / free;
    double[] difference = new double[period];
    double[] mean = new double[period];
    Arrays.setAll(difference, j -> second[j] - first[j]);
    Arrays.setAll(mean, j -> (first[j] + second[j]) / 2);
    double change = Moments.of(difference).variance();
    double share = Math.sqrt(change / Moments.of(mean).variance());
    double f = change / (2 * noise / half);
    FisherF law = new FisherF(period - 1.0, free);
    return new SeasonChange(share, f > 0 ? law.survival(f) : 1);
  }

  private static double squares(double[] values, double[] pattern) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double left = values[i] - pattern[i % pattern.length];
      sum += Double.isNaN(left) ? 0 : left * left;
    }
    return sum;
  }

  boolean isClear() {
    return pValue <= LEVEL && share >= LEAST_SHARE;
  }
}
