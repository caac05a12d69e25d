package dev.firstlook.inference;

/** Lilliefors's test of the exponential distribution with the mean of the sample. */
final class ExponentialityTest {
  private ExponentialityTest() {}

  static TestResult of(double[] values) {
    throw new UnsupportedOperationException();
  }
}
