package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The quantiles of a distribution on [0, ∞), or on the part of it that the support is: Newton's
 * method for the logarithm of the smaller tail, kept inside a bracket that every step narrows.
 *
 * <p>A lower tail is nearly a power of x, so that log x is stepped; a thin upper tail is nearly
 * exponential, so that x is. Where a step leaves the bracket, the bracket is halved by the bits of
 * its ends, which gets to any double from any other in 64 steps.
 */
final class ContinuousQuantile {

  /** A step this small, of x and of its probability, is the last: the next would be its square. */
  private static final double CLOSE = 1e-10;

  private static final double CLOSE_PROBABILITY = 1e-6;

  private static final int STEPS = 200;

  private final DoubleUnaryOperator tail;
  private final DoubleUnaryOperator density;
  private final double p;
  private final boolean upper;

  private ContinuousQuantile(
      DoubleUnaryOperator tail, DoubleUnaryOperator density, double p, boolean upper) {
    this.tail = tail;
    this.density = density;
    this.p = p;
    this.upper = upper;
  }

  /** The x with P(X <= x) = p, searched from a guess. */
  static double quantile(ContinuousDistribution d, double p, double guess) {
    Require.probability("p", p);
    return p <= 0.5 ? lower(d, p, guess) : upper(d, 1 - p, guess);
  }

  /** The x with P(X > x) = p, searched from a guess. */
  static double inverseSurvival(ContinuousDistribution d, double p, double guess) {
    Require.probability("p", p);
    return p <= 0.5 ? upper(d, p, guess) : lower(d, 1 - p, guess);
  }

  private static double lower(ContinuousDistribution d, double p, double guess) {
    return new ContinuousQuantile(d::cdf, d::pdf, p, false).find(d.support(), guess);
  }

  private static double upper(ContinuousDistribution d, double p, double guess) {
    return new ContinuousQuantile(d::survival, d::pdf, p, true).find(d.support(), guess);
  }

  private double find(Support support, double guess) {
    double low = Math.max(0, support.lower());
    double high = support.upper();
    if (p == 0) {
      return upper ? high : low;
    }
    double x = guess > low && guess < high ? guess : halfway(low, high);
    for (int i = 0; i < STEPS; i++) {
      double t = tail.applyAsDouble(x);
      if (t == p) {
        return x;
      }
      if (upper == t > p) {
        low = x;
      } else {
        high = x;
      }
      double next = newton(x, t);
      boolean close = Math.abs(next - x) <= CLOSE * x && Math.abs(t - p) <= CLOSE_PROBABILITY * p;
      if (close && next >= low && next <= high) {
        return next;
      }
      x = next > low && next < high ? next : halfway(low, high);
      if (x == low || x == high) {
        return x;
      }
    }
    return x;
  }

  private double newton(double x, double t) {
    double excess = Math.abs(t - p) < 0.5 * p ? Math.log1p((t - p) / p) : Math.log(t / p);
    double f = density.applyAsDouble(x);
    double step = excess * t / f;
    if (upper) {
      return x * f > t ? x + step : x * Math.exp(step / x);
    }
    return x * Math.exp(-step / x);
  }

  private static double halfway(double low, double high) {
    long a = Double.doubleToRawLongBits(low);
    long b = Double.doubleToRawLongBits(high);
    return Double.longBitsToDouble(a + (b - a) / 2);
  }
}
