package dev.firstlook.chart;

import dev.firstlook.timeseries.TimeSeries;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The points of a series that are drawn, and where the pen is lifted between them: at missing
 * values.
 *
 * <p>Of a long series the first, the lowest, the highest and the last value of every pixel column
 * are drawn, which gives the same picture as all of them (Jugel et al. 2014, M4, Proceedings of the
 * VLDB Endowment 7, 797-808). A gap that is less than a column wide cannot be seen then.
 */
final class Trace {

  private static final int PER_COLUMN = 4;

  /** The round ends of so many short pieces are not seen, but take their time. */
  private static final int MANY = 400;

  private final double[] x;
  private final double[] y;
  private final boolean[] lifted;

  private Trace(double[] x, double[] y, boolean[] lifted) {
    this.x = x;
    this.y = y;
    this.lifted = lifted;
  }

  /**
   * What is drawn of a series.
   *
   * @param columns how many pixels wide it is
   */
  static Trace of(TimeSeries series, Timeline line, double columns) {
    double[] values = series.values();
    int most = Math.max(1, (int) columns);
    int[] kept = values.length <= PER_COLUMN * most ? present(values) : extremes(values, most);
    int narrowest = values.length <= PER_COLUMN * most ? 1 : values.length / most;
    double[] x = new double[kept.length];
    double[] y = new double[kept.length];
    boolean[] lifted = new boolean[kept.length];
    for (int i = 0; i < kept.length; i++) {
      x[i] = line.at(series, kept[i]);
      y[i] = values[kept[i]];
      lifted[i] = i == 0 || kept[i] - kept[i - 1] - 1 >= narrowest;
    }
    return new Trace(x, y, lifted);
  }

  private static int[] present(double[] values) {
    int[] kept = new int[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        kept[size++] = i;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static int[] extremes(double[] values, int columns) {
    int[] kept = new int[PER_COLUMN * columns];
    int size = 0;
    for (int c = 0; c < columns; c++) {
      int from = (int) ((long) c * values.length / columns);
      int to = (int) ((c + 1L) * values.length / columns);
      int[] marked = marked(values, from, to);
      for (int i = 0; i < marked.length; i++) {
        if (i == 0 || marked[i] != marked[i - 1]) {
          kept[size++] = marked[i];
        }
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /** The first, lowest, highest and last value of a column in their order; none if all miss. */
  private static int[] marked(double[] values, int from, int to) {
    int first = -1;
    int lowest = -1;
    int highest = -1;
    int last = -1;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(values[i])) {
        if (first < 0) {
          first = i;
          lowest = i;
          highest = i;
        }
        lowest = values[i] < values[lowest] ? i : lowest;
        highest = values[i] > values[highest] ? i : highest;
        last = i;
      }
    }
    return first < 0
        ? new int[0]
        : new int[] {first, Math.min(lowest, highest), Math.max(lowest, highest), last};
  }

  /** The same with all places multiplied. */
  Trace scaled(double factor) {
    return new Trace(Arrays.stream(x).map(at -> factor * at).toArray(), y, lifted);
  }

  /** Adds the line to others, with its places multiplied and then moved. */
  void addTo(Pen pen, double factor, double offset) {
    for (int i = 0; i < x.length; i++) {
      pen.add(offset + factor * x[i], y[i], !lifted[i]);
    }
  }

  /** The line; a value between two gaps is a point. */
  List<Layer> line(String name, Color colour, int look, double width) {
    double[] xs = new double[2 * x.length];
    double[] ys = new double[2 * x.length];
    double[] aloneX = new double[x.length];
    double[] aloneY = new double[x.length];
    int size = 0;
    int alone = 0;
    for (int i = 0; i < x.length; i++) {
      if (lifted[i] && (i + 1 == x.length || lifted[i + 1])) {
        aloneX[alone] = x[i];
        aloneY[alone++] = y[i];
      }
      if (lifted[i] && i > 0) {
        xs[size] = x[i];
        ys[size++] = Double.NaN;
      }
      xs[size] = x[i];
      ys[size++] = y[i];
    }
    return List.of(
        Layer.line(
            name,
            Arrays.copyOf(xs, size),
            Arrays.copyOf(ys, size),
            colour,
            look == 0 && x.length > MANY ? Look.butt(width) : Look.stroke(look, width)),
        Layer.points(
            name + " alone",
            Arrays.copyOf(aloneX, alone),
            Arrays.copyOf(aloneY, alone),
            colour,
            SeriesMarkers.CIRCLE));
  }

  /** A stroke from a level to every value. */
  Layer sticks(String name, double level, Color colour, double width) {
    Bar[] strokes = new Bar[x.length];
    for (int i = 0; i < x.length; i++) {
      strokes[i] = new Bar(x[i], x[i], level, y[i]);
    }
    return Layer.strokes(name, List.of(strokes), colour, width);
  }
}
