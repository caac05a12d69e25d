package dev.firstlook.chart;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes Batik's elements shorter: without what nobody sees (clear rectangles, fonts without text),
 * and with what every mark of a group has in common said once.
 */
final class Tidy {

  private static final List<String> IDLE =
      List.of("font-family", "font-size", "font-style", "font-weight", "text-rendering");

  private static final List<String> SHARED = List.of("clip-path", "stroke", "fill");

  private Tidy() {}

  static void element(Element element) {
    IDLE.forEach(element::removeAttribute);
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Element inner) {
        element(inner);
        boolean clear = element.getAttribute("fill-opacity").equals("0");
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
    }
  }

  /** What all children of a group say alike is said once, by the group. */
  private static void hoist(String attribute, Element group) {
    List<Element> children = new ArrayList<>();
    for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.add(inner);
      }
    }
    List<String> values =
        children.stream().map(child -> child.getAttribute(attribute)).distinct().toList();
    if (values.size() == 1 && !values.get(0).isEmpty()) {
      group.setAttribute(attribute, values.get(0));
      children.forEach(child -> child.removeAttribute(attribute));
    }
  }

  private static boolean isEmptyGroup(Element element) {
    return element.getTagName().equals("g") && element.getElementsByTagName("*").getLength() == 0;
  }
}
