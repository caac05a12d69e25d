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

  /** The form of a page, by the ending of its name. */
  static Form form(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    for (Form form : Form.values()) {
      if (name.endsWith(form.ending)) {
        return form;
      }
    }
    throw new IllegalArgumentException(
        "name of a page must end in .html, .md or .ipynb, but was: " + path);
  }

  /** How a page can be written. */
  enum Form {
    HTML(".html"),
    MARKDOWN(".md"),
    JUPYTER(".ipynb");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }
  }

  /** Writes a page in the form that its name asks for. */
  static void write(Path path, Page page) {
    switch (form(path)) {
      case HTML -> write(path, HtmlPage.of(page, PageLinks.around(path)));
      case JUPYTER -> write(path, JupyterPage.of(page));
      case MARKDOWN -> {
        MarkdownPage markdown = MarkdownPage.of(page, path);
        markdown.pictures().forEach((name, svg) -> write(path.resolveSibling(name), svg));
        write(path, markdown.text());
      }
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
