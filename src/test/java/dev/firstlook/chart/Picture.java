package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What is in the SVG of a figure, read back from its text: labels with their boxes, and marks. */
final class Picture {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  /** A line of text and the rectangle it takes. */
  record Label(String role, String text, Rectangle2D box, double x, double y) {}

  /** A mark with its outline on the page and its colour. */
  record Mark(String kind, Rectangle2D box, String fill, String stroke) {}

  private final Element root;
  private final List<Label> labels = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Letters letters = new Letters(Theme.standard());

  private Picture(Element root) {
    this.root = root;
    read(root, 0, 0, "", "", "");
  }

  static Picture of(Figure figure) {
    return of(figure.toSvg());
  }

  static Picture of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
      return new Picture(document.getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  Element root() {
    return root;
  }

  double width() {
    return Double.parseDouble(root.getAttribute("width"));
  }

  double height() {
    return Double.parseDouble(root.getAttribute("height"));
  }

  List<Label> labels() {
    return labels;
  }

  List<Label> labels(String role) {
    return labels.stream().filter(label -> label.role().equals(role)).toList();
  }

  List<String> texts(String role) {
    return labels(role).stream().map(Label::text).toList();
  }

  List<Mark> marks() {
    return marks;
  }

  /** The marks filled with a colour of the theme. */
  List<Mark> filled(Color colour) {
    String name =
        String.format(
            Locale.ROOT, "rgb(%d,%d,%d)", colour.getRed(), colour.getGreen(), colour.getBlue());
    return marks.stream()
        .filter(mark -> !mark.kind().equals("line") && mark.fill().equals(name))
        .toList();
  }

  /** Where a number of the horizontal axis is, found from the labels of its ticks. */
  double pageX(double value) {
    return between(labels("x-tick"), value, true);
  }

  /** Where a number of the vertical axis is, found from the labels of its ticks. */
  double pageY(double value) {
    return between(labels("y-tick"), value, false);
  }

  private static double between(List<Label> ticks, double value, boolean horizontal) {
    Label first = ticks.get(0);
    Label last = ticks.get(ticks.size() - 1);
    double low = Double.parseDouble(first.text());
    double high = Double.parseDouble(last.text());
    double from = horizontal ? first.x() : first.y();
    double to = horizontal ? last.x() : last.y();
    return from + (value - low) / (high - low) * (to - from);
  }

  /** Everything is within the frame, no two texts overlap, and nothing reads like an artefact. */
  void isSound() {
    Rectangle2D frame = new Rectangle2D.Double(0, 0, width(), height());
    for (Label label : labels) {
      assertThat(frame.contains(label.box())).as("%s within %s", label, frame).isTrue();
      assertThat(label.text()).isNotBlank().isNotEqualTo("-0").isNotEqualTo("-0.0");
    }
    for (Mark mark : marks) {
      assertThat(frame.contains(mark.box().getCenterX(), mark.box().getCenterY()))
          .as("%s within %s", mark, frame)
          .isTrue();
    }
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).box().intersects(labels.get(j).box()))
            .as("%s and %s overlap", labels.get(i), labels.get(j))
            .isFalse();
      }
    }
  }

  private void read(
      Element element, double x, double y, String section, String fill, String stroke) {
    String ownSection = element.getAttribute("class").isEmpty() ? section : name(element);
    String ownFill = element.hasAttribute("fill") ? element.getAttribute("fill") : fill;
    String ownStroke = element.hasAttribute("stroke") ? element.getAttribute("stroke") : stroke;
    double dx = x;
    double dy = y;
    if (element.getTagName().equals("svg") && element.hasAttribute("x")) {
      dx += number(element, "x");
      dy += number(element, "y");
    }
    Matcher move =
        Pattern.compile("translate\\(([^,]+),([^)]+)\\)")
            .matcher(element.getAttribute("transform"));
    if (move.find()) {
      dx += Double.parseDouble(move.group(1));
      dy += Double.parseDouble(move.group(2));
    }
    switch (element.getTagName()) {
      case "text" -> labels.add(label(element, dx, dy));
      case "circle", "rect", "path", "line" -> {
        if (ownSection.equals("marks") || ownSection.equals("keys")) {
          Rectangle2D box = outline(element);
          box.setRect(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight());
          marks.add(new Mark(element.getTagName(), box, ownFill, ownStroke));
        }
      }
      case "defs" -> {
        return;
      }
      default -> {}
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        read(child, dx, dy, ownSection, ownFill, ownStroke);
      }
    }
  }

  private static String name(Element element) {
    return element.getAttribute("class");
  }

  private Label label(Element element, double dx, double dy) {
    boolean upright = element.hasAttribute("transform");
    double x = upright ? dx : dx + Double.parseDouble(element.getAttribute("x"));
    double y = upright ? dy : dy + Double.parseDouble(element.getAttribute("y"));
    double size = Double.parseDouble(element.getAttribute("font-size"));
    String text = element.getFirstChild().getNodeValue();
    double width = letters.width(text, size, element.hasAttribute("font-weight")) / 1.04;
    double before =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> width / 2;
          case "end" -> width;
          default -> 0;
        };
    Rectangle2D box =
        upright
            ? new Rectangle2D.Double(x - 0.75 * size, y - width + before, 0.95 * size, width)
            : new Rectangle2D.Double(x - before, y - 0.75 * size, width, 0.95 * size);
    return new Label(element.getAttribute("class"), text, box, x, y);
  }

  private static Rectangle2D outline(Element element) {
    return switch (element.getTagName()) {
      case "circle" -> {
        double r = number(element, "r");
        yield new Rectangle2D.Double(
            number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
      }
      case "rect" ->
          new Rectangle2D.Double(
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"));
      case "line" -> {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(
            number(element, "x1"),
            number(element, "y1"),
            number(element, "x2"),
            number(element, "y2"));
        yield box;
      }
      default -> {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(element.getAttribute("d"));
        while (matcher.find()) {
          numbers.add(Double.valueOf(matcher.group()));
        }
        Path2D path = new Path2D.Double();
        path.moveTo(numbers.get(0), numbers.get(1));
        for (int i = 2; i + 1 < numbers.size(); i += 2) {
          path.lineTo(numbers.get(i), numbers.get(i + 1));
        }
        yield path.getBounds2D();
      }
    };
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
