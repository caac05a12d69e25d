package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The list of lessons: a picture and a sentence each, taken from the pages as they are written. */
final class IndexPage {

  private static final String INTRODUCTION =
      "Each lesson is a Java class, and its page is what came of running it.";

  private IndexPage() {}

  static String of(List<LessonRun> runs) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      items.append(item(runs.get(i), "lesson_" + (i + 1) + "_"));
    }
    return HtmlPage.frame(
        "Lessons",
        INTRODUCTION,
        "<header>\n<h1>Lessons</h1>\n<p>"
            + INTRODUCTION
            + "</p>\n</header>\n<main id=\"content\">\n<ol class=\"index\">\n"
            + items
            + "</ol>\n</main>\n<footer>\n<p>Made with firstlook.</p>\n</footer>\n");
  }

  private static String item(LessonRun run, String prefix) {
    String failure =
        run.failed()
            ? "<p class=\"failed\"><b>This lesson failed.</b> "
                + Escape.html(run.failure())
                + "</p>\n"
            : "";
    return run.page()
        .map(page -> "<li>\n" + entry(page, prefix) + failure + "</li>\n")
        .orElseGet(() -> "<li>\n<h2>" + Escape.html(run.name()) + "</h2>\n" + failure + "</li>\n");
  }

  private static String entry(Path page, String prefix) {
    Document document = document(page);
    String file = Address.of(page.getFileName().toString());
    return "<h2><a href=\"%s\">%s</a></h2>\n".formatted(file, Escape.html(title(document)))
        + picture(document, prefix)
        + "<p>"
        + Escape.html(sentence(document))
        + "</p>\n";
  }

  /** The first picture, in its narrow form if it has one: that is legible when it is small. */
  private static String picture(Document document, String prefix) {
    NodeList pictures = document.getElementsByTagNameNS(InlineSvg.NAMESPACE, "svg");
    int chosen = pictures.item(1) != null && isNarrow(pictures.item(1)) ? 1 : 0;
    if (pictures.item(chosen) instanceof Element svg) {
      return "<div class=\"card\">"
          + InlineSvg.of(Xml.text(svg), prefix, svg.getAttribute("aria-label"))
          + "</div>\n";
    }
    return "";
  }

  private static boolean isNarrow(Node svg) {
    return svg.getParentNode() instanceof Element around
        && around.getAttribute("class").equals("narrow");
  }

  private static String title(Document document) {
    return document.getElementsByTagName("h1").item(0).getTextContent();
  }

  private static String sentence(Document document) {
    return Xml.elements(document.getDocumentElement()).stream()
        .filter(element -> element.getAttribute("name").equals("description"))
        .map(element -> element.getAttribute("content"))
        .findFirst()
        .orElse("");
  }

  private static Document document(Path page) {
    try {
      return Xml.parse(PageFile.read(page));
    } catch (SAXException e) {
      throw new IllegalStateException("page is not well-formed: " + page, e);
    }
  }
}
