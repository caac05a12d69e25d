package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Role;
import dev.firstlook.chart.Page.Rule;
import dev.firstlook.chart.Page.Text;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.List;

/**
 * Draws a page in pixels, for PNG files and windows.
 *
 * @param theme the colours and the font
 * @param marks who draws the marks
 */
record Raster(Theme theme, Marks marks) {

  /** A canvas of twice the size, so that the picture is sharp on dense screens and in print. */
  private static final int DENSITY = 2;

  /** The width of the ground around notes, which keeps grid lines out of them. */
  static final int HALO = 4;

  /** An empty picture of that size. */
  static BufferedImage canvas(int width, int height) {
    return new BufferedImage(DENSITY * width, DENSITY * height, BufferedImage.TYPE_INT_RGB);
  }

  /** What draws on it in the units of pages. */
  static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(DENSITY, DENSITY);
    return graphics;
  }

  void paint(Page page, Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(theme.ground());
    graphics.fillRect(0, 0, page.width(), page.height());
    paint(page.rules(), Role.GRID, graphics);
    paint(page.rules(), Role.AXIS, graphics);
    page.plots().forEach(plot -> marks.paint(plot, graphics));
    page.keys().forEach(key -> marks.paint(key, graphics));
    Letters letters = new Letters(theme);
    page.texts().forEach(text -> paint(text, letters, graphics));
  }

  private void paint(List<Rule> rules, Role role, Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.setColor(role == Role.GRID ? theme.faint() : theme.soft());
    for (Rule rule : rules) {
      if (rule.role() == role) {
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
      }
    }
  }

  private void paint(Text text, Letters letters, Graphics2D graphics) {
    Font font = letters.font(text.shown(), text.size(), text.bold());
    double width = font.getStringBounds(text.shown(), graphics.getFontRenderContext()).getWidth();
    AttributedCharacterIterator directed = directed(text.shown(), font);
    double before =
        text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? width / 2 : width;
    Graphics2D turned = (Graphics2D) graphics.create();
    turned.setFont(font);
    turned.translate(text.x(), text.y());
    if (text.upright()) {
      turned.rotate(-Math.PI / 2);
    }
    if (text.role() == Role.NOTE) {
      Shape outline =
          new TextLayout(directed, turned.getFontRenderContext())
              .getOutline(AffineTransform.getTranslateInstance(-before, 0));
      turned.setColor(theme.ground());
      turned.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      turned.draw(outline);
    }
    turned.setColor(text.colour());
    char[] shown = text.shown().toCharArray();
    if (Bidi.requiresBidi(shown, 0, shown.length)) {
      turned.drawString(directed, (float) -before, 0f);
    } else {
      turned.drawString(text.shown(), (float) -before, 0f);
    }
    turned.dispose();
  }

  /**
   * A line that runs from left to right as a whole, as in an SVG: Java would take the direction of
   * its first letter, and put the words of this library before the Arabic name that they follow.
   */
  private static AttributedCharacterIterator directed(String shown, Font font) {
    AttributedString text = new AttributedString(shown);
    text.addAttribute(TextAttribute.FONT, font);
    text.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
    return text.getIterator();
  }
}
