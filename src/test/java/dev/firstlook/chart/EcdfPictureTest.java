package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.summary.NumericSummary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

/** A sample beside models whose steps lie elsewhere. */
class EcdfPictureTest {

  private static final double LOWER = 0.35 * 14;

  private static List<Mark> model(Picture picture, int number) {
    Color own = Theme.standard().colour(number + 1);
    String stroke = "rgb(%d,%d,%d)".formatted(own.getRed(), own.getGreen(), own.getBlue());
    double top = picture.labels("legend").stream().mapToDouble(Picture.Label::y).max().orElse(0);
    return picture.marks().stream()
        .filter(mark -> mark.stroke().equals(stroke) && mark.box().getMinY() > top)
        .toList();
  }

  private static void isLevel(double[] values, Distribution model, double height) {
    Figure figure = Charts.ecdf(values, model);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    Mark line = model(picture, 0).get(0);
    assertThat(line.box().getHeight()).isZero();
    assertThat(line.box().getWidth()).isGreaterThan(500);
    assertThat(line.box().getY()).isCloseTo(picture.pageY(height) - LOWER, within(0.5));
  }

  @Test
  void aModelThatJumpsNowhereInThePictureIsALevelLine() {
    // P(X <= 0): exp(-3), 0.7^10; two thirds of 1, 2 and 9 are not above 5
    isLevel(new double[] {0.3, 0.5, 0.6}, new Poisson(3), Math.exp(-3));
    isLevel(new double[] {0.1, 0.2}, new Binomial(10, 0.3), 0.0282475249);
    isLevel(new double[] {5, 6}, Empirical.of(1, 2, 9), 2.0 / 3);
    isLevel(new double[] {5, 6}, Empirical.of(1, 2), 1);
    isLevel(new double[] {-5.5, -5.25}, new Poisson(3), 0);
  }

  @Test
  void stepsFarOutsideAreNotDrawn() {
    Figure figure =
        Charts.ecdf(new double[] {0, 1}, new Normal(0, 1), Empirical.of(-1e9, 0.5, 1e9));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    List<Mark> dashes = model(picture, 1);
    assertThat(dashes).hasSizeBetween(30, 120);
    double half = picture.pageX(0.5);
    for (Mark dash : dashes) {
      double height = dash.box().getMaxX() < half - 1 ? 1.0 / 3 : 2.0 / 3;
      if (Math.abs(dash.box().getCenterX() - half) > 6) {
        assertThat(dash.box().getCenterY()).isCloseTo(picture.pageY(height) - LOWER, within(0.5));
      }
    }
  }

  @Test
  void itsQuartilesAreThoseOfTheSummary() {
    double[] values = {1, 2, 3, 4, 5, 6};
    // quantile(1:6) of R
    assertThat(Charts.ecdf(values).description()).endsWith(", quartiles 2.25, 3.5 and 4.75.");
    NumericSummary summary = NumericSummary.of(values);
    assertThat(summary.lowerQuartile()).isEqualTo(2.25);
    assertThat(summary.upperQuartile()).isEqualTo(4.75);
    // fivenum(1:6) of R
    assertThat(Charts.box(values).description())
        .contains("median 3.5, middle half between the hinges 2 and 5");
  }

  @Test
  void aValueCountsAsOftenAsItWasMeasured() {
    // quantile(c(0, 0, 0, 0, 0, 0, 1, 2, 4)) of R
    assertThat(Charts.ecdf(new double[] {0, 0, 4, 0, 0, Double.NaN, 2, 0, 1, 0}).description())
        .isEqualTo(
            "Empirical cumulative distribution of value: 9 values from 0 to 4, quartiles 0, 0 and"
                + " 1, 1 missing left out.");
    // numpy.quantile of the 342 lengths: 39.225, 44.45, 48.5
    assertThat(Charts.ecdf(Datasets.penguins().continuous("bill_length_mm")).description())
        .contains("quartiles 39.22, 44.45 and 48.5");
  }

  @Test
  void aLineToAFarPlaceHasNoMoreDashesThanCanBeSeen() {
    XYChart chart = new XYChart(600, 400);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(1.0).setYAxisMin(0.0).setYAxisMax(1.0);
    BasicStroke dashed = Look.stroke(1, 2);
    double[] x = {-1e12, 0.5, 0.5, 0.5, 1e12, 1e12};
    double[] y = {0.25, 0.25, 1e9, 0.75, 0.75, 0.25};
    double[][] cut = Dashes.cut(x, y, dashed, chart);
    assertThat(cut[0]).hasSizeBetween(100, 2000);
    // What is wholly inside is dashed as ever: strokes of 8 and gaps of 3.2 pixels of 600.
    double[][] inside = Dashes.cut(new double[] {0, 1}, new double[] {0.5, 0.5}, dashed, chart);
    assertThat(inside[0][1]).isCloseTo(8.0 / 600, within(1e-9));
    assertThat(inside[1][2]).isNaN();
    assertThat(inside[0][3]).isCloseTo(11.2 / 600, within(1e-8));
  }
}
