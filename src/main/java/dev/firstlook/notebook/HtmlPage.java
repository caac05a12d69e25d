package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * A page as one HTML file that needs nothing else: style and pictures are in it, scripts are
 * neither there nor allowed. The file is well-formed XML as well, so that it can be read by
 * program.
 */
final class HtmlPage {

  private HtmlPage() {}

  static String of(Page page, PageLinks links) {
    Outline outline = new Outline();
    HtmlCells cells = new HtmlCells(outline);
    String body = page.cells().stream().map(cells::html).collect(Collectors.joining());
    String note =
        page.note().isEmpty() ? "" : "<p class=\"note\">" + Escape.html(page.note()) + "</p>\n";
    return frame(
        page.title(),
        page.sentence(),
        links.html("Lessons")
            + "\n<header>\n<h1>"
            + Escape.html(page.title())
            + "</h1>\n"
            + note
            + "</header>\n"
            + outline.contents()
            + "<main id=\"content\">\n"
            + body
            + "</main>\n<footer>\n"
            + links.html("More lessons")
            + "\n<p>Made with firstlook. Code, tables and figures of this page come from one run of the lesson.</p>\n"
            + "</footer>\n");
  }

  /** The file around a body. */
  static String frame(String title, String sentence, String body) {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
        base-uri 'none'; form-action 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="%s" />
        <title>%s</title>
        <link rel="icon" href="data:," />
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#content">To the text</a>
        %s</body>
        </html>
        """
            .formatted(Escape.html(sentence), Escape.html(title), style(), body);
    return Xml.clean(html);
  }

  private static String style() {
    try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
      if (css == null) {
        throw new IllegalStateException("page.css is missing beside HtmlPage");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read page.css", e);
    }
  }
}
