package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The area under a function, by the double exponential rules of Takahasi and Mori: the ends may be
 * poles or infinite. It knows nothing of the library.
 */
final class Area {

  private static final double WIDTH = 0x1p-6;
  private static final double FARTHEST = 6.3;

  private Area() {}

  /** Between two points, in pieces that meet at the others. */
  static double pieces(DoubleUnaryOperator f, double... points) {
    double sum = 0;
    for (int i = 0; i + 1 < points.length; i++) {
      sum += points[i] < points[i + 1] ? of(f, points[i], points[i + 1]) : 0;
    }
    return sum;
  }

  /** Between two points; a tail without end has one that is finite on its other side. */
  private static double of(DoubleUnaryOperator f, double from, double to) {
    if (to == Double.POSITIVE_INFINITY) {
      return tail(f, from, 1);
    }
    return from == Double.NEGATIVE_INFINITY ? tail(f, to, -1) : between(f, from, to);
  }

  private static double between(DoubleUnaryOperator f, double from, double to) {
    double sum = 0;
    for (double t = -FARTHEST; t <= FARTHEST; t += WIDTH) {
      double u = 0.5 * Math.PI * Math.sinh(t);
      double apart = (to - from) / (1 + Math.exp(2 * Math.abs(u)));
      double x = t < 0 ? from + apart : to - apart;
      if (x > from && x < to) {
        double slope = 0.5 * Math.PI * Math.cosh(t) / Math.pow(Math.cosh(u), 2);
        sum += f.applyAsDouble(x) * 0.5 * (to - from) * slope;
      }
    }
    return sum * WIDTH;
  }

  private static double tail(DoubleUnaryOperator f, double end, double side) {
    double sum = 0;
    for (double t = -FARTHEST; t <= FARTHEST; t += WIDTH) {
      double apart = Math.exp(0.5 * Math.PI * Math.sinh(t));
      double x = end + side * apart;
      if (x != end && Double.isFinite(x)) {
        double term = f.applyAsDouble(x) * apart * 0.5 * Math.PI * Math.cosh(t);
        sum += Double.isFinite(term) ? term : 0;
      }
    }
    return sum * WIDTH;
  }
}
