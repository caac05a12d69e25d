package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series of points in time of which a few steps differ from the usual one. */
class AlertTimeStepsTest {
  private static final LocalDateTime START = LocalDateTime.parse("2020-01-01T00:00:00");

  private static List<Alert> gaps(int count, IntFunction<String> time) {
    AlertedColumn column = AlertSample.column("year", AlertSample.values(count, time));
    assertThat(column.is(VariableType.TEMPORAL)).isTrue();
    return AlertSample.rule("gaps in time").look().apply(column).stream().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10 seconds, 40 seconds",
    "60, 1 minute, 4 minutes",
    "900, 15 minutes, 1 hour",
    "3600, 1 hour, 4 hours",
    "86400, 1 day, 4 days",
    "604800, 7 days, 28 days"
  })
  void inTheWordsOfTheStep(int seconds, String usual, String longest) {
    List<Alert> alerts =
        gaps(50, i -> START.plusSeconds((long) seconds * (i < 30 ? i : i + 3)).toString());
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).finding())
        .isEqualTo("1 of 49 steps are not " + usual + "; longest " + longest + " before row 31");
    assertThat(alerts.get(0).rows()).containsExactly(31);
  }

  @Test
  void aYearLeftOut() {
    List<Alert> alerts = gaps(50, i -> Integer.toString(1900 + (i < 30 ? i : i + 1)));
    assertThat(alerts.get(0).finding())
        .isEqualTo("1 of 49 steps are not 1 year; longest 2 years before row 31");
  }

  @Test
  void aDayTwice() {
    List<Alert> alerts = gaps(50, i -> START.plusDays(i < 30 ? i : i - 1).toLocalDate().toString());
    assertThat(alerts.get(0).explain().toString())
        .contains("steps of 0: 1")
        .contains("steps of that length: 48 of 49 steps (98.0 %)");
  }

  @Test
  void missingPointsInTimeAreGapsToo() {
    List<Alert> alerts = gaps(50, i -> i == 30 ? "" : START.plusDays(i).toLocalDate().toString());
    assertThat(alerts.get(0).finding())
        .isEqualTo("1 of 48 steps are not 1 day; longest 2 days before row 32");
  }

  @ParameterizedTest
  @CsvSource({"19, 0", "20, 1"})
  void fromTwentyRowsOn(int rows, int expected) {
    assertThat(gaps(rows, i -> START.plusDays(i < 10 ? i : i + 2).toLocalDate().toString()))
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "4, 1"})
  void whereNineOfTenStepsAreEqual(int gaps, int expected) {
    // 40 steps; every gap makes one of them longer.
    assertThat(gaps(41, i -> START.plusDays(i + Math.min(i / 7, gaps)).toLocalDate().toString()))
        .hasSize(expected);
  }

  @Test
  void rowsOutOfOrderAreNoSeries() {
    assertThat(gaps(50, i -> START.plusDays(i == 20 ? 60 : i).toLocalDate().toString())).isEmpty();
  }
}
