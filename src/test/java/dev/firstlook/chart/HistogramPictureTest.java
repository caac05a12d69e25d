package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.Histogram;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramPictureTest {

  /** Counts by hand: 2 in [0, 10), 3 in [10, 20), none in [20, 30), 1 in [30, 40]. */
  private static final double[] VALUES = {1, 9, 10, 12, 19.5, 40, Double.NaN};

  private static final BinRule TENS = BinRule.edges(0, 10, 20, 30, 40);

  @Test
  void barsGoFromEdgeToEdgeAndFromZeroToTheirCount() {
    Picture picture = Picture.of(Charts.histogram(VALUES, TENS));
    picture.isSound();
    List<Rectangle2D> bars = bars(picture);
    double[][] expected = {{0, 10, 2}, {10, 20, 3}, {30, 40, 1}};
    assertThat(bars).hasSize(3);
    for (int i = 0; i < 3; i++) {
      Rectangle2D bar = bars.get(i);
      assertThat(bar.getMinX()).isCloseTo(picture.pageX(expected[i][0]), within(1.0));
      assertThat(bar.getMaxX()).isCloseTo(picture.pageX(expected[i][1]), within(1.0));
      double perUnit = picture.pageY(0) - picture.pageY(1);
      assertThat(bar.getHeight()).isCloseTo(expected[i][2] * perUnit, within(1.0));
    }
    assertThat(bars.get(0).getMaxX())
        .as("bars touch")
        .isCloseTo(bars.get(1).getMinX(), within(1e-9));
    assertThat(bars).extracting(Rectangle2D::getMaxY).containsOnly(bars.get(0).getMaxY());
  }

  @Test
  void itSaysWhatWasMeasuredAndHowOften() {
    ContinuousVariable bill = ContinuousVariable.of("bill_length_mm", VALUES);
    Figure figure = Charts.histogram(bill, TENS);
    assertThat(figure.title()).isEqualTo("Histogram of bill_length_mm");
    assertThat(figure.subtitle()).isEqualTo("6 values, 1 missing left out");
    assertThat(figure.description())
        .isEqualTo(
            "Histogram of bill_length_mm: 6 values from 1 to 40, fullest at 10 to 20, 1 missing"
                + " left out.");
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-name")).containsExactly("bill_length_mm");
    assertThat(picture.texts("y-name")).containsExactly("count");
    assertThat(picture.texts("y-tick")).containsExactly("0", "1", "2", "3");
    assertThat(picture.texts("legend")).isEmpty();
  }

  @Test
  void binsOfUnequalWidthShowDensities() {
    Picture picture =
        Picture.of(Charts.histogram(new double[] {1, 1, 2, 8}, BinRule.edges(0, 2, 10)));
    assertThat(picture.texts("y-name")).containsExactly("density");
    List<Rectangle2D> bars = bars(picture);
    // 2 of 4 values on a width of 2 against 2 of 4 on a width of 8: the areas are the same.
    assertThat(bars.get(0).getHeight()).isCloseTo(4 * bars.get(1).getHeight(), within(0.01));
    double perTenth = (picture.pageY(0) - picture.pageY(0.1));
    assertThat(bars.get(0).getHeight()).isCloseTo(2.5 * perTenth, within(1.0));
  }

  @Test
  void binsCountedBeforeAreDrawnAsTheyAre() {
    Figure figure = Charts.histogram(Histogram.of(VALUES, TENS));
    assertThat(figure.description())
        .isEqualTo(
            "Histogram of value: 6 values in bins from 0 to 40, fullest at 10 to 20, 1 missing"
                + " left out.");
    assertThat(bars(Picture.of(figure)))
        .isEqualTo(bars(Picture.of(Charts.histogram(VALUES, TENS))));
  }

  @Test
  void valuesOutsideTheBinsAreNotLost() {
    Figure figure = Charts.histogram(new double[] {1, 2, 3, 99}, BinRule.edges(0, 2, 4));
    assertThat(figure.subtitle()).isEqualTo("4 values, 1 of them outside the bins");
    assertThat(figure.description()).contains("from 1 to 99").contains("1 of them outside");
  }

  @Test
  void noBinIsCalledTheFullestAmongEquals() {
    assertThat(Charts.histogram(0.1, 0.6, 1.1, 1.6).description())
        .isEqualTo("Histogram of value: 4 values from 0.1 to 1.6, all 4 bins equally full.");
    assertThat(Charts.histogram(0.1, 0.1).description())
        .isEqualTo("Histogram of value: 2 values, all 0.1.");
    assertThat(Charts.histogram(new double[] {7, 8}, BinRule.edges(0, 1, 2)).description())
        .isEqualTo("Histogram of value: 2 values from 7 to 8, 2 of them outside the bins.");
    // 1 of 3 values on a width of 1, and 2 of 3 on a width of 2
    assertThat(Charts.histogram(new double[] {0.5, 1.2, 2.5}, BinRule.edges(0, 1, 3)).description())
        .endsWith(", all 2 bins equally full.");
    assertThat(Charts.histogram(0.1, 0.6, 1.1, 1.2).description())
        .endsWith(", fullest at 1 to 1.5.");
  }

  @Test
  void integersHaveTheirTicksBelowTheirBars() {
    Picture picture = Picture.of(Charts.histogram(DiscreteVariable.of("eggs", 1, 2, 2, 3, 3, 3)));
    assertThat(picture.texts("x-tick")).containsExactly("1", "2", "3");
    Rectangle2D two = bars(picture).get(1);
    assertThat(two.getCenterX()).isCloseTo(picture.pageX(2), within(1.0));
  }

  @Test
  void whatCannotBeDrawnIsRefusedWithAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram())
        .withMessage(
            "a histogram of value needs at least 1 finite value, but there were no values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(Double.NaN))
        .withMessageEndingWith("at least 1 finite value, but there were no values, 1 missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY))
        .withMessageContaining("1 infinite value, 2 missing left out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(-1.7e308, 1.7e308).toSvg())
        .withMessageContaining("range of value must be at most 1.6e308");
  }

  private static List<Rectangle2D> bars(Picture picture) {
    return picture.filled(Theme.standard().colour(0)).stream().map(Mark::box).toList();
  }
}
