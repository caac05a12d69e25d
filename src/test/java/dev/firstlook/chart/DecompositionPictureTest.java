package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.timeseries.ClassicalDecomposition;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.Mstl;
import dev.firstlook.timeseries.Outlier;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DecompositionPictureTest {

  private static final TimeSeries AIR = SeriesDatasets.airPassengers();
  private static final Decomposition PARTS = Stl.periodic().robust().decompose(AIR.log());
  private static final Color BAR =
      Look.tint(Theme.standard().soft(), Theme.standard().ground(), 0.45);

  /** Where the groups of marks begin: the plot areas, less the room for points at their edges. */
  private static List<String> leftEdges(Figure figure) {
    NodeList groups = Picture.of(figure).root().getElementsByTagName("g");
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("transform").startsWith("translate(")) {
        edges.add(group.getAttribute("transform").replaceAll("translate\\(([^,]+),.*", "$1"));
      }
    }
    return edges;
  }

  @Test
  void panelsHaveTheSameLeftAndRightEdges() {
    for (Figure figure :
        List.of(
            Charts.decomposition(PARTS),
            Charts.decomposition(PARTS).size(360, 400),
            Charts.decomposition(ClassicalDecomposition.multiplicative().decompose(AIR)))) {
      PictureChecks.isSound(figure);
      assertThat(leftEdges(figure).stream().distinct()).hasSize(1);
      List<Plot> plots = figure.drawing().page(Insets.NONE).plots();
      assertThat(plots).hasSize(4);
      assertThat(plots.stream().map(Plot::x).distinct()).hasSize(1);
      assertThat(plots.stream().map(Plot::width).distinct()).hasSize(1);
      assertThat(plots.stream().map(Plot::height).distinct()).hasSize(1);
      for (int i = 1; i < plots.size(); i++) {
        assertThat(plots.get(i).y()).isGreaterThan(plots.get(i - 1).y() + plots.get(0).height());
      }
    }
  }

  @Test
  void theLinesOfAllPanelsBeginAndEndAtTheSameDates() {
    Picture picture = Picture.of(Charts.decomposition(PARTS));
    List<Mark> lines =
        picture.marks().stream()
            .filter(mark -> mark.kind().equals("path") && mark.box().getWidth() > 200)
            .filter(mark -> mark.stroke().equals("rgb(0,114,178)"))
            .toList();
    assertThat(lines).hasSize(3);
    for (Mark line : lines) {
      assertThat(line.box().getMinX()).isCloseTo(picture.pageX(1949), within(1.0));
      assertThat(line.box().getMaxX()).isCloseTo(picture.pageX(1960 + 11 / 12.0), within(1.0));
    }
    assertThat(picture.texts("y-name")).containsExactly("observed", "trend", "season", "remainder");
    assertThat(picture.texts("x-tick"))
        .containsExactly("1950", "1952", "1954", "1956", "1958", "1960");
  }

  /** Without the mark of the legend, which stands at the left. */
  private static List<Mark> rangeBars(Figure figure) {
    return Picture.of(figure).filled(BAR).stream()
        .filter(mark -> mark.box().getMinX() > 320)
        .toList();
  }

  @Test
  void rangeBarsAreExplained() {
    Figure sums = Charts.decomposition(PARTS);
    Figure products = Charts.decomposition(ClassicalDecomposition.multiplicative().decompose(AIR));
    for (int width : new int[] {640, 380}) {
      Picture picture = Picture.of(sums.size(width, 500));
      picture.isSound();
      assertThat(picture.texts("legend"))
          .containsExactly("same amount in every panel: long bar, magnified panel");
      assertThat(Picture.of(products.size(width, 500)).texts("legend"))
          .containsExactly("same amount above, same ratio below: long bar, magnified panel");
    }
    assertThat(sums.description())
        .endsWith(
            " The bars at the right stand for the same amount in every panel: a long bar says that"
                + " its panel is magnified.");
    assertThat(products.description()).contains("and for the same ratio in the panels below:");
    Figure constant =
        Charts.decomposition(Stl.periodic().decompose(TimeSeries.of(new double[30], 4)));
    assertThat(Picture.of(constant).texts("legend")).isEmpty();
    assertThat(constant.description()).doesNotContain("bars");
  }

  @Test
  void everyPanelHasTwoNumbersOrMore() {
    TimeSeries carbon = SeriesDatasets.co2MaunaLoaWeekly();
    Figure figure = Charts.decomposition(Stl.withSeasonalWindow(21).robust().decompose(carbon));
    Picture picture = Picture.of(figure);
    picture.isSound();
    for (Plot plot : figure.drawing().page(Insets.NONE).plots()) {
      assertThat(picture.labels("y-tick"))
          .filteredOn(label -> label.y() > plot.y() && label.y() < plot.y() + plot.height() + 9)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void noWordOfTheSubtitleStandsAloneInItsLine() {
    Figure figure = Charts.decomposition(PARTS);
    int broken = 0;
    for (int width = 380; width <= 640; width += 10) {
      List<String> lines = Picture.of(figure.size(width, 500)).texts("subtitle");
      assertThat(String.join(" ", lines)).isEqualTo(figure.subtitle());
      if (lines.size() > 1) {
        assertThat(lines.get(0)).endsWith(";");
        assertThat(lines.get(1)).contains(" ");
        broken++;
      }
    }
    assertThat(broken).isPositive();
  }

  @Test
  void rangeBarsAreEquallyLongInUnitsOfTheSeries() {
    Figure figure = Charts.decomposition(PARTS);
    List<Mark> bars = rangeBars(figure);
    List<Plot> plots = figure.drawing().page(Insets.NONE).plots();
    assertThat(bars).hasSize(4);
    double smallest = range(PARTS.remainder());
    for (int i = 0; i < 4; i++) {
      Plot plot = plots.get(i);
      double unit = (plot.panel().y().max() - plot.panel().y().min()) / plot.height();
      assertThat(bars.get(i).box().getHeight() * unit).isCloseTo(smallest, within(unit));
      assertThat(bars.get(i).box().getMaxX()).isLessThanOrEqualTo(plot.x() + plot.width());
      assertThat(bars.get(i).box().getMinX()).isEqualTo(bars.get(0).box().getMinX());
    }
  }

  @Test
  void ratiosHaveBarsOfTheirOwn() {
    Decomposition parts = ClassicalDecomposition.multiplicative().decompose(AIR);
    Figure figure = Charts.decomposition(parts);
    List<Mark> bars = rangeBars(figure);
    List<Plot> plots = figure.drawing().page(Insets.NONE).plots();
    double[] expected = {
      range(parts.trend()), range(parts.trend()), range(parts.remainder()), range(parts.remainder())
    };
    for (int i = 0; i < 4; i++) {
      Plot plot = plots.get(i);
      double unit = (plot.panel().y().max() - plot.panel().y().min()) / plot.height();
      assertThat(bars.get(i).box().getHeight() * unit).isCloseTo(expected[i], within(unit));
    }
  }

  private static double range(TimeSeries series) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : series.values()) {
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    return high - low;
  }

  @Test
  void outliersAreMarkedWhereTheyAre() {
    Figure figure = Charts.decomposition(PARTS);
    Picture picture = Picture.of(figure);
    Plot rest = figure.drawing().page(Insets.NONE).plots().get(3);
    List<Mark> points = picture.filled(Theme.standard().colour(1));
    List<Outlier> outliers = PARTS.outliers();
    assertThat(points).hasSameSizeAs(outliers).isNotEmpty();
    for (int i = 0; i < points.size(); i++) {
      assertThat(points.get(i).box().getCenterY())
          .isCloseTo(rest.pageY(outliers.get(i).remainder()), within(1.0));
      double year = 1949 + outliers.get(i).index() / 12.0;
      assertThat(points.get(i).box().getCenterX()).isCloseTo(picture.pageX(year), within(1.0));
    }
    assertThat(figure.subtitle()).endsWith("; 4 outliers marked");
  }

  @Test
  void wordsSayWhatIsToBeSeen() {
    Figure figure = Charts.decomposition(Stl.periodic().decompose(AIR));
    assertThat(figure.title()).isEqualTo("Decomposition of passengers_thousands");
    assertThat(figure.subtitle())
        .startsWith("STL, additive; 144 months from January 1949 to December 1960");
    assertThat(figure.description())
        .contains("season highest in July and lowest in November")
        .contains("strength of the trend 0.9");
    assertThat(Picture.of(figure.yLabel("thousands").xLabel("year")).texts("y-name"))
        .containsExactly("thousands", "trend", "season", "remainder");
    assertThat(Picture.of(figure.xLabel("year")).texts("x-name")).containsExactly("year");
    assertThat(figure.charts()).hasSize(4);
  }

  @Test
  void wordsSayHowMuchHasNoTrend() {
    TimeSeries series = AIR.map(value -> value == AIR.value(40) ? Double.NaN : value);
    int gone = ClassicalDecomposition.additive().decompose(series).trend().missing();
    assertThat(gone).isGreaterThanOrEqualTo(12 + 13);
    assertThat(
            Charts.decomposition(ClassicalDecomposition.additive().decompose(series)).description())
        .contains(", missing at " + gone + " of 144, season highest")
        .contains(" No outliers among the " + (144 - gone) + " values with a remainder.");
    assertThat(Charts.decomposition(Stl.periodic().decompose(AIR)).description())
        .doesNotContain("missing")
        .doesNotContain("with a remainder");
  }

  @Test
  void roundingIsNotDrawn() {
    double[] values = new double[48];
    Arrays.setAll(values, i -> 5.3 + 1e-15 * (i * 7 % 3 - 1));
    Figure figure = Charts.decomposition(Stl.periodic().decompose(TimeSeries.of(values, 12)));
    PictureChecks.isSound(figure);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("y-tick")).isNotEmpty().allMatch(tick -> tick.length() <= 4);
    assertThat(picture.filled(BAR)).isEmpty();
    List<Plot> plots = figure.drawing().page(Insets.NONE).plots();
    for (Plot plot : plots.subList(0, 2)) {
      assertThat(plot.panel().y().min()).isLessThan(5);
      assertThat(plot.panel().y().max()).isGreaterThan(5.6);
    }
    assertThat(figure.description())
        .contains("trend all 5.3, no season, nothing of which varies by more than rounding")
        .doesNotContain("strength");
  }

  @Test
  void severalSeasonsHaveAPanelEach() {
    TimeSeries rides = SeriesDatasets.chicagoRidershipDaily();
    Figure figure = Charts.decomposition(Mstl.of(7, 365).decompose(rides));
    PictureChecks.isSound(figure);
    assertThat(Picture.of(figure).texts("y-name"))
        .containsExactly("observed", "trend", "season 7", "season 365", "remainder");
    assertThat(leftEdges(figure).stream().distinct()).hasSize(1);
    assertThat(figure.toSvg()).hasSizeLessThan(400_000);
  }

  @Test
  void gapsConstantsAndGrids() {
    TimeSeries carbon = SeriesDatasets.co2MaunaLoaWeekly();
    Figure gaps = Charts.decomposition(Stl.withSeasonalWindow(13).decompose(carbon));
    PictureChecks.isSound(gaps);
    double[] same = new double[30];
    PictureChecks.isSound(Charts.decomposition(Stl.periodic().decompose(TimeSeries.of(same, 4))));
    double[] huge = new double[30];
    for (int i = 0; i < huge.length; i++) {
      huge[i] = 1e300 * (1 + 0.1 * (i % 4) + 0.01 * i * i % 0.03);
    }
    PictureChecks.isSound(Charts.decomposition(Stl.periodic().decompose(TimeSeries.of(huge, 4))));
    Figure odd = Charts.decomposition(Stl.periodic().decompose(AIR.withName("<b>".repeat(80))));
    PictureChecks.isSound(odd);
    FigureGrid grid = FigureGrid.of(1, Charts.series(AIR), Charts.decomposition(PARTS));
    Picture.of(grid.toSvg()).isSound();
    assertThat(leftEdges(Charts.series(AIR))).isNotEmpty();
  }
}
