package dev.firstlook.benchmark;

import dev.firstlook.distribution.Normal;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Single calls of the standard normal distribution, by firstlook, Commons Statistics and Commons
 * Math, in one run: the time of a call, the ratio, and the largest relative difference.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.NormalBenchmark
 * }</pre>
 */
public final class NormalBenchmark {
  private static final int CALLS = 10_000;
  private static final int ROUNDS = 1_000;

  private NormalBenchmark() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Normal ours = new Normal(0, 1);
    NormalDistribution statistics = NormalDistribution.of(0, 1);
    var math = new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1);
    SplittableRandom random = new SplittableRandom(1);
    double[] x = random.doubles(CALLS).map(u -> 8 * u - 4).toArray();
    double[] p = random.doubles(CALLS).filter(u -> u > 0).toArray();
    compare("pdf", x, ours::pdf, statistics::density, math::density);
    compare("cdf", x, ours::cdf, statistics::cumulativeProbability, math::cumulativeProbability);
    compare(
        "survival",
        x,
        ours::survival,
        statistics::survivalProbability,
        v -> 1 - math.cumulativeProbability(v));
    compare(
        "quantile",
        p,
        ours::quantile,
        statistics::inverseCumulativeProbability,
        math::inverseCumulativeProbability);
  }

  private static void compare(
      String name,
      double[] at,
      DoubleUnaryOperator ours,
      DoubleUnaryOperator statistics,
      DoubleUnaryOperator math) {
    double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    double sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (double v : at) {
        sum += ours.applyAsDouble(v);
      }
      long first = System.nanoTime();
      for (double v : at) {
        sum += statistics.applyAsDouble(v);
      }
      long second = System.nanoTime();
      for (double v : at) {
        sum += math.applyAsDouble(v);
      }
      best[0] = Math.min(best[0], (double) (first - start));
      best[1] = Math.min(best[1], (double) (second - first));
      best[2] = Math.min(best[2], (double) (System.nanoTime() - second));
    }
    System.out.printf(
        Locale.ROOT,
        "%-9s firstlook %6.1f ns, Commons Statistics %6.1f ns (ratio %.2f, difference %.1e),"
            + " Commons Math %6.1f ns (ratio %.2f, difference %.1e)%s%n",
        name,
        best[0] / at.length,
        best[1] / at.length,
        best[1] / best[0],
        difference(at, ours, statistics),
        best[2] / at.length,
        best[2] / best[0],
        difference(at, ours, math),
        Double.isFinite(sum) ? "" : " not finite");
  }

  private static double difference(double[] at, DoubleUnaryOperator a, DoubleUnaryOperator b) {
    double largest = 0;
    for (double v : at) {
      double one = a.applyAsDouble(v);
      double other = b.applyAsDouble(v);
      largest = Math.max(largest, one == other ? 0 : Math.abs(one - other) / Math.abs(other));
    }
    return largest;
  }
}
