package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;

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
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> figure.charts().forEach(PictureChecks::paint));
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.toPng()));
      assertThat(image.getWidth()).isEqualTo(2 * figure.width());
      assertThat(image.getHeight()).isEqualTo(2 * figure.height());
    } catch (IOException e) {
      throw new AssertionError("not a PNG", e);
    }
  }

  private static void paint(XYChart chart) {
    BufferedImage canvas =
        new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(canvas.createGraphics(), chart.getWidth(), chart.getHeight());
  }
}
