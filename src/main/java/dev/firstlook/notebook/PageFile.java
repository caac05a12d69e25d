package dev.firstlook.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Reads and writes pages: always UTF-8, and never half a page. */
final class PageFile {

  private PageFile() {}

  static void requireHtml(Path path) {
    Path name = path.getFileName();
    if (name == null || !name.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new IllegalArgumentException("name of a page must end in .html, but was: " + path);
    }
  }

  static void write(Path path, String html) {
    Path whole = path.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Files.createDirectories(whole.getParent());
      Files.writeString(part, html);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the page " + path + ": " + e.getMessage(), e);
    }
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page " + path + ": " + e.getMessage(), e);
    }
  }
}
