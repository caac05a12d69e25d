package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonPictureTest {

  private static final double[] SIX = {1, 2, 3, 4, 5, 6};
  private static final Theme THEME = Theme.standard();
  private static final String OUTSIDE =
      "6 values; the line of agreement and its band lie outside the picture";

  @Test
  void whereTheModelIsOffLineAndBandShowIt() {
    for (double mean : new double[] {-20, -2, 7, 9, 100}) {
      Figure figure = Charts.qq(SIX, new Normal(mean, 1));
      PictureChecks.isSound(figure);
      assertThat(figure.subtitle()).isEqualTo("6 values; 95 % band, point by point");
      Picture picture = Picture.of(figure);
      List<Mark> points = points(picture);
      Mark band = picture.filled(Look.tint(THEME.colour(0), THEME.ground(), 0.2)).get(0);
      assertThat(band.box().getMinX()).isCloseTo(points.get(0).box().getCenterX(), within(1.0));
      assertThat(band.box().getMaxX()).isCloseTo(points.get(5).box().getCenterX(), within(1.0));
      assertThat(band.box().getHeight()).isGreaterThan(8);
      Mark line = line(picture);
      assertThat(line.box().getMinX()).isLessThan(points.get(0).box().getCenterX());
      assertThat(line.box().getMaxX()).isGreaterThan(points.get(5).box().getCenterX());
      assertThat(line.box().getCenterY()).isCloseTo(picture.pageY(mean) - 4.9, within(1.5));
    }
  }

  @Test
  void whereTheLineWouldPressThePointsFlatTheWordsSayWhereItIs() {
    Figure figure = Charts.qq(SIX, new Normal(100_000, 1));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle()).isEqualTo(OUTSIDE);
    assertThat(Picture.of(figure).texts("y-tick")).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void farQuantilesOfHeavyTailsLeaveThePointsTheirRoom() {
    ContinuousDistribution model = new Cauchy(0, 1);
    Picture picture = Picture.of(Charts.qq(new Normal(0, 1).sample(200, 5L), model));
    List<Mark> points = points(picture);
    double low = points.stream().mapToDouble(mark -> mark.box().getMaxY()).max().orElseThrow();
    double high = points.stream().mapToDouble(mark -> mark.box().getMinY()).min().orElseThrow();
    assertThat(low - high).isGreaterThan(250);
    assertThat(line(picture).box().getHeight()).isGreaterThan(250);
  }

  @Test
  void equalValuesAndSharesHaveTheirLine() {
    Figure same = Charts.qq(new double[] {5, 5, 5}, new Normal(100, 1));
    PictureChecks.isSound(same);
    assertThat(same.subtitle()).isEqualTo("3 values; 95 % band, point by point");
    assertThat(line(Picture.of(same)).box().getWidth()).isGreaterThan(300);
    Figure shares = Charts.pp(SIX, new Normal(100_000, 1));
    assertThat(shares.subtitle()).isEqualTo("6 values; 95 % band, point by point");
    assertThat(line(Picture.of(shares)).box().getWidth()).isGreaterThan(300);
  }

  private static List<Mark> points(Picture picture) {
    return picture.filled(THEME.colour(0)).stream()
        .filter(mark -> mark.kind().equals("circle"))
        .toList();
  }

  private static Mark line(Picture picture) {
    return picture.marks().stream()
        .filter(mark -> mark.stroke().equals("rgb(77,77,77)"))
        .findFirst()
        .orElseThrow();
  }
}
