package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
      String trend =
          dev.firstlook.explain.Numbers.text(
              parts.trend().value(java.time.YearMonth.of(1955, 1)), 6);
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
