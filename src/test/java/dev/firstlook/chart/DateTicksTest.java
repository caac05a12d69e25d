package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateTicksTest {

  private static DateAxis axis(String from, String to) {
    LocalDateTime start = LocalDateTime.parse(from);
    double end = Duration.between(start, LocalDateTime.parse(to)).toMillis() / 1e3;
    return new DateAxis("", start, 0, end, false);
  }

  private static List<String> labels(String from, String to, int most) {
    return axis(from, to).ticks(most, ticks -> true).stream().map(Tick::label).toList();
  }

  @Test
  void yearsAreRound() {
    assertThat(labels("1949-01-01T00:00", "1960-12-01T00:00", 7))
        .containsExactly("1950", "1952", "1954", "1956", "1958", "1960");
    assertThat(labels("1821-01-01T00:00", "1934-01-01T00:00", 6))
        .containsExactly("1840", "1860", "1880", "1900", "1920");
    assertThat(labels("-0011-06-01T00:00", "0006-01-01T00:00", 4))
        .containsExactly("-10", "-5", "0", "5");
    assertThat(labels("0999-01-01T00:00", "9999-01-01T00:00", 5))
        .containsExactly("2000", "4000", "6000", "8000");
  }

  @Test
  void monthsAreNamedAndJanuaryIsItsYear() {
    assertThat(labels("2023-11-15T00:00", "2024-03-02T00:00", 5))
        .containsExactly("Dec", "2024", "Feb", "Mar");
    assertThat(labels("2023-05-15T00:00", "2024-08-02T00:00", 6))
        .containsExactly("Jul", "Oct", "2024", "Apr", "Jul");
    assertThat(labels("2023-02-15T00:00", "2023-06-02T00:00", 5))
        .containsExactly("Mar 2023", "Apr", "May", "Jun");
  }

  @Test
  void weeksBeginOnMonday() {
    List<Tick> ticks = axis("2023-12-14T00:00", "2024-01-16T00:00").ticks(5, all -> true);
    assertThat(ticks.stream().map(Tick::label))
        .containsExactly("18 Dec 2023", "25 Dec", "1 Jan 2024", "8 Jan", "15 Jan");
    double day = ChronoUnit.DAYS.between(LocalDate.of(2023, 12, 14), LocalDate.of(2023, 12, 18));
    assertThat(ticks.get(0).at()).isEqualTo(day * 86_400);
  }

  @Test
  void hoursBeginAtMidnightWhichIsItsDay() {
    assertThat(labels("2024-02-28T18:00", "2024-03-01T07:00", 4))
        .containsExactly("29 Feb", "12:00", "1 Mar");
    assertThat(labels("2024-02-28T06:10", "2024-02-28T09:20", 4))
        .containsExactly("28 Feb 07:00", "08:00", "09:00");
    assertThat(labels("2024-02-28T06:00:01", "2024-02-28T06:00:17", 4))
        .containsExactly("28 Feb 06:00:05", "06:00:10", "06:00:15");
    assertThat(labels("2024-02-28T06:00:01.1", "2024-02-28T06:00:01.45", 4))
        .containsExactly("28 Feb 06:00:01.100", "06:00:01.200", "06:00:01.300", "06:00:01.400");
  }

  @Test
  void asManyAsThereIsRoomFor() {
    DateAxis axis = axis("1949-01-01T00:00", "1960-12-01T00:00");
    assertThat(axis.ticks(40, ticks -> ticks.size() < 4)).hasSize(3);
    assertThat(axis.ticks(40, ticks -> ticks.isEmpty())).isEmpty();
    for (int most = 1; most < 30; most++) {
      int allowed = most;
      assertThat(axis.ticks(most, ticks -> true)).hasSizeLessThanOrEqualTo(allowed);
    }
  }

  @Test
  void aTickLiesAtItsDate() {
    DateAxis axis = axis("2024-01-31T12:00", "2024-02-28T00:00");
    Tick february = axis.ticks(1, ticks -> true).get(0);
    assertThat(february.label()).isEqualTo("Feb 2024");
    assertThat(february.at()).isEqualTo(12 * 3600);
    assertThat(axis.time(february.at())).isEqualTo(LocalDateTime.parse("2024-02-01T00:00"));
    assertThat(axis.time(-0.25)).isEqualTo(LocalDateTime.parse("2024-01-31T11:59:59.75"));
  }
}
