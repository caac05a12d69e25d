package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.data.Dataset;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Series of data sets. */
class SeriesRowsTest {

  private static final String INSTEAD =
      "to put the rows of each day together, as a sum, mean or count:"
          + " TimeSeries.from(dataset, \"date\", \"sales\", CalendarStep.DAY, Aggregation.SUM)";

  private static String single(String step) {
    return "there is at most one row a %s; to have a series by %s: TimeSeries.from(dataset, \"date\", \"sales\", CalendarStep.%s, Aggregation.LAST), or MEAN"
        .formatted(step, step, step.toUpperCase(Locale.ROOT));
  }

  private static TimeSeries series(String... rows) {
    String text = "date,sales\n" + String.join("\n", rows) + "\n";
    return TimeSeries.from(
        Dataset.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "shop"),
        "date",
        "sales");
  }

  private static void refused(String message, String... rows) {
    assertThatIllegalArgumentException().isThrownBy(() -> series(rows)).withMessage(message);
  }

  @Test
  void rowsAreSortedAndSkippedMonthsAreMissing() {
    TimeSeries sales =
        series("2024-03-01,3.5", "2024-01-01,1.5", "2024-06-01,6.5", "2024-02-01,2.5");
    assertThat(sales.values()).containsExactly(1.5, 2.5, 3.5, Double.NaN, Double.NaN, 6.5);
    assertThat(sales.step()).isEqualTo("month");
    assertThat(sales.name()).isEqualTo("sales");
    assertThat(sales.label(5)).isEqualTo("2024-06");
    assertThat(sales.period()).hasValue(12);
  }

  @Test
  void endsOfMonthsAreMonthly() {
    TimeSeries sales =
        series("2023-02-28,1.5", "2023-03-31,2.5", "2023-04-30,3.5", "2023-06-30,4.5");
    assertThat(sales.step()).isEqualTo("month");
    assertThat(sales.values()).containsExactly(1.5, 2.5, 3.5, Double.NaN, 4.5);
    assertThat(sales.label(0)).isEqualTo("2023-02-28");
    assertThat(sales.label(3)).isEqualTo("2023-05-31");
  }

  @Test
  void stepsAreFound() {
    assertThat(series("2024-01-01,1.5", "2024-04-01,2.5", "2024-07-01,3.5").step())
        .isEqualTo("quarter");
    assertThat(series("1901,1.5", "1902,2.5", "1903,3.5", "1905,4.5").step()).isEqualTo("year");
    TimeSeries weeks = series("2024-01-01,1.5", "2024-01-08,2.5", "2024-01-22,3.5", "2024-01-29,4");
    assertThat(weeks.step()).isEqualTo("week");
    assertThat(weeks.missing()).isEqualTo(1);
    assertThat(weeks.value(LocalDate.of(2024, 1, 22))).isEqualTo(3.5);
    TimeSeries halfHours =
        series(
            "2024-01-01 00:00,1.5",
            "2024-01-01 00:30,2.5",
            "2024-01-01 01:30,3.5",
            "2024-01-01 02:00,4.5");
    assertThat(halfHours.step()).isEqualTo("half hour");
    assertThat(halfHours.missing()).isEqualTo(1);
  }

  /** April never has a 31st, however many years one goes back. */
  @Test
  void anOddRowAmongYearsIsNamed() {
    refused(
        "steps of \"date\" must be whole multiples of the usual one, year, but row 5 (2022-12-31)"
            + " comes after row 4 (2022-04-30); "
            + INSTEAD,
        "2019-04-30,1.5",
        "2020-04-30,2.5",
        "2021-04-30,3.5",
        "2022-04-30,4.5",
        "2022-12-31,5.5");
  }

  /** Steps of four months from April: the 31st comes with the third row. */
  @Test
  void theDayOfTheMonthIsThatOfALaterRow() {
    TimeSeries sales = series("2023-04-30,1.5", "2023-08-31,2.5", "2024-04-30,3.5", "2024-08-31,4");
    assertThat(sales.step()).isEqualTo("4 months");
    assertThat(sales.values()).containsExactly(1.5, 2.5, Double.NaN, 3.5, 4);
    assertThat(sales.label(0)).isEqualTo("2023-04-30");
    assertThat(sales.label(2)).isEqualTo("2023-12-31");
    assertThat(sales.indexOf(LocalDate.of(2023, 4, 30))).isZero();
    assertThat(sales.value(LocalDate.of(2024, 8, 31))).isEqualTo(4);
    TimeSeries leap = series("2021-02-28,1.5", "2022-02-28,2.5", "2024-02-29,3.5");
    assertThat(leap.step()).isEqualTo("year");
    assertThat(leap.label(3)).isEqualTo("2024-02-29");
  }

  /** A long number holds the nanoseconds of 292 years only. */
  @Test
  void rowsMayBeCenturiesApart() {
    String[] rows =
        Stream.iterate(LocalDate.of(1700, 1, 1), day -> day.plusWeeks(1))
            .limit(15_600)
            .map(day -> day + ",1.5")
            .toArray(String[]::new);
    TimeSeries weeks = series(rows);
    assertThat(weeks.step()).isEqualTo("week");
    assertThat(weeks.size()).isEqualTo(15_600);
    assertThat(weeks.missing()).isZero();
    assertThat(weeks.label(15_599)).isEqualTo("1998-12-18");
    refused(
        "a series must have a value at one point in 100 or more, but 4 rows are spread over 153528"
            + " points at steps of one day; "
            + INSTEAD,
        "1600-01-01,1.5",
        "1600-01-02,2.5",
        "1600-01-03,3.5",
        "2020-05-05,4.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                series(
                    "1600-01-01 00:00:00.000000001,1.5",
                    "1600-01-01 00:00:00.000000002,2.5",
                    "2020-05-05 00:00:00.000000002,3.5"))
        .withMessageStartingWith("a series must have a value at one point in 100 or more");
  }

  @Test
  void missingValuesStayMissing() {
    TimeSeries sales = series("2024-01-01,1.5", "2024-01-02,", "2024-01-03,2.5");
    assertThat(sales.values()).containsExactly(1.5, Double.NaN, 2.5);
  }

  @Test
  void offendingRowsAreNamed() {
    refused(
        "times must differ, but \"date\" is 2024-01-02 in rows 2 and 4; " + INSTEAD,
        "2024-01-01,1.5",
        "2024-01-02,2.5",
        "2024-01-03,3.5",
        "2024-01-02,4.5");
    refused(
        "times must differ, but \"date\" is 2024-01-02 in rows 1, 2, 4, 5, 6 and 2 more, and 1 more"
            + " time is repeated; "
            + INSTEAD,
        "2024-01-02,1.5",
        "2024-01-02,2.5",
        "2024-01-03,3.5",
        "2024-01-02,4.5",
        "2024-01-02,5.5",
        "2024-01-02,6.5",
        "2024-01-03,7.5",
        "2024-01-02,8.5",
        "2024-01-02,9.5");
    // Rows of months are not put into days.
    refused(
        "times must differ, but \"date\" is 2024-02-01 in rows 2 and 3; "
            + INSTEAD.replace("each day", "each month").replace("DAY", "MONTH"),
        "2024-01-01,1.5",
        "2024-02-01,2.5",
        "2024-02-01,3.5");
    refused(
        "times must differ, but \"date\" is 2024-10-27 02:00 in rows 3 and 4; "
            + INSTEAD
            + "; where clocks are put back an hour comes twice: use the time of UTC",
        "2024-10-27 00:00,1.5",
        "2024-10-27 01:00,2.5",
        "2024-10-27 02:00,3.5",
        "2024-10-27 02:00,4.5");
    refused(
        "steps of \"date\" must be whole multiples of the usual one, week, but row 4 (2024-01-23)"
            + " comes after row 3 (2024-01-15); "
            + single("week"),
        "2024-01-01,1.5",
        "2024-01-08,2.5",
        "2024-01-15,3.5",
        "2024-01-23,4.5",
        "2024-01-30,5.5");
    refused(
        "every row must have a time, but \"date\" is missing in row 2",
        "2024-01-01,1.5",
        ",2.5",
        "2024-01-03,3.5");
  }

  @Test
  void rowsOfTheLastDaysOfBusinessAreOfTheirMonthQuarterOrYear() {
    refused(
        "steps of \"date\" must be whole multiples of the usual one, 4 weeks, but row 3 (2020-03-31)"
            + " comes after row 2 (2020-02-28); "
            + single("month"),
        "2020-01-31,1.5",
        "2020-02-28,2.5",
        "2020-03-31,3.5",
        "2020-04-30,4.5",
        "2020-05-29,5.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> series("2018-12-31,1.5", "2019-03-29,2.5", "2019-06-28,3.5", "2019-09-30,4.5"))
        .withMessageEndingWith(single("quarter"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> series("2017-12-29,1.5", "2018-12-31,2.5", "2019-12-31,3.5", "2021-12-30,4.5"))
        .withMessageEndingWith(single("year"));
    // Single days far apart are of no longer step.
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series("2001-02-03,1.5", "2001-03-01,2.5", "2012-07-10,3.5"))
        .withMessageEndingWith(INSTEAD);
  }

  @Test
  void oneRowHasNoStep() {
    String text = "date,sales\n2024-01-01,1.5\n";
    Dataset one =
        Dataset.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "shop")
            .withType("sales", dev.firstlook.data.VariableType.CONTINUOUS)
            .withTemporal("date", dev.firstlook.data.TemporalFormat.ISO_DATE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.from(one, "date", "sales"))
        .withMessage("a series must have at least 2 rows for its step to be seen, but had 1");
  }

  @Test
  void aSeriesThatIsAlmostAllGapsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> series("2024-01-01 00:00,1.5", "2024-01-01 00:01,2.5", "2034-01-01 00:00,3.5"))
        .withMessageStartingWith("a series must have a value at one point in 100 or more")
        .withMessageEndingWith(" at steps of one minute; " + INSTEAD);
  }
}
