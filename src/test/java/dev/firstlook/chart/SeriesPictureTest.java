package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesPictureTest {

  private static final double NONE = Double.NaN;
  private static final TimeSeries AIR = SeriesDatasets.airPassengers();

  /** Half of the size of the letters, by which a label stands lower than its tick. */
  private static final double LOWER = 0.35 * 14;

  private static List<Mark> lines(Picture picture) {
    return picture.marks().stream().filter(mark -> !mark.kind().equals("circle")).toList();
  }

  @Test
  void theLineRunsFromDateToDateAndFromLowestToHighest() {
    Figure figure = Charts.series(AIR);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-tick"))
        .containsExactly("1950", "1952", "1954", "1956", "1958", "1960");
    Mark line = lines(picture).get(0);
    // pixels to a year, about 45; leap years shift a date by less than a fifth of a pixel
    assertThat(line.box().getMinX()).isCloseTo(picture.pageX(1949), within(1.0));
    assertThat(line.box().getMaxX()).isCloseTo(picture.pageX(1960 + 11 / 12.0), within(1.0));
    assertThat(line.box().getMinY()).isCloseTo(picture.pageY(622) - LOWER, within(1.0));
    assertThat(line.box().getMaxY()).isCloseTo(picture.pageY(104) - LOWER, within(1.0));
    assertThat(figure.title()).isEqualTo("passengers_thousands by month");
    assertThat(figure.subtitle()).isEqualTo("144 months from January 1949 to December 1960");
    assertThat(figure.description())
        .isEqualTo(
            "Line of passengers_thousands: 144 months from January 1949 to December 1960, lowest"
                + " 104 in November 1949, highest 622 in July 1960.");
  }

  @Test
  void gapsAreGapsAndLonelyValuesPoints() {
    TimeSeries series = TimeSeries.of(new double[] {1, 2, 3, NONE, NONE, 6, NONE, 2, 1});
    Picture picture = Picture.of(Charts.series(series));
    picture.isSound();
    assertThat(lines(picture)).hasSize(2);
    assertThat(lines(picture).get(0).box().getMaxX()).isCloseTo(picture.pageX(2), within(0.6));
    assertThat(lines(picture).get(1).box().getMinX()).isCloseTo(picture.pageX(7), within(0.6));
    List<Mark> points = picture.filled(Theme.standard().colour(0));
    assertThat(points).hasSize(1).allMatch(mark -> mark.kind().equals("circle"));
    assertThat(points.get(0).box().getCenterX()).isCloseTo(picture.pageX(5), within(0.6));
    assertThat(points.get(0).box().getCenterY()).isCloseTo(picture.pageY(6) - LOWER, within(0.6));
    assertThat(Charts.series(series).subtitle()).isEqualTo("9 values from 0 to 8, 3 missing");
    assertThat(picture.texts("x-name")).containsExactly("index");
  }

  @Test
  void ofAMillionValuesAllThatCanBeSeenIsDrawn() {
    double[] values = new double[1_000_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sin(i / 1e5) + (i % 2 == 0 ? 0.1 : -0.1);
    }
    values[123_457] = 5;
    values[700_001] = -7;
    Arrays.fill(values, 400_000, 450_000, NONE);
    Figure figure = Charts.series(TimeSeries.of(values));
    Picture picture = Picture.of(figure);
    picture.isSound();
    List<Mark> lines = lines(picture);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).box().getMaxX()).isCloseTo(picture.pageX(400_000), within(1.5));
    assertThat(lines.get(1).box().getMinX()).isCloseTo(picture.pageX(450_000), within(1.5));
    assertThat(lines.get(0).box().getMinY()).isCloseTo(picture.pageY(5) - LOWER, within(0.6));
    assertThat(lines.get(1).box().getMaxY()).isCloseTo(picture.pageY(-7) - LOWER, within(0.6));
    assertThat(figure.toSvg()).hasSizeLessThan(100_000);
    assertThat(figure.description()).contains("lowest -7 at index 700001, highest 5");
  }

  @Test
  void aTrendLiesOverTheDataWithALegend() {
    TimeSeries trend = Stl.periodic().decompose(AIR).trend();
    Figure figure = Charts.series(AIR).with(trend).with(AIR.slice(24, 36).withName("1951"));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("legend")).containsExactly("passengers_thousands", "trend", "1951");
    assertThat(figure.title()).isEqualTo("passengers_thousands by month with trend, 1951");
    assertThat(figure.description())
        .startsWith(
            "Lines of passengers_thousands, trend and 1951: 144 months from January 1949 to"
                + " December 1960; passengers_thousands lowest 104 in November 1949, highest 622 in"
                + " July 1960; trend lowest ")
        .endsWith("; 1951 lowest 145 in January 1951, highest 199 in July 1951.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.series(AIR).with(TimeSeries.of(new double[] {1, 2})))
        .withMessage(
            "series in one picture must all have dates or all a bare index, but values has an"
                + " index");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(1, 2, 3).with(AIR))
        .withMessageStartingWith("another series cannot be added to this figure");
    Figure six = figure.with(AIR).with(AIR).with(AIR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six.with(AIR))
        .withMessage("a picture can tell 6 series apart, but there were 7");
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.series(TimeSeries.of(new double[0])))
        .withMessage(
            "a line of values needs at least 1 value, but there were 0, and 0 missing" + " values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.series(TimeSeries.of(new double[] {NONE})))
        .withMessage(
            "a line of values needs at least 1 value, but there were 0, and 1 missing" + " value");
  }

  @Test
  void allKindsOfNumbersAndCalendars() {
    PictureChecks.isSound(Charts.series(TimeSeries.of(new double[] {3})));
    PictureChecks.isSound(Charts.series(AIR.slice(5, 6)));
    PictureChecks.isSound(Charts.series(TimeSeries.of(new double[] {7, 7, 7})));
    PictureChecks.isSound(Charts.series(TimeSeries.of(new double[] {NONE, NONE, 7})));
    PictureChecks.isSound(Charts.series(TimeSeries.of(new double[] {1e300, -1e300, 5e299})));
    PictureChecks.isSound(Charts.series(TimeSeries.of(new double[] {1e-300, 3e-300})));
    PictureChecks.isSound(Charts.series(AIR.map(x -> 0)));
    PictureChecks.isSound(Charts.series(SeriesDatasets.nileFlow()));
    PictureChecks.isSound(Charts.series(SeriesDatasets.canadianLynx()));
    PictureChecks.isSound(Charts.series(SeriesDatasets.co2MaunaLoaWeekly()));
    PictureChecks.isSound(Charts.series(SeriesDatasets.chicagoRidershipDaily()));
    LocalDateTime start = LocalDateTime.of(2024, 2, 28, 22, 15);
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    for (Duration step :
        List.of(
            Duration.ofNanos(100),
            Duration.ofMillis(20),
            Duration.ofSeconds(1),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofDays(3))) {
      PictureChecks.isSound(Charts.series(TimeSeries.of(start, step, values)));
    }
    for (int months : new int[] {1, 3, 12, 120, 12_000}) {
      TimeSeries series = TimeSeries.of(YearMonth.of(1951, 2), Period.ofMonths(months), values);
      PictureChecks.isSound(Charts.series(series));
    }
    PictureChecks.isSound(
        Charts.series(TimeSeries.of(LocalDate.of(-44, 3, 15), Period.ofYears(7), values)));
  }

  @Test
  void wordsOfAllKinds() {
    for (String name :
        List.of("x".repeat(200), "words ".repeat(40), "<b>&\"", "שלום", "\u0000\u202E", "😀", "")) {
      TimeSeries odd = AIR.withName(name);
      Picture.of(Charts.series(odd).with(odd)).isSound();
    }
    String svg = Charts.series(AIR.withName("<b>x</b>")).toSvg();
    assertThat(svg).doesNotContain("<b>");
  }
}
