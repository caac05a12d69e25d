package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.chart.Picture.Label;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.summary.CorrelationMethod;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatMapPictureTest {

  /** b = 2 a, c falls with a, d is symmetric about the middle, so r(a, d) = 0. */
  private static final Dataset FOUR =
      Tables.of(
          "a,b,c,d",
          "1.5,3.0,9.5,4.25",
          "2.5,5.0,8.5,1.25",
          "3.5,7.0,7.5,0.25",
          "4.5,9.0,6.5,1.25",
          "5.5,11.0,5.5,4.25");

  @Test
  void everyCellHasItsNumberAndItsColour() {
    Figure figure = Charts.heatMap(FOUR);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-tick")).containsExactly("a", "b", "c", "d");
    assertThat(picture.texts("y-tick")).containsExactlyInAnyOrder("a", "b", "c", "d");
    assertThat(picture.texts("cell"))
        .containsExactly(
            "1", "1.00", "-1.00", "0.00", //
            "1.00", "1", "-1.00", "0.00", //
            "-1.00", "-1.00", "1", "0.00", //
            "0.00", "0.00", "0.00", "1");
    for (Label number : picture.labels("cell")) {
      int shade = Diverging.shade(Double.parseDouble(number.text()));
      Color colour = Diverging.colour(shade, Theme.standard());
      assertThat(picture.filled(colour))
          .as(number.text())
          .anyMatch(mark -> mark.box().contains(number.box()));
    }
    assertThat(picture.texts("legend")).containsExactly("-1", "-0.5", "0", "0.5", "1");
    assertThat(figure.title()).isEqualTo("Correlations of table");
    assertThat(figure.subtitle()).isEqualTo("Pearson's r of 4 variables, 5 rows each");
    assertThat(figure.description())
        .isEqualTo(
            "Heat map of the correlations of table: Pearson's r of 4 variables, highest 1.00 of a"
                + " and b, lowest -1.00 of a and c.");
  }

  @Test
  void theCoefficientCanBeChosen() {
    Dataset curved = Tables.of("x,y", "0.5,1.5", "1.5,2.25", "2.5,100.5", "3.5,5000.5");
    assertThat(Picture.of(Charts.heatMap(curved, CorrelationMethod.SPEARMAN)).texts("cell"))
        .containsExactly("1", "1.00", "1.00", "1");
    assertThat(Charts.heatMap(curved, CorrelationMethod.KENDALL_TAU_B).subtitle())
        .isEqualTo("Kendall's tau-b of 2 variables, 4 rows each");
    // scipy.stats.pearsonr: 0.78475
    assertThat(Picture.of(Charts.heatMap(curved)).texts("cell"))
        .containsExactly("1", "0.78", "0.78", "1");
  }

  @Test
  void whatHasNoCoefficientIsGreyAndNamed() {
    Dataset data = Tables.of("a,b,c", "1.5,7.5,", "2.5,7.5,", "3.5,7.5,2.5", "4.25,7.5,3.5");
    Figure figure = Charts.heatMap(data);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("cell"))
        .containsExactly("1", "-", "1.00", "-", "1", "-", "1.00", "-", "1");
    assertThat(picture.filled(Diverging.none(Theme.standard()))).hasSize(4 + 1);
    assertThat(picture.texts("legend")).endsWith("not defined");
    assertThat(figure.subtitle()).isEqualTo("Pearson's r of 3 variables, 2 to 4 rows each");
    assertThat(figure.description()).contains("1.00 of a and c").contains("2 pairs without one");
  }

  @Test
  void numbersCanBeReadOnEveryShade() {
    for (int shade = -Diverging.SHADES; shade <= Diverging.SHADES; shade++) {
      Color below = Diverging.colour(shade, Theme.standard());
      assertThat(Look.contrast(Look.lettersOn(below), below))
          .as("shade %d", shade)
          .isGreaterThan(4.5);
    }
    // W3C's own examples: black on white 21, #777 on white 4.48
    assertThat(Look.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Math.round(100 * Look.contrast(new Color(0x777777), Color.WHITE))).isEqualTo(448);
  }

  @Test
  void ofManyVariablesTheFirstAreShown() {
    List<String> names = IntStream.range(0, 60).mapToObj(i -> "v" + i).toList();
    Figure figure = Charts.heatMap(Tables.random(12, names));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle())
        .isEqualTo("Pearson's r of the first 25 of 60 variables, 12 rows each");
  }

  @Test
  void oddNamesAndOddNumbers() {
    List<String> names =
        List.of("x".repeat(200), "<b>a</b>", "\u05e9\u05dc\u05d5\u05dd", "c&d", "\u202Ee");
    PictureChecks.isSound(Charts.heatMap(Tables.random(9, names)));
    PictureChecks.isSound(
        Charts.heatMap(Tables.of("a,b", "1e300,2.5", "2e300,3.5", "-1e300,4.25")));
    PictureChecks.isSound(Charts.heatMap(Tables.of("a,b", "1.5,2.5")));
    PictureChecks.isSound(Charts.heatMap(Datasets.penguins()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.heatMap(Tables.of("a,b", "1.5,red", "2.5,blue", "3.5,red")))
        .withMessage(
            "a heat map needs at least 2 continuous or discrete variables, but table has 1");
  }

  @Test
  void penguinsAgreeWithScipy() {
    // scipy.stats.pearsonr on the 342 complete rows: 0.65618, -0.58385
    assertThat(Picture.of(Charts.heatMap(Datasets.penguins())).texts("cell"))
        .contains("0.66", "-0.58");
  }
}
