package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.util.Arrays;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/**
 * A line cut into dashes. XChart draws every piece between two points on its own and begins the
 * dashes anew each time, so that a curve of many points would have none.
 */
final class Dashes {

  private final float[] lengths;
  private final double perX;
  private final double perY;
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int size;

  private Dashes(float[] lengths, double perX, double perY) {
    this.lengths = lengths;
    this.perX = perX;
    this.perY = perY;
  }

  /** The points of the line, x and y, with the pen lifted between its dashes. */
  static double[][] cut(double[] x, double[] y, BasicStroke stroke, XYChart chart) {
    float[] lengths = stroke.getDashArray();
    if (lengths == null) {
      return new double[][] {x, y};
    }
    XYStyler styler = chart.getStyler();
    Dashes dashes =
        new Dashes(
            lengths,
            chart.getWidth() / (styler.getXAxisMax() - styler.getXAxisMin()),
            chart.getHeight() / (styler.getYAxisMax() - styler.getYAxisMin()));
    dashes.follow(x, y);
    return new double[][] {
      Arrays.copyOf(dashes.x, dashes.size), Arrays.copyOf(dashes.y, dashes.size)
    };
  }

  private void follow(double[] xs, double[] ys) {
    int dash = 0;
    double left = lengths[0];
    for (int i = 0; i < xs.length; i++) {
      boolean drawn = dash % 2 == 0;
      if (i == 0 || Double.isNaN(ys[i]) || Double.isNaN(ys[i - 1])) {
        add(xs[i], drawn ? ys[i] : Double.NaN);
        continue;
      }
      double length = Math.hypot((xs[i] - xs[i - 1]) * perX, (ys[i] - ys[i - 1]) * perY);
      double done = 0;
      while (done + left < length) {
        done += left;
        double share = done / length;
        double atX = xs[i - 1] + share * (xs[i] - xs[i - 1]);
        double atY = ys[i - 1] + share * (ys[i] - ys[i - 1]);
        if (drawn) {
          add(atX, atY);
          add(atX, Double.NaN);
        } else {
          add(atX, atY);
        }
        dash = (dash + 1) % lengths.length;
        left = lengths[dash];
        drawn = dash % 2 == 0;
      }
      left -= length - done;
      if (drawn) {
        add(xs[i], ys[i]);
      }
    }
  }

  private void add(double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = atX;
    y[size++] = atY;
  }
}
