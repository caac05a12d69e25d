package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.knowm.xchart.style.markers.Marker;

/** A piece of a line, to stand for it in a legend. */
final class Swatch extends Marker {

  /** How many times as wide as other marks, so that dashes can be told apart. */
  static final double WIDTH = 3;

  private final BasicStroke stroke;

  Swatch(BasicStroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    Stroke before = graphics.getStroke();
    graphics.setStroke(stroke);
    double half = WIDTH * size / 2;
    graphics.draw(new Line2D.Double(x - half, y, x + half, y));
    graphics.setStroke(before);
  }
}
