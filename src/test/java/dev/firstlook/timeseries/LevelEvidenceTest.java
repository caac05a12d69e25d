package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelEvidenceTest {

  private static LevelEvidence of(SyntheticSeries recipe, long seed) {
    return of(recipe.generate(seed).series().values());
  }

  private static LevelEvidence of(double... values) {
    return LevelEvidence.of(values, values, 12, 0.05);
  }

  /** By the definitions of Mann and Pettitt: sums of signs over all pairs. */
  @Property(tries = 30, seed = "1945")
  void ranksGiveTheSumsOfSigns(@ForAll long seed) {
    double[] x = new SplittableRandom(seed).ints(25, 0, 9).asDoubleStream().toArray();
    int n = x.length;
    double s = 0;
    double k = 0;
    double between = 0;
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < n; j++) {
        s += j > t ? Math.signum(x[j] - x[t]) : 0;
      }
      double u = 0;
      for (int i = 0; i <= t; i++) {
        for (int j = t + 1; j < n; j++) {
          u += Math.signum(x[i] - x[j]);
        }
      }
      k = Math.max(k, Math.abs(u));
    }
    for (double value = 0; value < 9; value++) {
      double level = value;
      double tied = Arrays.stream(x).filter(y -> y == level).count();
      between += tied * (tied - 1) * (2 * tied + 5);
    }
    RankTests ranks = RankTests.of(x);
    assertThat(ranks.tau() * ranks.scale()).isCloseTo(s, within(1e-9));
    assertThat(ranks.largest()).isEqualTo(k);
    double z = Math.max(0, Math.abs(s) - 1) / Math.sqrt((25.0 * 24 * 55 - between) / 18);
    assertThat(ranks.mannKendall(1)).isCloseTo(2 * new Normal(0, 1).survival(z), within(1e-12));
    double first = 2 * Math.exp(-6 * k * k / (25.0 * 25 * 25 + 25 * 25));
    if (first < 0.2) {
      // The next terms of Kolmogorov's series are the fourth and the ninth power of the half.
      assertThat(ranks.pettitt(1)).isCloseTo(first - 2 * Math.pow(first / 2, 4), within(1e-8));
    }
  }

  /** Known: the flow falls after 1898, when the first dam of Aswan was begun (Cobb 1978). */
  @Test
  void theNileShifts() {
    LevelEvidence nile = of(SeriesDatasets.nileFlow().values());
    assertThat(nile.movement()).isEqualTo(LevelMovement.SHIFT);
    assertThat(nile.shiftAt()).isEqualTo(28);
    // The medians before and after.
    double[] flow = SeriesDatasets.nileFlow().values();
    double[] before = Arrays.stream(flow, 0, 28).sorted().toArray();
    double[] after = Arrays.stream(flow, 28, 100).sorted().toArray();
    assertThat(nile.shift())
        .isCloseTo((after[35] + after[36] - before[13] - before[14]) / 2, within(1e-12));
  }

  @Property(tries = 30, seed = "1979")
  void trendsAndShiftsAreToldApart(
      @ForAll long seed, @ForAll @DoubleRange(min = 4, max = 10) double size) {
    LevelEvidence line = of(SyntheticSeries.of(120).linear(0, size / 120).noise(1), seed);
    assertThat(line.movement()).isEqualTo(LevelMovement.TREND);
    assertThat(line.slope()).isCloseTo(size / 120, within(0.02));
    LevelEvidence step = of(SyntheticSeries.of(120).step(50, -size).noise(1), seed);
    assertThat(step.movement()).isEqualTo(LevelMovement.SHIFT);
    assertThat(step.shiftAt()).isBetween(46, 54);
    assertThat(step.shift()).isCloseTo(-size, within(1.2));
  }

  @Test
  void aHumpWanders() {
    for (int seed = 0; seed < 10; seed++) {
      LevelEvidence hump = of(SyntheticSeries.of(120).quadratic(0, 0.24, -0.002).noise(0.5), seed);
      assertThat(hump.movement()).isEqualTo(LevelMovement.WANDERING);
    }
  }

  /** Noise that depends on its past looks like a trend to a test that takes it for independent. */
  @Test
  void falseAlarmsStayNearTheLevel() {
    for (double coefficient : new double[] {0, 0.6}) {
      SyntheticSeries noise = SyntheticSeries.of(200).autoregressiveNoise(coefficient, 1);
      int trends = 0;
      int shifts = 0;
      int naive = 0;
      for (int seed = 0; seed < 400; seed++) {
        LevelEvidence level = of(noise, seed);
        trends += level.trendPValue() <= 0.05 ? 1 : 0;
        shifts += level.shiftPValue() <= 0.05 ? 1 : 0;
        double[] values = noise.generate(seed).series().values();
        naive += RankTests.of(values).mannKendall(1) <= 0.05 ? 1 : 0;
      }
      // 20 would be 5 %.
      assertThat(trends).isBetween(6, 40);
      assertThat(shifts).isBetween(4, 40);
      assertThat(naive).satisfies(n -> assertThat(coefficient == 0 || n > 80).isTrue());
    }
  }

  /**
   * Sums of steps by chance, of which the tests alone took 61 of 200 for trends and 15 for shifts
   * at 120 values, 34 and 9 of 100 at 500. 5 % of either test would be 20 and 10.
   */
  @Test
  void walksWanderAndOnlyADriftIsATrend() {
    int[] sizes = {120, 500};
    for (int k = 0; k < sizes.length; k++) {
      int series = k == 0 ? 200 : 100;
      int trends = 0;
      int shifts = 0;
      int drifting = 0;
      for (int seed = 0; seed < series; seed++) {
        Random random = new Random(seed);
        double[] walk = new double[sizes[k]];
        for (int i = 1; i < walk.length; i++) {
          walk[i] = walk[i - 1] + random.nextGaussian();
        }
        LevelMovement movement = of(walk).movement();
        trends += movement == LevelMovement.TREND ? 1 : 0;
        shifts += movement == LevelMovement.SHIFT ? 1 : 0;
        Arrays.setAll(walk, i -> walk[i] + 0.5 * i);
        drifting += of(walk).movement() == LevelMovement.TREND ? 1 : 0;
      }
      assertThat(trends).isLessThanOrEqualTo(series / 10);
      assertThat(shifts).isLessThanOrEqualTo(series / 20);
      assertThat(drifting).isGreaterThan(series * 6 / 10);
    }
    double[] walk = new double[120];
    Random random = new Random(0);
    for (int i = 1; i < walk.length; i++) {
      walk[i] = walk[i - 1] + random.nextGaussian();
    }
    assertThat(DecompositionAdvice.of(TimeSeries.of(walk)).toString())
        .contains("wandering level")
        .contains("a random walk, the sum of steps that go up or down by chance, looks like this");
  }

  /** What is no walk keeps its verdict. */
  @Test
  void trendsOfTheDataSetsStay() {
    for (TimeSeries series :
        List.of(SeriesDatasets.airPassengers(), SeriesDatasets.co2MaunaLoaWeekly())) {
      assertThat(DecompositionAdvice.of(series).level().movement()).isEqualTo(LevelMovement.TREND);
    }
    int lines = 0;
    for (int seed = 0; seed < 100; seed++) {
      LevelEvidence line =
          of(SyntheticSeries.of(120).linear(0, 0.05).autoregressiveNoise(0.6, 1), seed);
      lines += line.movement() == LevelMovement.WANDERING ? 1 : 0;
      assertThat(of(SyntheticSeries.of(120).linear(0, 0.05).noise(1), seed).movement())
          .isEqualTo(LevelMovement.TREND);
    }
    assertThat(lines).isLessThanOrEqualTo(5);
  }

  /** The definition: the median of all slopes; of an odd number of pairs there is one. */
  @Property(tries = 20, seed = "1968")
  void bothWaysToSensSlopeAgree(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[19 + 4 * random.nextInt(30)];
    Arrays.setAll(x, i -> 0.05 * i + random.nextInt(6) + random.nextDouble());
    assertThat(SenSlope.searched(x)).isCloseTo(SenSlope.listed(x), within(1e-12));
    double[] line = new double[1500];
    Arrays.setAll(line, i -> 3 - 0.7 * i);
    line[40] = 1e6;
    assertThat(SenSlope.of(line)).isCloseTo(-0.7, within(1e-12));
    // By hand: -1, 0, 1, 5/3, 2, 5.
    assertThat(SenSlope.of(new double[] {0, 1, 0, 5})).isCloseTo(4.0 / 3, within(1e-15));
  }

  /** Halving once stopped at a share of the largest value: one of 1e30 was all that was seen. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e6, 1e15, 1e30, -1e30, 1e300})
  void oneHugeValueDoesNotMoveTheSlopeOfManyValues(double wild) {
    Random random = new Random(1);
    double[] x = new double[1500];
    Arrays.setAll(x, i -> 0.01 * i + random.nextGaussian());
    x[500] += wild;
    assertThat(SenSlope.of(x)).isCloseTo(SenSlope.listed(x), within(1e-8));
    double[] level = new double[1500];
    Arrays.setAll(level, i -> i % 3 == 0 ? random.nextInt(5) : 2);
    level[500] += wild;
    assertThat(SenSlope.of(level)).isZero();
  }

  @Property(tries = 20, seed = "1994")
  void movingMediansAreMediansOfWindows(@ForAll long seed) {
    double[] x = new SplittableRandom(seed).ints(40, 0, 15).asDoubleStream().toArray();
    for (int length : new int[] {1, 3, 11, 39}) {
      double[] medians = MovingMedian.of(x, length);
      assertThat(medians).hasSize(41 - length);
      for (int i = 0; i < medians.length; i++) {
        double[] window = Arrays.copyOfRange(x, i, i + length);
        Arrays.sort(window);
        assertThat(medians[i]).isEqualTo(window[length / 2]);
      }
    }
  }

  @Test
  void withoutNoise() {
    assertThat(of(SyntheticSeries.of(50).linear(3, 0), 1).movement())
        .isEqualTo(LevelMovement.STEADY);
    assertThat(of(SyntheticSeries.of(50).linear(3, 0.1), 1).movement())
        .isEqualTo(LevelMovement.TREND);
    assertThat(of(SyntheticSeries.of(50).step(20, 1), 1).movement()).isEqualTo(LevelMovement.SHIFT);
  }
}
