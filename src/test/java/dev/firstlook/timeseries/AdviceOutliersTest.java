package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values the advice takes for outliers, and what it then makes of the others. */
class AdviceOutliersTest {
  @Test
  void outliersAreCountedAndTrendsMakeNone() {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(Advice.of(Advice.MONTHS.linear(100, 3).sine(20).noise(5), seed).outliers())
          .isEmpty();
      assertThat(
              Advice.of(Advice.MONTHS.linear(100, 3).sine(20).noise(2).outliers(3, 40), seed)
                  .outliers())
          .hasSize(3);
    }
    assertThat(Advice.of(SyntheticSeries.of(30).linear(1, 0.1), 1).outliers()).isEmpty();
  }

  /** Tests by ranks do not mind one value, and so neither do direction, place and size. */
  @Test
  void oneOutlierTurnsNothingRound() {
    int seasons = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] rising = new double[60];
      Arrays.setAll(rising, i -> i + random.nextGaussian());
      rising[8] = 1000;
      DecompositionAdvice advice = DecompositionAdvice.of(TimeSeries.of(rising));
      assertThat(Advice.headline(TimeSeries.of(rising))).endsWith("upward trend");
      seasons += advice.isSeasonal() ? 1 : 0;
      assertThat(advice.level().slope()).isCloseTo(1, within(0.05));
      assertThat(advice.outliers()).hasSize(1);
      assertThat(advice.toString()).contains("The level goes up all along: a trend. 1 outlier");

      double[] sales = new double[48];
      Arrays.setAll(sales, i -> 100 + 2 * i + random.nextGaussian());
      sales[3] *= 100;
      assertThat(Advice.headline(TimeSeries.of(sales))).endsWith("upward trend");
      assertThat(DecompositionAdvice.of(TimeSeries.of(sales)).outliers()).hasSize(1);

      double[] step = new double[80];
      Arrays.setAll(step, i -> (i < 50 ? 20 : 28) + random.nextGaussian());
      step[10] = 900;
      step[70] = -900;
      DecompositionAdvice jump = DecompositionAdvice.of(TimeSeries.of(step));
      assertThat(jump.level().movement()).isEqualTo(LevelMovement.SHIFT);
      assertThat(jump.level().shiftAt()).isBetween(49, 51);
      assertThat(jump.level().shift()).isCloseTo(8, within(1.2));
      assertThat(jump.outliers()).hasSize(2);
    }
    // At the level of 5 % one is expected.
    assertThat(seasons).isLessThanOrEqualTo(3);
  }

  @Test
  void aTypoHidesNoSeasonAndChangesNoModel() {
    double[] air = SeriesDatasets.airPassengers().values();
    air[20] = 1400;
    assertThat(Advice.headline(monthly(air)))
        .isEqualTo("season of 12 months, multiplicative; upward trend");
    assertThat(DecompositionAdvice.of(monthly(air)).toString())
        .contains("1 outlier (1950-09: 1400, expected 1")
        .contains("): season and model are those without it; with it no season stands out.")
        .contains("Use Mstl.of(12).boxCox(0).robust()");
    int asOf = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      air = SeriesDatasets.airPassengers().values();
      air[random.nextInt(72)] = 9999;
      DecompositionAdvice advice = DecompositionAdvice.of(monthly(air));
      assertThat(advice.periods().periods()).contains(12);
      assertThat(advice.model()).isEqualTo(DecompositionModel.MULTIPLICATIVE);
      assertThat(advice.outliers()).hasSize(1);
      assertThat(advice.decomposition()).isPresent();
      double[] nottingham = SeriesDatasets.nottinghamTemperature().values();
      nottingham[random.nextInt(nottingham.length)] *= 10;
      advice = DecompositionAdvice.of(monthly(nottingham));
      assertThat(advice.periods().periods()).contains(12);
      asOf +=
          advice.model() == DecompositionModel.ADDITIVE && advice.outliers().size() == 1 ? 1 : 0;
    }
    assertThat(asOf).isGreaterThanOrEqualTo(37);
  }

  private static TimeSeries monthly(double[] values) {
    return TimeSeries.of(YearMonth.of(1949, 1), Period.ofMonths(1), values);
  }

  @Test
  void aWildValueBelowZeroLeavesTheSeriesToSumsAndOneWayOut() {
    double[] air = SeriesDatasets.airPassengers().values();
    air[50] = -9999;
    DecompositionAdvice advice = DecompositionAdvice.of(monthly(air));
    assertThat(advice.periods().periods()).contains(12);
    assertThat(advice.model()).isEqualTo(DecompositionModel.ADDITIVE);
    assertThat(advice.toString()).contains("that needs positive values");
    assertThat(advice.decomposition()).isPresent();
  }

  /** The values far from the smooth line are the season: without them nothing would be left. */
  @Test
  void aSeasonOfSpikesIsNotPutAwayAsOutliers() {
    for (int seed = 0; seed < 10; seed++) {
      double[] spikes = Advice.MONTHS.noise(0.2).generate(seed).series().values();
      for (int i = 5; i < spikes.length; i += 12) {
        spikes[i] += 8;
      }
      DecompositionAdvice advice = DecompositionAdvice.of(monthly(spikes));
      assertThat(advice.periods().periods()).contains(12);
      assertThat(advice.outliers()).isEmpty();
    }
  }

  @Test
  void aJumpHasNoOutliersAndADirectionEvenIfMediansAreTheSame() {
    assertThat(Advice.of(SyntheticSeries.of(50).step(20, 1), 1).outliers()).isEmpty();
    double[] counts = new double[60];
    Arrays.setAll(counts, i -> i < 30 ? i % 3 == 0 ? -1 : 0 : i % 3 == 0 ? 1 : 0);
    DecompositionAdvice advice = DecompositionAdvice.of(TimeSeries.of(counts));
    assertThat(advice.level().shift()).isZero();
    assertThat(advice.level().rises()).isTrue();
  }

  /** Saturdays of early years are like those around, though fewer rode; holidays are not. */
  @Test
  void aSeasonThatChangesHasNoOutliersForIt() {
    DecompositionAdvice chicago = DecompositionAdvice.of(SeriesDatasets.chicagoRidershipDaily());
    double[] rides = SeriesDatasets.chicagoRidershipDaily().values();
    assertThat(chicago.outliers())
        .extracting(Outlier::label)
        .contains("2004-07-05", "2005-09-05", "2005-11-24", "2006-05-29")
        .doesNotContain("2001-01-20", "2001-02-03", "2002-03-02");
    assertThat(chicago.outliers())
        .allSatisfy(
            far -> {
              assertThat(far.observed()).isEqualTo(rides[far.index()]);
              assertThat(far.expected()).isPositive();
            });
    assertThat(chicago.spread().cycles()).isGreaterThan(800);
    assertThat(chicago.toString())
        .contains("Its spread does not grow in proportion to the level: additive.")
        .doesNotContain("cannot be told");
  }

  @Test
  void rareEventsAreNoOutliers() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] rare = new double[240];
      double[] sizes = new double[240];
      for (int i = 0; i < 240; i++) {
        rare[i] = random.nextDouble() < 0.05 + 0.005 * seed ? 1 : 0;
        sizes[i] = rare[i] * (5 + random.nextInt(5));
      }
      assertThat(DecompositionAdvice.of(TimeSeries.of(rare)).outliers()).isEmpty();
      assertThat(DecompositionAdvice.of(TimeSeries.of(sizes)).outliers()).isEmpty();
      sizes[100] = 500;
      assertThat(DecompositionAdvice.of(TimeSeries.of(sizes)).outliers())
          .extracting(Outlier::index)
          .containsExactly(100);
    }
  }

  /** A robust fit sets aside what differs from most: here that may be all there is of a season. */
  @Test
  void aSeasonOfEventsIsNotLostByTheMethodThatIsRecommended() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[] events = new double[240];
      double[] spikes = new double[120];
      Arrays.setAll(
          events, i -> i % 12 < 2 && random.nextDouble() < 0.9 ? 5 + random.nextInt(5) : 0);
      Arrays.setAll(
          spikes,
          i -> (i % 12 == 5 ? 8 * (0.3 + random.nextDouble()) : 0) + 0.2 * random.nextGaussian());
      DecompositionAdvice often = DecompositionAdvice.of(TimeSeries.of(events, 12));
      // Of 7 in nine of ten years, without the mean of all months, 1.05, 5.25 is left.
      SeasonalPoint peak = often.decomposition().orElseThrow().peak();
      assertThat(peak.position()).isLessThan(2);
      assertThat(peak.value()).isBetween(4.5, 8.5);
      DecompositionAdvice varied = DecompositionAdvice.of(TimeSeries.of(spikes, 12));
      assertThat(varied.toString()).doesNotContain("robust()");
      assertThat(varied.decomposition().orElseThrow().peak().position()).isEqualTo(5);
    }
  }

  /** The mean of three cycles is drawn to each of its values, and not to one that is put aside. */
  @Test
  void noiseAroundASeasonOfFewCyclesHasNoOutliers() {
    int few = 0;
    int many = 0;
    for (int seed = 0; seed < 30; seed++) {
      few +=
          Advice.of(SyntheticSeries.of(360, 120).sine(20).noise(3), seed).outliers().isEmpty()
              ? 0
              : 1;
      many +=
          Advice.of(Advice.MONTHS.linear(100, 0.2).sine(6).noise(1), seed).outliers().isEmpty()
              ? 0
              : 1;
    }
    // A share of 5 % makes more than 5 of 30 in one of 100 such tests.
    assertThat(few).isLessThanOrEqualTo(5);
    assertThat(many).isLessThanOrEqualTo(5);
  }

  /** Taken away from 1e18, an ordinary value leaves nothing of itself. */
  @ParameterizedTest
  @ValueSource(doubles = {1e15, 1e16, 1e18, 9.96921e36})
  void aHugeValueIsPutWhereItWasExpected(double wild) {
    double[] air = SeriesDatasets.airPassengers().values();
    air[20] = wild;
    DecompositionAdvice advice = DecompositionAdvice.of(monthly(air));
    assertThat(advice.model()).isEqualTo(DecompositionModel.MULTIPLICATIVE);
    // 158 passengers were counted; trend and season say so to a tenth.
    assertThat(advice.outliers())
        .singleElement()
        .satisfies(far -> assertThat(far.expected()).isBetween(140.0, 175.0));
    double[] nottingham = SeriesDatasets.nottinghamTemperature().values();
    nottingham[100] = wild;
    assertThat(Advice.headline(monthly(nottingham)))
        .isEqualTo("season of 12 months, additive; no trend");
  }

  @Test
  void theWorkingSaysWhatOutliersAreSeenWithAndWithout() {
    double[] air = SeriesDatasets.airPassengers().values();
    air[20] = 9999;
    assertThat(DecompositionAdvice.of(monthly(air)).explain().toString())
        .contains(
            "1. find values far from the smooth line and the seasons: 1950-09: 9999, expected")
        .contains("2. put them where they were expected: seasons and model are seen without them;")
        .contains("with them\n")
        .doesNotContain("all else is seen without");
    assertThat(DecompositionAdvice.of(SeriesDatasets.airPassengers()).explain().toString())
        .doesNotContain("put them where")
        .doesNotContain("find values far");
  }
}
