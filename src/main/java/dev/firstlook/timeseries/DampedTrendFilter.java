package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * One pass of ETS(A,Ad,N) over a series, for given alpha, beta and phi. Forecast errors are linear
 * in the first level and slope, so that the pass is made for three starts at once, (0, 0), (1, 0)
 * and (0, 1), and the start of greatest likelihood follows by weighted least squares.
 *
 * <p>At a missing value the state moves on without an error; that the error is not known makes the
 * state uncertain, and a Kalman filter carries its variance until the values to come have taken it
 * away (Hyndman et al. 2008, chapter 12). Without missing values the filter is the recursion of
 * exponential smoothing.
 *
 * <p>A value of weight w below 1 moves the state as one that was measured with another error on
 * top, of variance 1 / w - 1, and its term of the log-likelihood is taken w times: with weight 1 it
 * is a value like any other, and the nearer to 0, the more it is as if it were missing.
 */
final class DampedTrendFilter {
  private static final double SINGULAR = 1e-12;

  /** Variances of the state below this are lost in the rounding of all that they are added to. */
  private static final double CERTAIN = 1e-20;

  private final double alpha;
  private final double beta;
  private final double phi;

  /** Level and slope for each of the three starts. */
  private double l0;

  private double l1 = 1;
  private double l2;
  private double b0;
  private double b1;
  private double b2 = 1;

  /** Variance of level and slope, and their covariance, in units of the variance of an error. */
  private double ll;

  private double lb;
  private double bb;

  private int count;
  private double weight;
  private double logVariances;

  /** Weighted sums of products of the errors of two starts. */
  private double e00;

  private double e01;
  private double e02;
  private double e11;
  private double e12;
  private double e22;

  private DampedTrendFilter(double alpha, double beta, double phi) {
    this.alpha = alpha;
    this.beta = beta;
    this.phi = phi;
  }

  /**
   * Passes over a series from zero.
   *
   * @param values at least one, NaN where missing
   * @param weights above 0 and up to 1; null if all are 1
   */
  static DampedTrendFilter of(
      double[] values, double @Nullable [] weights, double alpha, double beta, double phi) {
    return new DampedTrendFilter(alpha, beta, phi).pass(values, weights);
  }

  /** The same from a given level and slope. */
  static DampedTrendFilter of(
      double[] values,
      double @Nullable [] weights,
      double alpha,
      double beta,
      double phi,
      double level,
      double slope) {
    DampedTrendFilter filter = new DampedTrendFilter(alpha, beta, phi);
    filter.l0 = level;
    filter.b0 = slope;
    return filter.pass(values, weights);
  }

  private DampedTrendFilter pass(double[] values, double @Nullable [] weights) {
    int t = 0;
    while (t < values.length) {
      double w = weights == null ? 1 : weights[t];
      if (Double.isNaN(values[t])) {
        skip();
        t++;
      } else if (ll > 0 || w < 1) {
        observe(values[t], w);
        t++;
      } else {
        t = smooth(values, weights, t);
      }
    }
    return this;
  }

  /**
   * Exponential smoothing, as long as values are there and have full weight and the state is known.
   * The same as {@link #observe} without any variance; most series have nothing else, and it is
   * done many thousand times, therefore without arrays.
   *
   * @return the first point that was not taken
   */
  private int smooth(double[] values, double @Nullable [] weights, int from) {
    double level0 = l0;
    double level1 = l1;
    double level2 = l2;
    double slope0 = b0;
    double slope1 = b1;
    double slope2 = b2;
    double p00 = e00;
    double p01 = e01;
    double p02 = e02;
    double p11 = e11;
    double p12 = e12;
    double p22 = e22;
    int t = from;
    for (; t < values.length; t++) {
      double value = values[t];
      if (Double.isNaN(value) || (weights != null && weights[t] < 1)) {
        break;
      }
      slope0 *= phi;
      slope1 *= phi;
      slope2 *= phi;
      level0 += slope0;
      level1 += slope1;
      level2 += slope2;
      double error0 = value - level0;
      p00 += error0 * error0;
      p01 -= error0 * level1;
      p02 -= error0 * level2;
      p11 += level1 * level1;
      p12 += level1 * level2;
      p22 += level2 * level2;
      slope0 += beta * error0;
      slope1 -= beta * level1;
      slope2 -= beta * level2;
      level0 += alpha * error0;
      level1 -= alpha * level1;
      level2 -= alpha * level2;
    }
    l0 = level0;
    l1 = level1;
    l2 = level2;
    b0 = slope0;
    b1 = slope1;
    b2 = slope2;
    e00 = p00;
    e01 = p01;
    e02 = p02;
    e11 = p11;
    e12 = p12;
    e22 = p22;
    count += t - from;
    weight += t - from;
    return t;
  }

  private void expect() {
    b0 *= phi;
    b1 *= phi;
    b2 *= phi;
    l0 += b0;
    l1 += b1;
    l2 += b2;
    // The variance of the state a step later, without what the error of the step adds.
    ll += 2 * phi * lb + phi * phi * bb;
    lb = phi * lb + phi * phi * bb;
    bb *= phi * phi;
  }

  private void skip() {
    expect();
    ll += alpha * alpha;
    lb += alpha * beta;
    bb += beta * beta;
  }

  private void observe(double value, double w) {
    expect();
    double variance = ll + 1;
    double measured = ll + 1 / w;
    double toLevel = (ll + alpha) / measured;
    double toSlope = (lb + beta) / measured;
    ll += alpha * alpha - toLevel * toLevel * measured;
    lb += alpha * beta - toLevel * toSlope * measured;
    bb += beta * beta - toSlope * toSlope * measured;
    if (ll < CERTAIN && bb < CERTAIN) {
      ll = 0;
      lb = 0;
      bb = 0;
    }
    logVariances += w * Math.log(variance);
    double error0 = value - l0;
    double error1 = -l1;
    double error2 = -l2;
    double share = w / variance;
    e00 += share * error0 * error0;
    e01 += share * error0 * error1;
    e02 += share * error0 * error2;
    e11 += share * error1 * error1;
    e12 += share * error1 * error2;
    e22 += share * error2 * error2;
    l0 += toLevel * error0;
    l1 += toLevel * error1;
    l2 += toLevel * error2;
    b0 += toSlope * error0;
    b1 += toSlope * error1;
    b2 += toSlope * error2;
    count++;
    weight += w;
  }

  /** The mean square of the forecast errors that the first of the three starts gives. */
  double meanSquare() {
    return e00 / weight;
  }

  double level() {
    return l0;
  }

  double slope() {
    return b0;
  }

  int count() {
    return count;
  }

  /**
   * The logarithm of the likelihood at its greatest.
   *
   * @param meanSquare of the errors, in squares of the scale, which may be too large for a square
   */
  double logLikelihood(double meanSquare, double scale) {
    double logSquare = Math.log(2 * Math.PI * meanSquare) + 2 * Math.log(scale);
    return -(weight * (logSquare + 1) + logVariances) / 2;
  }

  /** What is smallest where the likelihood is greatest: the log of the mean square, as it were. */
  double criterion(double smallest) {
    double[] start = start();
    double mean = (e00 + start[0] * e01 + start[1] * e02) / weight;
    return Math.log(Math.max(mean, smallest)) + logVariances / weight;
  }

  /** The logarithm of the likelihood with the start integrated out, up to a constant. */
  double logMarginal(double degreesOfFreedom) {
    double determinant = e11 * e22 - e12 * e12;
    return -(degreesOfFreedom * (criterion(0) - logVariances / weight)
            + logVariances
            + Math.log(determinant))
        / 2;
  }

  /** The level and slope for which the errors e0 + l e1 + b e2 are least. */
  double[] start() {
    double determinant = e11 * e22 - e12 * e12;
    if (determinant > SINGULAR * e11 * e22) {
      return new double[] {
        (e12 * e02 - e22 * e01) / determinant, (e12 * e01 - e11 * e02) / determinant
      };
    }
    return new double[] {-e01 / e11, 0};
  }
}
