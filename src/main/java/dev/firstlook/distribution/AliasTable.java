package dev.firstlook.distribution;

import java.util.random.RandomGenerator;

/**
 * Draws from a distribution of counts in constant time (Walker's alias method in the form of Vose):
 * 64 random bits choose a column, and within it either its own value or its alias.
 *
 * <p>Values beyond the quantiles of 1e-19 are left out: a billion draws would not show one.
 *
 * @see "M. D. Vose (1991), A linear algorithm for generating random numbers with a given
 *     distribution, IEEE Transactions on Software Engineering 17, 972-975"
 */
final class AliasTable {

  private static final double NEGLIGIBLE = 1e-19;
  private static final int LONGEST = 1 << 16;

  private final long first;
  private final int shift;
  private final long[] cut;
  private final int[] alias;

  private AliasTable(long first, int shift, long[] cut, int[] alias) {
    this.first = first;
    this.shift = shift;
    this.cut = cut;
    this.alias = alias;
  }

  /** Whether a sample is large enough for the table to pay. */
  static boolean pays(DiscreteDistribution d, int size) {
    double values = 20 * d.standardDeviation() + 20;
    return values <= size && values <= LONGEST;
  }

  static AliasTable of(DiscreteDistribution d) {
    long first = (long) d.quantile(NEGLIGIBLE);
    long last = (long) d.inverseSurvival(NEGLIGIBLE);
    double[] masses = d.pmf(first, last);
    int bits = 64 - Long.numberOfLeadingZeros(masses.length);
    return fill(first, masses, bits);
  }

  private static AliasTable fill(long first, double[] masses, int bits) {
    int columns = 1 << bits;
    double[] height = new double[columns];
    int[] alias = new int[columns];
    int[] waiting = new int[columns]; // low columns from the left, high ones from the right
    int low = 0;
    int high = columns;
    for (int i = 0; i < columns; i++) {
      height[i] = i < masses.length ? masses[i] * columns : 0;
      alias[i] = i;
      if (height[i] < 1) {
        waiting[low++] = i;
      } else {
        waiting[--high] = i;
      }
    }
    while (low > 0 && high < columns) {
      int poor = waiting[--low];
      int rich = waiting[high];
      alias[poor] = rich;
      height[rich] -= 1 - height[poor];
      if (height[rich] < 1) {
        high++;
        waiting[low++] = rich;
      }
    }
    long[] cut = new long[columns];
    double unit = Math.scalb(1.0, 63 - bits);
    for (int i = 0; i < columns; i++) {
      cut[i] = alias[i] == i ? Long.MAX_VALUE : (long) (height[i] * unit);
    }
    return new AliasTable(first, 64 - bits, cut, alias);
  }

  long[] sample(int size, RandomGenerator random) {
    long[] drawn = new long[Require.size(size)];
    long mask = (1L << (shift - 1)) - 1;
    for (int i = 0; i < drawn.length; i++) {
      long bits = random.nextLong();
      int column = (int) (bits >>> shift);
      // all ones if the column's own value is drawn: a branch would be guessed wrong too often
      long own = ((bits & mask) - cut[column]) >> 63;
      long other = alias[column];
      drawn[i] = first + (other ^ ((other ^ column) & own));
    }
    return drawn;
  }
}
