package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What holds for every picture, whatever it shows. */
final class PictureChecks {

  private PictureChecks() {}

  /** A PNG of its size, an SVG in which everything has its place, in all usual sizes, and words. */
  static void isSound(Figure figure) {
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.marks()).isNotEmpty();
    Picture.of(figure.size(360, 360)).isSound();
    Picture.of(figure.size(240, 160)).isSound();
    assertThat(figure.title()).isNotBlank();
    assertThat(figure.description()).endsWith(".").doesNotContain("NaN").doesNotContain("null");
    // XChart looks for ticks until their labels fit, and must come to an end.
    byte[] png = assertTimeoutPreemptively(Duration.ofSeconds(20), figure::toPng);
    assertThat(size(png)).isEqualTo(new Dimension(2 * figure.width(), 2 * figure.height()));
  }

  /** As its first chunk says; that the points are right {@link FigureTest} looks at. */
  private static Dimension size(byte[] png) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(input);
      return new Dimension(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException e) {
      throw new AssertionError("not a PNG", e);
    } finally {
      reader.dispose();
    }
  }
}
