package dev.firstlook.inference;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Samples for tests of inference, drawn by the JDK. */
final class Models {

  private Models() {}

  /** A sample of the standard normal distribution. */
  static double[] normalSample(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[size];
    Arrays.setAll(values, i -> random.nextGaussian());
    return values;
  }
}
