package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.distribution.Bernoulli;
import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativePictureTest {

  private static final Color BLUE = Theme.standard().colour(0);

  /** Labels of the vertical axis stand a little below their ticks. */
  private static final double LABEL_DROP = 0.35 * 14;

  @Test
  void stepsHaveAClosedEndWhereTheyBelongAndAnOpenOneWhereTheNextBegins() {
    Picture picture = Picture.of(Charts.cdf(new Bernoulli(0.25)));
    picture.isSound();
    // closed points on (0, 3/4) and (1, 1); open ones, a disc on a larger one, on (0, 0), (1, 3/4)
    assertPoint(picture, BLUE, 0, 0.75);
    assertPoint(picture, BLUE, 1, 1);
    assertPoint(picture, Color.WHITE, 0, 0);
    assertPoint(picture, Color.WHITE, 1, 0.75);
    List<Mark> level = lines(picture);
    assertThat(level).hasSize(3).allMatch(mark -> mark.box().getHeight() == 0);
    assertThat(picture.texts("y-name")).containsExactly("P(X <= x)");
  }

  @Test
  void theSurvivalFunctionFalls() {
    Figure figure = Charts.survival(new Bernoulli(0.25));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertPoint(picture, BLUE, 0, 0.25);
    assertPoint(picture, BLUE, 1, 0);
    assertPoint(picture, Color.WHITE, 0, 1);
    assertPoint(picture, Color.WHITE, 1, 0.25);
    assertThat(picture.texts("y-name")).containsExactly("P(X > x)");
    assertThat(figure.title()).isEqualTo("Survival function of Bernoulli(p = 0.25)");
  }

  @Test
  void theQuantileFunctionIsClosedWhereAStepEnds() {
    Picture picture = Picture.of(Charts.quantileFunction(new Bernoulli(0.25)));
    picture.isSound();
    // 0 up to and with 3/4, then 1
    assertPoint(picture, BLUE, 0.75, 0);
    assertPoint(picture, BLUE, 1, 1);
    assertPoint(picture, Color.WHITE, 0.75, 1);
    assertThat(picture.texts("x-name")).containsExactly("p");
  }

  @Test
  void aQuantileFunctionStaysInItsSupportBesideOneThatReachesFarther() {
    Picture picture = Picture.of(Charts.quantileFunction(new Binomial(5, 0.4), new Normal(3, 3)));
    picture.isSound();
    Mark steps =
        picture.marks().stream()
            .filter(mark -> mark.stroke().equals("rgb(0,114,178)"))
            .filter(mark -> mark.box().getWidth() > 200)
            .findFirst()
            .orElseThrow();
    assertThat(steps.box().getMaxY()).isCloseTo(picture.pageY(0) - LABEL_DROP, within(1.0));
    assertThat(steps.box().getMinY()).isCloseTo(picture.pageY(5) - LABEL_DROP, within(1.0));
    // from 0 to 1, for both ends belong to the picture
    assertThat(steps.box().getMinX()).isCloseTo(picture.pageX(0), within(1.0));
    assertThat(steps.box().getMaxX()).isCloseTo(picture.pageX(1), within(1.0));
  }

  @Test
  void aCurvePassesThroughItsMedian() {
    Figure figure = Charts.cdf(new Normal(5, 2));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.description()).endsWith("through 1/2 at 5.");
    Mark curve = picture.marks().get(0);
    assertThat(curve.box().getCenterX()).isCloseTo(picture.pageX(5), within(1.0));
    double whole = picture.pageY(0) - picture.pageY(1);
    // from 0.0003 to 0.9997
    assertThat(curve.box().getHeight()).isCloseTo(0.9993 * whole, within(1.0));
  }

  @Test
  void countsAndMeasurementsShareAPicture() {
    Picture picture = Picture.of(Charts.cdf(new Binomial(20, 0.5), new Normal(10, 2.236)));
    picture.isSound();
    assertThat(picture.texts("legend"))
        .containsExactly("Binomial(n = 20, p = 0.5)", "Normal(μ = 10, σ = 2.236)");
  }

  @Test
  void distributionsOfAllSizes() {
    List<Distribution> all =
        List.of(
            new Poisson(1e-9),
            new Poisson(50),
            new Binomial(1_000_000_000, 0.5),
            new Binomial(5, 1),
            new Normal(1e15, 1),
            new Cauchy(0, 1e200),
            new Beta(0.01, 0.01),
            new Exponential(1e-300),
            Empirical.of(3),
            Empirical.of(1, 2, 2, 1e9),
            Empirical.of(new Normal(0, 1).sample(10_000, 1L)));
    for (Distribution each : all) {
      PictureChecks.isSound(Charts.cdf(each));
      PictureChecks.isSound(Charts.survival(each));
      PictureChecks.isSound(Charts.quantileFunction(each));
      PictureChecks.isSound(Charts.cdf(each, new Normal(0, 1)));
      PictureChecks.isSound(Charts.quantileFunction(new Poisson(3), each));
    }
  }

  private static void assertPoint(Picture picture, Color colour, double x, double y) {
    List<Mark> circles =
        colour.equals(Color.WHITE)
            ? picture.marks().stream().filter(mark -> mark.fill().equals("white")).toList()
            : picture.filled(colour);
    assertThat(circles)
        .filteredOn(mark -> mark.kind().equals("circle"))
        .anySatisfy(
            mark -> {
              assertThat(mark.box().getCenterX()).isCloseTo(picture.pageX(x), within(1.0));
              assertThat(mark.box().getCenterY())
                  .isCloseTo(picture.pageY(y) - LABEL_DROP, within(1.0));
            });
  }

  private static List<Mark> lines(Picture picture) {
    return picture.marks().stream().filter(mark -> mark.kind().equals("line")).toList();
  }
}
