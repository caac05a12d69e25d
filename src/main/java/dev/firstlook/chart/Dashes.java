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
  private final Reach across;
  private final Reach upwards;
  private final double perX;
  private final double perY;
  private int dash;
  private double left;
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int size;

  private Dashes(float[] lengths, XYChart chart) {
    XYStyler styler = chart.getStyler();
    double wide = styler.getXAxisMax() - styler.getXAxisMin();
    double high = styler.getYAxisMax() - styler.getYAxisMin();
    this.lengths = lengths;
    across = new Reach(styler.getXAxisMin() - wide, styler.getXAxisMax() + wide);
    upwards = new Reach(styler.getYAxisMin() - high, styler.getYAxisMax() + high);
    perX = chart.getWidth() / wide;
    perY = chart.getHeight() / high;
    left = lengths[0];
  }

  /** The points of the line, x and y, with the pen lifted between its dashes. */
  static double[][] cut(double[] x, double[] y, BasicStroke stroke, XYChart chart) {
    float[] lengths = stroke.getDashArray();
    if (lengths == null) {
      return new double[][] {x, y};
    }
    Dashes dashes = new Dashes(lengths, chart);
    for (int i = 0; i < x.length; i++) {
      if (i == 0 || Double.isNaN(y[i]) || Double.isNaN(y[i - 1])) {
        dashes.add(x[i], dashes.isDrawn() ? y[i] : Double.NaN);
      } else {
        dashes.follow(x[i - 1], y[i - 1], x[i], y[i]);
      }
    }
    return new double[][] {
      Arrays.copyOf(dashes.x, dashes.size), Arrays.copyOf(dashes.y, dashes.size)
    };
  }

  private boolean isDrawn() {
    return dash % 2 == 0;
  }

  /** A straight piece, of which the beginning is there already. */
  private void follow(double fromX, double fromY, double toX, double toY) {
    double[] part = {0, 1};
    across.keep(part, fromX, toX);
    upwards.keep(part, fromY, toY);
    if (!(part[0] <= part[1])) {
      add(toX, Double.NaN);
      return;
    }
    double x0 = between(fromX, toX, part[0]);
    double y0 = between(fromY, toY, part[0]);
    double x1 = between(fromX, toX, part[1]);
    double y1 = between(fromY, toY, part[1]);
    if (part[0] > 0) {
      add(x0, Double.NaN);
      add(x0, isDrawn() ? y0 : Double.NaN);
    }
    double length = Math.hypot((x1 - x0) * perX, (y1 - y0) * perY);
    double done = 0;
    while (done + left < length) {
      done += left;
      double share = done / length;
      double atX = x0 + share * (x1 - x0);
      double atY = y0 + share * (y1 - y0);
      add(atX, atY);
      if (isDrawn()) {
        add(atX, Double.NaN);
      }
      dash = (dash + 1) % lengths.length;
      left = lengths[dash];
    }
    left -= length - done;
    if (isDrawn()) {
      add(x1, y1);
    }
    if (part[1] < 1) {
      add(x1, Double.NaN);
    }
  }

  /** A place on a stretch; exactly its ends at 0 and 1. */
  private static double between(double from, double to, double share) {
    return share == 0 ? from : share == 1 ? to : (1 - share) * from + share * to;
  }

  private void add(double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = atX;
    y[size++] = atY;
  }

  /**
   * How far along an axis there are dashes: as far again on both sides as it is long. That is
   * enough for whoever moves its ends, and a line to a far place has no more dashes than can be
   * counted.
   */
  private record Reach(double min, double max) {

    /** Keeps of a part of a stretch, in shares of it, what is within reach. */
    void keep(double[] part, double from, double to) {
      if (from == to) {
        part[1] = from >= min && from <= max ? part[1] : -1;
        return;
      }
      double one = (min - from) / (to - from);
      double other = (max - from) / (to - from);
      part[0] = Math.max(part[0], Math.min(one, other));
      part[1] = Math.min(part[1], Math.max(one, other));
    }
  }
}
