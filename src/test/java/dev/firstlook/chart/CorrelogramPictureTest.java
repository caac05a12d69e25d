package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.Periodogram;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrelogramPictureTest {

  private static final double LOWER = 0.35 * 14;
  private static final Autocorrelation LYNX =
      Autocorrelation.of(SeriesDatasets.canadianLynx().values(), 20);

  private static List<Mark> strokes(Picture picture, int colour) {
    Color own = Theme.standard().colour(colour);
    String name = "rgb(%d,%d,%d)".formatted(own.getRed(), own.getGreen(), own.getBlue());
    return picture.marks().stream().filter(mark -> mark.stroke().equals(name)).toList();
  }

  @Test
  void aStrokeForEachLagFromOneOn() {
    for (boolean partial : new boolean[] {false, true}) {
      Figure figure = partial ? Charts.pacf(LYNX) : Charts.acf(LYNX);
      PictureChecks.isSound(figure);
      Picture picture = Picture.of(figure);
      double[] values = partial ? LYNX.pacf() : LYNX.acf();
      List<Mark> strokes = strokes(picture, 0);
      assertThat(strokes).hasSize(20);
      for (int lag = 1; lag <= 20; lag++) {
        Mark stroke = strokes.get(lag - 1);
        assertThat(stroke.box().getCenterX()).isCloseTo(picture.pageX(lag), within(0.6));
        double zero = picture.pageY(0) - LOWER;
        double end = picture.pageY(values[lag]) - LOWER;
        assertThat(stroke.box().getMinY()).isCloseTo(Math.min(zero, end), within(0.8));
        assertThat(stroke.box().getMaxY()).isCloseTo(Math.max(zero, end), within(0.8));
      }
    }
  }

  /** With gaps correlations may be beyond 1; where no values are a lag apart there is none. */
  @Test
  void seriesWithManyGaps() {
    double gap = Double.NaN;
    double[] values = {
      10, -10, gap, 0, gap, 0, gap, 0, gap, 0, gap, 0, gap, 0, gap, 0, gap, 0, gap
    };
    Autocorrelation beyond = Autocorrelation.of(values, 4);
    for (Figure figure : List.of(Charts.acf(beyond), Charts.pacf(beyond))) {
      PictureChecks.isSound(figure);
      Mark first = strokes(Picture.of(figure), 0).get(0);
      double end = Picture.of(figure).pageY(-2.5) - LOWER;
      assertThat(first.box().getMaxY()).isCloseTo(end, within(0.8));
    }
    Autocorrelation odd = Autocorrelation.of(new double[] {1, gap, 3, gap, 2, gap, 5}, 2);
    PictureChecks.isSound(Charts.acf(odd));
    PictureChecks.isSound(Charts.pacf(odd));
    assertThat(Charts.pacf(odd).description())
        .isEqualTo(
            "Partial autocorrelation of 4 values at lags 1 to 2: none can be told, for values are"
                + " missing.");
  }

  @Test
  void boundsOfWhiteNoiseAreDashedOnBothSides() {
    Picture picture = Picture.of(Charts.acf(LYNX));
    double bound = 1.959963984540054 / Math.sqrt(114);
    List<Double> heights =
        strokes(picture, 1).stream().map(mark -> mark.box().getCenterY()).distinct().toList();
    assertThat(heights).hasSize(2);
    assertThat(heights.get(0)).isCloseTo(picture.pageY(-bound) - LOWER, within(0.8));
    assertThat(heights.get(1)).isCloseTo(picture.pageY(bound) - LOWER, within(0.8));
    assertThat(strokes(picture, 1)).hasSizeGreaterThan(50);
  }

  @Test
  void wordsOfCorrelograms() {
    assertThat(Charts.acf(LYNX).subtitle())
        .isEqualTo("114 values; dashed: 95 % bounds of white noise, ±0.184");
    assertThat(Charts.pacf(LYNX).description())
        .startsWith("Partial autocorrelation of 114 values at lags 1 to 20: 4 beyond the bounds")
        .endsWith("; highest 0.711 at lag 1, lowest -0.588 at lag 2.");
  }

  @Test
  void theyKnowTheirSeriesAndItsStep() {
    TimeSeries air = SeriesDatasets.airPassengers().withName("passengers");
    Figure acf = Charts.acf(Autocorrelation.of(air, 36));
    PictureChecks.isSound(acf);
    assertThat(acf.title()).isEqualTo("Autocorrelation of passengers");
    assertThat(acf.description())
        .startsWith("Autocorrelation of passengers, 144 values, at lags 1 to 36: 36 beyond");
    assertThat(Picture.of(acf).texts("x-name")).containsExactly("lag in months");
    Figure waves = Charts.periodogram(Periodogram.of(air.difference(1)));
    PictureChecks.isSound(waves);
    assertThat(waves.title()).isEqualTo("Periodogram of change over 1 step of passengers");
    assertThat(Picture.of(waves).texts("x-name")).containsExactly("frequency, cycles per month");
    assertThat(waves.subtitle()).matches("143 values, most power at a period of \\S+ months .*");
    TimeSeries quarters =
        TimeSeries.of(LocalDateTime.of(2024, 1, 1, 0, 0), Duration.ofMinutes(15), 1, 2, 1, 2, 1, 2);
    assertThat(Charts.periodogram(Periodogram.of(quarters)).subtitle())
        .contains("a period of 2 steps of 15 minutes (frequency 0.5)");
    assertThat(Picture.of(Charts.acf(Autocorrelation.of(quarters, 2))).texts("x-name"))
        .containsExactly("lag");
  }

  @Test
  void theAxisOfAStrongCorrelationReachesOne() {
    assertThat(Picture.of(Charts.acf(LYNX)).texts("y-tick")).containsExactly("-1", "0", "1");
    assertThat(Picture.of(Charts.pacf(LYNX)).texts("y-tick")).containsExactly("-1", "0", "1");
    Autocorrelation air = Autocorrelation.of(SeriesDatasets.airPassengers(), 36);
    assertThat(Picture.of(Charts.acf(air)).texts("y-tick")).containsExactly("0.0", "0.5", "1.0");
    double[] noise = new Random(1).doubles(2000).toArray();
    assertThat(Picture.of(Charts.acf(Autocorrelation.of(noise, 20))).texts("y-tick"))
        .doesNotContain("1.0", "1");
  }

  @Test
  void correlogramsOfAllKinds() {
    PictureChecks.isSound(Charts.acf(Autocorrelation.of(new double[] {1, 2}, 1)));
    PictureChecks.isSound(Charts.pacf(Autocorrelation.of(new double[] {1, -1, 1, -1}, 3)));
    double[] noise = new Random(1).doubles(20_000).toArray();
    PictureChecks.isSound(Charts.acf(Autocorrelation.of(noise, 15_000)));
    PictureChecks.isSound(
        Charts.acf(Autocorrelation.of(new double[] {1e150, -1e150, 0, Double.NaN, 1e150}, 2)));
  }

  @Test
  void thePeriodogramHasItsPeakAtThePeriod() {
    Periodogram lynx = Periodogram.of(SeriesDatasets.canadianLynx().values());
    Figure figure = Charts.periodogram(lynx);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    Mark peak = picture.filled(Theme.standard().colour(1)).get(0);
    assertThat(peak.box().getCenterX()).isCloseTo(picture.pageX(12.0 / 114), within(0.8));
    assertThat(strokes(picture, 0)).hasSize(57);
    assertThat(figure.description())
        .isEqualTo(
            "Periodogram of 114 values: most power at a period of 9.5 steps (frequency 0.1053).");
    double[] power = lynx.power();
    double highest = 0;
    for (double each : power) {
      highest = Math.max(highest, each);
    }
    assertThat(peak.box().getCenterY()).isCloseTo(picture.pageY(highest) - LOWER, within(1.0));
  }

  @Test
  void aLogarithmicAxisBearsZeros() {
    double[] alternating = {1, -1, 1, -1, 1, -1, 1, -1};
    Figure figure = Charts.logPeriodogram(Periodogram.of(alternating));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle()).contains("of (nearly) no power at the lower edge");
    Figure nothing = Charts.logPeriodogram(Periodogram.of(new double[] {5, 5, 5, 5, 5}));
    PictureChecks.isSound(nothing);
    assertThat(nothing.description()).contains("no power at any frequency");
    PictureChecks.isSound(Charts.periodogram(Periodogram.of(new double[] {5, 5, 5, 5, 5})));
    PictureChecks.isSound(Charts.periodogram(Periodogram.of(new double[] {1, 2})));
    PictureChecks.isSound(Charts.logPeriodogram(Periodogram.of(new double[] {1, 2})));
    double[] noise = new Random(1).doubles(30_000).toArray();
    PictureChecks.isSound(Charts.logPeriodogram(Periodogram.of(noise)));
    PictureChecks.isSound(Charts.periodogram(Periodogram.of(noise)));
  }

  @Test
  void decadesAreLabelledWithTheirNumbers() {
    double[] values = new Random(2).doubles(500).map(x -> 100 * x).toArray();
    Picture picture = Picture.of(Charts.logPeriodogram(Periodogram.of(values)));
    assertThat(picture.texts("y-tick")).contains("10", "100", "1000");
    assertThat(decades(0.1, 1.9)).containsExactly("2", "5", "10", "20", "50");
  }

  private static List<String> decades(double lowest, double highest) {
    return Decades.axis("", lowest, highest).ticks(9, all -> true).stream()
        .map(Tick::label)
        .toList();
  }
}
