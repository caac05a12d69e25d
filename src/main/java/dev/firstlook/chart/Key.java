package dev.firstlook.chart;

import java.awt.Color;
import org.knowm.xchart.style.markers.Marker;

/**
 * One entry of a legend.
 *
 * @param label what the mark stands for
 * @param colour the colour of the mark
 * @param marker its shape
 */
record Key(String label, Color colour, Marker marker) {

  /** The room that the mark takes from left to right, given its size. */
  double width(double size) {
    return marker instanceof Swatch ? Swatch.WIDTH * size : size;
  }
}
