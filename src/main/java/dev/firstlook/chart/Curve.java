package dev.firstlook.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A function as a line: close points where it bends, few where it is straight. */
final class Curve {

  /** How often a gap between two points is halved. */
  private static final int DEEPEST = 9;

  private static final int MOST = 20_000;

  /** So many points between which the line is straight are looked at together. */
  private static final int LONGEST = 50;

  private final double[] x;
  private final double[] y;

  private Curve(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * Follows a function.
   *
   * @param function its values at many places at once
   * @param start where to begin, in rising order; narrow peaks and jumps must be among these
   * @param tolerance how far the line may be off
   * @param top what lies above need not be followed
   */
  static Curve of(UnaryOperator<double[]> function, double[] start, double tolerance, double top) {
    Curve curve = new Curve(start, function.apply(start));
    boolean[] open = new boolean[start.length];
    Arrays.fill(open, true);
    for (int depth = 0; depth < DEEPEST && curve.x.length < MOST; depth++) {
      Halves halves = curve.halves(open, function, tolerance, top);
      if (halves.x.length == curve.x.length) {
        break;
      }
      open = halves.open;
      curve = new Curve(halves.x, halves.y);
    }
    return curve.simplified(tolerance / 2);
  }

  /** The line through points in rising order. */
  static Curve through(double[] x, double[] y) {
    double highest = Arrays.stream(y).max().orElse(0);
    return new Curve(x.clone(), y.clone()).simplified(highest / 2000);
  }

  /** Without the points between which the line is straight anyway. */
  private Curve simplified(double tolerance) {
    double[] xs = new double[x.length];
    double[] ys = new double[x.length];
    int m = 0;
    int last = 0;
    for (int i = 0; i < x.length; i++) {
      if (i == 0 || i == x.length - 1 || !isStraight(last, i + 1, tolerance)) {
        xs[m] = x[i];
        ys[m++] = y[i];
        last = i;
      }
    }
    return new Curve(Arrays.copyOf(xs, m), Arrays.copyOf(ys, m));
  }

  private boolean isStraight(int from, int to, double tolerance) {
    double slope = (y[to] - y[from]) / (x[to] - x[from]);
    for (int i = from + 1; i < to; i++) {
      if (!(Math.abs(y[from] + slope * (x[i] - x[from]) - y[i]) <= tolerance)) {
        return false;
      }
    }
    return to - from < LONGEST;
  }

  /** Points at equal distances together with others, sorted, each once, within the ends. */
  static double[] grid(double from, double to, int count, double... others) {
    double[] all = Arrays.copyOf(others, others.length + count + 1);
    for (int i = 0; i <= count; i++) {
      all[others.length + i] = i == count ? to : from + (to - from) * i / count;
    }
    return Arrays.stream(all).filter(at -> at >= from && at <= to).sorted().distinct().toArray();
  }

  /** The points with new ones between those whose middle is off the straight line. */
  private Halves halves(
      boolean[] open, UnaryOperator<double[]> function, double tolerance, double top) {
    int[] gaps = new int[x.length];
    double[] middles = new double[x.length];
    int count = 0;
    for (int i = 0; i + 1 < x.length; i++) {
      double middle = x[i] + (x[i + 1] - x[i]) / 2;
      boolean visible = y[i] < top || y[i + 1] < top;
      if ((open[i] || open[i + 1]) && visible && middle > x[i] && middle < x[i + 1]) {
        gaps[count] = i;
        middles[count++] = middle;
      }
    }
    double[] values = function.apply(Arrays.copyOf(middles, count));
    Halves halves = new Halves(x.length + count);
    int next = 0;
    for (int i = 0; i < x.length; i++) {
      halves.add(x[i], y[i], false);
      if (next < count && gaps[next] == i) {
        double straight = y[i] + (y[i + 1] - y[i]) / 2;
        // A difference that is no number is one from infinity.
        if (!(Math.abs(values[next] - straight) <= tolerance)) {
          halves.add(middles[next], values[next], true);
        }
        next++;
      }
    }
    return halves.trimmed();
  }

  double highest() {
    return Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
  }

  /** The line, cut off at a height. */
  Layer line(String name, double top, Color colour, BasicStroke stroke) {
    int n = x.length;
    double[] xs = new double[3 * n];
    double[] ys = new double[3 * n];
    int m = 0;
    for (int i = 0; i < n; i++) {
      boolean inside = y[i] <= top;
      if (i > 0 && inside != y[i - 1] <= top) {
        xs[m] = crossing(i, top);
        ys[m++] = top;
        if (!inside) {
          xs[m] = xs[m - 1];
          ys[m++] = Double.NaN;
        }
      }
      if (inside) {
        xs[m] = x[i];
        ys[m++] = y[i];
      }
    }
    return Layer.line(name, Arrays.copyOf(xs, m), Arrays.copyOf(ys, m), colour, stroke);
  }

  /** The area between the line and 0, cut off at a height, from one place to another. */
  Layer area(String name, double from, double to, double top, Color fill) {
    double[] xs = new double[2 * x.length + 4];
    double[] ys = new double[2 * x.length + 4];
    int m = 0;
    xs[m] = from;
    ys[m++] = 0;
    xs[m] = from;
    ys[m++] = Math.min(at(from), top);
    for (int i = 0; i < x.length; i++) {
      if (x[i] >= from && x[i] <= to) {
        if (i > 0 && x[i - 1] >= from && y[i] > top != y[i - 1] > top) {
          xs[m] = crossing(i, top);
          ys[m++] = top;
        }
        xs[m] = x[i];
        ys[m++] = Math.min(y[i], top);
      }
    }
    xs[m] = to;
    ys[m++] = Math.min(at(to), top);
    xs[m] = to;
    ys[m++] = 0;
    return Layer.area(name, Arrays.copyOf(xs, m), Arrays.copyOf(ys, m), fill);
  }

  /** The height of the line at a place. */
  private double at(double place) {
    int found = Arrays.binarySearch(x, place);
    if (found >= 0) {
      return y[found];
    }
    int after = Math.max(1, Math.min(x.length - 1, -found - 1));
    double share = (place - x[after - 1]) / (x[after] - x[after - 1]);
    double height = y[after - 1] + share * (y[after] - y[after - 1]);
    return Double.isNaN(height) ? Double.POSITIVE_INFINITY : height;
  }

  /** Where the line from the point before to this one is at a height. */
  private double crossing(int i, double height) {
    double low = y[i - 1];
    double high = y[i];
    if (!Double.isFinite(low)) {
      return x[i - 1];
    }
    return Double.isFinite(high)
        ? x[i - 1] + (x[i] - x[i - 1]) * ((height - low) / (high - low))
        : x[i];
  }

  /** Points being collected; each new one keeps the gaps on both its sides open. */
  private static final class Halves {

    private double[] x;
    private double[] y;
    private boolean[] open;
    private int size;

    Halves(int most) {
      x = new double[most];
      y = new double[most];
      open = new boolean[most];
    }

    void add(double atX, double atY, boolean isOpen) {
      x[size] = atX;
      y[size] = atY;
      open[size++] = isOpen;
    }

    Halves trimmed() {
      x = Arrays.copyOf(x, size);
      y = Arrays.copyOf(y, size);
      open = Arrays.copyOf(open, size);
      return this;
    }
  }
}
