package dev.firstlook.timeseries;

/** The fixed kernels of a smoother for points whose whole window lies inside the series. */
final class Kernels {
  private final Loess loess;
  private final int rows;
  private final int degree;
  private final double[] tricube;
  private final double[] whole;
  private final double[][] moments;

  /**
   * The kernels for series of a given length.
   *
   * @param rows more than the window
   */
  Kernels(Loess loess, int rows) {
    this.loess = loess;
    this.rows = rows;
    this.degree = loess.effectiveDegree(rows);
    int half = loess.half();
    double[] both = loess.kernel(half, 0, 2 * half, rows);
    this.tricube = new double[2 * half + 1];
    loess.weights(half, 0, 2 * half, rows, tricube);
    this.whole = new double[half + 1];
    this.moments = new double[2 * degree + 1][half + 1];
    for (int k = 0; k <= half; k++) {
      whole[k] = both[half + k];
      double power = tricube[half + k];
      for (double[] moment : moments) {
        moment[k] = power;
        power *= k;
      }
    }
  }

  Loess loess() {
    return loess;
  }

  int degree() {
    return degree;
  }

  /** What neighbours contribute where all weigh the same, from the middle outwards. */
  double[] whole() {
    return whole;
  }

  /** The tricube weights times powers of the distance. */
  double[][] moments() {
    return moments;
  }

  /** The tricube weights of the whole window. */
  double[] tricube() {
    return tricube;
  }

  /** A fit for series that are some values longer. */
  LocalFit fit(int longer) {
    return new LocalFit(degree, Loess.smallestSpread(rows + longer));
  }

  /** The fit at a point where all weigh the same. */
  double sum(double[] values, int point) {
    double sum = whole[0] * values[point];
    for (int k = 1; k < whole.length; k++) {
      sum += whole[k] * (values[point + k] + values[point - k]);
    }
    return sum;
  }

  /** The fit at a point, in two passes over its window. */
  double line(double[] values, double[] weights, int point, int stride, int longer) {
    double spread = degree == 0 ? Double.POSITIVE_INFINITY : Loess.smallestSpread(rows + longer);
    int half = loess.half();
    return LocalFit.line(tricube, weights, values, point - half * stride, stride, -half, spread);
  }
}
