package dev.firstlook.benchmark;

import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Poisson;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Masses, cdf, quantiles, tables and samples of this library and of Apache Commons, both sides in
 * one run: nanoseconds of each, their quotient, and the largest relative difference of the results.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.DistributionBenchmark
 * }</pre>
 */
public final class DistributionBenchmark {

  private static final int ROUNDS = 400;
  private static final int SAMPLE = 1_000_000;

  /** How long a round lasts, about: short, so that some rounds are not interrupted. */
  private static final long ROUND_NANOS = 500_000;

  private static final int ROUNDS_OF_SAMPLES = 30;

  /** Keeps results alive, so that no call is dropped as useless. */
  private double sink;

  private DistributionBenchmark() {}

  /**
   * Runs all comparisons.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "%-54s %12s %12s %8s %10s%n",
        "ours : theirs, best of " + ROUNDS,
        "ours ns",
        "theirs ns",
        "ratio",
        "difference");
    DistributionBenchmark benchmark = new DistributionBenchmark();
    benchmark.families();
    benchmark.tables();
    benchmark.samples();
    System.out.println(benchmark.sink == 0 ? "" : "Java " + Runtime.version());
  }

  private void families() {
    family(
        "Poisson(12)",
        new Poisson(12),
        PoissonDistribution.of(12),
        new org.apache.commons.math3.distribution.PoissonDistribution(12));
    family(
        "Binomial(100, 0.3)",
        new Binomial(100, 0.3),
        BinomialDistribution.of(100, 0.3),
        new org.apache.commons.math3.distribution.BinomialDistribution(100, 0.3));
  }

  /** At the counts within five standard deviations of the mean, and at whole percents. */
  private void family(
      String name,
      DiscreteDistribution ours,
      org.apache.commons.statistics.distribution.DiscreteDistribution statistics,
      IntegerDistribution math) {
    double reach = 5 * ours.standardDeviation();
    int first = (int) Math.max(0, ours.mean() - reach);
    int n = (int) (ours.mean() + reach) - first;
    compare(
        name + " mass : Statistics",
        n,
        i -> ours.pmf(first + i),
        i -> statistics.probability(first + i));
    compare(name + " mass : Math", n, i -> ours.pmf(first + i), i -> math.probability(first + i));
    compare(
        name + " cdf : Statistics",
        n,
        i -> ours.cdf(first + i),
        i -> statistics.cumulativeProbability(first + i));
    compare(
        name + " cdf : Math",
        n,
        i -> ours.cdf(first + i),
        i -> math.cumulativeProbability(first + i));
    compare(
        name + " survival : Statistics",
        n,
        i -> ours.survival(first + i),
        i -> statistics.survivalProbability(first + i));
    compare(
        name + " quantile : Statistics",
        99,
        i -> ours.quantile((i + 1) / 100.0),
        i -> statistics.inverseCumulativeProbability((i + 1) / 100.0));
    compare(
        name + " quantile : Math",
        99,
        i -> ours.quantile((i + 1) / 100.0),
        i -> math.inverseCumulativeProbability((i + 1) / 100.0));
  }

  private void tables() {
    table("Poisson(12) 0..60", new Poisson(12), 0, 60);
    table("Poisson(1000) 0..2000", new Poisson(1000), 0, 2000);
    table("Poisson(1e6), 10,000 masses", new Poisson(1e6), 995_000, 1_004_999);
    table("Binomial(100, 0.3) 0..100", new Binomial(100, 0.3), 0, 100);
  }

  private void samples() {
    RandomGenerator random = new SplittableRandom(1);
    UniformRandomProvider provider = random::nextLong;
    samples("Poisson(0.61)", new Poisson(0.61), PoissonSampler.of(provider, 0.61), random);
    samples("Poisson(12)", new Poisson(12), PoissonSampler.of(provider, 12), random);
    samples(
        "Poisson(12), table",
        new Poisson(12),
        MarsagliaTsangWangDiscreteSampler.Poisson.of(provider, 12),
        random);
    samples("Poisson(5000)", new Poisson(5000), PoissonSampler.of(provider, 5000), random);
    samples(
        "Binomial(100, 0.3), table",
        new Binomial(100, 0.3),
        MarsagliaTsangWangDiscreteSampler.Binomial.of(provider, 100, 0.3),
        random);
  }

  /** A whole table in one call against one call for each value. */
  private void table(String name, DiscreteDistribution d, long from, long to) {
    int length = (int) (to - from + 1);
    double[] byRange = d.pmf(from, to);
    double difference = 0;
    for (int i = 0; i < length; i++) {
      difference = Math.max(difference, difference(byRange[i], d.pmf(from + i)));
    }
    double[] nanos =
        nanos(
            1,
            ROUNDS,
            i -> d.pmf(from, to)[length / 2],
            i -> {
              double[] masses = new double[length];
              for (int j = 0; j < length; j++) {
                masses[j] = d.pmf(from + j);
              }
              return masses[length / 2];
            });
    print(name + " table : one by one, a value", nanos[0] / length, nanos[1] / length, difference);
  }

  /** A million values; the difference is that of the means in standard errors. */
  private void samples(
      String name, DiscreteDistribution d, DiscreteSampler sampler, RandomGenerator random) {
    double[] means = new double[2];
    double[] nanos =
        nanos(
            1,
            ROUNDS_OF_SAMPLES,
            i -> {
              long[] drawn = d.sample(SAMPLE, random);
              means[0] = mean(drawn);
              return drawn[0];
            },
            i -> {
              long[] drawn = new long[SAMPLE];
              for (int j = 0; j < SAMPLE; j++) {
                drawn[j] = sampler.sample();
              }
              means[1] = mean(drawn);
              return drawn[0];
            });
    double error = d.standardDeviation() * Math.sqrt(2.0 / SAMPLE);
    print(
        name + " sample : RNG, a value",
        nanos[0] / SAMPLE,
        nanos[1] / SAMPLE,
        Math.abs(means[0] - means[1]) / error);
  }

  private static double mean(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return (double) sum / values.length;
  }

  /** One function of the library against the same of another, at 0, 1, ..., n - 1 in turn. */
  private void compare(String name, int n, IntToDoubleFunction ours, IntToDoubleFunction theirs) {
    double difference = 0;
    for (int i = 0; i < n; i++) {
      difference = Math.max(difference, difference(ours.applyAsDouble(i), theirs.applyAsDouble(i)));
    }
    double[] nanos = nanos(n, ROUNDS, ours, theirs);
    print(name, nanos[0], nanos[1], difference);
  }

  private static double difference(double a, double b) {
    return a == b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  }

  /** The times of one call of each, in the best of many rounds that take turns. */
  private double[] nanos(int n, int rounds, IntToDoubleFunction ours, IntToDoubleFunction theirs) {
    long oursPasses = passes(n, ours);
    long theirsPasses = passes(n, theirs);
    long bestOurs = Long.MAX_VALUE;
    long bestTheirs = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      bestOurs = Math.min(bestOurs, time(n, oursPasses, ours));
      bestTheirs = Math.min(bestTheirs, time(n, theirsPasses, theirs));
    }
    return new double[] {
      (double) bestOurs / oursPasses / n, (double) bestTheirs / theirsPasses / n
    };
  }

  /** How often to go through the arguments in a round. It is measured when the code is warm. */
  private long passes(int n, IntToDoubleFunction function) {
    long warm = System.nanoTime() + 2_000 * ROUND_NANOS;
    while (System.nanoTime() < warm) {
      time(n, 1, function);
    }
    long passes = 1;
    while (time(n, passes, function) < ROUND_NANOS) {
      passes *= 2;
    }
    return passes;
  }

  private long time(int n, long passes, IntToDoubleFunction function) {
    long start = System.nanoTime();
    double sum = 0;
    for (long pass = 0; pass < passes; pass++) {
      for (int i = 0; i < n; i++) {
        sum += function.applyAsDouble(i);
      }
    }
    sink += sum;
    return System.nanoTime() - start;
  }

  private static void print(String name, double ours, double theirs, double difference) {
    System.out.printf(
        Locale.ROOT,
        "%-54s %12.1f %12.1f %8.2f %10.1e%n",
        name,
        ours,
        theirs,
        ours / theirs,
        difference);
  }
}
