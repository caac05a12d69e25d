package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Narrative as HTML. HTML in it is shown as text, addresses that would run something are dropped,
 * and a picture from elsewhere becomes a link, because a page loads nothing.
 */
final class Markdown {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

  private Markdown() {}

  /** Narrative as blocks; its headings are taken down in the outline. */
  static String html(String markdown, Outline outline) {
    Node document = parse(markdown);
    // Nodes do not define equality, so each is a key of its own.
    Map<Node, String> ids = new HashMap<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(outline.level(heading.getLevel()));
            ids.put(heading, outline.add(heading.getLevel(), plain(heading)));
            visitChildren(heading);
          }
        });
    return scrollable(renderer(ids, false).render(document));
  }

  /** One sentence or so, without a paragraph around it. */
  static String inline(String markdown) {
    return renderer(Map.of(), true).render(parse(markdown)).strip();
  }

  /** Puts every table into a box of its own that scrolls where the page is too narrow. */
  static String scrollable(String html) {
    // Text from data is escaped, so these are the tables' own tags.
    return html.replace(
            "<table>",
            "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>")
        .replace("</table>", "</table>\n</div>");
  }

  /** The first sentence of the first paragraph as plain text; empty if there is no paragraph. */
  static String firstSentence(String markdown) {
    for (Node node = parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        String text = plain(node).strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
      }
    }
    return "";
  }

  private static Node parse(String markdown) {
    String safe =
        markdown
            .lines()
            .map(line -> Escape.terminal(line.replace("\t", "    ")))
            .collect(Collectors.joining("\n"));
    Node document = PARSER.parse(safe);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            visitChildren(image);
            if (!isInPage(image.getDestination())) {
              Link link = new Link(image.getDestination(), image.getTitle());
              while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
              }
              image.insertBefore(link);
              image.unlink();
            }
          }
        });
    return document;
  }

  private static HtmlRenderer renderer(Map<Node, String> ids, boolean inline) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new OwnPictures())
        .omitSingleParagraphP(inline)
        .nodeRendererFactory(MarkdownCode::new)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  String id = ids.get(node);
                  if (id != null) {
                    attributes.put("id", id);
                  }
                  if ("right".equals(attributes.remove("align"))) {
                    attributes.put("class", "number");
                  }
                })
        .build();
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak part) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private static boolean isInPage(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith("data:image/");
  }

  /** Links lead to the web, to mail or within; pictures are in the page. */
  private static final class OwnPictures implements UrlSanitizer {

    private final UrlSanitizer links = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    @Override
    public String sanitizeLinkUrl(String url) {
      return links.sanitizeLinkUrl(url);
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return isInPage(url) ? url : "";
    }
  }
}
