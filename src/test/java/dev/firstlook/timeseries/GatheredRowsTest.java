package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.TemporalFormat;
import dev.firstlook.data.VariableType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Series that are put together from rows. */
class GatheredRowsTest {
  private static final double GAP = Double.NaN;
  private static final Dataset STRIKES = Datasets.birdStrikesClean();
  private static final Dataset SHOP =
      shop(
          "2024-03-01,4.5",
          "2024-01-03,1.5",
          "2024-01-03,2.5",
          "2024-03-01,",
          "2024-01-07,8",
          "2024-01-08,16.25");

  private static Dataset shop(String... rows) {
    String text = "date,amount\n" + String.join("\n", rows) + "\n";
    return Dataset.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "shop")
        .withType("amount", VariableType.CONTINUOUS);
  }

  @Test
  void rowsOfTheLastDaysOfBusinessCoverTheirMonths() {
    Dataset prices =
        shop(
            "2020-01-31,1.5", "2020-02-28,2.5", "2020-03-31,3.5", "2020-04-30,4.5", "2020-05-29,6");
    TimeSeries months =
        TimeSeries.from(prices, "date", "amount", CalendarStep.MONTH, Aggregation.LAST);
    assertThat(months.values()).containsExactly(1.5, 2.5, 3.5, 4.5, 6);
    assertThat(months.toString()).endsWith("\nlast of 5 rows by month");
    assertThat(
            TimeSeries.from(prices, "date", "amount", CalendarStep.QUARTER, Aggregation.MEAN)
                .toString())
        .endsWith(
            "\nthe last quarter may be covered only in part: the last row is of 2020-05-29;"
                + " slice(0, 1) leaves it out");
  }

  private static TimeSeries by(CalendarStep step, Aggregation how) {
    return TimeSeries.from(SHOP, "date", "amount", step, how);
  }

  @Test
  void itIsWhatWasCountedAndAddedUpElsewhere() {
    TimeSeries quakes = TimeSeries.counts(Datasets.earthquakesWeek(), "time_utc", CalendarStep.DAY);
    assertThat(quakes.values())
        .containsExactly(Reference.column("rows/earthquakes_by_day.csv", "rows"));
    assertThat(quakes.label(0)).isEqualTo("2018-01-31");
    assertThat(quakes.name()).isEqualTo("rows of earthquakes_week");
    assertThat(
            TimeSeries.from(
                    Datasets.earthquakesWeek(),
                    "time_utc",
                    "magnitude",
                    CalendarStep.DAY,
                    Aggregation.MEAN)
                .values())
        .containsExactly(
            Reference.column("rows/earthquakes_by_day.csv", "mean_magnitude"), within(1e-14));
    TimeSeries cost =
        TimeSeries.from(
            STRIKES, "flight_date", "cost_total_usd", CalendarStep.MONTH, Aggregation.SUM);
    assertThat(cost.values())
        .containsExactly(Reference.column("rows/strikes_by_month.csv", "cost"));
    assertThat(cost.label(0)).isEqualTo("1990-03");
    assertThat(cost.label(cost.size() - 1)).isEqualTo("2002-07");
    assertThat(cost.period()).hasValue(12);
    assertThat(TimeSeries.counts(STRIKES, "flight_date", CalendarStep.MONTH).values())
        .containsExactly(Reference.column("rows/strikes_by_month.csv", "rows"));
    assertThat(
            TimeSeries.counts(Datasets.coalMineDisasters(), "decimal_year", CalendarStep.YEAR)
                .values())
        .containsExactly(Reference.column("rows/coal_by_year.csv", "rows"));
  }

  @Test
  void weeksBeginOnMondayAndAMeanNeedsARow() {
    String file = "rows/strikes_by_week.csv";
    TimeSeries speed =
        TimeSeries.from(STRIKES, "flight_date", "speed_knots", CalendarStep.WEEK, Aggregation.MEAN);
    assertThat(speed.values()).containsExactly(Reference.column(file, "mean_speed"), within(1e-12));
    assertThat(
            TimeSeries.from(
                    STRIKES, "flight_date", "speed_knots", CalendarStep.WEEK, Aggregation.COUNT)
                .values())
        .containsExactly(Reference.column(file, "speeds"));
    assertThat(TimeSeries.counts(STRIKES, "flight_date", CalendarStep.WEEK).values())
        .containsExactly(Reference.column(file, "rows"));
    assertThat(speed.time(0)).hasValue(LocalDate.of(1990, 2, 26).atStartOfDay());
    assertThat(speed.step()).isEqualTo("week");
  }

  @Test
  void stepsWithoutRowsAndMissingAmounts() {
    assertThat(by(CalendarStep.MONTH, Aggregation.SUM).values()).containsExactly(28.25, 0, GAP);
    assertThat(by(CalendarStep.MONTH, Aggregation.COUNT).values()).containsExactly(4, 0, 1);
    assertThat(by(CalendarStep.MONTH, Aggregation.MEAN).values()).containsExactly(7.0625, GAP, 4.5);
    assertThat(by(CalendarStep.MONTH, Aggregation.MINIMUM).values()).containsExactly(1.5, GAP, 4.5);
    assertThat(by(CalendarStep.MONTH, Aggregation.MAXIMUM).values())
        .containsExactly(16.25, GAP, 4.5);
    assertThat(by(CalendarStep.MONTH, Aggregation.LAST).values()).containsExactly(16.25, GAP, 4.5);
    assertThat(TimeSeries.counts(SHOP, "date", CalendarStep.MONTH).values())
        .containsExactly(4, 0, 2);
    assertThat(by(CalendarStep.WEEK, Aggregation.SUM).values())
        .containsExactly(12, 16.25, 0, 0, 0, 0, 0, 0, GAP);
    assertThat(by(CalendarStep.DAY, Aggregation.SUM).slice(0, 6).values())
        .containsExactly(4, 0, 0, 0, 8, 16.25);
    assertThat(by(CalendarStep.QUARTER, Aggregation.COUNT).value(YearMonth.of(2024, 1)))
        .isEqualTo(5);
    assertThat(by(CalendarStep.YEAR, Aggregation.MEAN).value(Year.of(2024))).isEqualTo(6.55);
  }

  @Test
  void itIsSaidWhatTheReaderHasToKnow() {
    TimeSeries sums = by(CalendarStep.MONTH, Aggregation.SUM);
    String said =
        "\nsum of 6 rows by month; 1 month has no row and is 0"
            + "\n1 value is missing, and with it the sum of 1 month"
            + "\nthe first and the last month may be covered only in part: the rows go from"
            + " 2024-01-03 to 2024-03-01; slice(1, 2) leaves them out";
    assertThat(sums.toString()).endsWith(said);
    assertThat(sums.withName("shop").withPeriods(3).toString()).endsWith(said);
    // Of other values it would not be true.
    assertThat(sums.slice(1, 2).toString().lines()).hasSize(2);
    assertThat(sums.map(x -> 2 * x).toString().lines()).hasSize(2);
    assertThat(by(CalendarStep.WEEK, Aggregation.MEAN).toString())
        .endsWith(
            "\nmean of 6 rows by week; 6 weeks have no row and are missing"
                + "\n1 value is missing and left out"
                + "\nthe first and the last week may be covered only in part: the rows go from"
                + " 2024-01-03 to 2024-03-01; slice(1, 8) leaves them out");
    assertThat(by(CalendarStep.YEAR, Aggregation.COUNT).toString())
        .endsWith(
            "\ncount of 6 rows by year\n1 value is missing and left out"
                + "\nthe only year may be covered only in part: the rows go from 2024-01-03 to"
                + " 2024-03-01");
    assertThat(by(CalendarStep.DAY, Aggregation.COUNT).toString()).doesNotContain("in part");
  }

  @Test
  void wholeEndsAreNotDoubted() {
    Dataset whole = shop("2024-01-01,1.5", "2024-01-17,2.5", "2024-02-29,3.5");
    assertThat(TimeSeries.counts(whole, "date", CalendarStep.MONTH).toString())
        .endsWith("\ncount of 3 rows by month");
    assertThat(TimeSeries.counts(whole, "date", CalendarStep.QUARTER).toString())
        .endsWith("the only quarter may be covered only in part: the last row is of 2024-02-29");
    // Dated by the first day of the month, a row is of the whole month.
    assertThat(
            TimeSeries.from(
                    Datasets.airPassengers(),
                    "date",
                    "passengers_thousands",
                    CalendarStep.YEAR,
                    Aggregation.SUM)
                .toString())
        .endsWith("\nsum of 144 rows by year");
    assertThat(
            TimeSeries.counts(Datasets.earthquakesWeek(), "time_utc", CalendarStep.DAY).toString())
        .endsWith(
            "the rows go from 2018-01-31 01:49 to 2018-02-07 01:26; slice(1, 7) leaves them out");
  }

  @Test
  void whatIsNotKnownIsRefused() {
    refused(
        () -> TimeSeries.counts(Datasets.nileFlow(), "year", CalendarStep.MONTH),
        "times must be known to the month to be put into months, but \"year\" is known to the year");
    Dataset clock = shop("2024-01-01,1.5", ",2.5");
    refused(
        () -> TimeSeries.counts(clock, "date", CalendarStep.DAY),
        "every row must have a time, but \"date\" is missing in row 2");
    refused(
        () ->
            TimeSeries.counts(
                shop("08:30,1.5", "09:15,2").withTemporal("date", TemporalFormat.TIME_OF_DAY),
                "date",
                CalendarStep.DAY),
        "times must have a date to be put into days, but \"date\" is a time of day");
    refused(
        () ->
            TimeSeries.counts(
                shop("9999-12-31,1.5", "2024-01-01,1.5", "2024-01-02,2"), "date", CalendarStep.DAY),
        "a series must have at most 1000000 points, but from row 2 (2024-01-01) to row 1"
            + " (9999-12-31) there are 2913174 days");
    refused(
        () ->
            TimeSeries.counts(
                shop("2024-Q1,1.5", "2024-Q2,2").withTemporal("date", TemporalFormat.YEAR_QUARTER),
                "date",
                CalendarStep.MONTH),
        "times must be known to the month to be put into months, but \"date\" is known to the"
            + " quarter");
  }

  @Test
  void aSeriesOfDaysIsPutIntoTheSameWeeks() {
    TimeSeries days = SeriesDatasets.chicagoRidershipDaily();
    TimeSeries weeks = days.aggregate(CalendarStep.WEEK, Aggregation.SUM);
    // From Monday, 22 January 2001, to Sunday, 28 August 2016.
    assertThat(weeks.size()).isEqualTo(814);
    assertThat(weeks.missing()).isZero();
    assertThat(weeks.value(LocalDate.of(2001, 1, 29))).isCloseTo(sum(days, 7, 14), within(1e-12));
    assertThat(days.slice(1, 21).aggregate(CalendarStep.WEEK, Aggregation.SUM).missing())
        .isEqualTo(1);
    assertThat(days.slice(1, 21).aggregate(CalendarStep.WEEK, Aggregation.COUNT).values())
        .containsExactly(6, 7, 7);
    assertThat(days.aggregate(CalendarStep.DAY, Aggregation.SUM).values()).isEqualTo(days.values());
    refused(
        () -> weeks.aggregate(CalendarStep.DAY, Aggregation.MEAN),
        "steps of one week cannot be put together to one day");
    refused(
        () -> SeriesDatasets.airPassengers().aggregate(CalendarStep.WEEK, Aggregation.SUM),
        "steps of one month cannot be put together to one week");
  }

  private static double sum(TimeSeries series, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += series.value(i);
    }
    return sum;
  }

  private static void refused(Runnable work, String message) {
    assertThatIllegalArgumentException().isThrownBy(work::run).withMessage(message);
  }
}
