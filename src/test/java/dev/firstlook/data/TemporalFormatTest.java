package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO_DATE|2020-02-29|2020-02-29T00:00",
        "ISO_DATE|2020/3/1|2020-03-01T00:00",
        "ISO_DATE_TIME|2020-03-31T14:05:06|2020-03-31T14:05:06",
        "ISO_DATE_TIME|2020-03-31 14:05|2020-03-31T14:05",
        "ISO_DATE_TIME|2018-01-31T01:49:59.650Z|2018-01-31T01:49:59.650",
        "ISO_DATE_TIME|2020-03-31T14:05:00+02:00|2020-03-31T12:05",
        "ISO_DATE_TIME|2020-01-01T01:00:00+0530|2019-12-31T19:30",
        "ISO_DATE_TIME|20141013T000000|2014-10-13T00:00",
        "ISO_DATE_TIME|2020-03-31T02:05 pm|2020-03-31T14:05",
        "ISO_DATE_TIME|2020-02-29T23:59:59|2020-02-29T23:59:59",
        "ISO_DATE_TIME|2020-12-31 10:00:00|2020-12-31T10:00:00",
        "COMPACT_DATE|20200331|2020-03-31T00:00",
        "DAY_MONTH_YEAR|31/12/2020|2020-12-31T00:00",
        "DAY_MONTH_YEAR|1.2.99|1999-02-01T00:00",
        "DAY_MONTH_YEAR|31-12-20 23:59|2020-12-31T23:59",
        "MONTH_DAY_YEAR|12/31/2020|2020-12-31T00:00",
        "MONTH_DAY_YEAR|3/14/2023 10:15:33 PM|2023-03-14T22:15:33",
        "MONTH_DAY_YEAR|3/14/2023 12:15 am|2023-03-14T00:15",
        "NAMED_MONTH|3 Jan 2020|2020-01-03T00:00",
        "NAMED_MONTH|January 3, 2020|2020-01-03T00:00",
        "NAMED_MONTH|Jan. 3rd 2020|2020-01-03T00:00",
        "NAMED_MONTH|03-JAN-20|2020-01-03T00:00",
        "NAMED_MONTH|Wed, 1 Jan 2020|2020-01-01T00:00",
        "NAMED_MONTH|3. März 2020|2020-03-03T00:00",
        "NAMED_MONTH|3 de marzo de 2020|2020-03-03T00:00",
        "NAMED_MONTH|14 juillet 1789|1789-07-14T00:00",
        "NAMED_MONTH|10/Oct/2000:13:55:36 -0700|2000-10-10T20:55:36",
        "YEAR_MONTH|2020-03|2020-03-01T00:00",
        "YEAR_MONTH|202003|2020-03-01T00:00",
        "YEAR_MONTH|03/2020|2020-03-01T00:00",
        "YEAR_MONTH|Mar 2020|2020-03-01T00:00",
        "YEAR_MONTH|Mar-20|2020-03-01T00:00",
        "YEAR_MONTH|2020 mars|2020-03-01T00:00",
        "YEAR_QUARTER|2020Q3|2020-07-01T00:00",
        "YEAR_QUARTER|Q4 2019|2019-10-01T00:00",
        "YEAR_WEEK|2020-W01|2019-12-30T00:00",
        "YEAR|1875|1875-01-01T00:00",
        "YEAR|1875.0|1875-01-01T00:00",
        "DECIMAL_YEAR|1900.5|1900-07-02T12:00",
        "TIME_OF_DAY|14:05|1970-01-01T14:05",
        "TIME_OF_DAY|2:05:30 pm|1970-01-01T14:05:30",
        "EPOCH_SECONDS|1622505600|2021-06-01T00:00",
        "EPOCH_MILLIS|1622505600000|2021-06-01T00:00"
      })
  void pointsInTime(TemporalFormat format, String text, LocalDateTime expected) {
    assertThat(format.parse(text)).isEqualTo(expected);
    assertThat(format.parse(" " + text + " ")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO_DATE|2019-02-29",
        "ISO_DATE|2020-04-31",
        "ISO_DATE|2020-12-32",
        "ISO_DATE_TIME|2019-02-29T10:00:00",
        "ISO_DATE|2020-13-01",
        "ISO_DATE|2020-00-10",
        "ISO_DATE|2020-01/02",
        "ISO_DATE|2020-01-02x",
        "ISO_DATE|20-01-02",
        "ISO_DATE_TIME|2020-01-02T24:00",
        "ISO_DATE_TIME|2020-01-02T10:60",
        "ISO_DATE_TIME|2020-01-02",
        "COMPACT_DATE|20201301",
        "DAY_MONTH_YEAR|31/02/2020",
        "DAY_MONTH_YEAR|12/31/2020",
        "DAY_MONTH_YEAR|1/2/202",
        "MONTH_DAY_YEAR|13/01/2020",
        "NAMED_MONTH|31 Feb 2020",
        "NAMED_MONTH|3 Jam 2020",
        "YEAR_MONTH|2019-20",
        "YEAR_MONTH|2020",
        "YEAR_MONTH|202013",
        "YEAR_MONTH|2020033",
        "YEAR_QUARTER|2020Q5",
        "YEAR_WEEK|2019-W53",
        "YEAR|1875.5",
        "YEAR|0",
        "TIME_OF_DAY|25:00",
        "TIME_OF_DAY|13:00 pm",
        "EPOCH_SECONDS|soon"
      })
  void noPointsInTime(TemporalFormat format, String text) {
    assertThatThrownBy(() -> format.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(format.words())
        .hasMessageContaining("\"" + text + "\"");
  }

  @Property
  void everyDayIsReadInEveryOrder(@ForAll @IntRange(min = -100_000, max = 100_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    assertThat(TemporalFormat.ISO_DATE.parse(written(day, "yyyy-MM-dd")))
        .isEqualTo(day.atStartOfDay());
    assertThat(TemporalFormat.COMPACT_DATE.parse(written(day, "yyyyMMdd")))
        .isEqualTo(day.atStartOfDay());
    assertThat(TemporalFormat.DAY_MONTH_YEAR.parse(written(day, "d.M.yyyy")))
        .isEqualTo(day.atStartOfDay());
    assertThat(TemporalFormat.MONTH_DAY_YEAR.parse(written(day, "MM/dd/yyyy")))
        .isEqualTo(day.atStartOfDay());
    assertThat(TemporalFormat.NAMED_MONTH.parse(written(day, "d MMMM yyyy")))
        .isEqualTo(day.atStartOfDay());
    assertThat(TemporalFormat.YEAR_MONTH.parse(written(day, "MMM yyyy")))
        .isEqualTo(day.withDayOfMonth(1).atStartOfDay());
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    assertThat(TemporalFormat.YEAR_WEEK.parse(written(day, "YYYY-'W'") + "%02d".formatted(week)))
        .isEqualTo(day.with(java.time.DayOfWeek.MONDAY).atStartOfDay());
  }

  private static String written(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
  }

  @Property
  void nothingThrowsButWhatIsPromised(@ForAll String text, @ForAll TemporalFormat format) {
    format.read(text.toCharArray(), 0, text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"68", "69"})
  void twoDigitsAreNear(String year) {
    assertThat(TemporalFormat.DAY_MONTH_YEAR.parse("1/1/" + year).getYear())
        .isEqualTo(year.equals("68") ? 2068 : 1969);
  }

  @ParameterizedTest
  @EnumSource(TemporalFormat.class)
  void emptyTextIsRefused(TemporalFormat format) {
    assertThatThrownBy(() -> format.parse("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resolutionIsWhatIsWritten() {
    assertThat(
            TypeInference.infer("t", java.util.List.of("2020-01-01 10:00", "2020-01-01 10:30"))
                .resolution())
        .contains(java.time.temporal.ChronoUnit.MINUTES);
    assertThat(
            TypeInference.infer(
                    "t", java.util.List.of("2020-01-01 10:00:05", "2020-01-01 10:30:00"))
                .resolution())
        .contains(java.time.temporal.ChronoUnit.SECONDS);
    assertThat(
            TypeInference.infer(
                    "t", java.util.List.of("2020-01-01 00:00:00", "2020-01-02 00:00:00"))
                .resolution())
        .contains(java.time.temporal.ChronoUnit.DAYS);
    assertThat(TypeInference.infer("year", java.util.List.of("1990", "1991")).resolution())
        .contains(java.time.temporal.ChronoUnit.YEARS);
  }

  /** The usual length of a date-time has a short cut; what it must not take is here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30T14:05:00",
        "2020-03-31T24:05:00",
        "2020-03-31T14:60:00",
        "2020-03-31T14:05:60",
        "2020-03-31T14-05:00",
        "2020-03-31_14:05:00",
        "2020-03-31T1a:05:00"
      })
  void noSuchTime(String text) {
    assertThatThrownBy(() -> TemporalFormat.ISO_DATE_TIME.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void theEarliestAndTheLatestTimeHeedTheOffsetAndTheFractionOfASecond() {
    String csv =
        """
        sent
        2020-01-01T00:30:00.250+02:00
        2020-01-01T00:00:00Z
        2020-01-01T00:30:00.125+02:00
        2020-01-01T09:00:00.5Z
        2020-01-01T05:00:00.75-04:00
        """;

    TemporalVariable sent =
        (TemporalVariable)
            Dataset.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "messages")
                .variable("sent");

    assertThat(sent.first()).contains(LocalDateTime.parse("2019-12-31T22:30:00.125"));
    assertThat(sent.last()).contains(LocalDateTime.parse("2020-01-01T09:00:00.75"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020Q3;2021Q1, from 2020-Q3 to 2021-Q1",
    "2019-W52;2020-W01, from 2019-W52 to 2020-W01",
    "2019-03;2020-11, from 2019-03 to 2020-11",
    "2019-03-05;2020-11-30, from 2019-03-05 to 2020-11-30",
  })
  void aSpanIsShownAsItIsWritten(String texts, String span) {
    Dataset dataset =
        AlertSample.dataset("t", List.of(texts.split(";", -1)))
            .withType("t", VariableType.TEMPORAL);
    assertThat(dataset.temporal("t").toString()).contains(span);
    assertThat(dataset.summary().toString()).contains(span.split(" ", -1)[3]);
  }
}
