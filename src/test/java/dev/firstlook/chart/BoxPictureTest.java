package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.summary.BoxSummary;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxPictureTest {

  /** R: boxplot.stats(c(1:11, 30)) gives 1.0 3.5 6.5 9.5 11.0 and the outlier 30. */
  private static final double[] VALUES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 30};

  @Test
  void boxMedianWhiskersAndOutliersLieAtTheirNumbers() {
    Figure figure = Charts.box(VALUES);
    Picture picture = Picture.of(figure);
    picture.isSound();
    Mark box = fills(picture).get(0);
    assertThat(box.box().getMinX()).isCloseTo(picture.pageX(3.5), within(1.0));
    assertThat(box.box().getMaxX()).isCloseTo(picture.pageX(9.5), within(1.0));
    List<Rectangle2D> lines =
        picture.marks().stream().filter(m -> m.kind().equals("line")).map(Mark::box).toList();
    assertThat(lines).anyMatch(line -> isUprightAt(line, picture.pageX(6.5)));
    double low = lines.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
    double high = lines.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
    assertThat(low).isCloseTo(picture.pageX(1), within(1.0));
    assertThat(high).isCloseTo(picture.pageX(11), within(1.0));
    List<Mark> points = picture.filled(Theme.standard().colour(0));
    assertThat(points).hasSize(1);
    assertThat(points.get(0).box().getCenterX()).isCloseTo(picture.pageX(30), within(1.0));
    assertThat(figure.description())
        .isEqualTo(
            "Box plot of value: 12 values, median 6.5, middle half between the hinges 3.5 and 9.5, 1"
                + " outlier.");
  }

  @Test
  void aBoxFoundBeforeIsDrawnAsItIs() {
    assertThat(Charts.box(BoxSummary.of(VALUES)).toSvg()).isEqualTo(Charts.box(VALUES).toSvg());
  }

  @Test
  void groupsStandSideBySideOnOneAxis() {
    ContinuousVariable mass = ContinuousVariable.of("mass", 1, 2, 3, 11, 12, 13, Double.NaN, 20);
    CategoricalVariable species =
        CategoricalVariable.of("species", Arrays.asList("b", "b", "b", "a", "a", "a", "a", null));
    Figure figure = Charts.box(mass, species);
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("x-tick")).containsExactly("a (3)", "b (3)");
    assertThat(picture.texts("y-name")).containsExactly("mass");
    assertThat(figure.subtitle()).isEqualTo("6 values, 2 missing left out");
    List<Mark> boxes = fills(picture);
    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(0).box().getMaxY()).isCloseTo(picture.pageY(11.5) - 5, within(1.5));
    assertThat(boxes.get(1).box().getMinY()).isCloseTo(picture.pageY(2.5) - 5, within(1.5));
    assertThat(figure.description())
        .isEqualTo(
            "Box plots of mass by species: 6 values, medians: a (12), b (2), 2 missing left out.");
  }

  @Test
  void longNamesKeepTheSizesOfTheirGroups() {
    List<String> industries =
        List.of(
            "Professional, scientific and technical activities",
            "Public administration and defence; compulsory social security",
            "Water supply; sewerage, waste management and remediation activities",
            "Art");
    Figure figure =
        Charts.box(
            ContinuousVariable.of("pay", 1, 2, 3, 4),
            CategoricalVariable.of("industry", industries));
    PictureChecks.isSound(figure);
    for (Picture picture : List.of(Picture.of(figure), Picture.of(figure.size(360, 300)))) {
      assertThat(picture.texts("y-tick")).hasSize(4).allMatch(text -> text.endsWith(" (1)"));
    }
  }

  @Test
  void ordinalGroupsKeepTheirOrderAndAnEmptyOneItsPlace() {
    ContinuousVariable mass = ContinuousVariable.of("mass", 1, 2, 3);
    OrdinalVariable size =
        OrdinalVariable.of("size", List.of("S", "M", "L"), List.of("L", "S", "S"));
    Figure figure = Charts.box(mass, size);
    PictureChecks.isSound(figure);
    assertThat(figure.description()).contains("medians: S (", "), M (no values), L (");
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("x-tick")).containsExactly("S (2)", "M (0)", "L (1)");
    assertThat(fills(picture)).hasSize(2);
  }

  @Test
  void ofManyGroupsTheLargestAreShownAndTheRestIsSaid() {
    int n = 1000;
    double[] values = IntStream.range(0, n).mapToDouble(i -> i % 37).toArray();
    List<String> groups =
        IntStream.range(0, n).mapToObj(i -> "a group named " + (int) Math.sqrt(i)).toList();
    Figure figure =
        Charts.box(ContinuousVariable.of("x", values), CategoricalVariable.of("g", groups));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.labels("y-tick")).hasSize(20);
    assertThat(figure.subtitle()).endsWith("; 12 smaller groups not shown");
  }

  @Test
  void whatCannotBeDrawnIsRefusedWithAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.box(Double.NaN))
        .withMessage(
            "a box of value needs at least 1 value, but there were 0, and 1 missing value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.box(1, 2, Double.NEGATIVE_INFINITY))
        .withMessageStartingWith("values of value must be finite to be drawn")
        .withMessageContaining("-Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Charts.box(
                    ContinuousVariable.of("x", 1, 2), CategoricalVariable.of("g", List.of("a"))))
        .withMessageContaining("2")
        .withMessageContaining("1");
  }

  @Test
  void ofVeryManyOutliersThoseThatCanBeToldApartAreDrawn() {
    double[] values = new double[40_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 36_000 ? i / 36_000.0 : 3 + (i % 1000) / 500.0;
    }
    values[0] = 20;
    BoxSummary box = BoxSummary.of(values);
    assertThat(box.outliers()).hasSize(4_001);
    String svg = Charts.box(values).toSvg();
    assertThat(svg).hasSizeLessThan(60_000);
    long circles = Pattern.compile("<(circle|ellipse)").matcher(svg).results().count();
    assertThat(circles).isBetween(100L, 500L);
  }

  private static boolean isUprightAt(Rectangle2D line, double x) {
    return line.getWidth() < 0.1 && line.getHeight() > 10 && Math.abs(line.getX() - x) < 1;
  }

  /** The boxes: a quarter of the colour on white. */
  private static List<Mark> fills(Picture picture) {
    return picture.filled(new java.awt.Color((0 + 3 * 255) / 4, (114 + 765) / 4, (178 + 765) / 4));
  }
}
