package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles by search between two bounds: Newton's method for the logarithm of the smaller tail;
 * where it leaves the bounds, for the tail itself; and where that does, halving. The answer is the
 * smallest x that reaches the probability, also where the cdf is flat.
 */
final class QuantileSearch {

  /** After so many steps halving by bits ends the search. */
  private static final int STEPS = 60;

  /** So near to p, in logarithms, one more step may be the last. */
  private static final double CLOSE = 1e-12;

  /**
   * It is the last if it, and what rounding p may move x, are a smaller part than this of the step
   * before: Newton's method then doubles its digits. Where the cdf is flat it does not.
   */
  private static final double SURE = 1e-4;

  /** So many roundings beyond the answer p must be reached, or before it must not be. */
  private static final double EDGE = 8;

  private QuantileSearch() {}

  /** The smallest x in [low, high] with P(X <= x) >= p. */
  static double quantile(ContinuousDistribution d, double p, double low, double high) {
    if (p == 0 || p == 1) {
      return p == 0 ? d.support().lower() : d.support().upper();
    }
    return p <= 0.5
        ? fromBelow(d, p, low, high, halfway(low, high, 0))
        : fromAbove(d, 1 - p, low, high, low + 0.5 * (high - low));
  }

  /** The smallest x in [low, high] with P(X > x) <= p. */
  static double inverseSurvival(ContinuousDistribution d, double p, double low, double high) {
    if (p == 0 || p == 1) {
      return p == 0 ? d.support().upper() : d.support().lower();
    }
    return p <= 0.5
        ? fromAbove(d, p, low, high, halfway(low, high, 0))
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
    double last = to - from;
    for (int i = 0; low < high; i++) {
      double t = tail.applyAsDouble(x);
      if (reaches(t, p, sign)) {
        high = x;
      } else {
        low = x;
      }
      double slope = density.applyAsDouble(x);
      double excess = Math.abs(t - p) < 0.5 * p ? Math.log1p((t - p) / p) : Math.log(t / p);
      double next = x - sign * excess * t / slope;
      double blur = Math.ulp(t) / slope + Math.ulp(x);
      if (Math.abs(excess) <= CLOSE
          && slope < Double.POSITIVE_INFINITY
          && Math.abs(next - x) + blur <= Math.max(SURE * last, 2 * Math.ulp(x))) {
        double answer = Math.max(low, Math.min(high, next));
        boolean above = x == high;
        x = above ? answer - EDGE * blur : answer + EDGE * blur;
        boolean inside = x > low && x < high;
        if (!inside || reaches(tail.applyAsDouble(x), p, sign) != above) {
          return answer;
        }
        // the cdf is flat beside the answer
        high = above ? x : high;
        low = above ? low : x;
        next = Double.NaN;
      } else if (!(next > low && next < high)) {
        next = x - sign * (t - p) / slope;
      }
      boolean newton = i < STEPS && next > low && next < high;
      next = newton ? next : halfway(low, high, i);
      if (next == low || next == high) {
        return high;
      }
      last = newton ? Math.abs(next - x) : 0;
      x = next;
    }
    return high;
  }

  private static boolean reaches(double t, double p, int sign) {
    return sign > 0 ? t >= p : t <= p;
  }

  /** First by their distance; by their bits if that goes on, which gets to any double in 64. */
  private static double halfway(double low, double high, int step) {
    if (step < STEPS && Double.isFinite(high - low)) {
      return low + 0.5 * (high - low);
    }
    long a = order(low);
    long b = order(high);
    long middle = (a & b) + ((a ^ b) >> 1);
    return Double.longBitsToDouble(middle < 0 ? Long.MIN_VALUE - middle : middle);
  }

  /** The number of a double when all are counted in their order. */
  private static long order(double x) {
    long bits = Double.doubleToLongBits(x);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }
}
