package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.Datasets;
import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingPictureTest {

  @Test
  void columnsWithGapsKeepTheirLabelsWhereThereIsNoRoomForAll() {
    List<String> names = IntStream.range(0, 28).mapToObj(i -> "v" + i).toList();
    String row =
        IntStream.range(0, 28)
            .mapToObj(i -> i == 3 || i == 14 || i == 21 ? "" : Integer.toString(i))
            .collect(Collectors.joining(","));
    Figure figure = Charts.missing(Tables.of(String.join(",", names), row, row));
    PictureChecks.isSound(figure);
    List<String> labels = Picture.of(figure.size(360, 300)).texts("x-tick");
    assertThat(labels).hasSizeBetween(10, 27).anyMatch(text -> text.endsWith(" 0 %"));
    assertThat(labels.stream().filter(text -> !text.endsWith(" 0 %")))
        .containsExactly("v3 100.0 %", "v14 100.0 %", "v21 100.0 %");
  }

  private static final Color MISSING = Theme.standard().colour(1);

  private static List<Mark> missing(Picture picture) {
    // one of them is the mark of the legend
    return picture.filled(MISSING).stream().filter(mark -> mark.box().getWidth() > 15).toList();
  }

  @Test
  void everyGapLiesAtItsRowAndColumn() {
    Figure figure =
        Charts.missing(Tables.of("a,b,c", "1.5,,x", "2.5,3.5,y", ",4.5,x", ",5.5,y", "3.5,6.25,x"));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-tick")).containsExactly("a 40.0 %", "b 20.0 %", "c 0 %");
    List<Mark> gaps = missing(picture);
    assertThat(gaps).hasSize(2);
    // rows 3 and 4 of a are one rectangle; labels stand a little below their ticks
    double three = picture.labels("y-tick").get(2).y() - 0.35 * 14;
    double four = picture.labels("y-tick").get(1).y() - 0.35 * 14;
    assertThat(picture.texts("y-tick")).containsExactly("5", "4", "3", "2", "1");
    assertThat(gaps.get(0).box().getCenterY()).isCloseTo((three + four) / 2, within(1.0));
    assertThat(gaps.get(0).box().getHeight()).isCloseTo(2 * (four - three), within(1.0));
    double a = picture.labels("x-tick").get(0).x();
    double b = picture.labels("x-tick").get(1).x();
    assertThat(gaps.get(0).box().getCenterX()).isCloseTo(a, within(1.0));
    assertThat(gaps.get(1).box().getCenterX()).isCloseTo(b, within(1.0));
    assertThat(picture.texts("legend")).containsExactly("observed", "missing");
    assertThat(figure.subtitle()).isEqualTo("5 rows, 2 without a gap; 3 variables");
    assertThat(figure.description())
        .isEqualTo(
            "Map of the missing values of table: 5 rows of 3 variables, missing a (2), b (1); 2 rows"
                + " without a gap.");
  }

  @Test
  void ofManyRowsASingleGapIsStillSeen() {
    String[] lines = new String[5001];
    lines[0] = "a,b";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = i == 2500 ? ",1.5" : i + ".5,2.5";
    }
    Figure figure = Charts.missing(Tables.of(lines));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(figure.subtitle())
        .isEqualTo("5000 rows, 4999 without a gap; 2 variables; each stripe shows 25 rows");
    assertThat(picture.texts("legend"))
        .containsExactly(
            "observed", "up to 25 % missing", "up to 50 %", "up to 75 %", "up to 100 %");
    // a in three parts, b in one, and the ground and the four shades of the legend
    assertThat(picture.marks().stream().filter(mark -> mark.box().getWidth() > 15)).hasSize(4);
    assertThat(picture.texts("x-tick")).containsExactly("a < 0.1 %", "b 0 %");
  }

  /** Every tenth value of a is missing, and the first two of b. */
  private static Figure everyTenth(int rows) {
    String[] lines = new String[rows + 1];
    lines[0] = "a,b";
    for (int i = 1; i <= rows; i++) {
      lines[i] = (i % 10 == 5 ? "" : i + ".5") + "," + (i <= 2 ? "" : "1.5");
    }
    return Charts.missing(Tables.of(lines));
  }

  @ParameterizedTest
  @CsvSource({"100, 1", "200, 1", "201, 2", "250, 2", "299, 2", "400, 2", "401, 3", "800, 4"})
  void gapsThatAreAlikeLookAlikeForAnyNumberOfRows(int rows, int stripe) {
    Figure figure = everyTenth(rows);
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    // Of ten rows one is missing: wherever it is, its stripe has one gap and no other has any.
    Set<String> colours =
        picture.marks().stream()
            .filter(mark -> mark.box().getWidth() > 15 && mark.box().getCenterX() < 320)
            .map(Mark::fill)
            .collect(Collectors.toSet());
    assertThat(colours).hasSize(2);
    // Both of the first two rows of b are missing: the strongest colour, if a stripe is of two.
    assertThat(missing(picture).stream().anyMatch(mark -> mark.box().getCenterX() > 320))
        .isEqualTo(stripe <= 2);
    assertThat(picture.texts("legend")).hasSize(stripe + 1);
    if (stripe == 3) {
      assertThat(picture.texts("legend"))
          .containsExactly("observed", "1 row missing", "2 rows", "3 rows");
    }
    if (stripe == 1) {
      assertThat(figure.subtitle()).endsWith("2 variables");
    } else {
      assertThat(figure.subtitle()).endsWith("; each stripe shows " + stripe + " rows");
    }
  }

  @Test
  void ofManyVariablesThoseWithMostGapsAreShown() {
    String names = String.join(",", IntStream.range(0, 40).mapToObj(i -> "v" + i).toList());
    String full = String.join(",", IntStream.range(0, 40).mapToObj(i -> i + ".5").toList());
    String gap = full.replace("39.5", "");
    Figure figure = Charts.missing(Tables.of(names, full, gap, full));
    PictureChecks.isSound(figure);
    assertThat(figure.subtitle())
        .isEqualTo("3 rows, 2 without a gap; the 30 of 40 variables with most gaps");
    assertThat(figure.description()).contains("missing v39 (1);");
    assertThat(Picture.of(figure.size(1200, 490)).texts("x-tick")).endsWith("v39 33.3 %");
  }

  @Test
  void everyKindOfVariableHasGaps() {
    Figure penguins = Charts.missing(Datasets.penguins());
    PictureChecks.isSound(penguins);
    // 11 without sex, two of which without any measurement
    assertThat(penguins.subtitle()).startsWith("344 rows, 333 without a gap; 8 variables");
    PictureChecks.isSound(Charts.missing(Datasets.airQualityNy()));
    PictureChecks.isSound(Charts.missing(Datasets.birdStrikesMessy()));
    Figure times = Charts.missing(Tables.of("day,id", "2020-01-01,a1", ",a2", "2020-01-03,"));
    assertThat(times.description()).contains("missing day (1), id (1)");
  }

  @Test
  void oddTables() {
    List<String> names =
        List.of("x".repeat(200), "<b>a</b>", "\u05e9\u05dc\u05d5\u05dd", "c&d", "\u202Ee");
    PictureChecks.isSound(Charts.missing(Tables.random(3, names)));
    PictureChecks.isSound(Charts.missing(Tables.of("a", "1.5")));
    Figure none = Charts.missing(Tables.of("a,b", "1.5,1", "2.5,2"));
    assertThat(none.description()).contains("none missing");
    PictureChecks.isSound(Charts.missing(Tables.of("a,b", ",1", ",2")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.missing(Tables.of("a,b")))
        .withMessage("a map of missing values needs at least 1 row, but table has 0");
  }

  @Test
  void theShareOfALongNameIsSeen() {
    Figure figure = Charts.missing(Tables.of("n".repeat(150) + ",b", ",1", "2.5,2"));
    assertThat(Picture.of(figure).texts("x-tick").get(0)).endsWith("… 50.0 %");
    assertThat(Picture.of(figure.size(360, 400)).texts("x-tick").get(0)).endsWith("… 50.0 %");
  }
}
