package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Role;
import dev.firstlook.chart.Page.Rule;
import dev.firstlook.chart.Page.Text;
import java.awt.Color;
import java.awt.RenderingHints;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a page as SVG. Marks go through Batik; text is written as text, so that it can be read
 * aloud, searched and restyled; the same page gives the same letters every time.
 */
final class Svg {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /**
   * Stands for the fingerprint of the figure until that is known: a letter that XML does not have,
   * and that {@link Letters#plain} takes out of all words.
   */
  private static final String MARK = "\uFFFF";

  private final Page page;
  private final Theme theme;
  private final Document document;
  private final SVGGeneratorContext context;

  private Svg(Page page, Theme theme) {
    this.page = page;
    this.theme = theme;
    try {
      document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML parser", e);
    }
    context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(3);
    context.setIDGenerator(new Identifiers());
    context.setStyleHandler(new WithoutFonts());
  }

  /**
   * The page as one {@code svg} element, without an XML declaration, so that it can stand in a file
   * or within an HTML page. Identifiers carry a fingerprint of the content, so that several figures
   * can share a page.
   */
  static String text(Page page, Theme theme, Marks marks, String title, String description) {
    return marked(new Svg(page, theme).draw(marks, title, description));
  }

  /** The page as a part of a grid, at a place in it; {@link #grid} sets the fingerprint. */
  static String part(
      Page page,
      Theme theme,
      Marks marks,
      String title,
      String description,
      int x,
      int y,
      int number) {
    return new Svg(page, theme)
        .draw(marks, title, description)
        .replaceFirst("<svg ", "<svg x=\"" + x + "\" y=\"" + y + "\" ")
        .replace(MARK, MARK + number + "-");
  }

  /** Parts together as one {@code svg} element. */
  static String grid(int width, int height, String title, String description, List<String> parts) {
    Page empty = new Page(width, height, List.of(), List.of(), List.of(), List.of());
    Svg whole = new Svg(empty, Theme.standard());
    Element root = whole.document.getDocumentElement();
    whole.describe(title, description);
    String open = Xml.text(root);
    int end = open.lastIndexOf("</svg>");
    return marked(open.substring(0, end) + String.join("", parts) + open.substring(end));
  }

  private static String marked(String draft) {
    CRC32 fingerprint = new CRC32();
    fingerprint.update(draft.getBytes(StandardCharsets.UTF_8));
    String own = String.format(Locale.ROOT, "fl-%08x-", fingerprint.getValue());
    return draft.replace(MARK, own);
  }

  private String draw(Marks marks, String title, String description) {
    describe(title, description);
    Element root = document.getDocumentElement();
    Element ground = child(root, "rect");
    ground.setAttribute("class", "ground");
    ground.setAttribute("width", "100%");
    ground.setAttribute("height", "100%");
    ground.setAttribute("fill", colour(theme.ground()));
    rules(root, Role.GRID, theme.faint());
    rules(root, Role.AXIS, theme.soft());
    marks(root, "marks", graphics -> page.plots().forEach(plot -> marks.paint(plot, graphics)));
    if (!page.keys().isEmpty()) {
      marks(root, "keys", graphics -> page.keys().forEach(key -> marks.paint(key, graphics)));
    }
    page.texts().forEach(text -> text(root, text));
    return Xml.text(root);
  }

  /** The size, and the words for readers who do not see the picture. */
  private void describe(String title, String description) {
    Element root = document.getDocumentElement();
    root.setAttribute("xmlns", NAMESPACE);
    root.setAttribute("width", Integer.toString(page.width()));
    root.setAttribute("height", Integer.toString(page.height()));
    root.setAttribute("viewBox", "0 0 " + page.width() + " " + page.height());
    root.setAttribute("role", "img");
    // Within a page of Arabic or Hebrew too the figure is laid out from left to right.
    root.setAttribute("direction", "ltr");
    root.setAttribute("aria-labelledby", MARK + "title " + MARK + "desc");
    root.setAttribute("font-family", fontFamily());
    words(root, "title", title).setAttribute("id", MARK + "title");
    words(root, "desc", description).setAttribute("id", MARK + "desc");
  }

  private void rules(Element root, Role role, Color colour) {
    List<Rule> chosen = page.rules().stream().filter(rule -> rule.role() == role).toList();
    if (chosen.isEmpty()) {
      return;
    }
    Element group = child(root, "g");
    group.setAttribute("class", name(role));
    group.setAttribute("stroke", colour(colour));
    for (Rule rule : chosen) {
      Element line = child(group, "line");
      line.setAttribute("x1", number(rule.x1()));
      line.setAttribute("y1", number(rule.y1()));
      line.setAttribute("x2", number(rule.x2()));
      line.setAttribute("y2", number(rule.y2()));
    }
  }

  private void text(Element root, Text text) {
    Element element = child(root, "text");
    element.setAttribute("class", name(text.role()));
    if (text.upright()) {
      element.setAttribute(
          "transform", "translate(" + number(text.x()) + "," + number(text.y()) + ") rotate(-90)");
    } else {
      element.setAttribute("x", number(text.x()));
      element.setAttribute("y", number(text.y()));
    }
    element.setAttribute("font-size", number(text.size()));
    if (text.bold()) {
      element.setAttribute("font-weight", "bold");
    }
    if (text.anchor() != Anchor.START) {
      element.setAttribute("text-anchor", text.anchor() == Anchor.MIDDLE ? "middle" : "end");
    }
    element.setAttribute("fill", colour(text.colour()));
    if (text.role() == Role.NOTE) {
      element.setAttribute("paint-order", "stroke");
      element.setAttribute("stroke", colour(theme.ground()));
      element.setAttribute("stroke-width", Integer.toString(Raster.HALO));
      element.setAttribute("stroke-linejoin", "round");
    }
    element.setTextContent(text.shown());
    if (text.shown().contains("…") && !text.whole().equals(text.shown())) {
      words(element, "title", text.whole());
    }
  }

  /** What XChart draws, as Batik writes it. */
  private void marks(Element root, String name, Consumer<SVGGraphics2D> drawing) {
    SvgGraphics graphics = new SvgGraphics(context);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.accept(graphics);
    Element group = child(root, "g");
    group.setAttribute("class", name);
    // Batik leaves out what agrees with the defaults of Java, which are not those of SVG.
    group.setAttribute("stroke", "#000000");
    group.setAttribute("stroke-linecap", "square");
    group.setAttribute("stroke-miterlimit", "10");
    Element drawn = graphics.getTopLevelGroup();
    while (drawn.getFirstChild() != null) {
      group.appendChild(drawn.getFirstChild());
    }
    Tidy.element(group);
    graphics.dispose();
  }

  private Element words(Element parent, String tag, String words) {
    Element element = child(parent, tag);
    element.setTextContent(Letters.plain(words));
    return element;
  }

  private Element child(Element parent, String tag) {
    Element element = document.createElementNS(NAMESPACE, tag);
    parent.appendChild(element);
    return element;
  }

  private String fontFamily() {
    Stream<String> families =
        Stream.concat(Stream.of(new Letters(theme).family()), theme.fonts().stream()).distinct();
    return families
            .map(name -> "'" + Letters.plain(name).replace("'", "") + "'")
            .collect(Collectors.joining(", "))
        + ", sans-serif";
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String colour(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  private static String number(double value) {
    return Double.toString(Math.rint(value * 100) / 100).replaceFirst("\\.0$", "");
  }

  /** Counts on per document, with the stand-in for the fingerprint in front. */
  private static final class Identifiers extends SVGIDGenerator {

    private int count;

    @Override
    public String generateID(String prefix) {
      count++;
      return MARK + prefix + count;
    }
  }

  /** Marks have no text, and need no font. */
  private static final class WithoutFonts extends DefaultStyleHandler {

    private static final List<String> FONT =
        List.of("font-family", "font-size", "font-style", "font-weight", "text-rendering");

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as Batik has it
    public void setStyle(Element element, Map style, SVGGeneratorContext context) {
      Map<String, String> others = new HashMap<>(style);
      others.keySet().removeAll(FONT);
      super.setStyle(element, others, context);
    }
  }
}
