package dev.firstlook.distribution;

import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** Drawing values, and what the samplers of Commons RNG need for it. */
final class Samples {

  private static final double GRID = 0x1p-52;

  private Samples() {}

  /** The generator as the samplers of Commons RNG want it: all comes from its 64 random bits. */
  static UniformRandomProvider provider(RandomGenerator random) {
    return random::nextLong;
  }

  static double[] draw(int size, DoubleSupplier sampler) {
    double[] drawn = new double[Require.size(size)];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = sampler.getAsDouble();
    }
    return drawn;
  }

  static long[] drawWhole(int size, LongSupplier sampler) {
    long[] drawn = new long[Require.size(size)];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = sampler.getAsLong();
    }
    return drawn;
  }

  /** Uniform in (0, 1): neither 0 nor 1, so that every quantile function has an answer. */
  static double open(RandomGenerator random) {
    return ((random.nextLong() >>> 12) + 0.5) * GRID;
  }
}
