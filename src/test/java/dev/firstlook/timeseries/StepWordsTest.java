package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many steps there are, wherever a series and what is made of it are printed. */
class StepWordsTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** A step, what it is called, and what one and four of them are. */
  static Stream<Arguments> steps() {
    return Stream.of(
        arguments(Period.ofMonths(1), "month", "1 month", "4 months"),
        arguments(Period.ofMonths(2), "2 months", "1 step of 2 months", "4 steps of 2 months"),
        arguments(Period.ofMonths(3), "quarter", "1 quarter", "4 quarters"),
        arguments(Period.ofYears(1), "year", "1 year", "4 years"),
        arguments(Period.ofYears(2), "2 years", "1 step of 2 years", "4 steps of 2 years"),
        arguments(Period.ofWeeks(1), "week", "1 week", "4 weeks"),
        arguments(Period.ofDays(1), "day", "1 day", "4 days"),
        arguments(Period.ofDays(45), "45 days", "1 step of 45 days", "4 steps of 45 days"),
        arguments(Duration.ofHours(1), "hour", "1 hour", "4 hours"),
        arguments(Duration.ofMinutes(30), "half hour", "1 half hour", "4 half hours"),
        arguments(
            Duration.ofMinutes(15), "15 minutes", "1 step of 15 minutes", "4 steps of 15 minutes"),
        arguments(Duration.ofSeconds(1), "second", "1 second", "4 seconds"),
        arguments(
            Duration.ofMillis(500),
            "0.5 seconds",
            "1 step of 0.5 seconds",
            "4 steps of 0.5 seconds"),
        arguments(
            Duration.ofNanos(1),
            "0.000000001 seconds",
            "1 step of 0.000000001 seconds",
            "4 steps of 0.000000001 seconds"),
        arguments(
            Duration.ofSeconds(90, 250_000_000),
            "90.25 seconds",
            "1 step of 90.25 seconds",
            "4 steps of 90.25 seconds"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void areCountedInAllThatIsPrinted(TemporalAmount step, String name, String one, String four) {
    TimeSeries single = TimeSeries.of(START, step, 1);
    assertThat(single.step()).isEqualTo(name);
    assertThat(single.toString()).startsWith("values: " + one + ", ");
    SyntheticSeries recipe = SyntheticSeries.of(80, 4).linear(50, 1).pattern(5, 1, -2, -4).noise(1);
    TimeSeries series = recipe.from(START, step).generate(3).series();
    String eighty = four.replaceFirst("4", "80");
    assertThat(series.toString()).startsWith("synthetic: " + eighty + ", ");
    Decomposition parts = Stl.periodic().decompose(series);
    assertThat(parts.toString().lines()).element(1).asString().startsWith(eighty + ", ");
    assertThat(ClassicalDecomposition.additive().decompose(series).toString())
        .contains("\ntrend missing at 4 of " + eighty + "; ");
    assertThat(Forecast.of(parts, 4).toString())
        .startsWith("Forecast of synthetic, " + four + ": mean ");
    assertThat(Forecast.of(parts, 1).toString())
        .startsWith("Forecast of synthetic, " + one + ": mean ");
    DecompositionAdvice advice = DecompositionAdvice.of(series);
    assertThat(advice.toString()).startsWith("Advice for synthetic: season of " + four + ", ");
    assertThat(advice.explain().toString()).contains("Season of " + four + ", ");
  }

  @Test
  void areCountedInCyclesOfNoFixedLength() {
    double[] lynx = SeriesDatasets.canadianLynx().values();
    DecompositionAdvice advice =
        DecompositionAdvice.of(TimeSeries.of(START, Period.ofYears(2), lynx));
    assertThat(advice.toString())
        .containsPattern("cyclic, about [\\d.]+ steps of 2 years; no season")
        .containsPattern("Ups and downs of [\\d.]+ steps of 2 years \\([\\d.]+ to [\\d.]+\\) have");
    SeasonalPeriods periods = advice.periods();
    assertThat(periods.toString())
        .containsPattern("cyclic, about [\\d.]+ steps of 2 years \\([\\d.]+ to [\\d.]+\\): no");
    assertThat(periods.explain().toString())
        .containsPattern("[\\d.]+ to [\\d.]+ steps of 2 years, p [<=]");
    assertThat(periods.cycle().orElseThrow().toString())
        .matches("cyclic, about [\\d.]+ steps \\([\\d.]+ to [\\d.]+\\), p [<=].*");
  }

  @Test
  void areNamedInErrors() {
    TimeSeries days = TimeSeries.of(START, Period.ofDays(45), 1, 2, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.aggregate(CalendarStep.WEEK, Aggregation.MEAN))
        .withMessage("steps of 45 days cannot be put together to one week");
  }

  /** A step of less than a second is no whole number of days. */
  @Test
  void midnightHasItsTimeWhereStepsAreShort() {
    LocalDateTime late = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 500_000_000);
    TimeSeries halves = TimeSeries.of(late, Duration.ofMillis(500), 1, 2, 3);
    assertThat(halves.label(0)).isEqualTo("2024-02-29 23:59:59.500");
    assertThat(halves.label(1)).isEqualTo("2024-03-01 00:00");
    assertThat(TimeSeries.of(START, Duration.ofDays(1).plusNanos(1), 1).label(0))
        .isEqualTo("2024-01-01 00:00");
  }

  /** A long number holds the nanoseconds of 292 years only. */
  @Test
  void pointsFarFromShortStepsAreNotOfTheSeries() {
    TimeSeries series = TimeSeries.of(START, Duration.ofNanos(1), 1, 2, 3);
    assertThat(series.indexOf(START.atStartOfDay().plusNanos(2))).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.indexOf(LocalDate.of(1600, 1, 1)))
        .withMessageStartingWith("time must be one of the points of this series");
  }
}
