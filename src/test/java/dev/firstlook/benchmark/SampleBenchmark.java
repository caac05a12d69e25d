package dev.firstlook.benchmark;

import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Weibull;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Whole tables of masses against one call for each, a million sampled values against the samplers
 * of Commons RNG, both sides in one run: nanoseconds of each, how many times faster, and the
 * difference of results. Then fits of 100,000 values, for which there is no peer in Java.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.SampleBenchmark
 * }</pre>
 */
public final class SampleBenchmark {

  private static final int ROUNDS = 400;
  private static final int SAMPLE = 1_000_000;
  private static final int FITTED = 100_000;

  /** How long a round lasts, about: short, so that some rounds are not interrupted. */
  private static final long ROUND_NANOS = 500_000;

  private static final int ROUNDS_OF_SAMPLES = 30;

  /** Keeps results alive, so that no call is dropped as useless. */
  private double sink;

  private SampleBenchmark() {}

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
        "times",
        "difference");
    SampleBenchmark benchmark = new SampleBenchmark();
    benchmark.tables();
    benchmark.samples();
    benchmark.fits();
    System.out.println(benchmark.sink == 0 ? "" : "Java " + Runtime.version());
  }

  private void tables() {
    table("Poisson(12) 0..60", new Poisson(12), PoissonDistribution.of(12)::probability, 0, 60);
    table(
        "Poisson(1000) 0..2000",
        new Poisson(1000),
        PoissonDistribution.of(1000)::probability,
        0,
        2000);
    table(
        "Poisson(1e6), 10,000 masses",
        new Poisson(1e6),
        PoissonDistribution.of(1e6)::probability,
        995_000,
        1_004_999);
    table(
        "Binomial(100, 0.3) 0..100",
        new Binomial(100, 0.3),
        BinomialDistribution.of(100, 0.3)::probability,
        0,
        100);
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

  /** A whole table in one call against one call for each value, of ours and of the peer. */
  private void table(
      String name, DiscreteDistribution d, IntToDoubleFunction peer, long from, long to) {
    compare(name + " table : one by one, a value", d, i -> d.pmf(from + i), from, to);
    compare(
        name + " table : Commons, a value", d, i -> peer.applyAsDouble((int) from + i), from, to);
  }

  private void compare(
      String name, DiscreteDistribution d, IntToDoubleFunction single, long from, long to) {
    int length = (int) (to - from + 1);
    double[] byRange = d.pmf(from, to);
    double difference = 0;
    for (int i = 0; i < length; i++) {
      difference = Math.max(difference, difference(byRange[i], single.applyAsDouble(i)));
    }
    double[] nanos =
        nanos(
            1,
            ROUNDS,
            i -> d.pmf(from, to)[length / 2],
            i -> {
              double[] masses = new double[length];
              for (int j = 0; j < length; j++) {
                masses[j] = single.applyAsDouble(j);
              }
              return masses[length / 2];
            });
    print(name, nanos[0] / length, nanos[1] / length, difference);
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

  /** The milliseconds that R 4.2.2 takes for the same (MASS::fitdistr) were measured elsewhere. */
  private void fits() {
    RandomGenerator random = new SplittableRandom(2);
    double[] gamma = new Gamma(2.5, 3).sample(FITTED, random);
    long[] counts = new NegativeBinomial(2.5, 0.3).sample(FITTED, random);
    double[] weibull = new Weibull(1.7, 3).sample(FITTED, random);
    System.out.printf(
        Locale.ROOT,
        "%n%-54s %12s %12s %8s%n",
        "fit of 100,000 values",
        "ours ms",
        "R ms",
        "times");
    fit("Gamma", 1900, () -> Gamma.fit(gamma));
    fit("NegativeBinomial", 2200, () -> NegativeBinomial.fit(counts));
    fit("Weibull", 400, () -> Weibull.fit(weibull));
  }

  private void fit(String name, double peer, Supplier<Fit<?>> fitted) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS_OF_SAMPLES; round++) {
      long start = System.nanoTime();
      sink += fitted.get().logLikelihood();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        Locale.ROOT, "%-54s %12.1f %12.1f %8.1f%n", name, best / 1e6, peer, peer / (best / 1e6));
  }

  private static double mean(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return (double) sum / values.length;
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
        theirs / ours,
        difference);
  }
}
