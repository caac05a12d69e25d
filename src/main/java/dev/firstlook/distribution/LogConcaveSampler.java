package dev.firstlook.distribution;

import java.util.random.RandomGenerator;

/**
 * Draws counts from masses whose logarithms form a concave sequence: binomial, hypergeometric, and
 * negative binomial from size 1 on.
 *
 * <p>Large samples come from an {@link AliasTable}. Small ones, and those of distributions too wide
 * for a table, come by rejection from a hat that fits all such distributions: flat around the mode,
 * exponential beyond, and on average some four times as high as the masses.
 *
 * @see "L. Devroye (1987), A simple generator for discrete log-concave distributions, Computing 39,
 *     87-91"
 */
final class LogConcaveSampler {

  /** Up to here every count is a double. */
  private static final double LARGEST = 0x1p53;

  private LogConcaveSampler() {}

  static long[] sample(DiscreteDistribution d, int size, RandomGenerator random) {
    if (AliasTable.pays(d, size)) {
      return AliasTable.of(d).sample(size, random);
    }
    return d.modes()[0] < LARGEST
        ? reject(d, new long[Require.size(size)], random)
        : Samples.drawWhole(size, () -> (long) d.quantile(Samples.open(random)));
  }

  private static long[] reject(DiscreteDistribution d, long[] drawn, RandomGenerator random) {
    double mode = d.modes()[0];
    double top = d.pmf((long) mode);
    double flat = 1 + top / 2;
    int i = 0;
    while (i < drawn.length) {
      boolean beyond = random.nextDouble() * (1 + flat) > flat;
      double excess = beyond ? random.nextExponential() : 0;
      double y = (beyond ? flat + excess : random.nextDouble() * flat) / top;
      long k = (long) (random.nextBoolean() ? mode + Math.rint(y) : mode - Math.rint(y));
      if (random.nextDouble() * Math.exp(-excess) * top <= d.pmf(k)) {
        drawn[i] = k;
        i++;
      }
    }
    return drawn;
  }
}
