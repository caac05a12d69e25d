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

  private static final double HUGE = 1e150;

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
    if (u.hi() < 1 / HUGE || v.hi() < 1 / HUGE) {
      return u.hi() > HUGE || v.hi() > HUGE ? ofFar(u.hi(), v.hi()) : ofSum(u.scalb(500), v.scalb(500));
    }
    return u.hi() > HUGE || v.hi() > HUGE ? ofSum(u.scalb(-500), v.scalb(-500)) : ofSum(u, v);
  }

  private static Split ofSum(DD u, DD v) {
    DD sum = u.add(v);
    DD x = u.divide(sum);
    DD y = v.divide(sum);
    return new Split(x.hi(), x.lo(), y.hi(), y.lo());
  }

  /** Of two numbers of which one is nothing beside the other. */
  private static Split ofFar(double u, double v) {
    return u < v ? of(u / v) : of(v / u).swapped();
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
