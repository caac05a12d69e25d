package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which periods the advice sees. */
class AdvicePeriodsTest {
  @Test
  void anUndeclaredPeriodIsFoundAndAWrongOneIsReplaced() {
    TimeSeries series = SyntheticSeries.of(100, 9).sine(3).noise(1).generate(1).series();
    for (TimeSeries other : List.of(series.withPeriods(), series.withPeriods(12))) {
      DecompositionAdvice advice = DecompositionAdvice.of(other);
      assertThat(advice.series().periods()).containsExactly(9);
      assertThat(advice.decomposition().orElseThrow().seasonals()).containsKey(9);
    }
  }

  /** Among all periods two cycles are not enough to stand out; asked for by name they are. */
  @Test
  void aDeclaredPeriodIsTestedByItself() {
    TimeSeries two = SyntheticSeries.of(24, 12).sine(4).noise(0.5).generate(3).series();
    DecompositionAdvice advice = DecompositionAdvice.of(two);
    assertThat(advice.periods().periods()).containsExactly(12);
    assertThat(advice.toString())
        .contains("Of the season of 12 there are only 2 cycles, which is little evidence:");
    assertThat(advice.periods().toString())
        .contains("period 12 at the 5 % level; fewer than 3 cycles of 12: little evidence\n");
    assertThat(advice.periods().explain().conclusion()).contains("little evidence");
    TimeSeries three = SyntheticSeries.of(36, 12).sine(4).noise(0.5).generate(3).series();
    assertThat(DecompositionAdvice.of(three).isSeasonal()).isTrue();
    assertThat(DecompositionAdvice.of(three).toString()).doesNotContain("little evidence");
  }

  /** The mean of a few years holds most of the weeks, and a year too short leaves a shift. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void weeksAndYearsOfDaysAreFoundAsDeclared(int years) {
    for (int seed = 0; seed < 8; seed++) {
      TimeSeries days = days(years, 30, 0.05, seed);
      assertThat(Advice.headline(days))
          .isEqualTo("seasons of 7 and 365 days, additive; upward trend");
      DecompositionAdvice level = DecompositionAdvice.of(days(years, 30, 0, seed));
      assertThat(level.periods().periods()).containsExactly(7, 365);
      assertThat(level.level().movement()).isNotEqualTo(LevelMovement.SHIFT);
    }
  }

  /** Weeks that are not enough among all periods, and those that are not there. */
  @Test
  void aWeakWeekWithinYearsIsTestedByItself() {
    int declared = 0;
    int none = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> found = DecompositionAdvice.of(days(3, 3, 0.05, seed)).periods().periods();
      assertThat(found).contains(365).isSubsetOf(7, 365);
      declared += found.contains(7) ? 1 : 0;
      List<Integer> without = DecompositionAdvice.of(days(3, 0, 0.05, seed)).periods().periods();
      none += without.contains(7) ? 1 : 0;
    }
    assertThat(declared).isGreaterThanOrEqualTo(7);
    assertThat(none).isLessThanOrEqualTo(3);
  }

  private static TimeSeries days(int years, double week, double slope, long seed) {
    return SyntheticSeries.of(365 * years, 7, 365)
        .from(LocalDate.of(2015, 1, 1), Period.ofDays(1))
        .linear(200, slope)
        .sine(7, week)
        .sine(365, 40)
        .noise(8)
        .generate(seed)
        .series();
  }

  @Test
  void hoursAndDaysOfMinutesAreFoundAndNoShift() {
    for (int seed = 0; seed < 5; seed++) {
      TimeSeries minutes =
          SyntheticSeries.of(4320, 60, 1440)
              .from(LocalDate.of(2021, 1, 1), Duration.ofMinutes(1))
              .linear(100, 0)
              .sine(60, 5)
              .sine(1440, 20)
              .noise(3)
              .generate(seed)
              .series();
      DecompositionAdvice advice = DecompositionAdvice.of(minutes);
      assertThat(advice.periods().periods()).containsExactly(60, 1440);
      assertThat(advice.level().movement()).isNotEqualTo(LevelMovement.SHIFT);
    }
  }

  /**
   * Noise of no season, of two whole cycles of a declared period: of 400 series with a share of 5 %
   * more than 37 are about a chance in 10,000, and with one of 8 % more than 54.
   */
  @ParameterizedTest
  @CsvSource({"12, 0", "12, 0.7", "24, 0", "24, 0.7"})
  void twoCyclesOfNoiseAreSeldomTakenForASeason(int period, double correlation) {
    int found = 0;
    int scarce = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      double[] values = new double[2 * period];
      double last = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
      for (int i = 0; i < values.length; i++) {
        last = correlation * last + random.nextGaussian();
        values[i] = last;
      }
      SeasonalPeriods periods = DecompositionAdvice.of(TimeSeries.of(values, period)).periods();
      found += periods.isEmpty() ? 0 : 1;
      scarce += periods.periods().contains(period) ? 1 : 0;
    }
    assertThat(scarce).isLessThanOrEqualTo(37);
    assertThat(found).isLessThanOrEqualTo(54);
  }

  @Test
  void cyclesAreCountedInOneWay() {
    SyntheticSeries years = SyntheticSeries.of(105, 36).linear(200, 0.05).sine(40).noise(8);
    DecompositionAdvice advice = Advice.of(years, 1);
    assertThat(advice.periods().periods()).isNotEmpty();
    SeasonalPeriod found = advice.periods().found().get(0);
    assertThat(found.cycles()).isLessThan(3);
    assertThat(advice.toString())
        .contains("there are only 2.9")
        .doesNotContain("only 3 cycles")
        .doesNotContain("twice");
  }

  /** Eleven hours of work on five days of seven: thirds and eighths of the day are strong lines. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 12})
  void fractionsOfADayAreNoSeasonsOfTheirOwn(int weeks) {
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      double[] noisy = new double[168 * weeks];
      double[] exact = new double[168 * weeks];
      for (int i = 0; i < noisy.length; i++) {
        boolean works = i % 24 >= 8 && i % 24 < 19;
        exact[i] = (i / 24 % 7 >= 5 ? 0.4 : 1) * (works ? 10 : 2);
        noisy[i] = exact[i] + (weeks < 4 ? 0.1 : 0.5) * random.nextGaussian();
      }
      assertThat(SeasonalPeriods.detect(TimeSeries.of(noisy)).periods()).containsExactly(24, 168);
      assertThat(SeasonalPeriods.detect(TimeSeries.of(exact)).periods()).containsExactly(24, 168);
    }
  }

  /** Weekends at the end of each week draw the length of the few waves that stand out. */
  @Test
  void aWeekIsNotOneHourLonger() {
    for (int seed = 1; seed <= 10; seed++) {
      Random random = new Random(seed);
      double[] values = new double[6 * 168];
      for (int i = 0; i < values.length; i++) {
        boolean works = i % 24 >= 8 && i % 24 < 19;
        values[i] = (i / 24 % 7 >= 5 ? -3 : 0) + (works ? 8 : 0) + random.nextGaussian();
      }
      assertThat(SeasonalPeriods.detect(TimeSeries.of(values, 24, 168)).periods())
          .containsExactly(24, 168);
    }
  }
}
