package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.chart.Picture.Label;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsPictureTest {

  private static final Dataset THREE =
      Tables.of(
          "a,b,c", "1.5,3.0,9.5", "2.5,5.0,8.5", "3.5,7.0,7.5", "4.5,9.0,6.5", "5.5,11.0,5.5");

  @Test
  void pointsLieBelowTheDiagonalAndNumbersAboveIt() {
    Figure figure = Charts.pairs(THREE);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("cell"))
        .containsExactlyInAnyOrder("a", "b", "c", "1.00", "-1.00", "-1.00");
    List<Mark> points =
        picture.marks().stream().filter(mark -> mark.kind().equals("circle")).toList();
    assertThat(points).hasSize(3 * 5);
    double a =
        picture.labels("cell").stream()
            .filter(l -> l.text().equals("a"))
            .findFirst()
            .orElseThrow()
            .x();
    double c =
        picture.labels("cell").stream()
            .filter(l -> l.text().equals("c"))
            .findFirst()
            .orElseThrow()
            .x();
    double column = (c - a) / 2;
    // Three points for each row: b against a rises and c against a falls in the first column,
    // c against b falls in the second.
    assertThat(points.get(0).box().getCenterX()).isBetween(a - column / 2, a + column / 2);
    assertThat(points.get(12).box().getCenterX()).isBetween(a - column / 2, a + column / 2);
    assertThat(points.get(12).box().getCenterX()).isGreaterThan(points.get(0).box().getCenterX());
    assertThat(points.get(12).box().getCenterY()).isLessThan(points.get(0).box().getCenterY());
    assertThat(points.get(1).box().getCenterX()).isBetween(a - column / 2, a + column / 2);
    assertThat(points.get(13).box().getCenterY()).isGreaterThan(points.get(1).box().getCenterY());
    assertThat(points.get(14).box().getCenterX()).isBetween(a + column / 2, c - column / 2);
    assertThat(points.get(14).box().getCenterY()).isGreaterThan(points.get(2).box().getCenterY());
    assertThat(figure.subtitle())
        .isEqualTo("3 variables, 5 rows each; above the diagonal Pearson's r");
    assertThat(figure.description())
        .isEqualTo(
            "Pairs of table, scatter plots, histograms and correlations of 3 variables: a, b, c;"
                + " highest 1.00 of a and b, lowest -1.00 of a and c.");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "45, 106", "143.9, 195.2", "0.0012, 0.0095", "-3.3, 3.2", "1, 99", "8, 51"})
  void everyScaleHasTwoNumbers(double low, double high) {
    String[] lines = new String[42];
    lines[0] = "a,b";
    for (int i = 0; i <= 40; i++) {
      double at = low + (high - low) * i / 40;
      lines[i + 1] = at + "," + (low + high - at);
    }
    Figure figure = Charts.pairs(Tables.of(lines));
    for (int width : new int[] {640, 390}) {
      Picture picture = Picture.of(figure.size(width, 400));
      picture.isSound();
      List<String> up = picture.texts("y-tick");
      assertThat(up).hasSizeBetween(2, 5).doesNotHaveDuplicates();
      DoubleSummaryStatistics names =
          picture.labels("cell").stream().mapToDouble(Label::x).summaryStatistics();
      double middle = (names.getMin() + names.getMax()) / 2;
      assertThat(picture.labels("x-tick").stream().filter(label -> label.x() < middle).count())
          .isBetween(2L, 5L);
      assertThat(picture.labels("x-tick").stream().filter(label -> label.x() > middle).count())
          .isBetween(2L, 5L);
    }
  }

  @Test
  void namesAreShownInEverySize() {
    List<String> names =
        List.of("bill_length_mm", "bill_depth_mm", "flipper", "mass", "age in days", "eggs");
    Figure figure = Charts.pairs(Tables.random(60, names));
    for (int[] size : new int[][] {{640, 640}, {360, 300}, {300, 400}}) {
      Picture picture = Picture.of(figure.size(size[0], size[1]));
      picture.isSound();
      List<String> shown =
          picture.texts("cell").stream().filter(text -> text.matches("[a-z].*")).toList();
      assertThat(shown).as("%s wide", size[0]).hasSize(6).doesNotHaveDuplicates();
    }
  }

  @Test
  void tinyAndHugeNumbersHaveTwoLabelsEach() {
    String[] lines = new String[42];
    lines[0] = "tiny,huge,count,near,deep,last";
    for (int i = 0; i <= 40; i++) {
      lines[i + 1] =
          "%se-8,%s00000000.5,%s,%s.25,%se-10,%s.5"
              .formatted(20 + i, 10 + (7 * i) % 41, i % 5, 200 + (3 * i) % 41, i - 20, i % 7);
    }
    Figure figure = Charts.pairs(Tables.of(lines));
    Picture picture = Picture.of(figure);
    picture.isSound();
    List<Label> names =
        picture.labels("cell").stream().filter(label -> label.text().matches("[a-z].*")).toList();
    double half = (names.get(1).x() - names.get(0).x()) / 2;
    for (Label name : names) {
      assertThat(picture.labels("x-tick"))
          .filteredOn(label -> Math.abs(label.x() - name.x()) < half)
          .as(name.text())
          .hasSizeBetween(2, 5);
    }
    assertThat(picture.texts("y-tick"))
        .hasSizeGreaterThanOrEqualTo(10)
        .allMatch(t -> t.length() < 8);
  }

  @Test
  void whereTwoLabelsHaveNoRoomThereIsOne() {
    String[] lines = new String[42];
    lines[0] = "a,b,c,d,e,f";
    for (int i = 0; i <= 40; i++) {
      String huge = (10 + (7 * i) % 41) + "000000000.5";
      lines[i + 1] = String.join(",", huge, huge, huge, huge, huge, huge);
    }
    Picture picture = Picture.of(Charts.pairs(Tables.of(lines)));
    picture.isSound();
    assertThat(picture.texts("x-tick")).hasSize(6).allMatch(text -> text.matches("[1-5]e10"));
  }

  @ParameterizedTest
  @CsvSource({"1240000, 1330000", "1000000, 9000000", "10000000, 13000000", "100000, 140000"})
  void wideNumbersHaveTwoLabelsOnAPhoneWhereTheyFit(double low, double high) {
    String[] lines = new String[42];
    lines[0] = "a,b,c";
    for (int i = 0; i <= 40; i++) {
      double at = low + (high - low) * i / 40;
      lines[i + 1] = (at + 0.5) + "," + (low + high - at) + "," + (at + i % 7 + 0.25);
    }
    Picture picture = Picture.of(Charts.pairs(Tables.of(lines)).size(390, 500));
    picture.isSound();
    List<Label> names =
        picture.labels("cell").stream().filter(label -> label.text().matches("[abc]")).toList();
    assertThat(names).hasSize(3);
    double half = (names.get(1).x() - names.get(0).x()) / 2;
    for (Label name : names) {
      assertThat(picture.labels("x-tick"))
          .filteredOn(label -> Math.abs(label.x() - name.x()) < half)
          .as("%s in %s", name.text(), picture.texts("x-tick"))
          .hasSizeBetween(2, 5);
    }
  }

  @Test
  void pointsAreDrawnInTheOrderOfTheirRows() {
    Dataset rows =
        Tables.of(
            "x,y,z,g", "1.5,3,9.5,a", "2.5,5,8.5,b", "3.5,7,7.5,a", "4.5,9,6.5,b", "5.5,8,5,a");
    Picture picture = Picture.of(Charts.pairs(rows, rows.categorical("g")));
    List<String> fills =
        picture.marks().stream()
            .filter(mark -> mark.box().getWidth() < 8 && mark.box().getHeight() < 8)
            .filter(mark -> mark.kind().equals("circle") || mark.kind().equals("path"))
            .map(Mark::fill)
            .toList();
    String a = fills.get(0);
    String b = fills.get(3);
    assertThat(b).isNotEqualTo(a);
    // three cells for each row
    assertThat(fills.subList(0, 15)).containsExactly(a, a, a, b, b, b, a, a, a, b, b, b, a, a, a);
  }

  @Test
  void groupsDifferInColourAndShape() {
    Dataset penguins = Datasets.penguins();
    Figure figure = Charts.pairs(penguins, penguins.categorical("species"));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("legend")).containsExactly("Adelie", "Chinstrap", "Gentoo");
    // 68 birds in 6 scatter plots, and the mark of the legend
    assertThat(picture.filled(Theme.standard().colour(1))).hasSizeGreaterThanOrEqualTo(6 * 68 + 1);
    assertThat(figure.description()).endsWith(", groups Adelie, Chinstrap, Gentoo.");
  }

  @Test
  void ofManyVariablesTheFirstSixAreShown() {
    List<String> names = IntStream.range(0, 9).mapToObj(i -> "variable " + i).toList();
    Figure figure = Charts.pairs(Tables.random(3000, names));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle())
        .isEqualTo(
            "the first 6 of 9 variables, 3000 rows each; above the diagonal Pearson's r; at most"
                + " 800 points each, by chance");
  }

  @Test
  void oddTables() {
    List<String> names =
        List.of("x".repeat(200), "<b>a</b>", "\u05e9\u05dc\u05d5\u05dd", "c&d", "\u202Ee");
    PictureChecks.isSound(Charts.pairs(Tables.random(9, names)));
    PictureChecks.isSound(Charts.pairs(Tables.of("a,b", "1.5,2.5")));
    PictureChecks.isSound(Charts.pairs(Tables.of("a,b", "1.5,7.5", "2.5,7.5", "3.5,")));
    PictureChecks.isSound(Charts.pairs(Tables.of("a,b", "1e300,2.5", "2e300,3.5", "-1e300,4.25")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.pairs(Tables.of("a,b", "1.5,red", "2.5,blue", "3.5,red")))
        .withMessage("pairs need at least 2 continuous or discrete variables, but table has 1");
    CategoricalVariable short1 = CategoricalVariable.of("g", List.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.pairs(THREE, short1))
        .withMessage("table and g must have the same number of rows, but had 5 and 1");
  }

  @Test
  void rowsOfNoGroupHaveNoPointsAndThatIsSaid() {
    // 11 penguins are of unknown sex, 2 of which were not measured either.
    Dataset penguins = Datasets.penguins();
    Figure figure = Charts.pairs(penguins, penguins.categorical("sex"));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle())
        .contains("342 rows each; above the diagonal Pearson's r")
        .endsWith("; points by sex, 9 rows with missing values left out");
    assertThat(figure.description())
        .endsWith(", groups female, male, 9 rows with missing values left out.");
    assertThat(Charts.pairs(penguins, penguins.categorical("species")).subtitle())
        .endsWith("above the diagonal Pearson's r");
  }
}
