package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecompositionTest {
  private static final Table FEATURES = Table.of("features/stl.csv");

  static IntStream rows() {
    return IntStream.range(0, FEATURES.rows().size());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void featuresAreThoseOfTsfeatures(int row) {
    String file = FEATURES.word(row, "file");
    double[] series = Table.of("stl/data_" + file.replaceFirst("_.*", ".csv")).numbers("value");
    Stl stl = file.endsWith("01.csv") ? Stl.periodic() : Stl.withSeasonalWindow(7).robust();
    Decomposition parts = stl.decompose(TimeSeries.of(series, 12));
    near(parts.spikiness(), row, "spikiness");
    near(parts.linearity(), row, "linearity");
    near(parts.curvature(), row, "curvature");
    near(parts.remainderAutocorrelation(1), row, "acf1");
    near(parts.remainderAutocorrelation(12), row, "acf12");
    near(parts.trendStrength(), row, "trend_strength");
    near(parts.seasonalStrength(), row, "seasonal_strength");
    near(parts.seasonalStrength(12), row, "seasonal_strength");
  }

  private static void near(double value, int row, String column) {
    assertThat(value)
        .as(column)
        .isCloseTo(FEATURES.numbers(column)[row], Percentage.withPercentage(1e-7));
  }

  @Test
  void gapsAreFilledByTrendAndSeason() {
    double[] whole = new double[60];
    Arrays.setAll(whole, t -> 10 + 0.5 * t + new double[] {3, -1, -4, 2}[t % 4]);
    double[] gaps = whole.clone();
    gaps[0] = Double.NaN;
    gaps[30] = Double.NaN;
    gaps[31] = Double.NaN;
    gaps[59] = Double.NaN;
    TimeSeries series = TimeSeries.of(gaps, 4).withName("sales");
    TimeSeries filled = Stl.periodic().decompose(series).filled();
    assertThat(filled.name()).isEqualTo("sales");
    assertThat(filled.periods()).containsExactly(4);
    for (int t = 0; t < whole.length; t++) {
      if (Double.isNaN(gaps[t])) {
        assertThat(filled.value(t)).isCloseTo(whole[t], within(0.01));
      } else {
        assertThat(filled.value(t)).isEqualTo(whole[t]);
      }
    }
    // A product: 10 + t times the season.
    Arrays.setAll(gaps, t -> t == 20 ? Double.NaN : (10 + t) * (t % 2 == 0 ? 0.5 : 1.5));
    Decomposition logs = new BoxCox(0).before(Stl.periodic()).decompose(TimeSeries.of(gaps, 2));
    assertThat(logs.filled().value(20)).isCloseTo(Math.log(30 * 0.5), within(0.01));
    // Moving averages give no trend at the ends, and none near a gap.
    Arrays.setAll(gaps, t -> t == 0 ? Double.NaN : whole[t]);
    Decomposition classical = ClassicalDecomposition.additive().decompose(TimeSeries.of(gaps, 4));
    assertThat(classical.filled().missing()).isEqualTo(1);
  }

  /** A known trend and season: what is taken off and put together is known too. */
  @Test
  void viewsAreSumsOfComponents() {
    TimeSeries air = SeriesDatasets.airPassengers();
    Decomposition parts = ClassicalDecomposition.multiplicative().decompose(air);
    int july = 30;
    double trend = parts.trend().value(july);
    double season = parts.seasonal().value(july);
    double value = air.value(july);
    assertThat(parts.seasonallyAdjusted().value(july)).isEqualTo(value / season);
    assertThat(parts.detrended().value(july)).isEqualTo(value / trend);
    assertThat(parts.fitted().value(july)).isEqualTo(trend * season);
    assertThat(parts.remainder().value(july)).isCloseTo(value / trend / season, within(1e-15));
    assertThat(parts.observed()).isEqualTo(air);
    assertThat(parts.seasonals()).containsOnlyKeys(12);
    assertThat(parts.trend().name()).isEqualTo("trend");
    assertThat(parts.trend().label(july)).isEqualTo("1951-07");
  }

  /** Known answers of datasets/README.md. */
  @Test
  void nottinghamHasASeasonAndNoTrend() {
    Decomposition parts = Stl.periodic().decompose(SeriesDatasets.nottinghamTemperature());
    assertThat(parts.trendStrength()).isCloseTo(0.21, within(0.005));
    assertThat(parts.seasonalStrength()).isCloseTo(0.94, within(0.005));
    assertThat(parts.peak().label()).isEqualTo("July");
    assertThat(parts.trough().label()).isEqualTo("February");
    assertThat(parts.trough().position()).isEqualTo(1);
  }

  @Test
  void outliersHaveDateAndSize() {
    double[] values = SeriesDatasets.nottinghamTemperature().values();
    values[100] += 60;
    TimeSeries series =
        TimeSeries.of(java.time.YearMonth.of(1920, 1), java.time.Period.ofMonths(1), values);
    List<Outlier> outliers = Stl.periodic().robust().decompose(series).outliers();
    assertThat(outliers)
        .anySatisfy(
            found -> {
              assertThat(found.index()).isEqualTo(100);
              assertThat(found.label()).isEqualTo("1928-05");
              assertThat(found.weight()).isZero();
              assertThat(found.remainder()).isCloseTo(60, within(6.0));
              assertThat(found.expected())
                  .isCloseTo(values[100] - found.remainder(), within(1e-12));
            });
    assertThat(outliers).hasSizeLessThan(12);
    assertThat(Stl.periodic().decompose(series).outliers())
        .extracting(Outlier::index)
        .contains(100);
  }

  /** What a perfect fit leaves is rounding. */
  @Test
  void aPerfectFitHasNoOutliers() {
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = 10.1 + i % 5;
    }
    assertThat(Stl.periodic().robust().decompose(TimeSeries.of(values, 5)).outliers()).isEmpty();
  }

  /** Rounding of a constant is neither trend nor season, whatever moves it by a few last bits. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-15})
  void aConstantHasNoSeasonAndNoStrength(double noise) {
    double[] values = new double[48];
    Arrays.setAll(values, i -> 5.3 + noise * (i * 7 % 3 - 1));
    TimeSeries series = TimeSeries.of(values, 12);
    for (Decomposer method :
        List.of(
            Stl.periodic(),
            Stl.withSeasonalWindow(7).robust(),
            Mstl.of(12),
            ClassicalDecomposition.additive(),
            ClassicalDecomposition.multiplicative().extendedEnds())) {
      Decomposition parts = method.decompose(series);
      double none = parts.model() == DecompositionModel.ADDITIVE ? 0 : 1;
      assertThat(parts.trendStrength()).isNaN();
      assertThat(parts.seasonalStrength()).isNaN();
      assertThat(parts.seasonalStrength(12)).isNaN();
      assertThat(parts.seasonal().values()).containsOnly(none);
      assertThat(parts.outliers()).isEmpty();
      assertThat(parts.toString().lines())
          .element(0)
          .asString()
          .endsWith("strength of trend none, of season none");
      assertThat(parts.toString())
          .contains(", no season of 12\n")
          .endsWith(
              "constant up to rounding (1e-12 of the largest value): trend, season, remainder");
    }
  }

  /** The mean of twelve months of a line is the line: there is nothing else but rounding. */
  @Test
  void aLineHasNoSeasonAndASeasonNoTrend() {
    double[] line = new double[60];
    Arrays.setAll(line, i -> 3 + 0.1 * i);
    Decomposition trend = ClassicalDecomposition.additive().decompose(TimeSeries.of(line, 12));
    assertThat(trend.trendStrength()).isEqualTo(1);
    assertThat(trend.seasonalStrength()).isNaN();
    assertThat(trend.toString()).endsWith(": season, remainder");
    double[] wave = new double[60];
    Arrays.setAll(wave, i -> 3 * Math.sin(2 * Math.PI * i / 12) + (i % 12 == 3 ? 0.7 : 0));
    Decomposition season = Stl.periodic().robust().decompose(TimeSeries.of(wave, 12));
    assertThat(season.trendStrength()).isNaN();
    assertThat(season.seasonalStrength()).isEqualTo(1);
    assertThat(season.outliers()).isEmpty();
    assertThat(season.toString()).endsWith(": trend, remainder");
    assertThat(season.explain().toString()).contains("there is no remainder but rounding");
  }

  /** A variation a hundred times as large as what counts as rounding is one. */
  @Test
  void aSmallSeasonIsASeason() {
    double[] values = new double[60];
    Arrays.setAll(values, i -> 1 + (i % 4 == 0 ? 1e-10 : 0));
    Decomposition parts = Stl.periodic().decompose(TimeSeries.of(values, 4));
    assertThat(parts.seasonalStrength()).isCloseTo(1, within(1e-6));
    assertThat(parts.peak().position()).isZero();
    assertThat(parts.seasonal().value(0)).isCloseTo(0.75e-10, within(1e-14));
  }

  /** The strengths of the very series without the outliers are known from that series. */
  @Test
  void aRobustFitSaysTheStrengthWithoutOutliersToo() {
    double[] values = new double[120];
    Arrays.setAll(
        values, i -> 50 + 0.3 * i + 5 * Math.sin(2 * Math.PI * i / 12) + Math.sin((double) i * i));
    TimeSeries clean = TimeSeries.of(values, 12);
    values[30] += 60;
    values[77] -= 40;
    values[100] += 70;
    TimeSeries series = TimeSeries.of(values, 12);
    Decomposition robust = Stl.periodic().robust().decompose(series);
    assertThat(robust.outliers()).extracting(Outlier::index).containsExactly(30, 77, 100);
    assertThat(robust.seasonalStrength()).isLessThan(0.3);
    Decomposition truth = Stl.periodic().decompose(clean);
    assertThat(truth.seasonalStrength()).isGreaterThan(0.9);
    assertThat(robust.toString())
        .contains("of season " + Numbers.fixed(robust.seasonalStrength(), 2) + "\n");
    Matcher said =
        Pattern.compile("\\nwith these outliers left out: strength of trend (.*), of season (.*)$")
            .matcher(robust.toString());
    assertThat(said.find()).isTrue();
    assertThat(Double.parseDouble(said.group(1))).isCloseTo(truth.trendStrength(), within(0.02));
    assertThat(Double.parseDouble(said.group(2))).isCloseTo(truth.seasonalStrength(), within(0.02));
    assertThat(Stl.periodic().decompose(series).toString()).doesNotContain("left out");
    assertThat(Stl.periodic().robust().decompose(clean).toString()).doesNotContain("left out");
  }

  @Test
  void readsAsATable() {
    Decomposition parts = Stl.periodic().decompose(SeriesDatasets.nottinghamTemperature());
    assertThat(parts.toString().lines())
        .startsWith(
            "STL of temperature_f, additive: strength of trend 0.21, of season 0.94",
            "240 months, 1920-01 to 1939-12, season of 12, highest July, lowest February")
        .anyMatch(line -> line.startsWith("temperature_f") && line.contains("49.04"))
        .anyMatch(line -> line.startsWith("remainder"))
        .hasSizeLessThan(12);
  }

  /** The fit that is explained is the trend that was computed. */
  @Test
  void stlExplainsTheTrendAtOnePoint() {
    TimeSeries air = SeriesDatasets.airPassengers();
    for (Stl stl : List.of(Stl.periodic(), Stl.withSeasonalWindow(7).robust())) {
      Decomposition parts = stl.decompose(air);
      String trend = Numbers.text(parts.trend().value(java.time.YearMonth.of(1955, 1)), 6);
      assertThat(parts.explain().toString())
          .contains("is the trend at 1955-01: " + trend)
          .contains("1955-01: observed 242 = trend " + trend)
          .contains("pass 1: trend by up to");
    }
  }

  @Test
  void unknownPeriodsAndLagsAreRefused() {
    Decomposition parts = Stl.periodic().decompose(SeriesDatasets.airPassengers());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parts.seasonal(7))
        .withMessage("period must be one of [12], but was 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parts.remainderAutocorrelation(144))
        .withMessage("lag must be in 0 to 143, but was 144");
  }
}
