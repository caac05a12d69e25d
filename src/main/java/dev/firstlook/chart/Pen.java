package dev.firstlook.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Collects points of lines that are broken in places; a point without neighbours is a dot. */
final class Pen {

  private double[] x = new double[64];
  private double[] y = new double[64];
  private int size;

  /**
   * The next point.
   *
   * @param atY NaN if it is missing
   * @param joined whether a line leads to it from the one before
   */
  void add(double atX, double atY, boolean joined) {
    if (!joined && size > 0) {
      put(atX, Double.NaN);
    }
    put(atX, atY);
  }

  private void put(double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = atX;
    y[size++] = atY;
  }

  List<Layer> layers(String name, Color colour, double width) {
    double[] xs = Arrays.copyOf(x, size);
    double[] ys = Arrays.copyOf(y, size);
    double[] aloneX = new double[size];
    double[] aloneY = new double[size];
    int alone = 0;
    for (int i = 0; i < size; i++) {
      boolean before = i > 0 && !Double.isNaN(ys[i - 1]);
      boolean after = i + 1 < size && !Double.isNaN(ys[i + 1]);
      if (!Double.isNaN(ys[i]) && !before && !after) {
        aloneX[alone] = xs[i];
        aloneY[alone++] = ys[i];
      }
    }
    return List.of(
        Layer.line(name, xs, ys, colour, width < 1 ? Look.butt(width) : Look.solid(width)),
        Layer.points(
            name + " alone",
            Arrays.copyOf(aloneX, alone),
            Arrays.copyOf(aloneY, alone),
            colour,
            SeriesMarkers.CIRCLE));
  }
}
