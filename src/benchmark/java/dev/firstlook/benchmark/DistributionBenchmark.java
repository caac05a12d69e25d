package dev.firstlook.benchmark;

import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Single values of Poisson(12), Binomial(100, 0.3) and Normal(0, 1), by firstlook, by Commons
 * Statistics and by Commons Math, in one run: nanoseconds per call, the ratios, and the largest
 * relative difference of the results.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.DistributionBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class DistributionBenchmark {
  private static final int CALLS = 64;

  /** The distribution. */
  @Param({"Poisson", "Binomial", "Normal"})
  public String family;

  /** What is computed: mass or density, cdf, quantile. */
  @Param({"pmf", "cdf", "quantile"})
  public String function;

  /** Whose code computes it. */
  @Param({"firstlook", "statistics", "math3"})
  public String library;

  private DoubleUnaryOperator operator = x -> x;
  private final double[] arguments = new double[CALLS];

  /** Looks up the function and lays out its arguments. */
  @Setup
  public void prepare() {
    operator = operator(family, function, library);
    System.arraycopy(arguments(family, function), 0, arguments, 0, CALLS);
  }

  /**
   * Computes the function at 64 points.
   *
   * @return the sum of the values
   */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public double evaluate() {
    double sum = 0;
    for (double argument : arguments) {
      sum += operator.applyAsDouble(argument);
    }
    return sum;
  }

  private static double[] arguments(String family, String function) {
    double[] points = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      points[i] =
          function.equals("quantile")
              ? (i + 0.5) / CALLS
              : switch (family) {
                case "Poisson" -> i / 2;
                case "Binomial" -> 10 + i / 2 + i % 2;
                default -> -4 + i / 8.0;
              };
    }
    return points;
  }

  private static DoubleUnaryOperator operator(String family, String function, String library) {
    return switch (library) {
      case "firstlook" -> ours(family, function);
      case "statistics" -> statistics(family, function);
      default -> math3(family, function);
    };
  }

  private static DoubleUnaryOperator ours(String family, String function) {
    switch (family) {
      case "Poisson" -> {
        Poisson d = new Poisson(12);
        return function.equals("pmf")
            ? x -> d.pmf((long) x)
            : function.equals("cdf") ? d::cdf : d::quantile;
      }
      case "Binomial" -> {
        Binomial d = new Binomial(100, 0.3);
        return function.equals("pmf")
            ? x -> d.pmf((long) x)
            : function.equals("cdf") ? d::cdf : d::quantile;
      }
      default -> {
        Normal d = new Normal(0, 1);
        return function.equals("pmf") ? d::pdf : function.equals("cdf") ? d::cdf : d::quantile;
      }
    }
  }

  private static DoubleUnaryOperator statistics(String family, String function) {
    if (family.equals("Normal")) {
      var d = org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1);
      return function.equals("pmf")
          ? d::density
          : function.equals("cdf") ? d::cumulativeProbability : d::inverseCumulativeProbability;
    }
    org.apache.commons.statistics.distribution.DiscreteDistribution d =
        family.equals("Poisson")
            ? org.apache.commons.statistics.distribution.PoissonDistribution.of(12)
            : org.apache.commons.statistics.distribution.BinomialDistribution.of(100, 0.3);
    return function.equals("pmf")
        ? x -> d.probability((int) x)
        : function.equals("cdf")
            ? x -> d.cumulativeProbability((int) x)
            : d::inverseCumulativeProbability;
  }

  private static DoubleUnaryOperator math3(String family, String function) {
    if (family.equals("Normal")) {
      NormalDistribution d = new NormalDistribution(null, 0, 1);
      return function.equals("pmf")
          ? d::density
          : function.equals("cdf") ? d::cumulativeProbability : d::inverseCumulativeProbability;
    }
    IntegerDistribution d =
        family.equals("Poisson")
            ? new PoissonDistribution(null, 12, 1e-12, 10_000)
            : new BinomialDistribution(null, 100, 0.3);
    return function.equals("pmf")
        ? x -> d.probability((int) x)
        : function.equals("cdf")
            ? x -> d.cumulativeProbability((int) x)
            : d::inverseCumulativeProbability;
  }

  /**
   * Runs the comparison and prints the table.
   *
   * @param arguments none
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DistributionBenchmark.class.getName() + ".evaluate")
                    .build())
            .run();
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      String key =
          String.join(
              " ",
              result.getParams().getParam("family"),
              result.getParams().getParam("function"),
              result.getParams().getParam("library"));
      times.put(key, result.getPrimaryResult().getScore());
    }
    System.out.printf(
        Locale.ROOT,
        "%n%-10s %-9s %11s %13s %8s %13s %8s %16s%n",
        "family",
        "function",
        "firstlook",
        "statistics",
        "ratio",
        "math3",
        "ratio",
        "rel. difference");
    for (String family : new String[] {"Poisson", "Binomial", "Normal"}) {
      for (String function : new String[] {"pmf", "cdf", "quantile"}) {
        double ours = times.get(family + " " + function + " firstlook");
        double statistics = times.get(family + " " + function + " statistics");
        double math3 = times.get(family + " " + function + " math3");
        System.out.printf(
            Locale.ROOT,
            "%-10s %-9s %8.1f ns %10.1f ns %8.2f %10.1f ns %8.2f %16.1e%n",
            family,
            function,
            ours,
            statistics,
            statistics / ours,
            math3,
            math3 / ours,
            difference(family, function));
      }
    }
  }

  private static double difference(String family, String function) {
    DoubleUnaryOperator ours = operator(family, function, "firstlook");
    DoubleUnaryOperator theirs = operator(family, function, "statistics");
    double largest = 0;
    for (double x : arguments(family, function)) {
      double a = ours.applyAsDouble(x);
      double b = theirs.applyAsDouble(x);
      largest = Math.max(largest, a == b ? 0 : Math.abs(a - b) / Math.abs(b));
    }
    return largest;
  }
}
