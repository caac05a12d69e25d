package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilityPictureTest {

  private static final String STRONG = "rgb(0,114,178)";
  private static final Poisson KICKS = new Poisson(0.61);

  private static Figure figure(Distribution distribution, Event event) {
    return Charts.probability(distribution.probability(event));
  }

  @Test
  void theValueIsInTitleAndLegend() {
    Figure figure = figure(KICKS, Event.atLeast(2));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("title")).containsExactly("P(X >= 2) = 0.1252");
    assertThat(picture.texts("subtitle")).containsExactly("X is Poisson(λ = 0.61)");
    assertThat(picture.texts("legend")).containsExactly("X >= 2: 0.1252", "other values");
    assertThat(figure.description())
        .isEqualTo(
            "Masses of Poisson(λ = 0.61), shown from 0 to 4, with the part X >= 2 marked: P(X >= 2)"
                + " = 0.1252.");
  }

  @Test
  void theSticksOfTheEventStandOut() {
    Picture picture = Picture.of(figure(KICKS, Event.atLeast(2)));
    List<Mark> strong = strongSticks(picture);
    assertThat(strong).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(strong.get(i).box().getCenterX()).isCloseTo(picture.pageX(2 + i), within(1.0));
    }
    assertThat(sticks(picture)).hasSize(5);
  }

  @Test
  void lessAndAtMostLookDifferent() {
    // Poisson(3) is shown from 0 to 10
    Poisson three = new Poisson(3);
    assertThat(strongSticks(Picture.of(figure(three, Event.lessThan(4))))).hasSize(4);
    assertThat(strongSticks(Picture.of(figure(three, Event.atMost(4))))).hasSize(5);
    assertThat(strongSticks(Picture.of(figure(three, Event.moreThan(4))))).hasSize(6);
    assertThat(strongSticks(Picture.of(figure(three, Event.atLeast(4))))).hasSize(7);
    assertThat(strongSticks(Picture.of(figure(three, Event.between(2, 4))))).hasSize(3);
    assertThat(strongSticks(Picture.of(figure(three, Event.strictlyBetween(2, 4))))).hasSize(1);
    assertThat(strongSticks(Picture.of(figure(three, Event.outside(2, 4))))).hasSize(8);
    assertThat(strongSticks(Picture.of(figure(three, Event.equalTo(4))))).hasSize(1);
    assertThat(strongSticks(Picture.of(figure(three, Event.equalTo(4.5))))).isEmpty();
  }

  @Test
  void theAreaOfAnIntervalLiesOverIt() {
    Picture picture = Picture.of(figure(new Normal(10, 2), Event.between(9, 13)));
    picture.isSound();
    List<Mark> areas = areas(picture);
    assertThat(areas).hasSize(1);
    assertThat(areas.get(0).box().getMinX()).isCloseTo(picture.pageX(9), within(1.0));
    assertThat(areas.get(0).box().getMaxX()).isCloseTo(picture.pageX(13), within(1.0));
    double perUnit = (picture.pageY(0) - picture.pageY(0.1)) / 0.1;
    assertThat(areas.get(0).box().getHeight()).isCloseTo(0.199471 * perUnit, within(1.0));
  }

  @Test
  void outsideHasTwoAreas() {
    Picture picture = Picture.of(figure(new Normal(0, 1), Event.outside(-1, 2)));
    List<Mark> areas = areas(picture);
    assertThat(areas).hasSize(2);
    assertThat(areas.get(0).box().getMaxX()).isCloseTo(picture.pageX(-1), within(1.0));
    assertThat(areas.get(1).box().getMinX()).isCloseTo(picture.pageX(2), within(1.0));
  }

  @Test
  void aLineHasNoArea() {
    Figure figure = figure(new Normal(0, 1), Event.equalTo(1));
    assertThat(figure.subtitle()).endsWith("a line has no area");
    Picture picture = Picture.of(figure);
    assertThat(areas(picture)).isEmpty();
    List<Mark> lines = strongSticks(picture);
    assertThat(lines).isNotEmpty();
    assertThat(lines.get(0).box().getCenterX()).isCloseTo(picture.pageX(1), within(1.0));
  }

  @Test
  void aTinyTailIsEnlarged() {
    for (Figure figure :
        List.of(
            figure(new Normal(0, 1), Event.moreThan(6)),
            figure(new Normal(0, 1), Event.atMost(-6)),
            figure(new Normal(0, 1), Event.outside(-6, 6)),
            figure(new Cauchy(0, 1), Event.atLeast(1e6)))) {
      Picture picture = Picture.of(figure);
      picture.isSound();
      assertThat(figure.subtitle()).endsWith("enlarged, what is higher is cut off");
      assertThat(areas(picture)).isNotEmpty().allMatch(area -> area.box().getHeight() > 80);
    }
    Figure masses = figure(new Poisson(3), Event.atLeast(20));
    assertThat(masses.subtitle()).endsWith("enlarged, what is higher is cut off");
    Picture picture = Picture.of(masses);
    picture.isSound();
    assertThat(strongSticks(picture).get(0).box().getHeight()).isGreaterThan(80);
    assertThat(figure(new Normal(0, 1), Event.moreThan(2)).subtitle()).doesNotContain("enlarged");
  }

  @Test
  void allOrNothing() {
    assertThat(strongSticks(Picture.of(figure(KICKS, Event.atLeast(0))))).hasSize(5);
    assertThat(strongSticks(Picture.of(figure(KICKS, Event.lessThan(0))))).isEmpty();
    Picture all = Picture.of(figure(new Normal(0, 1), Event.atMost(1e300)));
    assertThat(areas(all)).hasSize(1);
    assertThat(areas(Picture.of(figure(new Normal(0, 1), Event.moreThan(1e300))))).isEmpty();
  }

  @Test
  void aSampleIsDrawnByItsShares() {
    Figure figure = figure(Empirical.of(1.5, 2.5, 2.5, 4), Event.lessThan(4));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.title()).isEqualTo("P(X < 4) = 0.75");
    assertThat(strongSticks(picture)).hasSize(2);
    assertThat(sticks(picture)).hasSize(3);
  }

  @Test
  void distributionsAndEventsOfAllSizes() {
    List<Event> events =
        List.of(
            Event.atMost(0),
            Event.lessThan(1e-300),
            Event.moreThan(1e9),
            Event.atLeast(5e8),
            Event.between(-1e300, 1e300),
            Event.outside(0.5, 0.5),
            Event.equalTo(7),
            Event.strictlyBetween(3, 4),
            Event.moreThan(1e300));
    for (Event event : events) {
      PictureChecks.isSound(figure(new Poisson(3), event));
      PictureChecks.isSound(figure(new Binomial(1_000_000_000, 0.5), event));
      PictureChecks.isSound(figure(new Binomial(1, 0), event));
      PictureChecks.isSound(figure(new Normal(0, 1), event));
      PictureChecks.isSound(figure(new Beta(0.5, 0.5), event));
      PictureChecks.isSound(figure(new Cauchy(0, 1), event));
      PictureChecks.isSound(figure(Empirical.of(1, 2, 2.5, 1e9), event));
    }
  }

  private static List<Mark> sticks(Picture picture) {
    return picture.marks().stream()
        .filter(mark -> mark.kind().equals("line"))
        .sorted(Comparator.comparingDouble(mark -> mark.box().getCenterX()))
        .toList();
  }

  private static List<Mark> strongSticks(Picture picture) {
    return sticks(picture).stream().filter(mark -> mark.stroke().equals(STRONG)).toList();
  }

  private static List<Mark> areas(Picture picture) {
    Theme theme = Theme.standard();
    return picture.filled(Look.tint(theme.colour(0), theme.ground(), 0.6)).stream()
        .filter(mark -> mark.box().getWidth() > 0)
        .toList();
  }
}
