package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles by search between two bounds: Newton's method for the logarithm of the smaller tail;
 * where it leaves the bounds, for the tail itself; and where that does, halving. The answer is the
 * smallest x that reaches the probability, also where the cdf is flat.
 */
final class QuantileSearch {

  private static final int STEPS = 200;

  /** So near to p, in logarithms, one more step is the last. */
  private static final double CLOSE = 1e-12;

  /** Where an error of that size is a larger part of the interval than this, the cdf is flat. */
  private static final double FLAT = 0.01;

  private QuantileSearch() {}

  /** The smallest x in [low, high] with P(X <= x) >= p. */
  static double quantile(ContinuousDistribution d, double p, double low, double high) {
    if (p == 0 || p == 1) {
      return p == 0 ? d.support().lower() : d.support().upper();
    }
    return p <= 0.5
        ? fromBelow(d, p, low, high, low + 0.5 * (high - low))
        : fromAbove(d, 1 - p, low, high, low + 0.5 * (high - low));
  }

  /** The smallest x in [low, high] with P(X > x) <= p. */
  static double inverseSurvival(ContinuousDistribution d, double p, double low, double high) {
    if (p == 0 || p == 1) {
      return p == 0 ? d.support().upper() : d.support().lower();
    }
    return p <= 0.5
        ? fromAbove(d, p, low, high, low + 0.5 * (high - low))
        : fromBelow(d, 1 - p, low, high, low + 0.5 * (high - low));
  }

  /** The smallest x with P(X <= x) >= p, for p up to 1/2. */
  static double fromBelow(
      ContinuousDistribution d, double p, double low, double high, double guess) {
    return search(d::cdf, d::pdf, p, 1, low, high, guess);
  }

  /** The smallest x with P(X > x) <= p, for p up to 1/2. */
  static double fromAbove(
      ContinuousDistribution d, double p, double low, double high, double guess) {
    return search(d::survival, d::pdf, p, -1, low, high, guess);
  }

  private static double search(
      DoubleUnaryOperator tail,
      DoubleUnaryOperator density,
      double p,
      int sign,
      double from,
      double to,
      double guess) {
    double low = from;
    double high = to;
    double x = Math.max(low, Math.min(high, guess));
    for (int i = 0; i < STEPS && low < high; i++) {
      double t = tail.applyAsDouble(x);
      if (sign > 0 ? t >= p : t <= p) {
        high = x;
      } else {
        low = x;
      }
      double slope = density.applyAsDouble(x);
      double excess = Math.log(t) - Math.log(p);
      double next = x - sign * excess * t / slope;
      if (Math.abs(excess) <= CLOSE && CLOSE * t < FLAT * slope * (to - from)) {
        return Math.max(low, Math.min(high, next));
      }
      if (!(next > low && next < high)) {
        next = x - sign * (t - p) / slope;
      }
      next = next > low && next < high ? next : low + 0.5 * (high - low);
      if (next == low || next == high) {
        return high;
      }
      x = next;
    }
    return high;
  }
}
