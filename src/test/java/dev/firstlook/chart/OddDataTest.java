package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.summary.CorrelationMethod;
import dev.firstlook.summary.FrequencyTable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knowm.xchart.XYChart;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** Whatever the data: a picture in which everything has its place. */
class OddDataTest {

  private static final List<String> WORDS =
      List.of(
          "x".repeat(200),
          "a label of many words ".repeat(10),
          "<script>alert('1')</script> & <b>",
          "]]>\"'",
          "שלום עולם",
          "مرحبا بالعالم",
          "\u202Eevil\u202C",
          "\u0000\u0001\u001B[31m\uFFFE\uFFFF",
          "line\nbreak\ttab",
          "\uD800",
          "$x^2$",
          "日本語",
          "😀".repeat(60),
          "%s%n{}");

  static Stream<Arguments> samples() {
    Random random = new Random(4);
    return Stream.of(
        sample("one value", 3),
        sample("one negative value", -0.001),
        sample("zero", 0),
        sample("all equal", 7, 7, 7),
        sample("with missing", 1, Double.NaN, 2),
        sample("huge", 1e300, 2e300, 3e300),
        sample("huge of both signs", -4e307, -1e307, 0, 1e307, 4e307),
        sample("tiny", 1e-300, 2e-300, 3e-300),
        sample("nearly equal", 1, 1 + 1e-12, 1 + 3e-12),
        sample("large and close", 1e15, 1e15 + 1, 1e15 + 3),
        sample("large whole numbers", 123456789012L, 223456789012L, 999999999999L),
        sample("negative", -1e7, -9.5e6, -12345),
        sample("one far away", 1, 2, 3, 4, 1e9),
        sample("decimals", 193.6, 193.60000000000002, 194.1, 195.3),
        sample("many", random.doubles(3000, -5, 5).map(x -> x * x * x).toArray()));
  }

  private static Arguments sample(String name, double... values) {
    return Arguments.of(name, values);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void numbers(String name, double[] values) {
    ContinuousVariable x = ContinuousVariable.of(name, values);
    double[] backwards = IntStream.range(0, values.length).mapToDouble(i -> -i).toArray();
    isSound(Charts.histogram(x));
    isSound(Charts.box(x));
    Picture.of(Charts.scatter(x, ContinuousVariable.of("row", backwards))).isSound();
    isSound(Charts.scatter(ContinuousVariable.of("row", backwards), x));
    Picture.of(Charts.histogram(x).size(240, 160)).isSound();
    Picture.of(Charts.scatter(x, x).size(4000, 400)).isSound();
  }

  @Test
  void labelsHaveNoArtefactsOfBinaryFractions() {
    double[] values = {193.6, 193.60000000000002, 194.1, 195.3};
    Picture picture = Picture.of(Charts.scatter(values, values));
    assertThat(picture.texts("x-tick")).allMatch(text -> text.matches("19\\d\\.\\d"));
    assertThat(picture.texts("y-tick")).allMatch(text -> text.matches("19\\d\\.\\d"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void infiniteNumbersInTables(double infinite) {
    Dataset data =
        Dataset.of(
            Table.create(
                "t",
                DoubleColumn.create("a", 1.25, 2.5, infinite, 4.5),
                DoubleColumn.create("b", 1.5, 3, 2, 9),
                DoubleColumn.create("c", 9.5, 3, 2, 1)));
    Figure map = Charts.heatMap(data);
    isSound(map);
    // scipy.stats.pearsonr of b and c: -0.5955; with an infinite value there is none.
    assertThat(Picture.of(map).texts("cell"))
        .containsExactly("1", "-", "-", "-", "1", "-0.60", "-", "-0.60", "1");
    assertThat(map.description()).contains("-0.60 of b and c, 2 pairs without one");
    // Ranks are defined: scipy.stats.spearmanr of b and c: -0.8
    Figure ranks = Charts.heatMap(data, CorrelationMethod.SPEARMAN);
    isSound(ranks);
    assertThat(Picture.of(ranks).texts("cell")).doesNotContain("-").contains("-0.80");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.pairs(data))
        .withMessage("a must be finite to be drawn, but was " + infinite + " in row 3");
  }

  @Test
  void wordsOfAllKinds() {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      values.addAll(Collections.nCopies(WORDS.size() - i, WORDS.get(i)));
    }
    double[] numbers = IntStream.range(0, values.size()).asDoubleStream().toArray();
    CategoricalVariable words = CategoricalVariable.of("words", values);
    ContinuousVariable x = ContinuousVariable.of("x", numbers);
    isSound(Charts.bars(words));
    isSound(Charts.box(x, words));
    isSound(Charts.scatter(x, x, words));
    for (String name : WORDS) {
      ContinuousVariable odd = ContinuousVariable.of(name + "x", 1, 2, 3);
      isSound(Charts.scatter(odd, odd, CategoricalVariable.of(name + "n", List.of("a", "b", "a"))));
      isSound(Charts.bars(CategoricalVariable.of("n", List.of(name))));
      isSound(Charts.histogram(odd).title(name).subtitle(name).xLabel(name).yLabel(name));
    }
  }

  @Test
  void twoHundredLevels() {
    List<String> levels = IntStream.range(0, 200).mapToObj(i -> "level " + i).toList();
    OrdinalVariable variable = OrdinalVariable.of("size", levels, levels);
    Figure figure = Charts.bars(variable);
    isSound(figure);
    assertThat(Picture.of(figure).filled(Theme.standard().colour(0))).hasSize(200);
    isSound(figure.size(640, 400));
    isSound(Charts.bars(CategoricalVariable.of("size", levels)).size(300, 200));
    isSound(Charts.box(ContinuousVariable.of("x", new double[200]), variable));
  }

  @Test
  void wholeNumbersFarApart() {
    isSound(Charts.bars(DiscreteVariable.of("k", 0)));
    isSound(Charts.bars(DiscreteVariable.of("k", -3, 5, 5, 1000)));
    isSound(Charts.bars(DiscreteVariable.of("k", 1L << 52, 3)));
    isSound(Charts.bars(DiscreteVariable.of("k", (1L << 53) - 1)));
    isSound(Charts.bars(DiscreteVariable.of("k", 3 - (1L << 53), 2 - (1L << 53))));
    isSound(Charts.bars(FrequencyTable.ofCounts(List.of(1L << 53), 3)));
    isSound(
        Charts.bars(DiscreteVariable.of("k", IntStream.range(0, 500).asLongStream().toArray())));
  }

  @Test
  void wholeNumbersThatHaveNoPlaceOfTheirOwnAreRefused() {
    for (long far : new long[] {1_000_000_000_000_000_000L, 9_000_000_000_000_000_000L}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Charts.bars(FrequencyTable.ofCounts(List.of(far, far + 1), 3, 2)))
          .withMessage(
              "values of value must be in [-2^53, 2^53] to be drawn at their places, but one was "
                  + far);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.bars(FrequencyTable.ofCounts(List.of(Long.MIN_VALUE, 1L), 3, 2)))
        .withMessageEndingWith("but one was -9223372036854775808");
  }

  @Test
  void anAxisRunsUpwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberAxis("k", 1e18, 1e18 + 1, true, false))
        .withMessage(
            "an axis of k must run from a lower number to a higher one, but was from 1e18 to"
                + " 1e18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberAxis("k", 0, Double.NaN, true, false));
    isSound(Charts.box(Double.MIN_VALUE));
    isSound(Charts.box(0, Double.MIN_VALUE));
  }

  @Test
  void wordsFromDataAreNeverReadAsMarkup() {
    Figure figure =
        Charts.bars(CategoricalVariable.of("<i>q</i>", Arrays.asList("<b>x</b>", "\u0000", "a&b")));
    String svg = figure.toSvg();
    assertThat(svg).doesNotContain("<b>").doesNotContain("<i>").doesNotContain("\u0000");
    assertThat(Picture.of(svg).texts("x-tick"))
        .containsExactlyInAnyOrder("<b>x</b>", "\\u0000", "a&b");
  }

  @Test
  void shortenedNamesKeepTheirWholeTextForThosePointingAtThem() {
    String name = "a very long name ".repeat(12).strip();
    Picture picture = Picture.of(Charts.bars(CategoricalVariable.of("q", List.of(name, "b"))));
    assertThat(picture.texts("y-tick").get(0)).endsWith("…").hasSizeLessThan(60);
    assertThat(picture.root().getTextContent()).contains(name);
  }

  private static void isSound(Figure figure) {
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.marks()).isNotEmpty();
    assertThat(figure.description()).isNotBlank();
    BufferedImage image = read(figure.toPng());
    assertThat(image.getWidth()).isEqualTo(2 * figure.width());
    // XChart looks for ticks until their labels fit, and must come to an end.
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          XYChart chart = figure.charts().get(0);
          BufferedImage canvas =
              new BufferedImage(figure.width(), figure.height(), BufferedImage.TYPE_INT_RGB);
          chart.paint(canvas.createGraphics(), figure.width(), figure.height());
        });
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new AssertionError("not a PNG", e);
    }
  }
}
