package dev.firstlook.distribution;

/** The masses of a range of whole numbers. */
final class MassTable {

  private static final long LONGEST = Integer.MAX_VALUE - 8L;

  private MassTable() {}

  static double[] oneByOne(DiscreteDistribution distribution, long from, long to) {
    double[] masses = new double[length(from, to)];
    for (int i = 0; i < masses.length; i++) {
      masses[i] = distribution.pmf(from + i);
    }
    return masses;
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
