package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;

/** A piece of a line, to stand for it in a legend. */
final class Swatch extends Marker {

  /** How many times as wide as other marks, so that dashes can be told apart. */
  static final double WIDTH = 3;

  private final BasicStroke stroke;

  private final List<Color> shades;

  Swatch(BasicStroke stroke) {
    this(stroke, List.of());
  }

  /** A line that goes through several colours, from left to right. */
  Swatch(BasicStroke stroke, List<Color> shades) {
    this.stroke = stroke;
    this.shades = List.copyOf(shades);
  }

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    Stroke before = graphics.getStroke();
    graphics.setStroke(stroke);
    double half = WIDTH * size / 2;
    if (shades.isEmpty()) {
      graphics.draw(new Line2D.Double(x - half, y, x + half, y));
    }
    double step = 2 * half / Math.max(1, shades.size());
    for (int i = 0; i < shades.size(); i++) {
      double from = x - half + i * step;
      graphics.setColor(shades.get(i));
      graphics.draw(new Line2D.Double(from, y, from + step, y));
    }
    graphics.setStroke(before);
  }
}
