package dev.firstlook.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes a picture to a file whose name says in which form. */
final class Saving {

  private Saving() {}

  static Path save(Path file, Supplier<String> svg, Supplier<byte[]> png) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean asSvg = name.endsWith(".svg");
    if (!(asSvg || name.endsWith(".png"))) {
      throw new IllegalArgumentException(
          "a figure can be saved as .png or .svg, but the file was " + file);
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "the directory of a figure must exist, but " + directory + " does not");
    }
    byte[] bytes = asSvg ? svg.get().getBytes(StandardCharsets.UTF_8) : png.get();
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
