package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeSeriesTest {
  private static final double GAP = Double.NaN;

  private static TimeSeries from(Temporal start, TemporalAmount step, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = i;
    }
    return TimeSeries.of(start, step, values);
  }

  @Test
  void everyStepHasItsNamesAndItsPeriod() {
    LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0);
    LocalDate leap = LocalDate.of(2024, 2, 29);
    named(from(Year.of(1871), Period.ofYears(1), 3), "year", 0, "1871", "1872");
    named(from(YearMonth.of(2024, 10), Period.ofMonths(3), 3), "quarter", 4, "2024-Q4", "2025-Q1");
    named(from(YearMonth.of(2024, 12), Period.ofMonths(1), 3), "month", 12, "2024-12", "2025-01");
    named(from(leap, Period.ofWeeks(1), 3), "week", 52, "2024-02-29", "2024-03-07");
    named(from(leap, Period.ofDays(1), 3), "day", 7, "2024-02-29", "2024-03-01");
    named(from(noon, Duration.ofHours(1), 3), "hour", 24, "2024-02-29 12:00", "2024-02-29 13:00");
    named(
        from(noon, Duration.ofMinutes(30), 3),
        "half hour",
        48,
        "2024-02-29 12:00",
        "2024-02-29 12:30");
    named(
        from(noon, Duration.ofMinutes(15), 3),
        "15 minutes",
        96,
        "2024-02-29 12:00",
        "2024-02-29 12:15");
    named(from(leap, Duration.ofDays(1), 3), "day", 7, "2024-02-29", "2024-03-01");
    named(from(leap, Period.ofDays(10), 3), "10 days", 0, "2024-02-29", "2024-03-10");
    named(from(YearMonth.of(2024, 1), Period.ofMonths(2), 3), "2 months", 6, "2024-01", "2024-03");
    named(from(YearMonth.of(2024, 1), Period.ofMonths(6), 3), "6 months", 2, "2024-01", "2024-07");
    named(
        from(leap, Duration.ofHours(12), 3), "12 hours", 2, "2024-02-29 00:00", "2024-02-29 12:00");
    named(
        from(noon, Duration.ofMillis(500), 3),
        "0.5 seconds",
        0,
        "2024-02-29 12:00",
        "2024-02-29 12:00:00.500");
    named(TimeSeries.of(new double[] {5, 6}), "step", 0, "0", "1");
  }

  private static void named(
      TimeSeries series, String step, int period, String first, String second) {
    assertThat(series.step()).isEqualTo(step);
    assertThat(series.period().orElse(0)).isEqualTo(period);
    assertThat(series.label(0)).isEqualTo(first);
    assertThat(series.label(1)).isEqualTo(second);
  }

  /** Steps are counted from the first point: the 31st comes back after February. */
  @Test
  void monthsFromThe31st() {
    TimeSeries series = from(LocalDate.of(2024, 1, 31), Period.ofMonths(1), 14);
    assertThat(List.of(series.label(0), series.label(1), series.label(2), series.label(13)))
        .containsExactly("2024-01-31", "2024-02-29", "2024-03-31", "2025-02-28");
    TimeSeries later = series.slice(1, 4);
    assertThat(later.label(1)).isEqualTo("2024-03-31");
    assertThat(series.indexOf(LocalDate.of(2025, 2, 28))).isEqualTo(13);
    assertThat(series.slice(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 4, 30)).values())
        .containsExactly(1, 2, 3);
  }

  /** A clock without a zone has no hour that comes twice and none that is skipped. */
  @Test
  void hoursDoNotKnowDaylightSaving() {
    TimeSeries series = from(LocalDateTime.of(2024, 10, 26, 0, 0), Duration.ofHours(1), 72);
    assertThat(series.time(48)).hasValue(LocalDateTime.of(2024, 10, 28, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> from(ZonedDateTime.parse("2024-10-26T00:00+02:00"), Duration.ofHours(1), 3))
        .withMessageContaining("but was a ZonedDateTime");
  }

  @Test
  void pointsAreFoundByTheirTime() {
    TimeSeries days = from(LocalDate.of(2024, 1, 1), Period.ofDays(1), 60);
    assertThat(days.value(LocalDate.of(2024, 2, 1))).isEqualTo(31);
    assertThat(days.indexOf(YearMonth.of(2024, 2))).isEqualTo(31);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.value(LocalDate.of(2024, 3, 1)))
        .withMessage(
            "time must be one of the points of this series (2024-01-01 to 2024-02-29), but was"
                + " 2024-03-01");
    TimeSeries quarters = from(YearMonth.of(2024, 1), Period.ofMonths(3), 8);
    assertThat(quarters.indexOf(YearMonth.of(2025, 4))).isEqualTo(5);
    assertThatIllegalArgumentException().isThrownBy(() -> quarters.indexOf(YearMonth.of(2024, 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> quarters.indexOf(YearMonth.of(2023, 10)));
  }

  @Test
  void lagsAndDifferences() {
    TimeSeries series = TimeSeries.of(YearMonth.of(2024, 1), Period.ofMonths(1), 1, 4, GAP, 16, 25);
    assertThat(series.lag(1).values()).containsExactly(GAP, 1, 4, GAP, 16);
    assertThat(series.lag(-2).values()).containsExactly(GAP, 16, 25, GAP, GAP);
    TimeSeries changes = series.difference(1);
    assertThat(changes.values()).containsExactly(3, GAP, GAP, 9);
    assertThat(changes.label(0)).isEqualTo("2024-02");
    assertThat(series.difference(3).values()).containsExactly(15, 21);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.difference(5))
        .withMessage("steps of a difference must be in 1 to 4, but was 5");
  }

  @Test
  void aggregatesByTheCalendar() {
    TimeSeries days = from(LocalDate.of(2024, 1, 1), Period.ofDays(1), 75);
    TimeSeries sums = days.aggregate(CalendarStep.MONTH, Aggregation.SUM);
    // 0 + ... + 30 and 31 + ... + 59; March is covered only in part.
    assertThat(sums.values()).containsExactly(465, 1305, GAP);
    assertThat(sums.label(2)).isEqualTo("2024-03");
    assertThat(sums.period()).hasValue(12);
    assertThat(days.aggregate(CalendarStep.MONTH, Aggregation.MEAN).values())
        .containsExactly(15, 45, 67);
    assertThat(days.aggregate(CalendarStep.QUARTER, Aggregation.LAST).values()).containsExactly(74);
    assertThat(days.aggregate(CalendarStep.MONTH, Aggregation.MINIMUM).values())
        .containsExactly(0, 31, 60);
    assertThat(days.aggregate(CalendarStep.YEAR, Aggregation.MAXIMUM).values()).containsExactly(74);
    TimeSeries air = SeriesDatasets.airPassengers().aggregate(CalendarStep.YEAR, Aggregation.SUM);
    assertThat(air.size()).isEqualTo(12);
    assertThat(air.value(0)).isEqualTo(1520);
    assertThat(air.value(Year.of(1960))).isEqualTo(5714);
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void endsThatAreNoWholeStepsAreTold(Aggregation how) {
    TimeSeries months = from(LocalDate.of(1925, 1, 1), Period.ofMonths(1), 62);
    String last =
        "\nthe last year is covered only in part: the last value is of 1930-02; slice(0, 5)";
    assertThat(months.aggregate(CalendarStep.YEAR, how).toString())
        .endsWith(last + " leaves it out");
    assertThat(months.slice(0, 60).aggregate(CalendarStep.YEAR, how).toString())
        .doesNotContain("in part");
    assertThat(months.slice(2, 62).aggregate(CalendarStep.YEAR, how).toString())
        .endsWith(
            "\nthe first and the last year are covered only in part: the values go from 1925-03 to"
                + " 1930-02; slice(1, 5) leaves them out");
    assertThat(months.slice(2, 9).aggregate(CalendarStep.YEAR, how).toString())
        .endsWith("\nthe only year is covered only in part: the values go from 1925-03 to 1925-09");
  }

  @Test
  void aMissingValueIsMissingInASumAndLeftOutOfAMean() {
    TimeSeries quarter =
        TimeSeries.of(YearMonth.of(2023, 10), Period.ofMonths(1), 2, GAP, 4, GAP, GAP, GAP);
    assertThat(quarter.aggregate(CalendarStep.QUARTER, Aggregation.SUM).values())
        .containsExactly(GAP, GAP);
    assertThat(quarter.aggregate(CalendarStep.QUARTER, Aggregation.MEAN).values())
        .containsExactly(3, GAP);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TimeSeries.of(new double[] {1}).aggregate(CalendarStep.YEAR, Aggregation.SUM))
        .withMessage("a series must have points in time to be aggregated, but has a bare index");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesDatasets.nileFlow().aggregate(CalendarStep.MONTH, Aggregation.SUM))
        .withMessage("steps of one year cannot be put together to one month");
  }

  @Test
  void readsOnTwoLines() {
    TimeSeries series =
        TimeSeries.of(YearMonth.of(2024, 1), Period.ofMonths(1), 1, 2, GAP, 8)
            .withName("rain\u001b[2J");
    assertThat(series)
        .hasToString(
            "rain\\u001b[2J: 4 months, 2024-01 to 2024-04, period 12, 1 missing\n▁▂·█  1 to 8");
    assertThat(TimeSeries.of(new double[0])).hasToString("values: 0 values, no period");
    assertThat(from(Year.of(1900), Period.ofYears(1), 10_000).toString().lines())
        .hasSize(2)
        .allMatch(line -> line.length() < 90);
  }

  @Test
  void isAValue() {
    double[] values = {1, 2, 3};
    TimeSeries series = TimeSeries.of(values, 2);
    values[0] = 9;
    series.values()[1] = 9;
    assertThat(series.values()).containsExactly(1, 2, 3);
    assertThat(series)
        .isEqualTo(TimeSeries.of(new double[] {1, 2, 3}, 2))
        .hasSameHashCodeAs(TimeSeries.of(new double[] {1, 2, 3}, 2))
        .isNotEqualTo(TimeSeries.of(new double[] {1, 2, 3}))
        .isNotEqualTo(series.withName("other"))
        .isNotEqualTo(series.slice(0, 2));
    assertThat(series.withPeriods(12, 7).periods()).containsExactly(7, 12);
  }

  @Test
  void badInputIsRefused() {
    refused(
        () -> TimeSeries.of(YearMonth.of(1949, 1), Period.ofMonths(1), 1, 2, 3, 1 / 0.0),
        "values must be finite, or NaN where missing, but value 3 (1949-04) was Infinity");
    refused(() -> TimeSeries.of(new double[] {1}, 1), "period must be at least 2, but was 1");
    refused(() -> TimeSeries.of(new double[] {1}, 0), "period must be at least 2, but was 0");
    refused(() -> TimeSeries.of(new double[] {1}, -12), "period must be at least 2, but was -12");
    refused(() -> from(Year.of(2000), Period.ofDays(0), 1), "step must be positive, but was P0D");
    refused(
        () -> from(Year.of(2000), Duration.ofHours(-1), 1), "step must be positive, but was PT-1H");
    refused(
        () -> from(Year.of(2000), Period.of(0, 1, 3), 1),
        "step must be whole months or whole days, not both, but was P1M3D");
    refused(
        () -> TimeSeries.of(new double[] {1, 2}).value(2), "index must be in 0 to 1, but was 2");
    refused(
        () -> TimeSeries.of(new double[] {1, 2}).slice(1, 3),
        "a slice must lie in 0 to 2, but was 1 to 3");
    refused(
        () -> SeriesDatasets.airPassengers().slice(YearMonth.of(1950, 2), YearMonth.of(1950, 1)),
        "the first point of a slice must not be after the last, but was 1950-02, and the last"
            + " 1950-01");
  }

  private static void refused(Runnable work, String message) {
    assertThatIllegalArgumentException().isThrownBy(work::run).withMessage(message);
  }
}
