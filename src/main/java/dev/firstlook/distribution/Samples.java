package dev.firstlook.distribution;

import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** Between the random generators of the JDK and the samplers of Commons RNG. */
final class Samples {

  private Samples() {}

  /** The generator as the samplers of Commons RNG want it: all comes from its 64 random bits. */
  static UniformRandomProvider provider(RandomGenerator random) {
    return random::nextLong;
  }
}
