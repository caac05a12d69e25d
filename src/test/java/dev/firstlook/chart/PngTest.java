package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngTest {

  /** Of any pixels, of rows that are the same, and the smallest ones. */
  static Stream<BufferedImage> images() {
    Random random = new Random(3);
    int[] noise = random.ints(200L * 150, 0, 1 << 24).toArray();
    int[] stripes = new int[97 * 60];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = i / 97 % 7 < 4 ? 0xFF8001 * (i % 2) : noise[i];
    }
    return Stream.of(
        image(200, noise), image(97, stripes), image(1, 0x123456), image(3, 0, 0xFFFFFF, 1));
  }

  private static BufferedImage image(int width, int... pixels) {
    int height = pixels.length / width;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  @ParameterizedTest
  @MethodSource("images")
  void javaReadsBackTheSamePixels(BufferedImage image) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
    assertThat(read.getWidth()).isEqualTo(image.getWidth());
    assertThat(read.getHeight()).isEqualTo(image.getHeight());
    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  @Test
  void beginsAndEndsAsEveryFileOfOnePixelInTrueColour() {
    byte[] file = Png.of(image(1, 0xFF0000));
    // W3C, Portable Network Graphics: signature, IHDR and IEND with their check sums.
    assertThat(hex(Arrays.copyOf(file, 33)))
        .isEqualTo("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
    assertThat(hex(Arrays.copyOfRange(file, file.length - 12, file.length)))
        .isEqualTo("0000000049454e44ae426082");
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
