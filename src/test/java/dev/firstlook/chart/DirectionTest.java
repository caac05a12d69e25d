package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DirectionTest {

  /** "The city" in Arabic, which runs from right to left. */
  private static final String CITY = "\u0627\u0644\u0645\u062f\u064a\u0646\u0629";

  private static final Figure FIGURE = Charts.histogram(1, 2, 2.5);

  @Test
  void aTitleThatStartsFromTheRightStandsInItsOrderFromTheLeft() throws IOException {
    int size = (int) (1.3 * Theme.standard().textSize());
    double width = new Letters(Theme.standard()).width(CITY, size, true);
    int right = (int) (2 * (Theme.standard().textSize() + 0.8 * width));
    int[] alone = heading(FIGURE.title(CITY), right, 3 * size);
    assertThat(alone).as("the name is to be seen").contains(Theme.standard().ink().getRGB());
    assertThat(heading(FIGURE.title(CITY + " by rating"), right, 3 * size)).isEqualTo(alone);
  }

  @Test
  void anSvgRunsFromTheLeftInAnyPage() {
    Picture picture = Picture.of(FIGURE.title(CITY + " by rating"));
    assertThat(picture.root().getAttribute("direction")).isEqualTo("ltr");
    assertThat(picture.texts("title")).containsExactly(CITY + " by rating");
  }

  /** The upper left corner of the PNG. */
  private static int[] heading(Figure figure, int width, int height) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.toPng()));
    return image.getRGB(0, 0, width, height, null, 0, width);
  }
}
