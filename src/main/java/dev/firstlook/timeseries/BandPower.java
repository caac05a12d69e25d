package dev.firstlook.timeseries;

import dev.firstlook.distribution.FisherF;

/**
 * Mean powers of bands of frequencies, numbered from 1, each in two steps however wide it is: the
 * powers are summed once. A band may have a tiny share of all power, so that what rounding takes
 * off each sum is kept beside it (Knuth 1998, "The Art of Computer Programming" 2, section 4.2.2).
 */
final class BandPower {

  private final double[] sums;
  private final double[] lost;

  private BandPower(double[] sums, double[] lost) {
    this.sums = sums;
    this.lost = lost;
  }

  static BandPower of(double[] power) {
    double[] sums = new double[power.length + 1];
    double[] lost = new double[power.length + 1];
    for (int j = 0; j < power.length; j++) {
      double sum = sums[j] + power[j];
      double added = sum - sums[j];
      sums[j + 1] = sum;
      lost[j + 1] = lost[j] + (sums[j] - (sum - added)) + (power[j] - added);
    }
    return new BandPower(sums, lost);
  }

  /** The frequencies from one number to another, as far as there are any. */
  Band between(double from, double to) {
    int first = (int) Math.ceil(from) - 1;
    int end = (int) Math.min(Math.floor(to), sums.length - 1.0);
    double sum = (sums[end] - sums[first]) + (lost[end] - lost[first]);
    return new Band(Math.max(0, sum) / (end - first), end - first);
  }

  /** The mean power of some frequencies. */
  record Band(double mean, int count) {

    /** The p-value of more power than another band has. */
    double above(Band other) {
      double ratio = mean / other.mean;
      return ratio > 1 ? new FisherF(2.0 * count, 2.0 * other.count).survival(ratio) : 1;
    }
  }
}
