package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * A number x of [0, 1] and its complement y = 1 - x, each as the sum of two doubles: where x is
 * close to 1, the rounded difference would have lost the digits that matter.
 *
 * @param x the leading part of x
 * @param xLow what is to be added to it
 * @param y the leading part of 1 - x
 * @param yLow what is to be added to it
 */
record Split(double x, double xLow, double y, double yLow) {

  /** A double, which counts as exact, and its complement. */
  static Split of(double x) {
    double y = 1 - x;
    return new Split(x, 0, y, y > 0.5 ? (1 - y) - x : 0);
  }

  /** The shares of two counts of at most 2<sup>53</sup> together. */
  static Split ofCounts(double u, double v) {
    double sum = u + v;
    double x = u / sum;
    double y = v / sum;
    return new Split(x, Math.fma(-x, sum, u) / sum, y, Math.fma(-y, sum, v) / sum);
  }

  /** The shares of two positive numbers in their sum: x = u / (u + v). */
  static Split ofShares(DD u, DD v) {
    DD sum = u.add(v);
    double x = u.hi() / sum.hi();
    double y = v.hi() / sum.hi();
    // a share of something positive is not 0, even if it is too small for a double
    return new Split(
        Math.max(x, Double.MIN_VALUE),
        rest(u, x, sum),
        Math.max(y, Double.MIN_VALUE),
        rest(v, y, sum));
  }

  /** u / sum - quotient. */
  private static double rest(DD u, double quotient, DD sum) {
    return (Math.fma(-quotient, sum.hi(), u.hi()) + (u.lo() - quotient * sum.lo())) / sum.hi();
  }

  Split swapped() {
    return new Split(y, yLow, x, xLow);
  }

  DD exactX() {
    return DD.ofSum(x, xLow);
  }

  DD exactY() {
    return DD.ofSum(y, yLow);
  }

  /** The natural logarithm of x, which must be positive. */
  double logX() {
    return Math.log(x) + xLow / x;
  }

  /**
   * a y - b x, which is a - (a + b) x, without loss of digits where the two are almost equal: how
   * far the mean of a binomial count with a + b trials lies below a.
   */
  double distance(double a, double b) {
    double first = a * y;
    double second = b * x;
    double rest = Math.fma(a, y, -first) - Math.fma(b, x, -second);
    return (first - second) + (rest + (a * yLow - b * xLow));
  }
}
