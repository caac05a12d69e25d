package dev.firstlook.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/** A filled cross: XChart's own is of hairlines, which vanish in light colours. */
final class ThickCross extends Marker {

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    double arm = 0.62 * size;
    double half = 0.2 * size;
    Area cross = new Area(new Rectangle2D.Double(-arm, -half, 2 * arm, 2 * half));
    cross.add(new Area(new Rectangle2D.Double(-half, -arm, 2 * half, 2 * arm)));
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(Math.PI / 4);
    graphics.fill(place.createTransformedShape(cross));
  }
}
