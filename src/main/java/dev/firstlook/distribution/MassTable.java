package dev.firstlook.distribution;

/** The masses of a range of whole numbers. */
final class MassTable {

  private static final long LONGEST = Integer.MAX_VALUE - 8L;

  /** So many steps make a relative error below 5e-14; then a mass is computed afresh. */
  private static final int BLOCK = 128;

  private MassTable() {}

  static double[] oneByOne(DiscreteDistribution distribution, long from, long to) {
    double[] masses = new double[length(from, to)];
    for (int i = 0; i < masses.length; i++) {
      masses[i] = distribution.pmf(from + i);
    }
    return masses;
  }

  /** From the largest mass of the range outwards, one from another. */
  static double[] byRecurrence(DiscreteDistribution d, MassRatio ratio, long from, long to) {
    double[] masses = new double[length(from, to)];
    Support support = d.support();
    long first = Math.max(from, (long) support.lower());
    long last = Math.min(to, (long) support.upper());
    if (first > last) {
      return masses;
    }
    long start = Math.min(Math.max((long) d.modes()[0], first), last);
    int mode = (int) (start - from);
    masses[mode] = d.pmf(start);
    int end = (int) (last - from);
    for (int i = mode; i < end && masses[i] > 0; ) {
      int stop = Math.min(i + BLOCK, end);
      ratio.climb(masses, i, stop, (double) (from + i));
      i = afresh(d, masses, from, stop, end);
    }
    end = (int) (first - from);
    for (int i = mode; i > end && masses[i] > 0; ) {
      int stop = Math.max(i - BLOCK, end);
      ratio.descend(masses, i, stop, (double) (from + i));
      i = afresh(d, masses, from, stop, end);
    }
    return masses;
  }

  /** Computes the mass with which the next block starts, if there is one. */
  private static int afresh(DiscreteDistribution d, double[] masses, long from, int i, int end) {
    if (i != end) {
      masses[i] = d.pmf(from + i);
    }
    return i;
  }

  /** The length of a range, checked. */
  static int length(long from, long to) {
    if (!(from <= to)) {
      throw new IllegalArgumentException(
          "from must be at most to, but they were " + from + " and " + to);
    }
    long length = Math.subtractExact(to, from) + 1;
    if (!(length <= LONGEST)) {
      throw new IllegalArgumentException(
          "a range must have at most " + LONGEST + " numbers, but had " + length);
    }
    return (int) length;
  }
}
