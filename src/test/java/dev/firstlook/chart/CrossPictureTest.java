package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.OrdinalVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossPictureTest {

  private static final CategoricalVariable SHOP =
      CategoricalVariable.of("shop", Arrays.asList("a", "a", "a", "a", "b", "b", null, "a"));

  private static final OrdinalVariable SIZE =
      OrdinalVariable.of(
          "size", List.of("S", "M", "L"), Arrays.asList("M", "S", "S", "S", "L", "M", "M", null));

  /** The parts of the picture in this colour, without the mark of the legend. */
  private static List<Mark> parts(Picture picture, int shade) {
    double share = 0.2 + 0.8 * shade / 2;
    return picture
        .filled(Look.tint(Theme.standard().colour(0), Theme.standard().ground(), share))
        .stream()
        .filter(mark -> mark.box().getHeight() > 15)
        .toList();
  }

  @Test
  void barsAreCutByTheirSharesInTheOrderOfTheLevels() {
    Figure figure = Charts.stackedBars(SHOP, SIZE);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("legend")).containsExactly("S (3)", "M (2)", "L (1)");
    assertThat(picture.texts("x-tick")).containsExactly("a", "b");
    assertThat(picture.texts("note")).containsExactly("4", "2");
    assertThat(picture.texts("cell")).containsExactly("75 %", "25 %", "50 %", "50 %");
    List<Mark> small = parts(picture, 0);
    List<Mark> medium = parts(picture, 1);
    List<Mark> large = parts(picture, 2);
    assertThat(small).hasSize(1);
    assertThat(medium).hasSize(2);
    assertThat(large).hasSize(1);
    // from bottom to top S, M in the first bar and M, L in the second
    assertThat(small.get(0).box().getMinY()).isGreaterThan(medium.get(0).box().getMaxY());
    assertThat(medium.get(1).box().getMinY()).isGreaterThan(large.get(0).box().getMaxY());
    double whole = small.get(0).box().getHeight() + medium.get(0).box().getHeight();
    assertThat(small.get(0).box().getHeight() / whole).isCloseTo(0.75, within(0.01));
    assertThat(small.get(0).box().getWidth()).isCloseTo(large.get(0).box().getWidth(), within(0.5));
    assertThat(figure.title()).isEqualTo("size by shop");
    assertThat(figure.subtitle()).isEqualTo("6 rows, 2 rows with missing values left out");
    assertThat(figure.description())
        .isEqualTo(
            "Stacked bars of size by shop: 6 rows; a (4): S (75 %), M (25 %), L (0 %); b (2): S (0"
                + " %), M (50 %), L (50 %), 2 rows with missing values left out.");
  }

  @Test
  void theWordsNameAllLevelsOrSayHowManyAreNotNamed() {
    List<String> five = List.of("a", "b", "c", "d", "e");
    OrdinalVariable first = OrdinalVariable.of("first", five, five);
    assertThat(Charts.mosaic(first, first).description())
        .contains("; b (1): a (0 %), b (100 %), c (0 %), d (0 %), e (0 %); ")
        .contains("; e (1): ");
    List<String> six = List.of("a", "b", "c", "d", "e", "f");
    OrdinalVariable second = OrdinalVariable.of("second", six, six);
    assertThat(Charts.stackedBars(second, second).description())
        .contains("; a (1): a (100 %), b (0 %), c (0 %), d (0 %), and 2 more; b (1): ")
        .endsWith("; and 2 more.");
  }

  @Test
  void aRareLevelIsNeitherNothingNorIsTheOtherAll() {
    List<String> answers = new ArrayList<>(Collections.nCopies(999, "agree"));
    answers.add("disagree");
    Figure figure =
        Charts.stackedBars(
            CategoricalVariable.of("sex", Collections.nCopies(1000, "f")),
            CategoricalVariable.of("answer", answers));
    assertThat(figure.description()).contains("f (1000): agree (> 99 %), disagree (< 1 %).");
    assertThat(Picture.of(figure).texts("cell")).containsExactly("> 99 %");
    long[] numbers = new long[1000];
    numbers[0] = 1;
    Figure cumulative = Charts.bars(DiscreteVariable.of("k", numbers)).cumulative();
    assertThat(Picture.of(cumulative).texts("note")).contains("> 99 %", "100 %");
  }

  @Test
  void longKeysKeepTheirCounts() {
    List<String> industries =
        List.of(
            "Professional, scientific and technical activities",
            "Public administration and defence; compulsory social security",
            "Water supply; sewerage, waste management and remediation activities",
            "Art");
    CategoricalVariable industry = CategoricalVariable.of("industry", industries);
    Figure figure =
        Charts.stackedBars(CategoricalVariable.of("sex", List.of("f", "m", "f", "m")), industry);
    PictureChecks.isSound(figure);
    assertThat(Picture.of(figure.size(360, 300)).texts("legend"))
        .contains("Professional, scientific and technical activities (1)", "Art (1)")
        .allMatch(text -> text.endsWith(" (1)"));
  }

  @Test
  void aMosaicIsAsHighAsTheNamesOfItsThinPartsNeed() {
    List<String> five =
        List.of("strongly disagree", "disagree", "neither", "agree", "strongly agree");
    int[] counts = {32, 40, 130, 140, 158};
    List<String> answers = new ArrayList<>();
    List<String> departments = new ArrayList<>();
    for (int i = 0; i < five.size(); i++) {
      for (int k = 0; k < counts[i]; k++) {
        answers.add(five.get(i));
        departments.add("a department of a long name, number " + k % 6);
      }
    }
    OrdinalVariable answer = OrdinalVariable.of("answer", five, answers);
    CategoricalVariable department = CategoricalVariable.of("department", departments);
    Figure figure = Charts.mosaic(answer, department);
    PictureChecks.isSound(figure);
    assertThat(Picture.of(figure).texts("y-tick")).containsExactlyInAnyOrderElementsOf(five);
    assertThat(Charts.stackedBars(answer, department).height())
        .as("with three lines of keys, and with one")
        .isGreaterThan(Charts.stackedBars(answer, answer).height());
  }

  @Test
  void aPartTooThinForANameIsNamedInTheSubtitle() {
    List<String> kinds = new ArrayList<>(Collections.nCopies(494, "usual"));
    kinds.addAll(Collections.nCopies(500, "common"));
    kinds.addAll(List.of("rare", "rare", "rare", "scarce", "scarce", "scarce"));
    CategoricalVariable kind = CategoricalVariable.of("kind", kinds);
    Figure figure = Charts.mosaic(kind, kind);
    Picture picture = Picture.of(figure);
    List<String> missing =
        List.of("common", "rare", "scarce", "usual").stream()
            .filter(name -> !picture.texts("y-tick").contains(name))
            .map(name -> name + " (3)")
            .toList();
    assertThat(missing).hasSize(1);
    assertThat(figure.subtitle()).isEqualTo("1000 rows; thin parts: " + missing.get(0));
    assertThat(Charts.mosaic(SHOP, SIZE).subtitle()).doesNotContain("thin");
    assertThat(Charts.stackedBars(kind, kind).subtitle()).isEqualTo("1000 rows");
  }

  @Test
  void theAreasOfAMosaicAreCounts() {
    Figure figure = Charts.mosaic(SHOP, SIZE);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("cell")).containsExactly("3", "1", "1", "1");
    double three = area(parts(picture, 0).get(0));
    assertThat(area(parts(picture, 1).get(0)) / three).isCloseTo(1 / 3.0, within(0.02));
    assertThat(area(parts(picture, 1).get(1)) / three).isCloseTo(1 / 3.0, within(0.02));
    assertThat(area(parts(picture, 2).get(0)) / three).isCloseTo(1 / 3.0, within(0.02));
    assertThat(picture.labels("x-tick").get(0).x())
        .isCloseTo(parts(picture, 0).get(0).box().getCenterX(), within(1.0));
  }

  private static double area(Mark mark) {
    return mark.box().getWidth() * mark.box().getHeight();
  }

  @Test
  void levelsWithoutAnOrderHaveColoursOfTheirOwn() {
    Picture picture = Picture.of(Charts.mosaic(SIZE, SHOP));
    picture.isSound();
    assertThat(picture.filled(Theme.standard().colour(0))).hasSize(2 + 1);
    assertThat(picture.filled(Theme.standard().colour(1))).hasSize(2 + 1);
    assertThat(picture.texts("x-tick")).containsExactly("S", "M", "L");
  }

  @Test
  void manyLevelsAndOddOnes() {
    List<String> levels = IntStream.range(0, 200).mapToObj(i -> "level " + i).toList();
    CategoricalVariable many = CategoricalVariable.of("many", levels);
    PictureChecks.isSound(Charts.stackedBars(many, many));
    PictureChecks.isSound(Charts.mosaic(many, many));
    List<String> words =
        List.of("x".repeat(200), "<b>a</b>", "\u05e9\u05dc\u05d5\u05dd", "c&d", "\u202Ee", "\n");
    CategoricalVariable odd = CategoricalVariable.of("<i>odd</i>", words);
    PictureChecks.isSound(Charts.stackedBars(odd, odd));
    PictureChecks.isSound(Charts.mosaic(odd, odd));
    CategoricalVariable one = CategoricalVariable.of("one", List.of("a"));
    PictureChecks.isSound(Charts.stackedBars(one, one));
    PictureChecks.isSound(Charts.mosaic(one, one));
    LevelVariable rare =
        CategoricalVariable.of(
            "rare", IntStream.range(0, 3000).mapToObj(i -> i < 3 ? "r" + i : "usual").toList());
    PictureChecks.isSound(Charts.mosaic(rare, rare));
    PictureChecks.isSound(Charts.stackedBars(rare, rare));
  }

  @Test
  void whatCannotBeDrawnIsRefusedWithAReason() {
    CategoricalVariable none =
        CategoricalVariable.of("none", Collections.nCopies(8, (String) null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.mosaic(none, SIZE))
        .withMessage(
            "bars of size by none need at least 1 complete row, but there were 0, and 8 rows with"
                + " missing values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.stackedBars(CategoricalVariable.of("c", List.of("a")), SIZE))
        .withMessage("c and size must have the same number of rows, but had 1 and 8");
  }
}
