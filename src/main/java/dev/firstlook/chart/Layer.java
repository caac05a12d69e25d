package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Marks of one kind that belong together: a set of bars, of lines, of points. Layers are painted in
 * their order, later ones over earlier ones.
 *
 * <p>Every layer is one series of an XY chart. XChart's own bar and box charts are not used: they
 * place marks by category, so that the edges of a histogram would not lie at their numbers.
 */
@FunctionalInterface
interface Layer {

  /** Adds the marks to a chart. */
  void addTo(XYChart chart);

  /**
   * Filled rectangles with exact corners.
   *
   * @param name what they show
   * @param bars the rectangles
   * @param fill their colour
   */
  static Layer bars(String name, List<Bar> bars, Color fill) {
    double[] x = new double[5 * bars.size()];
    double[] y = new double[5 * bars.size()];
    int i = 0;
    for (Bar bar : bars) {
      double[] xs = {bar.left(), bar.left(), bar.right(), bar.right(), Double.NaN};
      double[] ys = {bar.bottom(), bar.top(), bar.top(), bar.bottom(), Double.NaN};
      System.arraycopy(xs, 0, x, i, 5);
      System.arraycopy(ys, 0, y, i, 5);
      i += 5;
    }
    return area(name, x, y, fill);
  }

  /**
   * Filled shapes.
   *
   * @param name what they show
   * @param x the corners along the horizontal axis
   * @param y the corners along the vertical axis, as many; NaN ends a shape
   * @param fill their colour
   */
  static Layer area(String name, double[] x, double[] y, Color fill) {
    return chart -> {
      XYSeries series = series(chart, name, x, y, XYSeriesRenderStyle.PolygonArea);
      series.setFillColor(fill);
      series.setMarker(SeriesMarkers.NONE);
      series.setLineColor(fill);
      series.setLineStyle(SeriesLines.NONE);
    };
  }

  /**
   * A line through points; NaN in {@code y} lifts the pen.
   *
   * @param name what it shows
   * @param x the points along the horizontal axis
   * @param y the points along the vertical axis, as many
   * @param colour its colour
   * @param width its width in pixels
   */
  static Layer line(String name, double[] x, double[] y, Color colour, double width) {
    return line(name, x, y, colour, Look.solid(width));
  }

  /**
   * A line through points; NaN in {@code y} lifts the pen.
   *
   * @param name what it shows
   * @param x the points along the horizontal axis
   * @param y the points along the vertical axis, as many
   * @param colour its colour
   * @param stroke its width and dashes
   */
  static Layer line(String name, double[] x, double[] y, Color colour, BasicStroke stroke) {
    double[] xs = x.clone();
    double[] ys = y.clone();
    BasicStroke whole =
        new BasicStroke(stroke.getLineWidth(), stroke.getEndCap(), BasicStroke.JOIN_ROUND);
    return chart -> {
      if (xs.length == 0) {
        return;
      }
      double[][] cut = Dashes.cut(xs, ys, stroke, chart);
      XYSeries series = series(chart, name, cut[0], cut[1], XYSeriesRenderStyle.Line);
      series.setLineColor(colour);
      series.setLineStyle(whole);
      series.setMarker(SeriesMarkers.NONE);
    };
  }

  /**
   * Straight strokes that are not connected.
   *
   * @param name what they show
   * @param strokes each from (left, bottom) to (right, top)
   * @param colour their colour
   * @param width their width in pixels
   */
  static Layer strokes(String name, List<Bar> strokes, Color colour, double width) {
    double[] x = new double[3 * strokes.size()];
    double[] y = new double[3 * strokes.size()];
    int i = 0;
    for (Bar stroke : strokes) {
      x[i] = stroke.left();
      y[i] = stroke.bottom();
      x[i + 1] = stroke.right();
      y[i + 1] = stroke.top();
      x[i + 2] = Double.NaN;
      y[i + 2] = Double.NaN;
      i += 3;
    }
    return line(name, x, y, colour, Look.butt(width));
  }

  /**
   * Points.
   *
   * @param name what they show
   * @param x the points along the horizontal axis, finite
   * @param y the points along the vertical axis, as many, finite
   * @param colour their colour, which may let what is below shine through
   * @param marker their shape
   */
  static Layer points(String name, double[] x, double[] y, Color colour, Marker marker) {
    return points(name, x, y, colour, marker, true);
  }

  /**
   * Points.
   *
   * @param name what they show
   * @param x the points along the horizontal axis, finite
   * @param y the points along the vertical axis, as many, finite
   * @param colour their colour, which may let what is below shine through
   * @param marker their shape
   * @param named whether XChart's own legend names them
   */
  static Layer points(
      String name, double[] x, double[] y, Color colour, Marker marker, boolean named) {
    double[] xs = x.clone();
    double[] ys = y.clone();
    return chart -> {
      if (xs.length == 0) {
        return;
      }
      XYSeries series = series(chart, name, xs, ys, XYSeriesRenderStyle.Scatter);
      series.setMarker(marker);
      series.setMarkerColor(colour);
      series.setShowInLegend(named);
    };
  }

  /** A series with a name that no other series of the chart has; without marks there is none. */
  private static XYSeries series(
      XYChart chart, String name, double[] x, double[] y, XYSeriesRenderStyle style) {
    // XChart refuses a series without a name.
    String unique = name.isEmpty() ? "series" : name;
    while (chart.getSeries(unique) != null) {
      unique += "'";
    }
    XYSeries series =
        chart.addSeries(unique, Arrays.copyOf(x, x.length), Arrays.copyOf(y, y.length));
    series.setXYSeriesRenderStyle(style);
    series.setShowInLegend(false);
    return series;
  }
}
