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
    for (long k = start; k <= last && up(d, ratio, masses, from, k, last); k += BLOCK) {}
    for (long k = start; k >= first && down(d, ratio, masses, from, k, first); k -= BLOCK) {}
    return masses;
  }

  /** One block from k on; false if the masses have become too small for a double. */
  private static boolean up(
      DiscreteDistribution d, MassRatio ratio, double[] masses, long from, long k, long last) {
    double mass = d.pmf(k);
    int i = (int) (k - from);
    int end = (int) (Math.min(k + BLOCK - 1, last) - from);
    masses[i] = mass;
    for (double x = k; i < end; x++) {
      mass *= ratio.up(x);
      masses[++i] = mass;
    }
    return mass > 0;
  }

  private static boolean down(
      DiscreteDistribution d, MassRatio ratio, double[] masses, long from, long k, long first) {
    double mass = d.pmf(k);
    int i = (int) (k - from);
    int end = (int) (Math.max(k - BLOCK + 1, first) - from);
    masses[i] = mass;
    for (double x = k; i > end; x--) {
      mass *= ratio.down(x);
      masses[--i] = mass;
    }
    return mass > 0;
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
