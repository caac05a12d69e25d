package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.DiscreteUniform;
import dev.firstlook.distribution.Geometric;
import dev.firstlook.distribution.Poisson;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MassPictureTest {

  /** Masses by hand: 1/4, 1/2, 1/4. */
  private static final DiscreteDistribution TWO_COINS = new Binomial(2, 0.5);

  @Test
  void sticksWithPointsStandExactlyAtTheirNumbers() {
    Figure figure = Charts.pmf(TWO_COINS);
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("x-tick")).containsExactly("0", "1", "2");
    assertThat(picture.texts("x-name")).containsExactly("k");
    assertThat(picture.texts("y-name")).containsExactly("P(X = k)");
    List<Mark> points = points(picture, 0);
    List<Mark> sticks = picture.marks().stream().filter(m -> m.kind().equals("line")).toList();
    double[] masses = {0.25, 0.5, 0.25};
    assertThat(points).hasSize(3);
    assertThat(sticks).hasSize(3);
    for (int k = 0; k < 3; k++) {
      double height = (picture.pageY(0) - picture.pageY(0.1)) * 10 * masses[k];
      assertThat(points.get(k).box().getCenterX()).isCloseTo(picture.pageX(k), within(1.0));
      assertThat(sticks.get(k).box().getCenterX()).isCloseTo(picture.pageX(k), within(1.0));
      assertThat(sticks.get(k).box().getHeight()).isCloseTo(height, within(1.0));
      assertThat(points.get(k).box().getCenterY())
          .isCloseTo(sticks.get(k).box().getMinY(), within(0.1));
    }
    assertThat(picture.texts("legend")).isEmpty();
  }

  @Test
  void itSaysWhatIsToBeSeen() {
    Figure figure = Charts.pmf(TWO_COINS);
    assertThat(figure.title()).isEqualTo("Mass function of Binomial(n = 2, p = 0.5)");
    assertThat(figure.subtitle()).isEqualTo("mean 1, standard deviation 0.7071");
    assertThat(figure.description())
        .isEqualTo(
            "Mass function of Binomial(n = 2, p = 0.5), shown from 0 to 2: highest at 1 (0.5), mean"
                + " 1, standard deviation 0.7071.");
  }

  @Test
  void ofALongSupportAllButAThousandthAtEachEndIsShown() {
    // P(X > 13) of Poisson(5) is 0.0007, P(X > 12) is 0.0020.
    assertThat(points(Picture.of(Charts.pmf(new Poisson(5))), 0)).hasSize(14);
    // P(X < 14) of Poisson(30) is 0.0003 and P(X < 15) is 0.0009, P(X > 48) is 0.0009
    assertThat(Charts.pmf(new Poisson(30)).description()).contains("shown from 15 to 48:");
  }

  @Test
  void itSaysHowMuchOfALongSupportIsNotDrawn() {
    // scipy.stats.poisson.sf(10, 3): 0.000292
    Figure poisson = Charts.pmf(new Poisson(3));
    assertThat(poisson.subtitle())
        .isEqualTo("mean 3, standard deviation 1.732; k from 0 to 10, P(X > 10) = 0.0003");
    assertThat(poisson.description()).endsWith("standard deviation 1.732; P(X > 10) = 0.0003.");
    PictureChecks.isSound(poisson);
    // scipy.stats.binom.cdf(450, 1000, 0.5): 0.000865, as much as sf(549, 1000, 0.5)
    Figure binomial = Charts.pmf(new Binomial(1000, 0.5));
    assertThat(binomial.subtitle())
        .endsWith("; k from 451 to 549, 0.002 of the probability beyond");
    assertThat(binomial.description()).endsWith("; P(X < 451) = 0.0009, P(X > 549) = 0.0009.");
    // The greatest of 0.0003 and, by P(X > k) = 0.7^(k + 1), of 0.7^20 = 0.0008
    Figure several = Charts.pmf(new Poisson(3), new Geometric(0.3));
    assertThat(several.subtitle())
        .endsWith("; k from 0 to 19, up to 0.0008 of the probability beyond");
    assertThat(several.description()).endsWith("; up to 0.0008 of the probability beyond.");
    assertThat(Charts.pmf(new DiscreteUniform(1, 6)).subtitle()).doesNotContain("P(X");
  }

  @Test
  void familiesStandSideBySideAndAreNamedByTheirParameters() {
    Figure figure = Charts.pmf(new Poisson(1), new Poisson(4));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.title()).isEqualTo("Mass functions of Poisson");
    assertThat(picture.texts("legend")).containsExactly("λ = 1", "λ = 4");
    List<Mark> sticks = picture.marks().stream().filter(m -> m.kind().equals("line")).toList();
    List<Mark> first = sticks.stream().filter(m -> m.stroke().equals("rgb(0,114,178)")).toList();
    List<Mark> second = sticks.stream().filter(m -> m.stroke().equals("rgb(213,94,0)")).toList();
    double unit = picture.pageX(2) - picture.pageX(0);
    for (int k = 0; k < 5; k++) {
      double left = first.get(k).box().getCenterX();
      double right = second.get(k).box().getCenterX();
      assertThat((left + right) / 2).isCloseTo(picture.pageX(k), within(1.0));
      assertThat(right - left).isBetween(4.0, 0.4 * unit);
    }
  }

  @Test
  void differentFamiliesAreNamedInFullAndNearlyEqualParametersWithEnoughDigits() {
    assertThat(Picture.of(Charts.pmf(TWO_COINS, new Poisson(1))).texts("legend"))
        .containsExactly("Binomial(n = 2, p = 0.5)", "Poisson(λ = 1)");
    assertThat(Picture.of(Charts.pmf(new Poisson(1), new Poisson(1.00002))).texts("legend"))
        .containsExactly("λ = 1", "λ = 1.00002");
  }

  @Test
  void whereSticksWouldTouchThereIsAnOutline() {
    Picture picture = Picture.of(Charts.pmf(new Poisson(2000)));
    picture.isSound();
    assertThat(points(picture, 0)).isEmpty();
    List<Mark> paths = picture.marks().stream().filter(m -> m.kind().equals("path")).toList();
    // the area and its edge: from the first mass to the last, with its top at the mode
    assertThat(paths).hasSize(2);
    double middle = picture.labels("x-tick").stream().mapToDouble(l -> l.x()).average().orElse(0);
    assertThat(paths.get(0).box().getCenterX()).isCloseTo(middle, within(30.0));
    double top = 0.008920; // P(X = 2000), by Stirling's series
    assertThat(paths.get(0).box().getHeight())
        .isCloseTo((picture.pageY(0) - picture.pageY(0.001)) * 1000 * top, within(1.0));
  }

  @Test
  void supportsOfAllSizes() {
    PictureChecks.isSound(Charts.pmf(new DiscreteUniform(3, 3)));
    PictureChecks.isSound(Charts.pmf(new DiscreteUniform(-1_000_000_000, 1_000_000_000)));
    PictureChecks.isSound(Charts.pmf(new Binomial(1, 1e-300)));
    PictureChecks.isSound(Charts.pmf(new Binomial(1_000_000_000, 0.5)));
    PictureChecks.isSound(Charts.pmf(new Binomial(1_000_000_000, 0.5), new Poisson(3)));
    PictureChecks.isSound(Charts.pmf(new Geometric(1e-8)));
    PictureChecks.isSound(Charts.pmf(new Geometric(1)));
    PictureChecks.isSound(
        Charts.pmf(
            new Poisson(1),
            new Poisson(2),
            new Poisson(3),
            new Poisson(4),
            new Poisson(5),
            new Poisson(6)));
    assertThat(Charts.pmf(new Binomial(1_000_000_000, 0.5)).toSvg().length()).isLessThan(60_000);
  }

  @Test
  void moreThanCanBeToldApartAreRefused() {
    DiscreteDistribution one = new Poisson(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.pmf(one, one, one, one, one, one, one))
        .withMessage("a picture can tell 6 distributions apart, but there were 7");
  }

  private static List<Mark> points(Picture picture, int group) {
    return picture.filled(Theme.standard().colour(group)).stream()
        .filter(mark -> mark.kind().equals("circle"))
        .sorted(Comparator.comparingDouble(mark -> mark.box().getCenterX()))
        .toList();
  }
}
