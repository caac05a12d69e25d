package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Label;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.summary.FrequencyTable;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarsPictureTest {

  private static final List<@Nullable String> ANSWERS =
      Arrays.asList("low", "high", "high", "medium", null, "high", "medium");

  @Test
  void nominalCategoriesComeByFallingCount() {
    Figure figure = Charts.bars(CategoricalVariable.of("answer", ANSWERS));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("x-tick")).containsExactly("high", "medium", "low");
    assertThat(picture.texts("note")).containsExactly("3", "2", "1");
    assertThat(figure.subtitle()).isEqualTo("6 values, 1 missing left out");
    assertThat(figure.description())
        .isEqualTo(
            "Bars of answer: 6 values in 3 categories: high (3), medium (2), low (1), 1 missing left"
                + " out.");
  }

  @Test
  void ordinalLevelsKeepTheirOrderAndTheirPlaceWithoutValues() {
    OrdinalVariable variable =
        OrdinalVariable.of("answer", List.of("none", "low", "medium", "high"), ANSWERS);
    Picture picture = Picture.of(Charts.bars(variable));
    assertThat(picture.texts("x-tick")).containsExactly("none", "low", "medium", "high");
    assertThat(picture.texts("note")).containsExactly("0", "1", "2", "3");
    assertThat(bars(picture)).as("nothing is drawn for 0").hasSize(3);
  }

  @Test
  void valuesOutsideTheOrderAreCounted() {
    OrdinalVariable variable = OrdinalVariable.of("answer", List.of("low", "high"), ANSWERS);
    assertThat(Charts.bars(variable).subtitle())
        .isEqualTo("4 values, 1 missing left out, 2 outside the order left out");
  }

  @Test
  void barsStandOnZeroBelowTheirNamesAndReachTheirCounts() {
    Picture picture = Picture.of(Charts.bars(CategoricalVariable.of("answer", ANSWERS)));
    List<Rectangle2D> bars = bars(picture);
    double perUnit = picture.pageY(0) - picture.pageY(1);
    for (int i = 0; i < 3; i++) {
      assertThat(bars.get(i).getCenterX())
          .isCloseTo(picture.labels("x-tick").get(i).x(), within(1.0));
      assertThat(bars.get(i).getHeight()).isCloseTo((3 - i) * perUnit, within(1.0));
    }
  }

  @Test
  void longNamesLieBesideTheirBarsFromTopToBottom() {
    List<String> levels =
        List.of(
            "strongly disagree",
            "disagree",
            "neither agree nor disagree",
            "agree",
            "strongly agree");
    Picture picture =
        Picture.of(Charts.bars(OrdinalVariable.of("opinion", levels, List.of("agree", "agree"))));
    picture.isSound();
    assertThat(picture.texts("y-tick")).containsExactlyElementsOf(levels);
    assertThat(picture.labels("y-tick"))
        .isSortedAccordingTo((a, b) -> Double.compare(a.y(), b.y()));
    assertThat(picture.texts("x-name")).containsExactly("count");
    Rectangle2D bar = bars(picture).get(0);
    assertThat(bar.getMaxX()).isCloseTo(picture.pageX(2), within(1.0));
    assertThat(bar.getMinX()).isCloseTo(picture.pageX(0), within(1.0));
    assertThat(bar.getCenterY()).isCloseTo(picture.labels("y-tick").get(3).y() - 5, within(2.0));
  }

  @Test
  void rareCategoriesArePutTogether() {
    List<String> towns = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      towns.addAll(Collections.nCopies(i, "town " + i));
    }
    Figure figure = Charts.bars(CategoricalVariable.of("town", towns));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("y-tick"))
        .hasSize(21)
        .startsWith("town 25", "town 24")
        .endsWith("town 6", "other (5 categories)");
    assertThat(picture.texts("note")).endsWith("15");
    assertThat(picture.filled(Theme.standard().soft())).as("the bar of the others").hasSize(1);
    assertThat(figure.subtitle()).isEqualTo("325 values; 20 most frequent of 25 categories");
  }

  @Test
  void theWordsTellNamesFromCountsAndSayHowManyAreNotNamed() {
    List<String> towns = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      towns.addAll(Collections.nCopies(i, "town " + i));
    }
    assertThat(Charts.bars(CategoricalVariable.of("town", towns)).description())
        .isEqualTo(
            "Bars of town: 36 values in 8 categories: town 8 (8), town 7 (7), town 6 (6), town 5"
                + " (5), town 4 (4), and 3 more.");
    assertThat(Charts.bars(CategoricalVariable.of("town", towns.subList(0, 21))).description())
        .as("one more is rather named than counted")
        .endsWith("town 2 (2), town 1 (1).");
  }

  @Test
  void theRestIsNotDrawnWhereItWouldDwarfTheOthers() {
    List<String> towns = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      towns.addAll(Collections.nCopies(i <= 20 ? 3 : 2, "town " + i));
    }
    Picture picture = Picture.of(Charts.bars(CategoricalVariable.of("town", towns)));
    picture.isSound();
    assertThat(picture.texts("y-tick")).endsWith("other (180 categories)");
    assertThat(picture.texts("note")).endsWith("360, bar not drawn");
    assertThat(bars(picture)).hasSize(20);
    assertThat(picture.filled(Theme.standard().soft())).isEmpty();
  }

  @Test
  void countsStandAtTheirNumbersWithGapsBetween() {
    Figure figure = Charts.bars(DiscreteVariable.of("deaths", 0, 0, 0, 1, 1, 4));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("x-tick")).containsExactly("0", "1", "2", "3", "4");
    List<Rectangle2D> bars = bars(picture);
    assertThat(bars).hasSize(3);
    assertThat(bars.get(2).getCenterX()).isCloseTo(picture.pageX(4), within(1.0));
    assertThat(bars.get(0).getMaxX()).isCloseTo(picture.pageX(0.4), within(1.0));
    assertThat(bars.get(1).getMinX()).isCloseTo(picture.pageX(0.6), within(1.0));
    assertThat(figure.description())
        .isEqualTo("Bars of deaths: 6 values from 0 to 4, most often 0 (3).");
  }

  @Test
  void everyCountHasItsLabelIfThereIsRoomForAll() {
    DiscreteVariable dice = DiscreteVariable.of("n", 1, 2, 2, 3, 4, 5, 6, 7, 8, 9);
    Figure figure = Charts.bars(dice);
    for (int width : new int[] {640, 390}) {
      Picture picture = Picture.of(figure.size(width, 400));
      picture.isSound();
      assertThat(picture.texts("x-tick"))
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }
    assertThat(Picture.of(figure.size(240, 400)).texts("x-tick")).isNotEmpty();
    DiscreteVariable far = DiscreteVariable.of("n", 1, 40);
    assertThat(Picture.of(Charts.bars(far)).texts("x-tick"))
        .contains("10", "40")
        .hasSizeLessThan(9);
  }

  @Test
  void ofVeryManyCountsTheTallestInEachPlaceIsDrawn() {
    List<Long> numbers = new ArrayList<>();
    for (long i = 0; i < 20_000; i++) {
      numbers.add(7 * i);
    }
    numbers.add(70_000L);
    numbers.add(70_000L);
    Figure figure = Charts.bars(FrequencyTable.of(numbers));
    Picture picture = Picture.of(figure);
    List<Rectangle2D> bars = bars(picture);
    assertThat(bars).hasSizeBetween(400, 500);
    double tallest = bars.stream().mapToDouble(Rectangle2D::getHeight).max().orElseThrow();
    assertThat(bars)
        .allSatisfy(bar -> assertThat(bar.getWidth()).isGreaterThan(0.9))
        .filteredOn(bar -> bar.getHeight() > 0.9 * tallest)
        .singleElement()
        .satisfies(
            bar -> assertThat(bar.getCenterX()).isCloseTo(picture.pageX(70_000), within(1.0)));
    assertThat(figure.toSvg())
        .hasSizeLessThan(60_000)
        .contains("20002 values; each bar is the tallest of those in its place");
  }

  @Test
  void aTableOfFrequenciesKeepsItsOrder() {
    Picture words = Picture.of(Charts.bars(FrequencyTable.ofCounts(List.of("b", "a"), 1, 5)));
    assertThat(words.texts("x-tick")).containsExactly("b", "a");
    Picture numbers = Picture.of(Charts.bars(FrequencyTable.of(3, 1, 3)));
    assertThat(numbers.texts("x-tick")).containsExactly("1", "2", "3");
    assertThat(bars(numbers)).hasSize(2);
  }

  @Test
  void nothingToDrawIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.bars(CategoricalVariable.of("town", Arrays.asList(null, null))))
        .withMessage(
            "bars of town need at least 1 category, but there were 0, and 2 missing values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.bars(DiscreteVariable.of("eggs")))
        .withMessage("bars of eggs need at least 1 value, but there were 0, and 0 missing values");
  }

  private static List<Rectangle2D> bars(Picture picture) {
    return picture.filled(Theme.standard().colour(0)).stream().map(Mark::box).toList();
  }

  @Test
  void aCumulativeLineRisesToAllValuesInTheOrderOfTheLevels() {
    OrdinalVariable size =
        OrdinalVariable.of("size", List.of("S", "M", "L"), List.of("S", "M", "M", "L", "S"));
    Figure figure = Charts.bars(size).cumulative();
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("note")).containsExactly("40 %", "80 %", "100 %");
    List<Mark> points =
        picture.marks().stream().filter(mark -> mark.kind().equals("circle")).toList();
    double[] expected = {2, 4, 5};
    for (int i = 0; i < 3; i++) {
      assertThat(points.get(i).box().getCenterX())
          .isCloseTo(picture.labels("x-tick").get(i).x(), within(1.0));
      assertThat(points.get(i).box().getCenterY())
          .isCloseTo(picture.pageY(expected[i]) - 0.35 * 14, within(1.0));
    }
    assertThat(figure.description()).endsWith("; with a line of cumulative counts.");
    PictureChecks.isSound(Charts.bars(DiscreteVariable.of("k", 0, 0, 1, 4)).cumulative());
    List<String> many = IntStream.range(0, 200).mapToObj(i -> "a long level " + i).toList();
    PictureChecks.isSound(Charts.bars(CategoricalVariable.of("many", many)).cumulative());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.box(1, 2).cumulative())
        .withMessage(
            "a cumulative line cannot be added to this figure: Box plot of value; bars of"
                + " frequencies take one (Charts.bars), and Charts.ecdf shows the share of"
                + " measurements up to each value");
  }

  @Test
  void noShareOfACumulativeLineStandsOnTheLine() {
    long[] rising = {1, 2, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 6, 7};
    long[] flat = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4};
    List<String> names = new ArrayList<>();
    for (int i = 1; i < 16; i++) {
      names.addAll(Collections.nCopies(i * i, "a long name of level " + i));
    }
    List.of(
            Charts.bars(DiscreteVariable.of("k", rising)),
            Charts.bars(DiscreteVariable.of("k", flat)),
            Charts.bars(CategoricalVariable.of("c", List.of("a", "b", "b", "c"))),
            Charts.bars(CategoricalVariable.of("names", names)))
        .forEach(
            figure -> {
              noNoteStandsOnTheLine(figure.cumulative());
              noNoteStandsOnTheLine(figure.cumulative().size(420, 480));
            });
  }

  private static void noNoteStandsOnTheLine(Figure figure) {
    Picture picture = Picture.of(figure);
    picture.isSound();
    List<Rectangle2D> points =
        picture.marks().stream()
            .filter(mark -> mark.kind().equals("circle"))
            .map(Mark::box)
            .toList();
    assertThat(picture.labels("note")).hasSameSizeAs(points);
    for (Label note : picture.labels("note")) {
      Rectangle2D ground = new Rectangle2D.Double();
      double halo = Raster.HALO / 2.0;
      ground.setFrameFromDiagonal(
          note.box().getMinX() - halo,
          note.box().getMinY() - halo,
          note.box().getMaxX() + halo,
          // Digits have nothing below their line.
          note.y() + halo);
      for (int i = 1; i < points.size(); i++) {
        Rectangle2D from = points.get(i - 1);
        Rectangle2D to = points.get(i);
        assertThat(
                ground.intersectsLine(
                    from.getCenterX(), from.getCenterY(), to.getCenterX(), to.getCenterY()))
            .as("%s on the line from %s to %s", note, from, to)
            .isFalse();
      }
    }
  }
}
