package dev.firstlook.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/** An open point: a circle filled with the ground, for an end of a line that does not belong. */
final class Ring extends Marker {

  private final Color ground;

  Ring(Color ground) {
    this.ground = ground;
  }

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    Color own = graphics.getColor();
    // Two filled circles, for a drawn circle would be larger than a filled one by half its line.
    graphics.fill(circle(x, y, size));
    graphics.setColor(ground);
    graphics.fill(circle(x, y, size - Math.max(2.4, 0.4 * size)));
    graphics.setColor(own);
  }

  private static Ellipse2D circle(double x, double y, double diameter) {
    return new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter);
  }
}
