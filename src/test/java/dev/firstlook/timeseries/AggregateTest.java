package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps can be put together to which. */
class AggregateTest {

  /** In a common year, of which the first quarter has 90 days and February has 28. */
  private static TimeSeries fifty(TemporalAmount step) {
    double[] values = new double[50];
    Arrays.setAll(values, i -> i);
    return TimeSeries.of(LocalDate.of(2023, 1, 1), step, values);
  }

  /** The longest duration that leaves no step without a value, and one that is a second longer. */
  @ParameterizedTest
  @CsvSource({"DAY, 1", "WEEK, 7", "MONTH, 28", "QUARTER, 90", "YEAR, 365"})
  void noStepIsLeftWithoutAValue(CalendarStep to, int days) {
    Duration longest = Duration.ofDays(days);
    double[] counts = fifty(longest).aggregate(to, Aggregation.COUNT).values();
    assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThanOrEqualTo(1);
    TimeSeries longer = fifty(longest.plusSeconds(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> longer.aggregate(to, Aggregation.MEAN))
        .withMessageStartingWith("steps of " + longer.step() + " cannot be put together to one ");
  }

  @Test
  void longerStepsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fifty(Period.ofDays(400)).aggregate(CalendarStep.MONTH, Aggregation.MEAN))
        .withMessage(
            "steps of 400 days cannot be put together to one month, which may have no more than 28"
                + " days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fifty(Period.ofDays(8)).aggregate(CalendarStep.WEEK, Aggregation.MEAN))
        .withMessage("steps of 8 days cannot be put together to one week");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> fifty(Period.ofMonths(2)).aggregate(CalendarStep.QUARTER, Aggregation.MEAN))
        .withMessage("steps of 2 months cannot be put together to one quarter");
  }

  @Test
  void anEmptySeriesKeepsItsPlace() {
    TimeSeries months = TimeSeries.of(YearMonth.of(2024, 5), Period.ofMonths(1), 1, 2, 3);
    assertThat(months.slice(0, 0).aggregate(CalendarStep.YEAR, Aggregation.SUM))
        .isEqualTo(TimeSeries.of(Year.of(2024), Period.ofYears(1)))
        .hasToString("values: 0 years, no period");
    assertThat(months.slice(3, 3).aggregate(CalendarStep.QUARTER, Aggregation.MEAN))
        .isEqualTo(TimeSeries.of(YearMonth.of(2024, 7), Period.ofMonths(3)));
  }
}
