package dev.firstlook.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Makes Batik's elements shorter: without what nobody sees (clear rectangles, empty groups), and
 * with what every mark of a group has in common said once.
 */
final class Tidy {

  private static final List<String> SHARED = List.of("clip-path", "stroke", "fill");

  private static final Set<String> ENDS = Set.of("x1", "y1", "x2", "y2");

  private Tidy() {}

  static void element(Element element) {
    boolean clear = element.getAttribute("fill-opacity").equals("0");
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Element inner) {
        element(inner);
        if (clear && inner.getTagName().equals("rect")) {
          element.removeChild(inner);
        } else if (isEmptyGroup(inner)) {
          element.removeChild(inner);
        }
      }
      child = next;
    }
    if (element.getTagName().equals("g")) {
      SHARED.forEach(attribute -> hoist(attribute, element));
      join(element);
    }
  }

  /** What all children of a group say alike is said once, by the group. */
  private static void hoist(String attribute, Element group) {
    List<Element> children = children(group);
    String value = children.isEmpty() ? "" : children.get(0).getAttribute(attribute);
    if (!value.isEmpty()
        && children.stream().allMatch(child -> child.getAttribute(attribute).equals(value))) {
      group.setAttribute(attribute, value);
      children.forEach(child -> child.removeAttribute(attribute));
    }
  }

  private static List<Element> children(Element group) {
    List<Element> children = new ArrayList<>();
    for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.add(inner);
      }
    }
    return children;
  }

  /** Lines that begin where the one before ends become one path. */
  private static void join(Element group) {
    StringBuilder path = new StringBuilder();
    Element first = null;
    Map<String, String> look = Map.of();
    Node child = group.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Element line && line.getTagName().equals("line")) {
        String end = line.getAttribute("x2") + " " + line.getAttribute("y2");
        if (first == null) {
          first = line;
          look = look(line);
          path.append('M').append(line.getAttribute("x1")).append(' ');
          path.append(line.getAttribute("y1"));
        }
        path.append(" L").append(end);
        if (next instanceof Element after && goesOn(line, look, after)) {
          if (line != first) {
            group.removeChild(line);
          }
        } else {
          if (line != first) {
            Element joined = group.getOwnerDocument().createElementNS(Svg.NAMESPACE, "path");
            joined.setAttribute("d", path.toString());
            look.forEach(joined::setAttribute);
            group.replaceChild(joined, line);
            group.removeChild(first);
          }
          first = null;
          path.setLength(0);
        }
      }
      child = next;
    }
  }

  /** Whether the second is a line that begins where the first ends, and has the same look. */
  private static boolean goesOn(Element line, Map<String, String> look, Element after) {
    return after.getTagName().equals("line")
        && line.getAttribute("x2").equals(after.getAttribute("x1"))
        && line.getAttribute("y2").equals(after.getAttribute("y1"))
        && look.equals(look(after));
  }

  /** All attributes of a line that do not say where it is. */
  private static Map<String, String> look(Element line) {
    NamedNodeMap attributes = line.getAttributes();
    Map<String, String> look = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (!ENDS.contains(name)) {
        look.put(name, attributes.item(i).getNodeValue());
      }
    }
    return look;
  }

  private static boolean isEmptyGroup(Element element) {
    return element.getTagName().equals("g") && children(element).isEmpty();
  }
}
