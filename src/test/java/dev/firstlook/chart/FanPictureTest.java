package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.FanPlan.Band;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.Forecast;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FanPictureTest {

  private static final double NONE = Double.NaN;
  private static final double LOWER = 0.35 * 14;

  private static TimeSeries years(int first, double... values) {
    return TimeSeries.of(Year.of(first), Period.ofYears(1), values).withName("flow");
  }

  private static Figure fan(TimeSeries observed, int first, double[] mean, double width) {
    double[] lower = Arrays.stream(mean).map(value -> value - width).toArray();
    double[] upper = Arrays.stream(mean).map(value -> value + width).toArray();
    double[] lowest = Arrays.stream(mean).map(value -> value - 2 * width).toArray();
    double[] highest = Arrays.stream(mean).map(value -> value + 2 * width).toArray();
    List<Band> bands =
        List.of(
            new Band(0.8, years(first, lower), years(first, upper)),
            new Band(0.95, years(first, lowest), years(first, highest)));
    return Figure.of(new FanPlan(observed, years(first, mean), bands));
  }

  private static Color tint(int band) {
    return Look.tint(Theme.standard().colour(1), Theme.standard().ground(), 0.18 + 0.2 * band);
  }

  private static Mark area(Picture picture, int band) {
    return picture.filled(tint(band)).stream()
        .filter(mark -> mark.box().getWidth() > 15)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWidestBandIsTheLightestAndBothLieAtTheirYears() {
    Figure figure = fan(years(1991, 3, 5, 4, 6), 1995, new double[] {5, 6, 7}, 1);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    double[][] expected = {{3, 9}, {4, 8}};
    for (int band = 0; band < 2; band++) {
      Mark area = area(picture, band);
      assertThat(area.box().getMinX()).isCloseTo(picture.pageX(1995), within(1.0));
      assertThat(area.box().getMaxX()).isCloseTo(picture.pageX(1997), within(1.0));
      assertThat(area.box().getMaxY())
          .isCloseTo(picture.pageY(expected[band][0]) - LOWER, within(1.0));
      assertThat(area.box().getMinY())
          .isCloseTo(picture.pageY(expected[band][1]) - LOWER, within(1.0));
    }
    assertThat(picture.texts("legend"))
        .containsExactly("observed", "forecast", "95 % interval", "80 % interval");
    assertThat(figure.title()).isEqualTo("Forecast of flow");
    assertThat(figure.subtitle()).isEqualTo("3 years from 1995 to 1997");
    assertThat(figure.description())
        .isEqualTo(
            "Forecast of flow: 3 years from 1995 to 1997, mean lowest 5 in 1995, highest 7 in 1997;"
                + " 7 in 1997, 95 % interval from 5 to 9, 80 % interval from 6 to 8.");
  }

  @Test
  void ofALongSeriesItsEndIsShown() {
    double[] values = new double[1000];
    values[0] = 1e6;
    Figure figure = fan(years(1000, values), 2000, new double[] {1, 2, 3}, 1);
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle())
        .isEqualTo("3 years from 2000 to 2002; before it the last 60 of" + " 1000");
    assertThat(Picture.of(figure).texts("y-tick")).doesNotContain("1000000");
  }

  @Test
  void aForecastIsShownWithItsOwnNumbers() {
    Forecast forecast =
        Forecast.of(Stl.periodic().decompose(SeriesDatasets.airPassengers().log()), 12);
    Figure figure = Charts.forecast(forecast);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    double[] lowest = forecast.lower(0.95).values();
    double[] highest = forecast.upper(0.95).values();
    assertThat(area(picture, 0).box().getMaxY())
        .isCloseTo(picture.pageY(Arrays.stream(lowest).min().orElseThrow()) - LOWER, within(1.0));
    assertThat(area(picture, 0).box().getMinY())
        .isCloseTo(picture.pageY(Arrays.stream(highest).max().orElseThrow()) - LOWER, within(1.0));
    assertThat(picture.texts("legend"))
        .containsExactly("observed", "forecast", "95 % interval", "80 % interval");
    assertThat(figure.subtitle()).startsWith("12 months from January 1961 to December 1961");
  }

  @Test
  void oddForecasts() {
    PictureChecks.isSound(fan(years(1990, 3), 1991, new double[] {4}, 1));
    PictureChecks.isSound(fan(years(1990, 3, 3, 3), 1993, new double[] {3, 3}, 0));
    PictureChecks.isSound(fan(years(1990, 1e300, 2e300), 1992, new double[] {1e300}, 1e299));
    PictureChecks.isSound(fan(years(1990, 1, NONE, 3, NONE), 1994, new double[] {3, 4}, 1));
    Band gaps = new Band(0.8, years(1992, NONE, 1, NONE, 1, 1), years(1992, 3, 3, 3, 3, 3));
    Band none = new Band(0.9, years(1992, NONE, NONE, NONE, NONE, NONE), gaps.upper());
    TimeSeries mean = years(1992, 2, 2, 2, 2, 2);
    PictureChecks.isSound(Figure.of(new FanPlan(years(1990, 1, 2), mean, List.of(gaps, none))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FanPlan(years(1990, 1, 2), years(1992, 1), List.of(gaps)))
        .withMessage("bounds of a forecast must be as many as its 1 value, but were 5");
  }
}
