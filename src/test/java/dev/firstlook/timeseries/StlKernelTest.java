package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast code against STL point by point. */
class StlKernelTest {

  /** A trend, a season, noise, and now and then an outlier. */
  static double[] series(int size, int period, long seed) {
    Random random = new Random(seed);
    double[] series = new double[size];
    for (int i = 0; i < size; i++) {
      series[i] =
          50
              + 0.02 * i
              + 4 * Math.sin(2 * Math.PI * i / period)
              + 3 * Math.cos(0.005 * i)
              + random.nextGaussian()
              + (random.nextInt(40) == 0 ? 20 : 0);
    }
    return series;
  }

  private static int odd(int half) {
    return 2 * half + 1;
  }

  private static void agrees(StlSettings settings, double[] series, int period) {
    StlKernel.Result fast = StlKernel.run(settings, series, period, null);
    DirectStl direct = new DirectStl(settings, series, period).run();
    double tolerance = 1e-10 * Close.range(series);
    assertThat(Close.difference(fast.trend(), direct.trend)).isLessThan(tolerance);
    assertThat(Close.difference(fast.seasonal(), direct.seasonal)).isLessThan(tolerance);
  }

  /**
   * Where a fit meets nearly all values, as one of two cycles may, what remains is rounding, and
   * the weights that are made of it are those of rounding.
   */
  private static boolean remaindersAreOfTheValues(
      StlSettings settings, double[] series, int period) {
    for (int outer = 0; outer < settings.outerIterations(); outer++) {
      StlSettings fewer =
          new StlSettings(
              settings.seasonal(),
              settings.trend(),
              settings.lowPass(),
              settings.innerIterations(),
              outer,
              settings.periodic());
      DirectStl parts = new DirectStl(fewer, series, period).run();
      double[] sizes =
          IntStream.range(0, series.length)
              .mapToDouble(i -> Math.abs(series[i] - parts.trend[i] - parts.seasonal[i]))
              .sorted()
              .toArray();
      if (sizes[sizes.length / 2] < 1e-6 * Close.range(series)) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 200)
  void agreesWithStlPointByPoint(
      @ForAll @IntRange(min = 2, max = 13) int period,
      @ForAll @IntRange(min = 0, max = 150) int more,
      @ForAll @IntRange(min = 1, max = 15) int seasonal,
      @ForAll @IntRange(min = 2, max = 60) int trend,
      @ForAll @IntRange(min = 1, max = 20) int lowPass,
      @ForAll @IntRange(min = 0, max = 7) int degrees,
      @ForAll @IntRange(min = 1, max = 6) int seasonalJump,
      @ForAll @IntRange(min = 1, max = 9) int trendJump,
      @ForAll @IntRange(min = 0, max = 2) int outer,
      @ForAll long seed) {
    StlSettings settings =
        new StlSettings(
            new Loess(odd(seasonal), degrees & 1, seasonalJump),
            new Loess(odd(trend), degrees >> 1 & 1, trendJump),
            new Loess(odd(lowPass), degrees >> 2, (trendJump + seasonalJump) / 2),
            2,
            outer,
            false);
    double[] series = series(2 * period + more, period, seed);
    Assume.that(remaindersAreOfTheValues(settings, series, period));
    agrees(settings, series, period);
  }

  @Property(tries = 30)
  void agreesWhereFiltersServe(
      @ForAll @IntRange(min = 2, max = 30) int period,
      @ForAll @IntRange(min = 1, max = 3) int seasonal,
      @ForAll @IntRange(min = 50, max = 200) int trend,
      @ForAll @IntRange(min = 0, max = 1) int degree,
      @ForAll @IntRange(min = 0, max = 1) int outer,
      @ForAll long seed) {
    StlSettings settings =
        new StlSettings(
            new Loess(odd(seasonal), degree, 1),
            new Loess(odd(trend), 1, 1),
            new Loess(odd(trend / 2), 1, 1),
            1,
            outer,
            false);
    agrees(settings, series(4000, period, seed), period);
  }

  /** Enough values for several processors. */
  @Test
  void aLongSeriesAgreesTooOnSeveralProcessors() {
    double[] series = series(40_003, 24, 5);
    for (int outer = 0; outer <= 1; outer++) {
      StlSettings settings =
          new StlSettings(
              new Loess(7, 0, 1), new Loess(301, 1, 1), new Loess(25, 1, 1), 1, outer, false);
      agrees(settings, series, 24);
    }
  }

  @Test
  void longSeriesWithJumpsAgreeToo() {
    double[] series = series(36_001, 12, 6);
    StlSettings settings =
        new StlSettings(
            new Loess(360_011, 0, 36_002), new Loess(19, 1, 2), new Loess(13, 1, 2), 1, 2, false);
    agrees(settings, series, 12);
  }

  /** Where no window contains a huge value, nothing of it is left, not even its rounding. */
  @ParameterizedTest
  @CsvSource({"21, 13, 0", "21, 13, 1", "301, 13, 0", "301, 13, 1", "301, 201, 0"})
  void aHugeValueLeavesNoRoundingBehind(int trend, int lowPass, int outer) {
    double[] series = series(2500, 12, 3);
    series[5] = 1e17;
    Loess season = new Loess(7, 0, 1);
    StlSettings settings =
        new StlSettings(
            season, new Loess(trend, 1, 1), new Loess(lowPass, 1, 1), 2 - outer, outer, false);
    StlKernel.Result fast = StlKernel.run(settings, series, 12, null);
    DirectStl direct = new DirectStl(settings, series, 12).run();
    for (int i = 800; i < series.length; i++) {
      assertThat(fast.trend()[i]).isCloseTo(direct.trend[i], within(1e-9));
      assertThat(fast.seasonal()[i]).isCloseTo(direct.seasonal[i], within(1e-9));
    }
  }
}
