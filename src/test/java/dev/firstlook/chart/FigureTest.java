package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.data.ContinuousVariable;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;

class FigureTest {

  private static final Figure FIGURE =
      Charts.histogram(ContinuousVariable.of("length", 1.5, 2.5, 2.75, 3.5, 3.25, 3.75));

  private static final Color RUBY = new Color(200, 10, 30);

  @TempDir private Path directory;

  @Test
  void savesByTheEndingOfTheName() throws IOException {
    Path svg = FIGURE.save(directory.resolve("a.SVG"));
    Path png = FIGURE.save(directory.resolve("a.png"));
    assertThat(Files.readString(svg)).isEqualTo(FIGURE.toSvg());
    assertThat(Files.readAllBytes(png)).isEqualTo(FIGURE.toPng());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURE.save(directory.resolve("a.jpg")))
        .withMessage(
            "a figure can be saved as .png or .svg, but the file was %s",
            directory.resolve("a.jpg"));
    assertThatIllegalArgumentException().isThrownBy(() -> FIGURE.save(Path.of("/")));
    Path missing = directory.resolve("no/such");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURE.save(missing.resolve("a.png")))
        .withMessage("the directory of a figure must exist, but %s does not", missing);
  }

  @Test
  void wordsAndSizeMakeANewFigure() {
    Figure changed = FIGURE.title("T").subtitle("S").xLabel("X").yLabel("Y").size(500, 300);
    Picture picture = Picture.of(changed);
    assertThat(picture.texts("title")).containsExactly("T");
    assertThat(picture.texts("subtitle")).containsExactly("S");
    assertThat(picture.texts("x-name")).containsExactly("X");
    assertThat(picture.texts("y-name")).containsExactly("Y");
    assertThat(picture.width()).isEqualTo(500);
    assertThat(picture.height()).isEqualTo(300);
    Picture before = Picture.of(FIGURE);
    assertThat(before.texts("title")).containsExactly("Histogram of length");
    assertThat(before.texts("x-name")).containsExactly("length");
    assertThat(before.width()).isEqualTo(640);
  }

  @Test
  void aLineBreakBeginsANewLine() {
    Figure broken = FIGURE.title("one\ntwo").subtitle("a\r\nb\nc").caption("x\ny").xLabel("p\nq");
    Picture picture = Picture.of(broken);
    picture.isSound();
    assertThat(picture.texts("title")).containsExactly("one", "two");
    assertThat(picture.texts("subtitle")).containsExactly("a", "b c");
    assertThat(picture.texts("caption")).containsExactly("x", "y");
    assertThat(picture.texts("x-name")).containsExactly("p q");
    assertThat(picture.root().getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("one two");
    assertThat(broken.charts().get(0).getTitle()).isEqualTo("one two");
    String longest = "a long word ".repeat(20);
    List<String> lines = Picture.of(FIGURE.title(longest + "\nend")).texts("title");
    assertThat(lines).hasSize(2).last().isEqualTo("end");
    assertThat(lines.get(0)).endsWith("…");
    assertThat(Picture.of(FIGURE.title("\n")).texts("title")).isEmpty();
  }

  @Test
  void aCaptionStandsBelowAndTakesItsRoomFromThePicture() {
    Figure captioned = FIGURE.caption("Source: " + "a long word ".repeat(12));
    Picture picture = Picture.of(captioned);
    picture.isSound();
    assertThat(captioned.caption()).startsWith("Source: a long");
    assertThat(FIGURE.caption()).isEmpty();
    assertThat(picture.labels("caption")).hasSize(2);
    double lowest =
        picture.labels("x-name").stream().mapToDouble(Picture.Label::y).max().orElse(400);
    assertThat(picture.labels("caption")).allMatch(label -> label.y() > lowest);
    assertThat(captioned.drawing().page(Insets.NONE).plots().get(0).height())
        .isLessThan(FIGURE.drawing().page(Insets.NONE).plots().get(0).height());
  }

  @Test
  void emptyWordsLeaveTheirRoomToThePicture() {
    Figure bare = FIGURE.title("").subtitle("").xLabel("").yLabel("");
    Picture picture = Picture.of(bare);
    assertThat(picture.labels()).extracting(Picture.Label::role).containsOnly("x-tick", "y-tick");
    assertThat(bare.drawing().page(Insets.NONE).plots().get(0).height())
        .isGreaterThan(FIGURE.drawing().page(Insets.NONE).plots().get(0).height());
    assertThat(picture.root().getFirstChild().getNextSibling().getTextContent())
        .as("the title for readers who do not see it")
        .isEqualTo(FIGURE.description());
  }

  @Test
  void sizesOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURE.size(100, 400))
        .withMessage("width must be in 240 to 4000 pixels, but was 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURE.size(640, 4001))
        .withMessage("height must be in 160 to 4000 pixels, but was 4001");
  }

  @Test
  void everyKindIsTried() {
    assertThat(Kinds.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Charts.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet()));
  }

  @Test
  void theSameFigureGivesTheSameSvgInEveryLocale() {
    Map<String, String> english = svgs("en-US");
    for (String language : List.of("ar-EG-u-nu-arab", "de-DE")) {
      svgs(language).forEach((kind, svg) -> assertThat(svg).as(kind).isEqualTo(english.get(kind)));
    }
    assertThat(english.values()).allMatch(svg -> svg.matches("(?s).*>-?\\d[^<]*<.*"));
    assertThat(FIGURE.toSvg()).contains(">1.5<").doesNotContain(">1,5<");
  }

  private static Map<String, String> svgs(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      Map<String, String> svgs = new TreeMap<>();
      Kinds.all().forEach((kind, figure) -> svgs.put(kind, figure.toSvg()));
      return svgs;
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void identifiersDifferBetweenFiguresSoThatTheyCanShareAPage() {
    String own = Picture.of(FIGURE).root().getAttribute("aria-labelledby");
    String other = Picture.of(FIGURE.title("other")).root().getAttribute("aria-labelledby");
    assertThat(own).startsWith("fl-").isNotEqualTo(other);
    assertThat(FIGURE.toSvg())
        .contains("id=\"" + own.substring(0, own.indexOf(' ')) + "\"")
        .contains("url(#" + own.substring(0, own.indexOf("title")))
        .doesNotContain("\uFFFF");
  }

  @Test
  void wordsThatLookLikeIdentifiersStayAsTheyAre() {
    String route = "Route fl-0-9, \uFFFF url(#fl-0-clip) id=\"fl-0-title\"";
    String shown = route.replace('\uFFFF', '\uFFFD');
    Figure figure = FIGURE.title(route).caption("fl-0-0-").size(900, 400);
    Picture picture = Picture.of(figure);
    assertThat(picture.texts("title")).containsExactly(shown);
    assertThat(picture.texts("caption")).containsExactly("fl-0-0-");
    assertThat(picture.root().getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(shown);
    Picture grid = Picture.of(FigureGrid.of(2, figure, figure).toSvg());
    assertThat(grid.texts("title")).containsExactly(shown, shown);
    assertThat(grid.texts("caption")).containsExactly("fl-0-0-", "fl-0-0-");
    Theme odd = Theme.standard();
    Theme fonts =
        new Theme(
            odd.colours(),
            odd.ink(),
            odd.soft(),
            odd.faint(),
            odd.ground(),
            List.of("No \uFFFF font"),
            odd.textSize());
    assertThat(FIGURE.theme(fonts).toSvg()).contains("'No \uFFFD font'");
  }

  @Test
  void thePngHasTwiceAsManyPixelsAndTheColoursOfTheTheme() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(FIGURE.toPng()));
    assertThat(image.getWidth()).isEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(800);
    assertThat(image.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
    int[] pixels = image.getRGB(0, 0, 1280, 800, null, 0, 1280);
    int blue = Theme.standard().colour(0).getRGB();
    assertThat(Arrays.stream(pixels).filter(rgb -> rgb == blue).count()).isGreaterThan(50_000);
  }

  @Test
  void chartsBelongToTheirCallerAndCustomizeChangesTheFigure() {
    String before = FIGURE.toSvg();
    XYChart chart = FIGURE.charts().get(0);
    assertThat(chart.getTitle()).isEqualTo("Histogram of length");
    assertThat(chart.getXAxisTitle()).isEqualTo("length");
    chart.getSeries("count").setFillColor(RUBY);
    assertThat(FIGURE.toSvg()).isEqualTo(before);
    Figure red = FIGURE.customize(own -> own.getSeries("count").setFillColor(RUBY));
    assertThat(Picture.of(red).filled(RUBY)).isNotEmpty();
    assertThat(red.charts().get(0).getSeries("count").getFillColor()).isEqualTo(RUBY);
  }

  @Test
  void aThemeChangesColoursAndSizes() {
    Theme theme = Theme.standard().colours(RUBY).textSize(20);
    Picture picture = Picture.of(FIGURE.theme(theme));
    assertThat(picture.filled(RUBY)).isNotEmpty();
    assertThat(FIGURE.theme(theme).toSvg()).contains("font-size=\"20\"");
    assertThat(theme.colour(3)).isEqualTo(RUBY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Theme.standard().textSize(Double.NaN))
        .withMessage("textSize must be in 6 to 60, but was NaN");
  }

  @Test
  void withoutADisplayShowWritesAFileAndSaysWhich() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      FIGURE.show();
    } finally {
      System.setOut(before);
    }
    String text = said.toString(StandardCharsets.UTF_8).strip();
    assertThat(text).startsWith("There is no display; the figure is in ").endsWith(".png");
    Path file = Path.of(text.substring(text.indexOf(" in ") + 4));
    assertThat(Files.readAllBytes(file)).isEqualTo(FIGURE.toPng());
    Files.delete(file);
  }

  @Test
  void aWindowOfAnotherSizeIsFilled() {
    BufferedImage window = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    FIGURE.paint(window.createGraphics(), 900, 600);
    int[] lastColumn = window.getRGB(899, 0, 1, 600, null, 0, 1);
    assertThat(lastColumn).containsOnly(Color.WHITE.getRGB());
    int[] pixels = window.getRGB(0, 0, 900, 600, null, 0, 900);
    int blue = Theme.standard().colour(0).getRGB();
    assertThat(Arrays.stream(pixels).filter(rgb -> rgb == blue).count()).isGreaterThan(50_000);
  }

  @Test
  void itPrintsAsItsSizeAndItsDescription() {
    assertThat(FIGURE)
        .hasToString(
            "Figure, 640 x 400 pixels\n"
                + "Histogram of length: 6 values from 1.5 to 3.75, fullest at 2.5 to 3.");
  }

  @Test
  void textIsTextAndTheFontsEndInSansSerif() {
    Picture picture = Picture.of(FIGURE);
    assertThat(picture.root().getAttribute("font-family")).endsWith(", sans-serif");
    assertThat(picture.texts("x-tick")).isNotEmpty();
    assertThat(picture.root().getAttribute("role")).isEqualTo("img");
    assertThat(picture.root().getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(FIGURE.description());
  }
}
