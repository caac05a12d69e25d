package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes an SVG document fit to stand in a page: its ids get a prefix, so that those of two pictures
 * never clash; it scales with the page; it has a text for those who do not see it; and what does
 * not draw (scripts, foreign elements, event handlers, addresses elsewhere) is left out.
 */
final class InlineSvg {

  private static final Set<String> DRAWING =
      Set.of(
          ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan "
                  + "textPath title desc clipPath mask marker pattern linearGradient "
                  + "radialGradient stop image switch")
              .split(" "));

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*(['\"]?)#([^)'\"]+)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);

  /** What fetches something, or could after CSS has read its escapes. */
  private static final Pattern FETCHING =
      Pattern.compile("url\\(|image-set\\(|src\\(|\\\\", Pattern.CASE_INSENSITIVE);

  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:px)?");

  private InlineSvg() {}

  /**
   * The picture for a page.
   *
   * @param svg an SVG document
   * @param prefix put before every id; unique in the page
   * @param label what is to be seen
   * @return an {@code svg} element
   * @throws IllegalArgumentException if the document is not well-formed or not SVG
   */
  static String of(String svg, String prefix, String label) {
    Document document;
    try {
      document = Xml.parse(Xml.clean(svg));
    } catch (SAXException e) {
      throw new IllegalArgumentException(
          "picture must be well-formed SVG, but: " + e.getMessage(), e);
    }
    Element root = document.getDocumentElement();
    if (!(isDrawing(root) && root.getLocalName().equals("svg"))) {
      throw new IllegalArgumentException(
          "picture must be SVG, its first element svg in the namespace %s, but it was: %s (%s)"
              .formatted(
                  NAMESPACE,
                  root.getNodeName(),
                  root.getNamespaceURI() == null ? "no namespace" : root.getNamespaceURI()));
    }
    removeStrangers(root);
    removeWords(root);
    Set<String> ids = new HashSet<>();
    List<Element> elements = Xml.elements(root);
    elements.forEach(element -> ids.add(element.getAttribute("id")));
    elements.forEach(element -> rewrite(element, prefix, ids));
    scale(root);
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", Escape.terminal(label));
    return Xml.text(root);
  }

  private static void removeStrangers(Element parent) {
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (child instanceof Element element && isDrawing(element)) {
        removeStrangers(element);
        if (isWords(element)) {
          // A page reads what is in a title or a description as HTML.
          element.setTextContent(element.getTextContent());
        }
      } else if (child.getNodeType() != Node.TEXT_NODE) {
        parent.removeChild(child);
      }
    }
  }

  private static boolean isDrawing(Element element) {
    return NAMESPACE.equals(element.getNamespaceURI()) && DRAWING.contains(element.getLocalName());
  }

  private static boolean isWords(Node node) {
    return "title".equals(node.getLocalName()) || "desc".equals(node.getLocalName());
  }

  /** The label takes their place: a title of the whole would be read twice, and hover over it. */
  private static void removeWords(Element root) {
    Node next;
    for (Node child = root.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (isWords(child)) {
        root.removeChild(child);
      }
    }
  }

  private static void rewrite(Element element, String prefix, Set<String> ids) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getLocalName();
      String value = attribute.getValue();
      if (name.equals("id")) {
        attribute.setValue(prefix + value);
      } else if (name.equals("href")) {
        boolean own = value.startsWith("#");
        boolean raster = value.toLowerCase(Locale.ROOT).startsWith("data:image/");
        if (own) {
          attribute.setValue("#" + prefix + value.substring(1));
        } else if (!(raster && element.getLocalName().equals("image"))) {
          element.removeAttributeNode(attribute);
        }
      } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
        element.removeAttributeNode(attribute);
      } else if (name.equals("aria-labelledby") || name.equals("aria-describedby")) {
        element.removeAttributeNode(attribute);
      } else if (FETCHING.matcher(value).find()) {
        String own = REFERENCE.matcher(value).replaceAll(m -> reference(m, prefix, ids));
        if (FETCHING.matcher(REFERENCE.matcher(own).replaceAll("")).find()) {
          element.removeAttributeNode(attribute);
        } else {
          attribute.setValue(own);
        }
      }
    }
  }

  private static String reference(MatchResult found, String prefix, Set<String> ids) {
    String id = found.group(2);
    return Matcher.quoteReplacement("url(#" + (ids.contains(id) ? prefix : "") + id + ")");
  }

  /** From a fixed size to one that follows the page, at most the natural one. */
  private static void scale(Element root) {
    Matcher width = LENGTH.matcher(root.getAttribute("width"));
    Matcher height = LENGTH.matcher(root.getAttribute("height"));
    if (width.matches() && height.matches()) {
      if (!root.hasAttribute("viewBox")) {
        root.setAttribute("viewBox", "0 0 " + width.group(1) + " " + height.group(1));
      }
      String style = root.getAttribute("style");
      String own = style.isBlank() || style.strip().endsWith(";") ? style : style + ";";
      root.setAttribute("style", own + "max-width:" + width.group(1) + "px");
    }
    root.removeAttribute("width");
    root.removeAttribute("height");
  }
}
