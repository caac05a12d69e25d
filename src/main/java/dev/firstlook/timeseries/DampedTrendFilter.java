package dev.firstlook.timeseries;

/**
 * One pass of ETS(A,Ad,N) over a series, for given alpha, beta and phi. Forecast errors are linear
 * in the first level and slope, so that the pass is made for three starts at once, (0, 0), (1, 0)
 * and (0, 1), and the start of greatest likelihood follows by weighted least squares.
 *
 * <p>At a missing value the state moves on without an error; that the error is not known makes the
 * state uncertain, and a Kalman filter carries its variance until the values to come have taken it
 * away (Hyndman et al. 2008, chapter 12). Without missing values the filter is the recursion of
 * exponential smoothing.
 */
final class DampedTrendFilter {
  private static final double SINGULAR = 1e-12;

  private final double alpha;
  private final double beta;
  private final double phi;

  private final double[] levels = new double[3];
  private final double[] slopes = new double[3];
  private final double[] errors = new double[3];

  /** Variance of level and slope, and their covariance, in units of the variance of an error. */
  private double ll;

  private double lb;
  private double bb;

  private int count;
  private double logVariances;
  private final double[][] products = new double[3][3];

  private DampedTrendFilter(double alpha, double beta, double phi) {
    this.alpha = alpha;
    this.beta = beta;
    this.phi = phi;
    levels[1] = 1;
    slopes[2] = 1;
  }

  /** Passes over a series that has at least one value, NaN where missing, from zero. */
  static DampedTrendFilter of(double[] values, double alpha, double beta, double phi) {
    return new DampedTrendFilter(alpha, beta, phi).pass(values);
  }

  /** Passes over a series from a given level and slope. */
  static DampedTrendFilter of(
      double[] values, double alpha, double beta, double phi, double level, double slope) {
    DampedTrendFilter filter = new DampedTrendFilter(alpha, beta, phi);
    filter.levels[0] = level;
    filter.slopes[0] = slope;
    return filter.pass(values);
  }

  private DampedTrendFilter pass(double[] values) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        skip();
      } else {
        observe(value);
      }
    }
    return this;
  }

  private void skip() {
    for (int c = 0; c < 3; c++) {
      slopes[c] *= phi;
      levels[c] += slopes[c];
    }
    move();
    ll += alpha * alpha;
    lb += alpha * beta;
    bb += beta * beta;
  }

  /** The variance of the state a step later, without what the error of the step adds. */
  private void move() {
    ll += 2 * phi * lb + phi * phi * bb;
    lb = phi * lb + phi * phi * bb;
    bb *= phi * phi;
  }

  private void observe(double value) {
    double toLevel = alpha;
    double toSlope = beta;
    double variance = 1;
    if (ll > 0) {
      move();
      variance = ll + 1;
      toLevel = (ll + alpha) / variance;
      toSlope = (lb + beta) / variance;
      ll += alpha * alpha - toLevel * toLevel * variance;
      lb += alpha * beta - toLevel * toSlope * variance;
      bb += beta * beta - toSlope * toSlope * variance;
      logVariances += Math.log(variance);
    }
    for (int c = 0; c < 3; c++) {
      double slope = phi * slopes[c];
      double expected = levels[c] + slope;
      double error = (c == 0 ? value : 0) - expected;
      levels[c] = expected + toLevel * error;
      slopes[c] = slope + toSlope * error;
      errors[c] = error;
    }
    for (int a = 0; a < 3; a++) {
      double weighted = errors[a] / variance;
      for (int b = a; b < 3; b++) {
        products[a][b] += weighted * errors[b];
      }
    }
    count++;
  }

  /** The mean square of the forecast errors that the first of the three starts gives. */
  double meanSquare() {
    return products[0][0] / count;
  }

  double level() {
    return levels[0];
  }

  double slope() {
    return slopes[0];
  }

  int count() {
    return count;
  }

  /** The logarithm of the likelihood at its greatest, for a mean square of the errors. */
  double logLikelihood(double meanSquare) {
    return -(count * (Math.log(2 * Math.PI * meanSquare) + 1) + logVariances) / 2;
  }

  /** What is smallest where the likelihood is greatest: the log of the mean square, as it were. */
  double criterion(double smallest) {
    double[] start = start();
    double mean = (products[0][0] + start[0] * products[0][1] + start[1] * products[0][2]) / count;
    return Math.log(Math.max(mean, smallest)) + logVariances / count;
  }

  /** The logarithm of the likelihood with the start integrated out, up to a constant. */
  double logMarginal(double degreesOfFreedom) {
    double determinant = products[1][1] * products[2][2] - products[1][2] * products[1][2];
    return -(degreesOfFreedom * (criterion(0) - logVariances / count)
            + logVariances
            + Math.log(determinant))
        / 2;
  }

  /** The level and slope for which the errors e0 + l e1 + b e2 are least. */
  double[] start() {
    double l = products[1][1];
    double b = products[2][2];
    double both = products[1][2];
    double determinant = l * b - both * both;
    if (determinant > SINGULAR * l * b) {
      return new double[] {
        (both * products[0][2] - b * products[0][1]) / determinant,
        (both * products[0][1] - l * products[0][2]) / determinant
      };
    }
    return new double[] {-products[0][1] / l, 0};
  }
}
