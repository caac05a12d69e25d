package dev.firstlook.chart;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes an element as XML: one element per line, attributes in alphabetical order, no blanks
 * within text; the same on every platform, which Java's own writers are not.
 */
final class Xml {

  private Xml() {}

  static String text(Element root) {
    StringBuilder xml = new StringBuilder(1 << 14);
    append(xml, root);
    return xml.append('\n').toString();
  }

  private static void append(StringBuilder xml, Element element) {
    xml.append('<').append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      xml.append(' ').append(attribute.getNodeName()).append("=\"");
      escape(xml, attribute.getNodeValue());
      xml.append('"');
    }
    if (element.getFirstChild() == null) {
      xml.append("/>");
      return;
    }
    xml.append('>');
    boolean words = element.getFirstChild().getNodeType() == Node.TEXT_NODE;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        xml.append(words ? "" : "\n");
        append(xml, inner);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        escape(xml, child.getNodeValue());
      }
    }
    xml.append(words ? "</" : "\n</").append(element.getTagName()).append('>');
  }

  private static void escape(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
  }
}
