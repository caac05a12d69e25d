package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.inference.EdfStatistic.Null;
import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lilliefors's test of the exponential distribution with the mean of the sample. The distribution
 * of D depends on n only, so that samples of any mean serve to find it.
 */
final class ExponentialityTest {

  private static final long SEED = 1;
  private static final int MOST_ROUNDS = 9_999;
  private static final int FEWEST_ROUNDS = 999;

  /** How many values are drawn in all, roughly: half a second. */
  private static final long VALUES = 5_000_000;

  private ExponentialityTest() {}

  static TestResult of(double[] values) {
    double[] sorted = Check.sorted(values, 2);
    if (!(sorted[0] >= 0)) {
      throw new IllegalArgumentException(
          "every value must be at least 0, but one was " + sorted[0]);
    }
    if (!(sorted[sorted.length - 1] > 0)) {
      throw new IllegalArgumentException("at least one value must be positive, but all were 0");
    }
    Transformed sample = Transformed.ofExponential(sorted, Moments.of(sorted).mean());
    int rounds = rounds(sorted.length);
    double p = pValue(sorted.length, rounds, sample.kolmogorov(Alternative.TWO_SIDED));
    List<String> notes = new ArrayList<>(SampleNotes.ties(sorted));
    return EdfStatistic.KOLMOGOROV_SMIRNOV.result(
        sample,
        p,
        new Null(
            " of exponentiality",
            "the values are exponentially distributed",
            "the exponential distribution with mean "
                + Numbers.text(Moments.of(sorted).mean())
                + ", as in the sample",
            "by simulation, " + rounds + " exponential samples, seed " + SEED,
            notes));
  }

  private static int rounds(int n) {
    return (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, VALUES / n - 1));
  }

  private static double pValue(int n, int rounds, double observed) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[n];
    int farther = 1;
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        drawn[i] = -Math.log1p(-random.nextDouble());
        sum += drawn[i];
      }
      Arrays.sort(drawn);
      Transformed simulated = Transformed.ofExponential(drawn, sum / n);
      double distance = simulated.kolmogorov(Alternative.TWO_SIDED);
      farther += ParametricBootstrap.isAtLeast(distance, observed) ? 1 : 0;
    }
    return farther / (rounds + 1.0);
  }
}
