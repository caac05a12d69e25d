package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.Escape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureGridTest {

  private static final Figure MASS = Charts.pmf(new Poisson(3));
  private static final Figure COUNTS = Charts.histogram(1000, 1001, 1001, 1002).caption("here");
  private static final FigureGrid GRID =
      FigureGrid.of(2, MASS, COUNTS, Charts.pdf(new Normal(0, 1e-4)), MASS);

  @TempDir private Path directory;

  @Test
  void itIsAsWideAndHighAsItsFigures() throws IOException {
    assertThat(GRID.width()).isEqualTo(1280);
    assertThat(GRID.height()).isEqualTo(800);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(GRID.toPng()));
    assertThat(image.getWidth()).isEqualTo(2560);
    assertThat(image.getHeight()).isEqualTo(1600);
    FigureGrid small = GRID.size(600, 500);
    assertThat(small.width()).isEqualTo(600);
    assertThat(small.height()).isEqualTo(500);
    Picture.of(small.toSvg()).isSound();
  }

  @Test
  void eachFigureStandsInItsCellWithItsWords() {
    String svg = GRID.toSvg();
    Picture picture = Picture.of(svg);
    picture.isSound();
    assertThat(picture.texts("title"))
        .containsExactly(
            MASS.title(), COUNTS.title(), "Density of Normal(μ = 0, σ = 0.0001)", MASS.title());
    assertThat(picture.texts("caption")).containsExactly("here");
    assertThat(picture.labels("title"))
        .extracting(label -> (int) label.x() / 640)
        .containsExactly(0, 1, 0, 1);
    assertThat(picture.labels("title"))
        .extracting(label -> (int) label.y() / 400)
        .containsExactly(0, 0, 1, 1);
    assertThat(svg).isEqualTo(GRID.toSvg()).contains(">" + Escape.html(MASS.description()) + "<");
    assertThat(GRID.description()).contains(MASS.description()).contains(COUNTS.description());
    assertThat(GRID.toString()).startsWith("Grid of 4 figures, 1280 x 800 pixels\nMass function");
  }

  @Test
  void plotAreasLieInLine() {
    // the axis lines of each figure: from the left to the right edge of its plot area
    NodeList lines = Picture.of(GRID.toSvg()).root().getElementsByTagName("line");
    Set<String> first = new HashSet<>();
    Set<String> second = new HashSet<>();
    Set<String> heights = new HashSet<>();
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      Element group = (Element) line.getParentNode();
      boolean level = line.getAttribute("y1").equals(line.getAttribute("y2"));
      if (group.getAttribute("class").equals("axis") && level) {
        Element own = (Element) group.getParentNode();
        (own.getAttribute("x").equals("0") ? first : second)
            .add(line.getAttribute("x1") + " " + line.getAttribute("x2"));
        heights.add(own.getAttribute("y") + " " + line.getAttribute("y1"));
      }
    }
    assertThat(first).hasSize(1);
    assertThat(second).hasSize(1);
    assertThat(heights).as("one height per row").hasSize(2);
  }

  @Test
  void identifiersAreUniqueEvenIfAFigureComesTwice() {
    String svg = GRID.toSvg();
    Matcher matcher = Pattern.compile(" id=\"([^\"]+)\"").matcher(svg);
    Set<String> seen = new HashSet<>();
    while (matcher.find()) {
      assertThat(seen.add(matcher.group(1))).as(matcher.group(1)).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(10).allMatch(id -> id.matches("fl-[0-9a-f]{8}-.+"));
    assertThat(svg).doesNotContain("\uFFFF");
  }

  @Test
  void savesByTheEndingOfTheName() throws IOException {
    assertThat(Files.readString(GRID.save(directory.resolve("a.svg")))).isEqualTo(GRID.toSvg());
    assertThat(Files.readAllBytes(GRID.save(directory.resolve("a.png")))).isEqualTo(GRID.toPng());
    assertThatIllegalArgumentException().isThrownBy(() -> GRID.save(directory.resolve("a.gif")));
  }

  @Test
  void sizesOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureGrid.of(0, MASS))
        .withMessage("columns must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureGrid.of(9, MASS.size(1000, 400), copies(MASS, 8)))
        .withMessage("width of a grid must be at most 8000 pixels, but was 9000");
    assertThat(FigureGrid.of(3, MASS).width()).isEqualTo(640);
    assertThat(FigureGrid.of(Integer.MAX_VALUE, MASS, MASS).width()).isEqualTo(1280);
    assertThat(FigureGrid.of(1, MASS, MASS).figures()).isEqualTo(List.of(MASS, MASS));
  }

  @Test
  void anotherSizeHasTheSameLimits() {
    FigureGrid sixteen = FigureGrid.of(4, MASS, copies(MASS, 15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sixteen.size(16_000, 16_000))
        .withMessage("width of a grid with 4 columns must be in 960 to 8000 pixels, but was 16000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sixteen.size(4000, 8001))
        .withMessage("height of a grid with 4 rows must be in 640 to 8000 pixels, but was 8001");
    assertThat(sixteen.size(8000, 8000).width()).isEqualTo(8000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sixteen.size(959, 800))
        .withMessage("width of a grid with 4 columns must be in 960 to 8000 pixels, but was 959");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureGrid.of(2, MASS).size(360, 100))
        .withMessage("height of a grid with 1 row must be in 160 to 4000 pixels, but was 100");
    assertThatIllegalArgumentException().isThrownBy(() -> sixteen.size(-4, -4));
  }

  @Test
  void everyPixelOfASizeIsGivenToAFigure() {
    FigureGrid three = FigureGrid.of(3, MASS, COUNTS, MASS, COUNTS).size(1001, 401);
    assertThat(three.width()).isEqualTo(1001);
    assertThat(three.height()).isEqualTo(401);
    assertThat(three.figures()).extracting(Figure::width).containsExactly(334, 334, 333, 334);
    assertThat(three.figures()).extracting(Figure::height).containsExactly(201, 201, 201, 200);
    Picture picture = Picture.of(three.toSvg());
    picture.isSound();
    assertThat(picture.width()).isEqualTo(1001);
    NodeList own = picture.root().getElementsByTagName("svg");
    assertThat(((Element) own.item(2)).getAttribute("x")).isEqualTo("668");
    assertThat(((Element) own.item(3)).getAttribute("y")).isEqualTo("201");
  }

  @Test
  void aWindowMayBeLargerThanAGrid() {
    BufferedImage window = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    FigureGrid.of(3, MASS, MASS, MASS).paint(window.createGraphics(), 20_000, 300);
    assertThat(window.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
  }

  private static Figure[] copies(Figure figure, int count) {
    Figure[] all = new Figure[count];
    Arrays.fill(all, figure);
    return all;
  }
}
