package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;

/** Which probability a value stands for by its place in the sample: ppoints() of R. */
final class PlottingPosition {

  private static final int SMALL = 10;

  private PlottingPosition() {}

  /** The position of the value with index i, from 0. */
  static double of(int i, int n) {
    return n <= SMALL ? (i + 1 - 0.375) / (n + 0.25) : (i + 0.5) / n;
  }

  /** The quantile at that position, from the side on which no digits are lost. */
  static double quantile(ContinuousDistribution model, int i, int n) {
    return 2 * i + 1 <= n ? model.quantile(of(i, n)) : model.inverseSurvival(of(n - 1 - i, n));
  }
}
