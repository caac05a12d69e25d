package dev.firstlook.timeseries;

/**
 * A weighted polynomial around a point, by the moments of its neighbours: with weights w, distances
 * d and values y, the sums of w d^k and of w y d^k. Its value at the point is the loess fit.
 */
final class LocalFit {

  /** A variance this small, compared with the square of the mean, is not to be trusted. */
  private static final double CANCELLED = 0.01;

  private final int degree;
  private final double smallestSpread;
  private double s0;
  private double s1;
  private double s2;
  private double s3;
  private double s4;
  private double t0;
  private double t1;
  private double t2;
  // The value is (c0 t0 + c1 t1 + c2 t2): what a neighbour of weight 1 at distance d contributes is
  // c0 + c1 d + c2 d^2.
  private double c0;
  private double c1;
  private double c2;

  /**
   * An empty fit.
   *
   * @param smallestSpread the standard deviation of the distances below which there is no slope
   */
  LocalFit(int degree, double smallestSpread) {
    this.degree = degree;
    this.smallestSpread = smallestSpread;
  }

  void add(double weight, double distance, double value) {
    double w = weight;
    s0 += w;
    t0 += w * value;
    if (degree > 0) {
      w *= distance;
      s1 += w;
      t1 += w * value;
      w *= distance;
      s2 += w;
      if (degree > 1) {
        t2 += w * value;
        w *= distance;
        s3 += w;
        s4 += w * distance;
      }
    }
  }

  /** Starts over with the moments of degree 0 and 1. */
  LocalFit moments(double zero, double one, double two, double valueZero, double valueOne) {
    s0 = zero;
    s1 = one;
    s2 = two;
    t0 = valueZero;
    t1 = valueOne;
    return this;
  }

  /** Adds the moments that only degree 2 needs. */
  LocalFit higher(double three, double four, double valueTwo) {
    s3 = three;
    s4 = four;
    t2 = valueTwo;
    return this;
  }

  /** The value at the point; NaN if no neighbour has weight. */
  double value() {
    if (degree == 1) {
      double factor = 1 / s0;
      double mean = s1 * factor;
      double variance = s2 * factor - mean * mean;
      boolean slope = variance > smallestSpread * smallestSpread;
      double level = t0 * factor;
      return slope ? level - (t1 * factor - mean * level) / variance * mean : level;
    }
    solve();
    return c0 * t0 + c1 * t1 + c2 * t2;
  }

  /** The weighted variance of the distances. */
  double variance() {
    double mean = s1 / s0;
    return s2 / s0 - mean * mean;
  }

  /**
   * Whether a line by moments is exact enough: where all that has weight lies far away and close
   * together, too much of it cancels, and {@link #line} is to be used.
   */
  boolean isSure() {
    return degree != 1 || !(variance() < CANCELLED * s1 / s0 * (s1 / s0));
  }

  /**
   * The value of a line by its moments, with one division; NaN where it has no slope or the moments
   * are not exact enough.
   *
   * @param leastVariance of the distances below which there is no slope
   */
  static double lineByMoments(
      double s0, double s1, double s2, double t0, double t1, double leastVariance) {
    // The variance of the distances times the square of the sum of weights.
    double spread = s0 * s2 - s1 * s1;
    boolean isSure = spread >= CANCELLED * s1 * s1 && spread > leastVariance * s0 * s0;
    return isSure ? (s2 * t0 - s1 * t1) / spread : Double.NaN;
  }

  /**
   * The value at distance 0 of a line through neighbours, in two passes.
   *
   * @param start the first neighbour
   * @param distance of the first neighbour
   * @return the value; NaN if no neighbour has weight
   */
  static double line(
      double[] tricube,
      double[] weights,
      double[] values,
      int start,
      int stride,
      int distance,
      double smallestSpread) {
    double sum = 0;
    double mean = 0;
    double level = 0;
    for (int k = 0; k < tricube.length; k++) {
      double w = tricube[k] * weights[start + k * stride];
      sum += w;
      mean += w * (distance + k);
      level += w * values[start + k * stride];
    }
    mean /= sum;
    level /= sum;
    double squares = 0;
    double products = 0;
    for (int k = 0; k < tricube.length; k++) {
      double w = tricube[k] * weights[start + k * stride];
      double d = distance + k - mean;
      squares += w * d * d;
      products += w * d * (values[start + k * stride] - level);
    }
    boolean slope = squares / sum > smallestSpread * smallestSpread;
    return slope ? level - products / squares * mean : level;
  }

  /** Turns the weights of neighbours at consecutive distances into what each contributes. */
  void contributions(double[] weights, int firstDistance) {
    solve();
    for (int j = 0; j < weights.length; j++) {
      double d = firstDistance + j;
      weights[j] *= c0 + d * (c1 + d * c2);
    }
  }

  private void solve() {
    c1 = 0;
    c2 = 0;
    if (!(s0 > 0)) {
      c0 = Double.NaN;
      return;
    }
    c0 = 1 / s0;
    if (degree == 0) {
      return;
    }
    double mean = s1 / s0;
    double variance = s2 / s0 - mean * mean;
    if (!(variance > smallestSpread * smallestSpread)) {
      return;
    }
    c0 = (1 + mean * mean / variance) / s0;
    c1 = -mean / variance / s0;
    if (degree == 2) {
      quadratic(mean, variance);
    }
  }

  /** Adds to the line the part of the squares that no line explains, if there is one. */
  private void quadratic(double mean, double variance) {
    double third = s3 / s0;
    double slope = (third - mean * s2 / s0) / variance;
    double intercept = s2 / s0 - slope * mean;
    // The square of d minus its line, and the weighted sum of squares of that.
    double left = s4 / s0 - slope * third - intercept * s2 / s0;
    if (left > 1e-10 * s4 / s0) {
      double factor = -intercept / left / s0;
      c0 -= factor * intercept;
      c1 -= factor * slope;
      c2 = factor;
    }
  }
}
