package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Label;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonPictureTest {

  private static final double LOWER = 0.35 * 14;
  private static final double NONE = Double.NaN;
  private static final TimeSeries AIR = SeriesDatasets.airPassengers();
  private static final TimeSeries RIDES = SeriesDatasets.chicagoRidershipDaily();
  private static final TimeSeries CARBON = SeriesDatasets.co2MaunaLoaWeekly();

  private static List<Mark> strokes(Picture picture, int colour) {
    Color own = Theme.standard().colour(colour);
    String name = "rgb(%d,%d,%d)".formatted(own.getRed(), own.getGreen(), own.getBlue());
    return picture.marks().stream()
        .filter(mark -> mark.stroke().equals(name) && !mark.kind().equals("circle"))
        .filter(mark -> mark.box().getWidth() > 25)
        .toList();
  }

  private static double pageX(Picture picture, String label) {
    return picture.labels("x-tick").stream()
        .filter(tick -> tick.text().equals(label))
        .mapToDouble(Label::x)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLastYearRunsFromJanuaryToDecember() {
    Figure figure = Charts.seasonal(AIR);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-tick")).hasSize(12).startsWith("Jan", "Feb").endsWith("Dec");
    assertThat(picture.texts("legend"))
        .containsExactly("1949 to 1959, the later the darker", "1960");
    Mark last = strokes(picture, 1).get(0);
    assertThat(last.box().getMinX()).isCloseTo(pageX(picture, "Jan"), within(1.0));
    assertThat(last.box().getMaxX()).isCloseTo(pageX(picture, "Dec"), within(1.0));
    assertThat(last.box().getMinY()).isCloseTo(picture.pageY(622) - LOWER, within(1.0));
    assertThat(last.box().getMaxY()).isCloseTo(picture.pageY(390) - LOWER, within(1.0));
    assertThat(figure.title()).isEqualTo("passengers_thousands, year over year");
    assertThat(figure.subtitle())
        .isEqualTo("12 years from January 1949 to December 1960; the last in its own colour");
  }

  @Test
  void manyYearsAreNamedAtTheEndsOfTheirLinesAsFarAsThereIsRoom() {
    for (int width : new int[] {640, 390}) {
      Picture picture = Picture.of(Charts.seasonal(AIR).size(width, 400));
      picture.isSound();
      assertThat(picture.texts("note")).contains("1949", "1960").hasSizeGreaterThan(4);
      for (Label note : picture.labels("note")) {
        double december = AIR.value(YearMonth.of(Integer.parseInt(note.text()), 12));
        assertThat(note.box().getCenterY()).isCloseTo(picture.pageY(december) - LOWER, within(2.0));
        assertThat(note.box().getMinX()).isGreaterThan(strokes(picture, 1).get(0).box().getMaxX());
      }
    }
  }

  @Test
  void yearsAreNamedInLargeLettersTooAsFarAsThereIsRoom() {
    for (int letters : new int[] {14, 18, 20, 24, 26, 32}) {
      for (int width : new int[] {640, 390}) {
        Figure figure = Charts.seasonal(AIR).theme(Theme.standard().textSize(letters));
        Picture picture = Picture.of(figure.size(width, width == 640 ? 500 : 400));
        picture.isSound();
        String as = letters + " pixels on " + width;
        assertThat(picture.texts("note")).as(as).contains("1960").hasSizeGreaterThan(1);
        // Every other year ends where there is no room between its neighbours and the axis.
        double line = 1.25 * 0.9 * letters * Math.min(1, width / 480.0);
        double axis = strokes(picture, 1).get(0).box().getMaxY();
        List<Label> named = picture.labels("note");
        for (int year = 1949; year < 1960; year++) {
          String text = Integer.toString(year);
          double end = named.get(0).y() + yearsBelow(named, year);
          assertThat(
                  picture.texts("note").contains(text)
                      || end > axis
                      || named.stream().anyMatch(note -> Math.abs(note.y() - end) < line + 1))
              .as("%s, %s", as, year)
              .isTrue();
        }
      }
    }
  }

  /** How far the end of a year's line is below the first name, by the ends of two named years. */
  private static double yearsBelow(List<Label> named, int year) {
    Label first = named.get(0);
    Label last = named.get(named.size() - 1);
    double from = december(first);
    return (AIR.value(YearMonth.of(year, 12)) - from)
        / (december(last) - from)
        * (last.y() - first.y());
  }

  private static double december(Label name) {
    return AIR.value(YearMonth.of(Integer.parseInt(name.text()), 12));
  }

  @Test
  void fewYearsAreAllNamedInTheLegend() {
    Picture six = Picture.of(Charts.seasonal(AIR.slice(0, 72)));
    assertThat(six.texts("legend")).containsExactly("1949", "1950", "1951", "1952", "1953", "1954");
    assertThat(six.texts("note")).isEmpty();
    assertThat(Picture.of(Charts.seasonal(AIR.slice(0, 12))).texts("legend"))
        .containsExactly("1949");
  }

  @Test
  void yearsThatEndBeforeDecemberHaveNoNameThere() {
    Picture picture = Picture.of(Charts.seasonal(AIR.slice(0, 140)));
    picture.isSound();
    assertThat(picture.texts("note")).contains("1949", "1959").doesNotContain("1960");
    assertThat(picture.texts("legend")).endsWith("1960");
  }

  @Test
  void aSeriesThatBeginsInMidYearHasItsMonthsInTheirPlaces() {
    TimeSeries series = TimeSeries.of(YearMonth.of(2023, 11), Period.ofMonths(1), 1, 2, 3, 4, 5);
    Picture picture = Picture.of(Charts.seasonal(series));
    Mark last = strokes(picture, 1).get(0);
    assertThat(picture.texts("legend").subList(0, 2)).containsExactly("2023", "2024");
    assertThat(last.box().getMinX()).isCloseTo(pageX(picture, "Jan"), within(1.0));
    assertThat(last.box().getMaxX()).isCloseTo(pageX(picture, "Mar"), within(1.0));
  }

  @Test
  void endsOfMonthsAndQuartersBelongToTheirYears() {
    double[] values = IntStream.range(0, 48).mapToDouble(i -> i % 12 == 4 ? 9 : i % 5).toArray();
    for (LocalDate start : List.of(LocalDate.of(2020, 1, 31), LocalDate.of(2021, 1, 30))) {
      TimeSeries months = TimeSeries.of(start, Period.ofMonths(1), values);
      Figure figure = Charts.seasonal(months);
      PictureChecks.isSound(figure);
      assertThat(figure.subtitle()).startsWith("4 years from " + start);
      Picture picture = Picture.of(figure);
      assertThat(picture.texts("x-tick")).startsWith("Jan", "Feb").endsWith("Dec").hasSize(12);
      assertThat(picture.texts("legend")).startsWith(Integer.toString(start.getYear()));
      assertThat(Charts.subseries(months).description()).contains("mean highest for May (9)");
    }
    double[] falling = {8, 6, 4, 2, 8, 6, 4, 2};
    TimeSeries quarters = TimeSeries.of(LocalDate.of(2020, 3, 31), Period.ofMonths(3), falling);
    Picture picture = Picture.of(Charts.seasonal(quarters));
    assertThat(picture.texts("legend")).containsExactly("2020", "2021");
    assertThat(picture.texts("x-tick")).containsExactly("Q1", "Q2", "Q3", "Q4");
    Mark last = strokes(picture, 1).get(0);
    assertThat(last.box().getMinX()).isCloseTo(pageX(picture, "Q1"), within(1.0));
    assertThat(last.box().getMaxX()).isCloseTo(pageX(picture, "Q4"), within(1.0));
    assertThat(Charts.subseries(quarters).description())
        .contains("mean highest for Q1 (8) and lowest for Q4 (2)");
    TimeSeries halves = TimeSeries.of(LocalDate.of(2020, 6, 30), Period.ofMonths(6), falling);
    assertThat(Picture.of(Charts.seasonal(halves)).texts("x-tick")).containsExactly("Jun", "Dec");
    assertThat(Charts.subseries(halves).description())
        .contains("mean highest for June (6) and lowest for December (4)");
  }

  @Test
  void roundsAreThoseOfTheCalendar() {
    assertThat(Picture.of(Charts.seasonal(RIDES)).texts("x-tick"))
        .containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    // 2001-01-22 was a Monday, 2016-08-28 a Sunday
    Picture weeks = Picture.of(Charts.seasonal(RIDES));
    assertThat(weeks.texts("legend"))
        .containsExactly("2001-01-22 to 2016-08-15, the later the darker", "2016-08-22");
    assertThat(weeks.texts("note")).isEmpty();
    assertThat(Picture.of(Charts.seasonal(RIDES.withPeriods(365))).texts("legend"))
        .containsExactly("2001 to 2015, the later the darker", "2016");
    assertThat(Picture.of(Charts.seasonal(CARBON)).texts("x-tick")).startsWith("Jan", "Feb");
    double[] values = IntStream.range(0, 60).asDoubleStream().toArray();
    TimeSeries hours = TimeSeries.of(LocalDate.of(2024, 2, 28), Duration.ofHours(1), values);
    assertThat(Picture.of(Charts.seasonal(hours)).texts("x-tick")).startsWith("00:00", "03:00");
    TimeSeries quarters = TimeSeries.of(YearMonth.of(2024, 4), Period.ofMonths(3), values);
    assertThat(Picture.of(Charts.seasonal(quarters)).texts("x-tick"))
        .containsExactly("Q1", "Q2", "Q3", "Q4");
    assertThat(Picture.of(Charts.seasonal(TimeSeries.of(values, 5))).texts("x-tick"))
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void subSeriesHaveTheirMeans() {
    Figure figure = Charts.subseries(AIR);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    List<Mark> means = strokes(picture, 1);
    assertThat(means).hasSize(12);
    double july = 0;
    for (int year = 1949; year <= 1960; year++) {
      july += AIR.value(YearMonth.of(year, 7)) / 12;
    }
    assertThat(means.get(6).box().getCenterY()).isCloseTo(picture.pageY(july) - LOWER, within(1.0));
    assertThat(means.get(6).box().getCenterX()).isCloseTo(pageX(picture, "Jul"), within(1.0));
    assertThat(figure.description())
        .endsWith("mean highest for July (351.3) and lowest for November (232.8).");
    Picture rides = Picture.of(Charts.subseries(RIDES));
    assertThat(rides.texts("x-tick"))
        .containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  }

  @Test
  void lagPlotsPairEachValueWithAnEarlierOne() {
    TimeSeries series = TimeSeries.of(new double[] {1, 5, 2, NONE, 4, 3});
    Figure figure = Charts.lag(series, 1);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    List<Mark> points = picture.filled(Theme.standard().colour(0));
    double[][] expected = {{1, 5}, {5, 2}, {4, 3}};
    assertThat(points).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(points.get(i).box().getCenterX())
          .isCloseTo(picture.pageX(expected[i][0]), within(1.0));
      assertThat(points.get(i).box().getCenterY())
          .isCloseTo(picture.pageY(expected[i][1]) - LOWER, within(1.0));
    }
    assertThat(figure.title()).isEqualTo("values against 1 step before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.lag(series, 6))
        .withMessage("lag must be in 1 to 5, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.lag(TimeSeries.of(new double[] {1, NONE, 3}), 1))
        .withMessage(
            "a lag plot of values needs at least 1 pair of values 1 step apart, but there"
                + " were 0");
  }

  @Test
  void whatHasNoSeasonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.seasonal(SeriesDatasets.nileFlow()))
        .withMessage(
            "a picture of a season needs a series with a period, but flow_1e8_m3 has none; see"
                + " withPeriods");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.subseries(RIDES.withPeriods(365)))
        .withMessage("a sub-series plot can show a period of at most 60 steps, but it was 366");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.seasonal(TimeSeries.of(new double[] {NONE, NONE}, 2)));
  }

  @Test
  void allKindsOfSeasons() {
    TimeSeries one = TimeSeries.of(new double[] {3}, 4);
    TimeSeries same = TimeSeries.of(new double[] {3, 3, 3, 3, 3, 3}, 4);
    TimeSeries gaps = TimeSeries.of(new double[] {3, NONE, 1, NONE, 2, NONE, 4, 5, 9}, 4);
    TimeSeries huge = TimeSeries.of(new double[] {1e300, -1e300, 3, 4, 5e299}, 2);
    for (TimeSeries series :
        List.of(one, same, gaps, huge, AIR.slice(3, 8), AIR.slice(3, 4), RIDES, CARBON)) {
      PictureChecks.isSound(Charts.seasonal(series));
      PictureChecks.isSound(Charts.subseries(series));
    }
    PictureChecks.isSound(Charts.seasonal(RIDES.withPeriods(365)));
    PictureChecks.isSound(Charts.lag(RIDES, 7));
    PictureChecks.isSound(Charts.lag(huge, 1));
    PictureChecks.isSound(Charts.lag(same, 1));
    TimeSeries odd = AIR.withName("<i>" + "x".repeat(200));
    PictureChecks.isSound(Charts.seasonal(odd));
    PictureChecks.isSound(Charts.subseries(odd));
    PictureChecks.isSound(Charts.lag(odd.withName("שלום"), 12));
  }
}
