package dev.firstlook.chart;

import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DOMTreeManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Batik's graphics, which writes the same SVG in less time. For every mark Batik translates all
 * settings (fonts, clips, hints) into attributes, and finds which of them the group has already; of
 * thousands of marks that look alike this remembers what came of the first.
 */
final class SvgGraphics extends SVGGraphics2D {

  SvgGraphics(SVGGeneratorContext context) {
    super(context, false);
    remember();
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
    remember();
  }

  private void remember() {
    domTreeManager.removeGroupManager(domGroupManager);
    domGroupManager = new Group(gc, domTreeManager);
    domTreeManager.addGroupManager(domGroupManager);
  }

  private void forget() {
    if (domGroupManager instanceof Group group) {
      group.attributes.clear();
    }
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void setFont(Font font) {
    if (!font.equals(getFont())) {
      forget();
    }
    super.setFont(font);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    forget();
    super.setRenderingHint(key, value);
  }

  @Override
  @SuppressWarnings("rawtypes") // as Batik has it
  public void setRenderingHints(Map hints) {
    forget();
    super.setRenderingHints(hints);
  }

  @Override
  @SuppressWarnings("rawtypes") // as Batik has it
  public void addRenderingHints(Map hints) {
    forget();
    super.addRenderingHints(hints);
  }

  @Override
  public void clip(Shape shape) {
    forget();
    super.clip(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    forget();
    super.clipRect(x, y, width, height);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    forget();
    super.setClip(x, y, width, height);
  }

  @Override
  public void setClip(Shape shape) {
    forget();
    super.setClip(shape);
  }

  /** What can be different from mark to mark; when anything else changes, all is forgotten. */
  private record Look(
      String tag,
      short method,
      Paint paint,
      Stroke stroke,
      Composite composite,
      AffineTransform transform) {}

  private static final class Group extends DOMGroupManager {

    private final Map<Look, Map<String, String>> attributes = new HashMap<>();
    private Element group = currentGroup;

    Group(GraphicContext settings, DOMTreeManager tree) {
      super(settings, tree);
    }

    @Override
    public void addElement(Element element, short method) {
      Look look =
          new Look(
              element.getTagName(),
              method,
              gc.getPaint(),
              gc.getStroke(),
              gc.getComposite(),
              gc.getTransform());
      // The first of a group gives the group its attributes.
      boolean first = group != currentGroup || !gc.isTransformStackValid();
      @Nullable Map<String, String> known = first ? null : attributes.get(look);
      if (known != null) {
        currentGroup.appendChild(element);
        known.forEach((name, value) -> element.setAttributeNS(null, name, value));
        return;
      }
      Map<String, String> own = attributes(element);
      super.addElement(element, method);
      if (group != currentGroup) {
        attributes.clear();
        group = currentGroup;
      }
      Map<String, String> added = attributes(element);
      added.keySet().removeAll(own.keySet());
      attributes.put(look, added);
    }

    private static Map<String, String> attributes(Element element) {
      NamedNodeMap all = element.getAttributes();
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < all.getLength(); i++) {
        Node attribute = all.item(i);
        attributes.put(attribute.getNodeName(), attribute.getNodeValue());
      }
      return attributes;
    }
  }
}
