package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * P(lower &lt; X &lt;= upper). Mostly it is a difference, taken on the side of the median where the
 * terms are small. Where even they nearly cancel, because the interval is narrow, the masses in the
 * interval are added up or the density over it is integrated.
 */
final class Intervals {

  /** A difference that is at least this share of its terms has lost no more than a digit. */
  private static final double SHARE = 0.1;

  /** How far cdf and survival may be off, relative to their size. */
  private static final double UNSURE = 1e-11;

  private static final double CLOSE = 1e-13;
  private static final int DEEPEST = 20;
  private static final int MOST_MASSES = 100_000;
  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);

  private Intervals() {}

  static double probability(Distribution d, double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    double atMostLower = d.cdf(lower);
    if (atMostLower >= 0.5) {
      double aboveLower = d.survival(lower);
      return checked(d, lower, upper, aboveLower - d.survival(upper), aboveLower);
    }
    double atMostUpper = d.cdf(upper);
    return atMostUpper <= 0.5
        ? checked(d, lower, upper, atMostUpper - atMostLower, atMostUpper)
        : checked(d, lower, upper, 1 - atMostLower - d.survival(upper), 1);
  }

  private static double checked(
      Distribution d, double lower, double upper, double difference, double largest) {
    if (difference >= SHARE * largest || lower == upper) {
      return difference;
    }
    double from = Math.max(lower, d.support().lower() - (d.support().discrete() ? 1 : 0));
    double to = Math.min(upper, d.support().upper());
    if (!(from < to)) {
      return 0;
    }
    double direct = Double.NaN;
    if (d instanceof DiscreteDistribution discrete) {
      direct = sum(discrete, Math.floor(from) + 1, Math.floor(to));
    } else if (d instanceof ContinuousDistribution continuous) {
      direct = integral(continuous::pdf, from, to);
    }
    // a peak between the points of the rule goes unseen: then the two do not agree
    return Math.abs(direct - difference) <= UNSURE * largest ? direct : Math.max(0, difference);
  }

  private static double sum(DiscreteDistribution d, double from, double to) {
    if (!(to - from < MOST_MASSES)) {
      return Double.NaN;
    }
    double sum = 0;
    if (from <= to) {
      for (double mass : d.pmf((long) from, (long) to)) {
        sum += mass;
      }
    }
    return sum;
  }

  /** Gauss-Legendre on the whole and on its halves, and on theirs, until they agree. */
  private static double integral(DoubleUnaryOperator f, double from, double to) {
    double whole = rule(f, from, to);
    return integral(f, from, to, whole, CLOSE * Math.abs(whole), DEEPEST);
  }

  private static double integral(
      DoubleUnaryOperator f, double from, double to, double whole, double tolerance, int depth) {
    double middle = from + 0.5 * (to - from);
    double left = rule(f, from, middle);
    double right = rule(f, middle, to);
    return depth == 0 || Math.abs(whole - left - right) <= tolerance
        ? left + right
        : integral(f, from, middle, left, tolerance, depth - 1)
            + integral(f, middle, to, right, tolerance, depth - 1);
  }

  private static double rule(DoubleUnaryOperator f, double from, double to) {
    double half = 0.5 * (to - from);
    double sum = 0;
    for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
      sum += RULE.getWeight(i) * f.applyAsDouble(from + half * (1 + RULE.getPoint(i)));
    }
    return sum * half;
  }
}
