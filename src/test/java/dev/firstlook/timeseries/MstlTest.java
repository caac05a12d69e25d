package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MstlTest {

  private static final TimeSeries HOURLY =
      TimeSeries.of(Table.of("mstl/data_hourly.csv").numbers("value"));

  @ParameterizedTest
  @CsvSource({"mstl_01.csv, false", "mstl_03.csv, true"})
  void isAsStatsmodelsHasIt(String file, boolean robust) {
    Mstl method = Mstl.of(168, 24);
    Decomposition parts = (robust ? method.robust() : method).decompose(HOURLY);
    Table expected = Table.of("mstl/" + file);
    double tolerance = 1e-10 * Close.range(HOURLY.values());
    assertThat(Close.difference(parts.trend().values(), expected.numbers("trend")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.seasonal(24).values(), expected.numbers("seasonal_24")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.seasonal(168).values(), expected.numbers("seasonal_168")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.remainder().values(), expected.numbers("resid")))
        .isLessThan(tolerance);
    assertThat(Close.difference(parts.robustnessWeights().values(), expected.numbers("weights")))
        .isLessThan(1e-10);
    assertThat(parts.seasonals().keySet()).containsExactly(24, 168);
  }

  @Test
  void everyOptionChangesSomething() {
    Mstl plain = Mstl.of(24, 168);
    double[] before = plain.decompose(HOURLY).seasonal(24).values();
    Mstl[] others = {
      plain.seasonalWindows(7, 15),
      plain.seasonalWindows(11, 7),
      plain.periodic(24),
      plain.periodic(168),
      plain.iterations(1),
      plain.robust(),
      plain.seasonalDegree(0),
      plain.innerIterations(1),
      plain.outerIterations(1),
      plain.boxCox(0.5),
      plain.boxCox()
    };
    for (Mstl other : others) {
      assertThat(Close.difference(other.decompose(HOURLY).seasonal(24).values(), before))
          .as(other.toString())
          .isGreaterThan(1e-4);
    }
  }

  @Test
  void theComponentsAddUpToTheTransformedSeries() {
    Decomposition parts = Mstl.of(24, 168).boxCox(0).decompose(HOURLY);
    assertThat(parts.observed().value(5)).isEqualTo(Math.log(HOURLY.value(5)));
    assertThat(Close.difference(parts.recompose().values(), parts.observed().values()))
        .isLessThan(1e-14);
  }

  @Test
  void oneSeasonIsPlainStl() {
    Decomposition one = Mstl.of(24).decompose(HOURLY);
    Stl stl =
        Stl.withSeasonalWindow(11)
            .seasonalDegree(1)
            .innerIterations(5)
            .seasonalJump(1)
            .trendJump(1)
            .lowPassJump(1);
    Decomposition same = stl.decompose(HOURLY.withPeriods(24));
    assertThat(one.trend().values()).isEqualTo(same.trend().values());
    assertThat(one.seasonal().values()).isEqualTo(same.seasonal().values());
  }

  /** As R has it: mstl with one season is stl, which has a periodic season too. */
  @Test
  void aPeriodicSeasonIsThatOfPeriodicStl() {
    Decomposition one = Mstl.of(24).periodic().decompose(HOURLY);
    Stl stl = Stl.periodic().innerIterations(5).seasonalJump(1).trendJump(1).lowPassJump(1);
    Decomposition same = stl.decompose(HOURLY.withPeriods(24));
    assertThat(one.trend().values()).isEqualTo(same.trend().values());
    assertThat(one.seasonal().values()).isEqualTo(same.seasonal().values());
    Decomposition both = Mstl.of(24, 168).periodic(168).decompose(HOURLY);
    double[] week = both.seasonal(168).values();
    double[] day = both.seasonal(24).values();
    assertThat(Arrays.copyOfRange(week, 168, 336)).isEqualTo(Arrays.copyOf(week, 168));
    assertThat(Arrays.copyOfRange(day, 24, 48)).isNotEqualTo(Arrays.copyOf(day, 24));
    assertThat(both.explain().toString()).contains("season the same in every cycle");
  }

  /**
   * A line through each position of three years leaves hardly anything: no value of these was made
   * an outlier, and what a robust fit disregards all the same is not called so.
   */
  @ParameterizedTest
  @CsvSource({"3, false", "4, false", "5, false", "8, false", "3, true", "5, true"})
  void noiseOfFewYearsIsNoOutlier(int years, boolean periodic) {
    TimeSeries days =
        SyntheticSeries.of(365 * years, 7, 365)
            .linear(200, 0.05)
            .sine(7, 30)
            .sine(365, 40)
            .noise(8)
            .generate(1)
            .series();
    Mstl method = Mstl.of(7, 365).robust();
    Decomposition parts = (periodic ? method.periodic() : method).decompose(days);
    assertThat(parts.outliers()).hasSizeLessThanOrEqualTo(days.size() / 200);
    if (!periodic) {
      assertThat(parts.toString())
          .contains("disregarded, but no farther off than values a cycle apart differ")
          .contains("a season that is the same in every cycle, periodic()");
    }
  }

  @ParameterizedTest
  @CsvSource({"3", "4", "5"})
  void noiseOfFewYearsOfMonthsIsNoOutlier(int years) {
    int found = 0;
    for (int seed = 1; seed <= 10; seed++) {
      TimeSeries months =
          SyntheticSeries.of(12 * years, 12)
              .linear(200, 0.05)
              .sine(12, 30)
              .noise(8)
              .generate(seed)
              .series();
      found += Mstl.of(12).robust().decompose(months).outliers().size();
    }
    // Of six median absolute remainders off is one normal value in 20000; the trend bends too.
    assertThat(found).isLessThanOrEqualTo(15);
  }

  @Test
  void gapsAreBridged() {
    double[] values = HOURLY.values();
    for (int i = 500; i < 530; i++) {
      values[i] = Double.NaN;
    }
    Decomposition whole = Mstl.of(24, 168).decompose(HOURLY);
    Decomposition gaps = Mstl.of(24, 168).decompose(TimeSeries.of(values));
    assertThat(gaps.remainder().missing()).isEqualTo(30);
    assertThat(gaps.fitted().missing()).isZero();
    double spread = Close.range(HOURLY.values());
    assertThat(Close.difference(gaps.fitted().values(), whole.fitted().values()))
        .isLessThan(0.15 * spread);
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Mstl.of()).withMessageContaining("none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24, 24))
        .withMessage("periods must differ, but 24 was given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(1, 24))
        .withMessage("period must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24).seasonalWindows(7, 9))
        .withMessage("there must be as many seasonal windows as periods, 1, but there were 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24).seasonalWindows(8))
        .withMessageStartingWith("seasonal window must be odd");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24, 168).periodic(12))
        .withMessage("a periodic season must be one of 24 and 168, the periods, but was 12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24).iterations(0))
        .withMessage("iterations must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mstl.of(24, 2000).decompose(HOURLY))
        .withMessageContaining("a season needs at least two full cycles, 4000 values");
  }

  @Test
  void isAValueThatSaysItsOptions() {
    Mstl set = Mstl.of(7).boxCox(0).seasonalWindows(9);
    assertThat(set)
        .isEqualTo(Mstl.of(7).seasonalWindows(9).boxCox(0))
        .hasSameHashCodeAs(Mstl.of(7).seasonalWindows(9).boxCox(0))
        .isNotEqualTo(Mstl.of(7).boxCox(0))
        .isNotEqualTo(Mstl.of(7).seasonalWindows(9))
        .hasToString(
            "MSTL, period 7, seasonal window 9, 2 iterations, seasonal degree 1, inner iterations"
                + " 5, Box-Cox power 0");
    assertThat(Mstl.of(7)).isEqualTo(Mstl.of(7)).isNotEqualTo(Mstl.of(12));
    assertThat(Mstl.of(168, 24).iterations(1).boxCox())
        .isNotEqualTo(Mstl.of(24, 168).iterations(1))
        .isNotEqualTo(Mstl.of(24, 168).boxCox())
        .hasToString(
            "MSTL, periods 24 and 168, seasonal windows 11 and 15, 1 iteration, seasonal degree 1,"
                + " inner iterations 5, Box-Cox power of Guerrero");
    assertThat(Mstl.of(7, 365).periodic(365))
        .isNotEqualTo(Mstl.of(7, 365).periodic())
        .hasToString(
            "MSTL, periods 7 and 365, seasonal windows 11 and periodic, 2 iterations, seasonal"
                + " degree 1, inner iterations 5");
    assertThat(ClassicalDecomposition.multiplicative().extendedEnds())
        .hasToString("multiplicative classical decomposition, extended ends");
    assertThat(new BoxCox(0).before(Stl.periodic()))
        .hasToString("Box-Cox power 0, then STL, periodic");
  }

  /** The numbers of one point, also where the middle or all after it is missing. */
  @Test
  void explainsAPointThatIsThere() {
    double[] values = DecomposerContract.noisy(60, 4);
    values[30] = Double.NaN;
    TimeSeries series = TimeSeries.of(values, 6);
    assertThat(Mstl.of(6).decompose(series).explain().toString())
        .contains("31: observed ")
        .doesNotContain("NaN");
    Arrays.fill(values, 30, 60, Double.NaN);
    assertThat(Mstl.of(6).decompose(TimeSeries.of(values, 6)).explain().toString())
        .contains("29: observed ")
        .doesNotContain("NaN");
  }
}
