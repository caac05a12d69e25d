package dev.firstlook.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as a PNG file (W3C, Portable Network Graphics, third edition): true colour, 8 bits
 * each, nothing but the chunks that must be.
 *
 * <p>ImageIO tries five filters on every row, which for drawings takes three times as long and
 * gains little: neighbouring rows and pixels are mostly the same ones, not similar ones.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final int BITS = 8;
  private static final int TRUE_COLOUR = 2;

  /** The filters of rows: as they are, or as differences to the row above. */
  private static final byte NONE = 0;

  private static final byte UP = 2;

  /** The best of the fast levels; the next takes twice the time for a tenth less. */
  private static final int LEVEL = 3;

  private static final int BUFFER = 1 << 16;

  private Png() {}

  /**
   * The bytes of the file.
   *
   * @param image of the type that has red, green and blue in one int
   */
  static byte[] of(BufferedImage image) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);
    try {
      DataOutputStream out = new DataOutputStream(file);
      out.write(SIGNATURE);
      chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(width);
    out.writeInt(height);
    // Compression, filters and order of the rows have but one common value: 0.
    out.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
    return header.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(content);
    out.writeInt(content.length);
    out.write(type);
    out.write(content);
    out.writeInt((int) check.getValue());
  }

  private static byte[] pixels(BufferedImage image) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
      int width = image.getWidth();
      int[] row = new int[width];
      int[] above = new int[width];
      byte[] bytes = new byte[1 + 3 * width];
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRaster().getDataElements(0, y, width, 1, row);
        fill(bytes, row, y > 0 && Arrays.equals(row, above));
        out.write(bytes);
        System.arraycopy(row, 0, above, 0, width);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** A row; one that is as the row above differs from it by 0 everywhere. */
  private static void fill(byte[] bytes, int[] row, boolean repeated) {
    if (repeated) {
      Arrays.fill(bytes, (byte) 0);
      bytes[0] = UP;
      return;
    }
    bytes[0] = NONE;
    for (int x = 0; x < row.length; x++) {
      bytes[3 * x + 1] = (byte) (row[x] >> 16);
      bytes[3 * x + 2] = (byte) (row[x] >> 8);
      bytes[3 * x + 3] = (byte) row[x];
    }
  }
}
