package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarPictureTest {

  private static TimeSeries days(LocalDate start, double... values) {
    return TimeSeries.of(start, Period.ofDays(1), values);
  }

  /** The cells of a colour, without its mark in the legend. */
  private static List<Mark> cells(Figure figure, Color colour) {
    return Picture.of(figure).filled(colour).stream()
        .filter(mark -> mark.kind().equals("path"))
        .toList();
  }

  @Test
  void aDayHasItsWeekAndItsWeekday() {
    // 2024 begins on a Monday: 14 February is the Wednesday of the seventh week.
    double[] values = new double[366];
    values[LocalDate.of(2024, 2, 14).getDayOfYear() - 1] = 10;
    Figure figure = Charts.calendar(days(LocalDate.of(2024, 1, 1), values));
    PictureChecks.isSound(figure);
    Plot plot = figure.drawing().page(Insets.NONE).plots().get(0);
    List<Mark> highest = cells(figure, Theme.standard().colour(0));
    assertThat(highest).hasSize(1);
    assertThat(highest.get(0).box().getCenterX()).isCloseTo(plot.pageX(6.5), within(0.6));
    assertThat(highest.get(0).box().getCenterY()).isCloseTo(plot.pageY(-2.5), within(0.6));
    assertThat(Picture.of(figure).texts("y-tick")).containsExactly("2024");
    assertThat(Picture.of(figure).texts("x-tick")).startsWith("Jan", "Feb").endsWith("Dec");
    assertThat(Picture.of(figure).texts("legend")).startsWith("below 2").endsWith("8 and more");
    assertThat(figure.description())
        .isEqualTo(
            "Calendar of values: 366 days from 2024-01-01 to 2024-12-31, lowest 0 on 2024-01-01,"
                + " highest 10 on 2024-02-14.");
  }

  @Test
  void yearsFollowOneAnotherDownwards() {
    Figure figure = Charts.calendar(days(LocalDate.of(2023, 12, 31), 1, 5, 9));
    Plot plot = figure.drawing().page(Insets.NONE).plots().get(0);
    // 31 December 2023 is a Sunday, 1 January 2024 a Monday.
    List<Mark> all =
        Picture.of(figure).marks().stream()
            .filter(mark -> mark.kind().equals("path") && mark.stroke().equals("none"))
            .toList();
    assertThat(all).hasSize(3);
    assertThat(all.get(0).box().getCenterX()).isCloseTo(plot.pageX(52.5), within(0.6));
    assertThat(all.get(0).box().getCenterY()).isCloseTo(plot.pageY(-6.5), within(0.6));
    assertThat(all.get(1).box().getCenterX()).isCloseTo(plot.pageX(0.5), within(0.6));
    assertThat(all.get(1).box().getCenterY()).isCloseTo(plot.pageY(-8.5), within(0.6));
    assertThat(Picture.of(figure).texts("y-tick")).containsExactly("2024", "2023");
  }

  @Test
  void missingDaysAreGrey() {
    Figure figure = Charts.calendar(days(LocalDate.of(2024, 5, 1), 1, Double.NaN, 3, Double.NaN));
    PictureChecks.isSound(figure);
    Color grey = Look.tint(Theme.standard().soft(), Theme.standard().ground(), 0.25);
    assertThat(cells(figure, grey)).hasSize(2);
    assertThat(Picture.of(figure).texts("legend")).endsWith("missing");
    assertThat(figure.subtitle()).contains(", 2 missing");
  }

  @Test
  void allKindsOfDays() {
    PictureChecks.isSound(Charts.calendar(SeriesDatasets.chicagoRidershipDaily()));
    PictureChecks.isSound(Charts.calendar(days(LocalDate.of(2024, 2, 29), 7)));
    PictureChecks.isSound(Charts.calendar(days(LocalDate.of(2024, 2, 29), 7, 7, 7)));
    PictureChecks.isSound(Charts.calendar(days(LocalDate.of(2024, 2, 29), -1e300, 0, 1e299)));
    PictureChecks.isSound(
        Charts.calendar(days(LocalDate.of(2024, 2, 29), 1, 2).withName("<b>".repeat(70))));
    double[] many = IntStream.range(0, 18_000).asDoubleStream().toArray();
    PictureChecks.isSound(Charts.calendar(days(LocalDate.of(1970, 1, 1), many)));
  }

  @Test
  void whatIsNotOfDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.calendar(SeriesDatasets.airPassengers()))
        .withMessage(
            "a calendar needs a series of days, but was given passengers_thousands by month");
    LocalDateTime noon = LocalDate.of(2024, 2, 29).atTime(12, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.calendar(TimeSeries.of(noon, Duration.ofHours(1), 3.5, 4)))
        .withMessage("a calendar needs a series of days, but was given values by hour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.calendar(TimeSeries.of(noon, Duration.ofMinutes(15), 3.5, 4)))
        .withMessage("a calendar needs a series of days, but was given values every 15 minutes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.calendar(days(LocalDate.of(1900, 1, 1), new double[30_000])))
        .withMessage("a calendar can show 50 years, but values has 83; see slice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.calendar(TimeSeries.of(new double[] {1})));
  }
}
