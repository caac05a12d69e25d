package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.OrdinalVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScatterPictureTest {

  private static final double NONE = Double.NaN;

  @Test
  void pointsLieAtTheirNumbers() {
    double[] x = {1, 2, NONE, 4, 5};
    double[] y = {10, 40, 30, NONE, 20};
    Figure figure = Charts.scatter(x, y);
    Picture picture = Picture.of(figure);
    picture.isSound();
    List<Mark> points = picture.filled(Theme.standard().colour(0));
    double[][] expected = {{1, 10}, {2, 40}, {5, 20}};
    assertThat(points).hasSize(3).allMatch(mark -> mark.kind().equals("circle"));
    for (int i = 0; i < 3; i++) {
      assertThat(points.get(i).box().getCenterX())
          .isCloseTo(picture.pageX(expected[i][0]), within(1.0));
      // labels stand a little below their ticks
      assertThat(points.get(i).box().getCenterY())
          .isCloseTo(picture.pageY(expected[i][1]) - 0.35 * 14, within(1.0));
    }
    assertThat(figure.subtitle()).isEqualTo("3 points, 2 rows with missing values left out");
    assertThat(figure.description())
        .startsWith("Scatter plot of y against x: 3 points, x from 1 to 5, y from 10 to 40")
        .endsWith(", 2 rows with missing values left out.");
    assertThat(picture.texts("legend")).isEmpty();
  }

  @Test
  void groupsDifferInColourAndShapeAndAreNamed() {
    ContinuousVariable x = ContinuousVariable.of("length", 1, 2, 3, 4, 5);
    ContinuousVariable y = ContinuousVariable.of("depth", 1, 2, 3, 4, 5);
    CategoricalVariable by =
        CategoricalVariable.of("species", Arrays.asList("a", "b", "b", "c", null));
    Figure figure = Charts.scatter(x, y, by);
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.title()).isEqualTo("depth against length by species");
    assertThat(picture.texts("legend")).containsExactly("a (1)", "b (2)", "c (1)");
    // each group once more in the legend
    List<Mark> first = picture.filled(Theme.standard().colour(0));
    List<Mark> second = picture.filled(Theme.standard().colour(1));
    List<Mark> third = picture.filled(Theme.standard().colour(2));
    assertThat(first).hasSize(2).allMatch(mark -> mark.kind().equals("circle"));
    assertThat(second).hasSize(3).allMatch(mark -> mark.kind().equals("path"));
    assertThat(third).hasSize(2).allMatch(mark -> mark.kind().equals("rect"));
    assertThat(figure.description()).contains("groups a, b, c");
  }

  @Test
  void groupsAreDrawnInTheOrderOfTheirRows() {
    int rows = 20_000;
    ContinuousVariable x =
        ContinuousVariable.of("x", IntStream.range(0, rows).mapToDouble(i -> i % 100).toArray());
    List<String> names =
        IntStream.range(0, rows).mapToObj(i -> i % 2 == 0 ? "even" : "odd").toList();
    Figure figure = Charts.scatter(x, x, CategoricalVariable.of("g", names));
    List<Mark> points = Picture.of(figure).marks();
    for (int row = 0; row < rows; row++) {
      assertThat(points.get(row).kind()).isEqualTo(row % 2 == 0 ? "circle" : "path");
    }
    assertThat(figure.toSvg()).isEqualTo(figure.toSvg()).contains("opacity=\"0.2\"");
    assertThat(
            figure.charts().get(0).getSeriesCollection().stream()
                .filter(series -> series.isShowInLegend())
                .map(series -> series.getName()))
        .containsExactly("even", "odd");
    PictureChecks.isSound(figure);
  }

  @Test
  void ordinalGroupsAreNamedInTheirOrder() {
    ContinuousVariable x = ContinuousVariable.of("x", 1, 2);
    OrdinalVariable by = OrdinalVariable.of("size", List.of("S", "L"), List.of("L", "S"));
    assertThat(Picture.of(Charts.scatter(x, x, by)).texts("legend"))
        .containsExactly("S (1)", "L (1)");
  }

  @Test
  void ofManyGroupsTheSmallOnesShareOneLook() {
    List<String> groups = new ArrayList<>();
    for (int g = 1; g <= 9; g++) {
      for (int i = 0; i < g; i++) {
        groups.add("g" + g);
      }
    }
    double[] x = IntStream.range(0, groups.size()).asDoubleStream().toArray();
    ContinuousVariable variable = ContinuousVariable.of("x", x);
    Picture picture =
        Picture.of(Charts.scatter(variable, variable, CategoricalVariable.of("g", groups)));
    picture.isSound();
    assertThat(picture.texts("legend"))
        .containsExactly(
            "g4 (4)", "g5 (5)", "g6 (6)", "g7 (7)", "g8 (8)", "g9 (9)", "3 other groups (6)");
    assertThat(picture.filled(Theme.standard().soft())).hasSize(6 + 1);
  }

  @Test
  void ofVeryManyPointsAsManyAreDrawnAsCanBeSeen() {
    double[] x = DoubleStream.iterate(0, v -> v + 1).limit(30_000).toArray();
    Figure figure = Charts.scatter(x, x);
    assertThat(figure.subtitle()).isEqualTo("20000 of 30000 points, chosen by chance");
    assertThat(Picture.of(figure).filled(Theme.standard().colour(0))).hasSize(20_000);
    assertThat(figure.toSvg()).isEqualTo(Charts.scatter(x, x).toSvg());
  }

  @Test
  void aTrendLineRunsThroughThePointsWithItsEquation() {
    Figure figure =
        Charts.scatter(new double[] {0, 10, 20, NONE}, new double[] {5, 25, 45, 1}).trend();
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(figure.subtitle())
        .isEqualTo("3 points, 1 row with missing values left out; y = 5 + 2 x, r = 1");
    assertThat(figure.description()).endsWith("; with the least squares line y = 5 + 2 x, r = 1.");
    List<Mark> points = picture.filled(Theme.standard().colour(0));
    Mark line =
        picture.marks().stream().filter(m -> m.box().getWidth() > 50).findFirst().orElseThrow();
    assertThat(line.box().getMinX()).isCloseTo(points.get(0).box().getCenterX(), within(1.0));
    assertThat(line.box().getMaxY()).isCloseTo(points.get(0).box().getCenterY(), within(1.0));
    assertThat(line.box().getMaxX()).isCloseTo(points.get(2).box().getCenterX(), within(1.0));
    assertThat(line.box().getMinY()).isCloseTo(points.get(2).box().getCenterY(), within(1.0));
    double[] huge = {1e300, 2e300, -1e300};
    PictureChecks.isSound(Charts.scatter(huge, huge).trend());
    PictureChecks.isSound(Charts.scatter(new double[] {1, 2}, new double[] {3, 3}).trend());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(new double[] {1, 1}, new double[] {2, 3}).trend())
        .withMessage(
            "a trend line needs at least 2 points with different x, but there is no line in 2"
                + " points");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(1, 2, 3).trend())
        .withMessage(
            "a trend line cannot be added to this figure: Histogram of value; scatter plots take one");
  }

  @Test
  void noLineOfWordsEndsWithinAnEquation() {
    Figure figure =
        Charts.scatter(new double[] {0, 10, 25, 7}, new double[] {5, 25, 45, NONE}).trend();
    int broken = 0;
    for (int width = 240; width < 640; width += 10) {
      List<String> lines = Picture.of(figure.size(width, 300)).texts("subtitle");
      assertThat(lines).noneMatch(line -> line.startsWith("=") || line.matches(".*( =|\\br|\\by)"));
      assertThat(String.join(" ", lines)).isEqualTo(figure.subtitle());
      broken += lines.size() - 1;
    }
    assertThat(broken).isPositive();
    Letters letters = new Letters(Theme.standard());
    double room = letters.width("a = 1, b", 12, false) + 1;
    assertThat(letters.wrap("a = 1, b = 2", 12, false, room, 2)).containsExactly("a = 1,", "b = 2");
    double narrow = letters.width("P(X > 1) =", 12, false) + 1;
    assertThat(letters.wrap("P(X > 1) = 5 %", 12, false, narrow, 2))
        .as("where all belongs together, it breaks where it can")
        .containsExactly("P(X > 1) =", "5 %");
    double all = letters.width("one two three", 12, false) + 1;
    assertThat(letters.wrap("one two three four", 12, false, all, 2))
        .as("no word stands alone")
        .containsExactly("one two", "three four");
    assertThat(letters.wrap("one; two three four", 12, false, all, 2))
        .containsExactly("one;", "two three four");
    assertThat(letters.wrap("one, two; three four five", 12, false, all, 3).get(0))
        .isEqualTo("one, two;");
    assertThat(letters.wrap("threefour fivesixseven", 12, false, all, 2))
        .containsExactly("threefour", "fivesixseven");
  }

  @Test
  void whatCannotBeDrawnIsRefusedWithAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(new double[] {1, NONE}, new double[] {NONE, 1}))
        .withMessage(
            "a scatter plot of y against x needs at least 1 complete row, but there were 0, and 2"
                + " rows with missing values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(new double[] {1}, new double[] {1, 2}))
        .withMessage("x and y must have the same number of values, but had 1 and 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Charts.scatter(new double[] {1, Double.POSITIVE_INFINITY}, new double[] {1, 2}))
        .withMessage("x must be finite to be drawn, but was Infinity in row 2");
    ContinuousVariable bill = ContinuousVariable.of("bill", 1, 2, 3);
    ContinuousVariable depth = ContinuousVariable.of("depth", 1, Double.NEGATIVE_INFINITY, 3);
    CategoricalVariable sex = CategoricalVariable.of("sex", List.of("m", "f", "m"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(bill, depth))
        .withMessage("depth must be finite to be drawn, but was -Infinity in row 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(depth, bill, sex))
        .withMessage("depth must be finite to be drawn, but was -Infinity in row 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.scatter(new double[] {-1.7e308, 1.7e308}, new double[] {1, 2}))
        .withMessage(
            "the range of x must be at most 1.6e308 to be drawn, but was from -1.7e308 to 1.7e308");
  }
}
