package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.inference.TestResult;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A series in another unit, larger or smaller by a power of two that changes no digit, has the same
 * seasons, strengths and outliers, and what is in its unit is larger or smaller by the same power.
 */
class ExtremeValuesTest {

  private static final int[] EXPONENTS = {-900, -600, 600, 900};

  /** Of logarithms, which move by a constant when values are multiplied, digits change. */
  private static final double OF_LOGARITHMS = 1e-8;

  private static TimeSeries times(TimeSeries series, int exponent) {
    return series.map(value -> Math.scalb(value, exponent));
  }

  private static double[] times(double[] values, int exponent) {
    return Arrays.stream(values).map(value -> Math.scalb(value, exponent)).toArray();
  }

  private static TimeSeries air() {
    return SeriesDatasets.airPassengers();
  }

  private static TimeSeries nottingham() {
    return SeriesDatasets.nottinghamTemperature();
  }

  private static ComposedSeries composed() {
    return SyntheticSeries.of(120, 12).linear(20, 0.1).sine(5).noise(1).generate(7);
  }

  private static ComposedSeries times(ComposedSeries truth, int k) {
    TreeMap<Integer, TimeSeries> seasons = new TreeMap<>();
    truth.seasons().forEach((period, season) -> seasons.put(period, times(season, k)));
    return new ComposedSeries(
        truth.model(),
        times(truth.series(), k),
        times(truth.trend(), k),
        seasons,
        times(truth.remainder(), k));
  }

  /** With outliers and gaps. */
  private static TimeSeries wild() {
    double[] values = composed().series().values();
    values[30] += 40;
    values[77] -= 60;
    values[50] = Double.NaN;
    return TimeSeries.of(values, 12);
  }

  private static List<TimeSeries> seasonal() {
    return List.of(air(), nottingham(), SeriesDatasets.elninoSstMonthly(), wild());
  }

  private static List<TimeSeries> all() {
    return Stream.concat(
            seasonal().stream(),
            Stream.of(SeriesDatasets.nileFlow(), SeriesDatasets.canadianLynx()))
        .toList();
  }

  private static Stream<Arguments> scaled(List<TimeSeries> of) {
    return of.stream()
        .flatMap(
            series -> IntStream.of(EXPONENTS).mapToObj(k -> Arguments.of(series, (Integer) k)));
  }

  static Stream<Arguments> scaledSeasonal() {
    return scaled(seasonal());
  }

  static Stream<Arguments> scaledSeries() {
    return scaled(all());
  }

  private static void sameParts(Decomposition near, Decomposition far, int k) {
    String what = near.method() + " of " + near.observed().name() + " times 2^" + k;
    assertThat(far.trend().values()).as(what).isEqualTo(times(near.trend().values(), k));
    boolean additive = near.model() == DecompositionModel.ADDITIVE;
    int ofParts = additive ? k : 0;
    assertThat(far.seasonal().values()).isEqualTo(times(near.seasonal().values(), ofParts));
    assertThat(far.remainder().values()).isEqualTo(times(near.remainder().values(), ofParts));
    assertThat(far.robustnessWeights().values()).isEqualTo(near.robustnessWeights().values());
    // The logarithms of a trend move by a constant, which takes other digits with it.
    assertThat(far.trendStrength())
        .as(what)
        .isCloseTo(near.trendStrength(), within(additive ? 0 : 1e-12));
    assertThat(far.seasonalStrength()).isEqualTo(near.seasonalStrength());
    assertThat(far.remainderAutocorrelation(1)).isEqualTo(near.remainderAutocorrelation(1));
    assertThat(far.outliers().stream().map(Outlier::index))
        .as(what)
        .isEqualTo(near.outliers().stream().map(Outlier::index).toList());
    assertThat(far.peak().label()).isEqualTo(near.peak().label());
    assertThat(far.spikiness()).isEqualTo(Math.scalb(near.spikiness(), 4 * ofParts));
    if (additive) {
      assertThat(far.linearity()).isEqualTo(Math.scalb(near.linearity(), k));
      assertThat(far.curvature()).isEqualTo(Math.scalb(near.curvature(), k));
    }
    assertThat(far.toString().lines().findFirst()).isEqualTo(near.toString().lines().findFirst());
    assertThat(far.explain().toString()).doesNotContain("Infinity", "NaN");
  }

  @ParameterizedTest
  @MethodSource("scaledSeasonal")
  void componentsAreInTheUnitAndFeaturesInNone(TimeSeries series, int k) {
    for (Decomposer method :
        List.of(
            Stl.periodic(),
            Stl.withSeasonalWindow(7).robust(),
            Mstl.of(6, 12).robust(),
            ClassicalDecomposition.additive(),
            ClassicalDecomposition.additive().extendedEnds(),
            ClassicalDecomposition.multiplicative())) {
      boolean product = method.equals(ClassicalDecomposition.multiplicative());
      if (!product || Arrays.stream(series.values()).noneMatch(value -> value <= 0)) {
        sameParts(method.decompose(series), method.decompose(times(series, k)), k);
      }
    }
  }

  /** The largest value is as large as a double can be. */
  @ParameterizedTest
  @ValueSource(ints = {1014, -1000})
  void componentsOfTheLargestAndTheSmallestNumbers(int k) {
    for (Decomposer method :
        List.of(
            Stl.periodic(),
            Stl.withSeasonalWindow(7).robust(),
            Mstl.of(12).robust(),
            ClassicalDecomposition.additive().extendedEnds())) {
      Decomposition near = method.decompose(air());
      Decomposition far = method.decompose(times(air(), k));
      sameParts(near, far, k);
    }
  }

  @ParameterizedTest
  @MethodSource("scaledSeries")
  void periodsHaveNoUnit(TimeSeries series, int k) {
    SeasonalPeriods near = SeasonalPeriods.detect(series);
    SeasonalPeriods far = SeasonalPeriods.detect(times(series, k));
    assertThat(far.found()).isEqualTo(near.found());
    assertThat(far.cycle()).isEqualTo(near.cycle());
    assertThat(far.explain().toString()).doesNotContain("Infinity", "NaN");
  }

  @ParameterizedTest
  @MethodSource("scaledSeries")
  void adviceHasNoUnit(TimeSeries series, int k) {
    DecompositionAdvice near = DecompositionAdvice.of(series);
    DecompositionAdvice far = DecompositionAdvice.of(times(series, k));
    assertThat(AdviceWording.headline(far)).isEqualTo(AdviceWording.headline(near));
    assertThat(far.outliers())
        .extracting(Outlier::index)
        .isEqualTo(near.outliers().stream().map(Outlier::index).toList());
    for (int i = 0; i < near.outliers().size(); i++) {
      double expected = near.outliers().get(i).expected();
      assertThat(Math.scalb(far.outliers().get(i).expected(), -k))
          .isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }
    assertThat(far.decomposer()).isEqualTo(near.decomposer());
    assertThat(far.periods().periods()).isEqualTo(near.periods().periods());
    LevelEvidence a = near.level();
    LevelEvidence b = far.level();
    boolean additive = near.model() == DecompositionModel.ADDITIVE;
    assertThat(b.movement()).isEqualTo(a.movement());
    assertThat(b.shiftAt()).isEqualTo(a.shiftAt());
    assertThat(b.kendall()).isEqualTo(a.kendall());
    double tolerance = additive ? 0 : OF_LOGARITHMS;
    assertThat(b.trendPValue()).isCloseTo(a.trendPValue(), within(tolerance));
    assertThat(b.shiftPValue()).isCloseTo(a.shiftPValue(), within(tolerance));
    assertThat(b.autocorrelation()).isCloseTo(a.autocorrelation(), within(tolerance));
    assertThat(b.slowShare()).isCloseTo(a.slowShare(), within(tolerance));
    int unit = additive ? k : 0;
    assertThat(Math.scalb(b.slope(), -unit)).isCloseTo(a.slope(), within(tolerance));
    assertThat(Math.scalb(b.shift(), -unit)).isCloseTo(a.shift(), within(tolerance));
    assertThat(far.spread().model()).isEqualTo(near.spread().model());
    assertThat(far.spread().cycles()).isEqualTo(near.spread().cycles());
    if (near.spread().cycles() > 0) {
      assertThat(far.spread().slope()).isCloseTo(near.spread().slope(), within(OF_LOGARITHMS));
      assertThat(far.spread().lambda()).isCloseTo(near.spread().lambda(), within(OF_LOGARITHMS));
    }
    assertThat(far.explain().toString()).doesNotContain("Infinity", "NaN");
  }

  @ParameterizedTest
  @MethodSource("scaledSeries")
  void wavesHaveNoUnitButTheirPower(TimeSeries series, int k) {
    TimeSeries whole = series.map(value -> value).slice(0, 50);
    Periodogram near = Periodogram.of(whole);
    Periodogram far = Periodogram.of(times(whole, k));
    assertThat(far.peakPeriod()).isEqualTo(near.peakPeriod());
    assertThat(far.power()).isEqualTo(times(near.power(), 2 * k));
    List<List<String>> rows = far.tables().get(0).rows();
    for (int row = 0; row < rows.size(); row++) {
      List<String> expected = near.tables().get(0).rows().get(row);
      assertThat(rows.get(row).get(0)).isEqualTo(expected.get(0));
      assertThat(rows.get(row).get(3)).isEqualTo(expected.get(3));
    }
    String conclusion = near.explain().conclusion();
    assertThat(far.explain().conclusion()).isEqualTo(conclusion);
  }

  @ParameterizedTest
  @MethodSource("scaledSeries")
  void dependenceAndPowersHaveNoUnit(TimeSeries series, int k) {
    TestResult near = LjungBoxTest.of(series);
    TestResult far = LjungBoxTest.of(times(series, k));
    assertThat(far.statistic()).isEqualTo(near.statistic());
    assertThat(far.pValue()).isEqualTo(near.pValue());
    if (Arrays.stream(series.values()).noneMatch(value -> value <= 0)) {
      assertThat(BoxCox.guerrero(times(series, k))).isEqualTo(BoxCox.guerrero(series));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-900, -600, 600, 900})
  void forecastsAreInTheUnit(int k) {
    for (Decomposer method :
        List.of(
            Stl.periodic(),
            Stl.withSeasonalWindow(7).robust(),
            ClassicalDecomposition.multiplicative())) {
      Forecast near = Forecast.of(air(), method, 6);
      Forecast far = Forecast.of(times(air(), k), method, 6);
      boolean additive = near.decomposition().model() == DecompositionModel.ADDITIVE;
      double tolerance = additive ? 0 : 1e-6;
      close(far.mean(), near.mean(), k, tolerance);
      close(far.lower(0.95), near.lower(0.95), k, tolerance);
      close(far.upper(0.8), near.upper(0.8), k, tolerance);
      DampedTrend a = near.trendModel();
      DampedTrend b = far.trendModel();
      assertThat(b.alpha()).isCloseTo(a.alpha(), within(tolerance));
      // The density of values 2^k times as large is as many times smaller, for each of them.
      double moved = additive ? a.size() * k * Math.log(2) : 0;
      if (near.decomposition().isRobust()) {
        moved = AdjustedSeries.of(near.decomposition()).totalWeight() * k * Math.log(2);
      }
      assertThat(b.logLikelihood()).isCloseTo(a.logLikelihood() - moved, within(1e-6));
      assertThat(far.explain().toString()).doesNotContain("NaN");
    }
  }

  private static void close(TimeSeries far, TimeSeries near, int k, double tolerance) {
    for (int h = 0; h < near.size(); h++) {
      double back = Math.scalb(far.value(h), -k);
      assertThat(back).isCloseTo(near.value(h), within(tolerance * Math.abs(near.value(h))));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 900})
  void forecastsOfPowersAreInTheUnit(int k) {
    Decomposer method = new BoxCox(0.9).before(Stl.periodic());
    Forecast near = Forecast.of(times(air(), 100), method, 3);
    Forecast far = Forecast.of(times(air(), k), method, 3);
    close(far.mean(), near.mean(), k - 100, 1e-6);
    close(far.lower(0.95), near.lower(0.95), k - 100, 1e-6);
  }

  /** All others are as small beside it as very small values, and yet what they are. */
  @Test
  void aHugeTypoHidesNothingFromWhatLooksThroughOutliers() {
    double[] values = composed().series().values();
    values[40] = 1e250;
    TimeSeries typo = TimeSeries.of(values, 12);
    DecompositionAdvice advice = DecompositionAdvice.of(typo);
    DecompositionAdvice without = DecompositionAdvice.of(composed().series());
    assertThat(advice.periods().periods()).isEqualTo(without.periods().periods());
    assertThat(advice.level().movement()).isEqualTo(without.level().movement());
    assertThat(advice.level().slope()).isCloseTo(without.level().slope(), within(0.01));
    assertThat(advice.outliers()).hasSize(1);
    Decomposition parts = Stl.periodic().robust().decompose(typo);
    assertThat(parts.outliers().stream().map(Outlier::index)).containsExactly(40);
    // Beside the typo the season of 5 is rounding: the forecast is as wide as it goes up and down.
    Forecast forecast = Forecast.of(typo, Stl.periodic().robust(), 3);
    assertThat(forecast.upper(0.95).value(0) - forecast.lower(0.95).value(0)).isBetween(1.0, 40.0);
  }

  /** (y^0.9 - 1) / 0.9 is -1 / 0.9 of all of them. */
  @Test
  void valuesThatAPowerMakesTheSameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoxCox(0.9).apply(times(air(), -900)))
        .withMessage(
            "values must not all become the same by the power 0.9, but those from 1.23e-269 to"
                + " 7.359e-269 all became -1.111; another unit makes them larger or smaller");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoxCox(-0.5).apply(times(air(), 900)))
        .withMessageContaining("all became 2;");
    assertThat(new BoxCox(0.9).apply(TimeSeries.of(new double[] {3e-300, 3e-300})).values())
        .containsOnly(-1 / 0.9);
  }

  /** Remainders of about 20: of 2^240 times as much the fourth power is beyond all numbers. */
  @Test
  void theFourthPowerOfTheUnitMayBeInfiniteOrZero() {
    assertThat(Stl.periodic().decompose(times(air(), 240)).spikiness()).isFinite();
    assertThat(Stl.periodic().decompose(times(air(), 300)).spikiness()).isInfinite();
    assertThat(Stl.periodic().decompose(times(air(), -300)).spikiness()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-900, -600, 600, 900})
  void accuracyIsInTheUnit(int k) {
    Backtest near = Backtest.of(air(), Stl.periodic(), 3, 100, 20);
    Backtest far = Backtest.of(times(air(), k), Stl.periodic(), 3, 100, 20);
    for (boolean naive : new boolean[] {false, true}) {
      ForecastAccuracy a = naive ? near.naive() : near.overall();
      ForecastAccuracy b = naive ? far.naive() : far.overall();
      assertThat(b.mae()).isEqualTo(Math.scalb(a.mae(), k));
      assertThat(b.rmse()).isEqualTo(Math.scalb(a.rmse(), k));
      assertThat(b.mase()).isEqualTo(a.mase());
    }
    assertThat(far.coverage(0.95)).isEqualTo(near.coverage(0.95));
    assertThat(far.explain().toString()).doesNotContain("Infinity", "NaN");
  }

  @ParameterizedTest
  @ValueSource(ints = {-900, -600, 600, 900})
  void errorsOfComponentsAreInTheUnit(int k) {
    DecompositionError near = Stl.periodic().decompose(composed().series()).against(composed());
    ComposedSeries truth = times(composed(), k);
    DecompositionError far = Stl.periodic().decompose(truth.series()).against(truth);
    for (List<ComponentError> pair :
        List.of(
            List.of(near.trend(), far.trend()),
            List.of(near.seasonal(), far.seasonal()),
            List.of(near.remainder(), far.remainder()))) {
      ComponentError a = pair.get(0);
      ComponentError b = pair.get(1);
      assertThat(b.rootMeanSquare()).isEqualTo(Math.scalb(a.rootMeanSquare(), k));
      assertThat(b.meanAbsolute()).isEqualTo(Math.scalb(a.meanAbsolute(), k));
      assertThat(b.relative()).isEqualTo(a.relative());
    }
    assertThat(far.explain().toString()).doesNotContain("Infinity", "NaN");
  }
}
