package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;

class DensityPictureTest {

  @Test
  void theCurveRisesToTheDensity() {
    Figure figure = Charts.pdf(new Normal(10, 2));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.title()).isEqualTo("Density of Normal(μ = 10, σ = 2)");
    assertThat(figure.description())
        .isEqualTo(
            "Density of Normal(μ = 10, σ = 2), shown from 3.201 to 16.8: peak at 10, mean 10,"
                + " standard deviation 2.");
    Mark curve = paths(picture).get(1);
    // the density is 1 / (2 sqrt(2 pi)) at the mean, and at the edges still 0.0006
    double perUnit = (picture.pageY(0) - picture.pageY(0.05)) / 0.05;
    assertThat(curve.box().getHeight()).isCloseTo((0.199471 - 0.000617) * perUnit, within(1.0));
    assertThat(curve.box().getCenterX()).isCloseTo(picture.pageX(10), within(1.0));
    assertThat(picture.texts("y-name")).containsExactly("density");
  }

  @Test
  void edgesOfTheSupportAreUpright() {
    Picture picture = Picture.of(Charts.pdf(new Uniform(2, 4)));
    picture.isSound();
    String path =
        picture
            .root()
            .getElementsByTagName("path")
            .item(1)
            .getAttributes()
            .getNamedItem("d")
            .getNodeValue();
    // at the lower end of the support the line goes straight up
    assertThat(path).containsPattern("L(\\d+\\.?\\d*) 2\\d\\d\\.?\\d* L\\1 [12]\\d\\.?\\d* ");
  }

  @Test
  void whatGrowsWithoutBoundIsCutOffAndThatIsSaid() {
    Figure figure = Charts.pdf(new Beta(0.5, 0.5));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.subtitle()).contains("the density is higher than the picture");
    assertThat(figure.description()).contains("the density is higher than the picture");
    // the lowest point, 2 / pi at 1/2, lies where it can be seen
    double top =
        picture.labels("y-tick").stream()
            .mapToDouble(label -> Double.parseDouble(label.text()))
            .max()
            .orElse(0);
    assertThat(top).isBetween(1.0, 2.5);
    for (Mark mark : paths(picture)) {
      assertThat(mark.box().getMinY()).isGreaterThan(40);
    }
  }

  @Test
  void ofALongTailNotAllIsShownAndThatIsSaid() {
    // all but a thousandth at each end would run from -318 to 318
    Figure figure = Charts.pdf(new Cauchy(0, 1));
    assertThat(figure.subtitle()).contains("% of the probability beyond the picture");
    assertThat(figure.description()).contains("shown from -14.3 to 14.3");
    assertThat(Charts.pdf(new Normal(0, 1)).subtitle()).doesNotContain("beyond");
  }

  @Test
  void severalDifferInColourAndInDashes() {
    Figure figure = Charts.pdf(new Normal(0, 1), new Normal(0, 2));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.title()).isEqualTo("Densities of Normal");
    assertThat(picture.texts("legend")).containsExactly("μ = 0, σ = 1", "μ = 0, σ = 2");
    assertThat(stroked(picture, "rgb(0,114,178)")).hasSize(1 + 1);
    assertThat(stroked(picture, "rgb(213,94,0)").size()).as("dashes").isGreaterThan(20);
  }

  @Test
  void aNarrowPeakBesideAWideOneIsNotMissed() {
    Picture picture = Picture.of(Charts.pdf(new Normal(0, 1000), new Normal(3.21, 0.01)));
    double perUnit = (picture.pageY(0) - picture.pageY(10)) / 10;
    double legend = picture.labels("legend").get(0).y();
    double highest =
        stroked(picture, "rgb(213,94,0)").stream()
            .mapToDouble(mark -> mark.box().getMinY())
            .filter(y -> y > legend)
            .min()
            .orElse(0);
    // labels stand a little below their ticks
    double bottom = picture.pageY(0) - 0.35 * 14;
    assertThat(bottom - highest).isCloseTo(39.8942 * perUnit, within(1.5));
  }

  @Test
  void valuesTooFarApartAreRefusedByTheirName() {
    ContinuousVariable far = ContinuousVariable.of("far", -1.7e308, 1.7e308);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.density(far))
        .withMessage(
            "the range of far must be at most 1e300 for its density to be drawn, but was from"
                + " -1.7e308 to 1.7e308");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.density(0, 2e300, Double.NaN))
        .withMessageStartingWith("the range of value must be at most 1e300");
    PictureChecks.isSound(Charts.density(-5e299, 5e299));
    PictureChecks.isSound(Charts.density(0, 0, 0, 1e300, 1e300));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.density(1, 2, Double.POSITIVE_INFINITY))
        .withMessageContaining("finite");
  }

  @Test
  void densitiesOfAllKinds() {
    ContinuousDistribution[] all = {
      new Gamma(0.01, 1),
      new Gamma(1e9, 1),
      new Gamma(1, 1e300),
      new Normal(0, 1e-300),
      new Normal(1e15, 1),
      new LogNormal(0, 10),
      new Beta(1e-3, 1e-3),
      new Beta(1e6, 1e6),
      new Exponential(1e-9),
      new Uniform(-1e300, 1e300)
    };
    for (ContinuousDistribution each : all) {
      PictureChecks.isSound(Charts.pdf(each));
      PictureChecks.isSound(Charts.pdf(each, new Normal(0, 1)));
    }
  }

  private static List<Mark> paths(Picture picture) {
    return picture.marks().stream().filter(mark -> mark.kind().equals("path")).toList();
  }

  private static List<Mark> stroked(Picture picture, String colour) {
    return picture.marks().stream().filter(mark -> mark.stroke().equals(colour)).toList();
  }
}
