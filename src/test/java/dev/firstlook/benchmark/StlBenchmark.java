package dev.firstlook.benchmark;

import com.github.servicenow.ds.stats.stl.SeasonalTrendLoess;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.Decomposer;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.Mstl;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * STL by firstlook and by stl-decomp-4j in one run: the best of several times each, their ratio,
 * and the largest difference of the trends and seasons relative to the range of the series.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.StlBenchmark
 * }</pre>
 */
public final class StlBenchmark {
  private static final String LINE = "%-46s %10s %10s %7s %12s%n";
  private static final int LAGS = 40;

  /** The settings of both sides. */
  private record Case(
      String name, int size, int period, int seasonal, int inner, int outer, boolean jumps) {

    boolean periodic() {
      return seasonal == 0;
    }

    int trend() {
      double window = 1.5 * period / (1 - 1.5 / (periodic() ? 10.0 * size + 1 : seasonal));
      return odd((int) Math.ceil(window));
    }

    int lowPass() {
      return odd(period);
    }

    int jump(int window) {
      return jumps ? (window + 9) / 10 : 1;
    }

    private static int odd(int window) {
      return window % 2 == 0 ? window + 1 : window;
    }
  }

  private StlBenchmark() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.printf(
        Locale.ROOT,
        "heap %d MB, %d processors, Java %s%n",
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    System.out.printf(LINE, "case", "ours ms", "theirs ms", "ratio", "difference");
    compare(new Case("1,000,000 of 24, window 7, plain, jumps 1", 1_000_000, 24, 7, 2, 0, false));
    compare(new Case("1,000,000 of 24, window 7, robust, jumps 1", 1_000_000, 24, 7, 1, 15, false));
    compare(
        new Case("1,000,000 of 24, window 7, robust, jumps 1/10", 1_000_000, 24, 7, 1, 15, true));
    compare(new Case("100,000 of 365, window 7, plain, jumps 1", 100_000, 365, 7, 2, 0, false));
    compare(new Case("144 of 12, periodic, robust, jumps 1/10", 144, 12, 0, 1, 15, true));
    TimeSeries hourly = TimeSeries.of(series(24_168, 24));
    Decomposer mstl = Mstl.of(24, 168);
    System.out.printf(
        LINE,
        "24,168 of 24 and 168, degree 1, jumps 1",
        milliseconds(best(20, () -> mstl.decompose(hourly))),
        "-",
        "-",
        "-");
    autocorrelation();
  }

  /** By the transform of Fourier against the sums of the definition. */
  private static void autocorrelation() {
    double[] values = series(1_000_000, 24);
    double ours = best(20, () -> Autocorrelation.of(values, LAGS));
    double theirs = best(5, () -> sums(values));
    double[] transformed = Autocorrelation.of(values, LAGS).acf();
    double[] summed = sums(values);
    double largest = 0;
    for (int lag = 0; lag <= LAGS; lag++) {
      largest = Math.max(largest, Math.abs(transformed[lag] - summed[lag]));
    }
    System.out.printf(
        LINE,
        "autocorrelation of 1,000,000, 40 lags, sums",
        milliseconds(ours),
        milliseconds(theirs),
        String.format(Locale.ROOT, "%.1f", theirs / ours),
        String.format(Locale.ROOT, "%.1e", largest));
  }

  private static double[] sums(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double[] sums = new double[LAGS + 1];
    for (int lag = 0; lag <= LAGS; lag++) {
      for (int i = lag; i < values.length; i++) {
        sums[lag] += (values[i] - mean) * (values[i - lag] - mean);
      }
    }
    for (int lag = LAGS; lag >= 0; lag--) {
      sums[lag] /= sums[0];
    }
    return sums;
  }

  private static void compare(Case test) {
    double[] values = series(test.size(), test.period());
    Supplier<Decomposition> ours = ours(test, values);
    Supplier<SeasonalTrendLoess.Decomposition> theirs = theirs(test, values);
    // What takes a fraction of a millisecond needs that many calls until both sides are compiled.
    boolean isShort = test.size() < 1000;
    int rounds = isShort ? 40_000 : test.outer() > 0 ? 4 : 10;
    double oursBest = best(rounds, ours);
    double theirsBest = best(isShort ? rounds : Math.max(2, rounds / 5), theirs);
    System.out.printf(
        LINE,
        test.name(),
        milliseconds(oursBest),
        milliseconds(theirsBest),
        String.format(Locale.ROOT, "%.1f", theirsBest / oursBest),
        String.format(Locale.ROOT, "%.1e", difference(values, ours.get(), theirs.get())));
  }

  private static Supplier<Decomposition> ours(Case test, double[] values) {
    Stl stl =
        (test.periodic() ? Stl.periodic() : Stl.withSeasonalWindow(test.seasonal()))
            .innerIterations(test.inner())
            .outerIterations(test.outer());
    Stl method = test.jumps() ? stl : stl.seasonalJump(1).trendJump(1).lowPassJump(1);
    return () -> method.decompose(TimeSeries.of(values, test.period()));
  }

  private static Supplier<SeasonalTrendLoess.Decomposition> theirs(Case test, double[] values) {
    return () -> {
      // The wide window is that of R; setPeriodic() of this library takes another.
      int seasonal = test.periodic() ? 10 * test.size() + 1 : test.seasonal();
      SeasonalTrendLoess.Builder builder =
          new SeasonalTrendLoess.Builder()
              .setPeriodLength(test.period())
              .setSeasonalWidth(seasonal)
              .setSeasonalDegree(0)
              .setSeasonalJump(test.jump(seasonal))
              .setTrendWidth(test.trend())
              .setTrendJump(test.jump(test.trend()))
              .setLowpassWidth(test.lowPass())
              .setLowpassJump(test.jump(test.lowPass()))
              .setInnerIterations(test.inner())
              .setRobustnessIterations(test.outer());
      return builder.buildSmoother(values).decompose();
    };
  }

  /** Of a periodic season only the trends are compared, as only one side takes the means. */
  private static double difference(
      double[] values, Decomposition ours, SeasonalTrendLoess.Decomposition theirs) {
    double[] trend = ours.trend().values();
    double[] season = ours.seasonal().values();
    boolean periodic = season[0] == season[ours.observed().period().orElseThrow()];
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
      largest = Math.max(largest, Math.abs(trend[i] - theirs.getTrend()[i]));
      if (!periodic) {
        largest = Math.max(largest, Math.abs(season[i] - theirs.getSeasonal()[i]));
      }
    }
    return largest / (high - low);
  }

  private static double best(int rounds, Supplier<?> work) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      Object result = work.get();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
      if (result == null) {
        throw new IllegalStateException("a decomposition must give a result");
      }
    }
    return best;
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.0f", value);
  }

  private static double[] series(int size, int period) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    double[] series = new double[size];
    for (int i = 0; i < size; i++) {
      series[i] =
          100
              + 20.0 * i / size
              + 10 * Math.sin(2 * Math.PI * i / period)
              + 5 * Math.sin(6 * Math.PI * i / size)
              + random.nextGaussian()
              + (i % 997 == 0 ? 30 : 0);
    }
    return series;
  }
}
