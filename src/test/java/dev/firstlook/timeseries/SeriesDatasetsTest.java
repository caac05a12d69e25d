package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The series among the data sets, with the known answers of datasets/README.md. */
class SeriesDatasetsTest {

  @Test
  void spansStepsAndPeriods() {
    assertThat(first(SeriesDatasets.airPassengers()))
        .isEqualTo("passengers_thousands: 144 months, 1949-01 to 1960-12, period 12");
    assertThat(first(SeriesDatasets.nottinghamTemperature()))
        .isEqualTo("temperature_f: 240 months, 1920-01 to 1939-12, period 12");
    assertThat(first(SeriesDatasets.co2MaunaLoaWeekly()))
        .isEqualTo("co2_ppm: 2284 weeks, 1958-03-29 to 2001-12-29, period 52, 59 missing");
    assertThat(first(SeriesDatasets.elninoSstMonthly()))
        .isEqualTo("sst_c: 732 months, 1950-01 to 2010-12, period 12");
    assertThat(first(SeriesDatasets.canadianLynx()))
        .isEqualTo("lynx_trapped: 114 years, 1821 to 1934, no period");
    assertThat(first(SeriesDatasets.nileFlow()))
        .isEqualTo("flow_1e8_m3: 100 years, 1871 to 1970, no period");
    assertThat(first(SeriesDatasets.chicagoRidershipDaily()))
        .isEqualTo("ridership_thousands: 5698 days, 2001-01-22 to 2016-08-28, period 7 and 365");
  }

  private static String first(TimeSeries series) {
    return series.toString().lines().findFirst().orElseThrow();
  }

  @Test
  void knownValues() {
    assertThat(SeriesDatasets.airPassengers().value(YearMonth.of(1960, 7))).isEqualTo(622);
    assertThat(SeriesDatasets.co2MaunaLoaWeekly().value(LocalDate.of(1964, 5, 23))).isNaN();
    assertThat(SeriesDatasets.nileFlow().value(Year.of(1871))).isEqualTo(1120);
    assertThat(SeriesDatasets.chicagoRidershipDaily().value(LocalDate.of(2010, 6, 11)))
        .isEqualTo(26.058);
  }

  /** Gaps of up to 18 weeks: the season stays, high in May and low in October. */
  @Test
  void carbonDioxideHasATrendAndASeasonInSpiteOfGaps() {
    Decomposition parts = Stl.withSeasonalWindow(35).decompose(SeriesDatasets.co2MaunaLoaWeekly());
    assertThat(parts.fitted().missing()).isZero();
    assertThat(parts.trendStrength()).isGreaterThan(0.999);
    assertThat(parts.seasonalStrength()).isGreaterThan(0.9);
    assertThat(parts.trend().value(LocalDate.of(1958, 3, 29))).isCloseTo(314.8, within(0.5));
    assertThat(Close.range(parts.seasonal().values())).isBetween(5.0, 8.0);
  }

  @Test
  void elNinoStaysInTheRemainder() {
    Decomposition parts = Stl.periodic().robust().decompose(SeriesDatasets.elninoSstMonthly());
    assertThat(parts.peak().label()).isEqualTo("March");
    assertThat(parts.trough().label()).isEqualTo("September");
  }

  @Test
  void chicagoRidesByTheWeek() {
    Decomposition parts =
        Stl.withSeasonalWindow(53).robust().decompose(SeriesDatasets.chicagoRidershipDaily());
    assertThat(parts.trough().label()).isEqualTo("Sunday");
    assertThat(parts.outliers())
        .extracting(Outlier::label)
        .contains("2010-07-05", "2012-12-25", "2015-01-01");
  }
}
