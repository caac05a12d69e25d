package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The entropy of a distribution of counts, the sum of -p log p over its masses p.
 *
 * <p>Up to some ten thousand terms are added up. Of more, the first few thousand are, and the rest,
 * which is smooth then, is an integral from half a count before the first on, with the first
 * correction of Euler and Maclaurin.
 */
final class EntropySum {

  /** What lies beyond counts this improbable is left out. */
  private static final double NOTHING = 1e-30;

  /**
   * Counts beyond those that are added all the same, for distributions that are nearly constant.
   */
  private static final int MARGIN = 3;

  private static final int MOST_TERMS = 1 << 15;
  private static final int FIRST_TERMS = 1 << 12;
  private static final int POINTS = 16;
  private static final int MOST_PIECES = 200;

  /** Against such numbers a standard deviation is lost in rounding; the distribution is normal. */
  private static final double TOO_THIN = 1e-11;

  /** Up to here every count is a double. */
  private static final double LARGEST = 0x1p53;

  private EntropySum() {}

  /** The entropy, where logMass is the logarithm of the mass for real counts. */
  static double of(DiscreteDistribution d, DoubleUnaryOperator logMass) {
    Support support = d.support();
    double low = Math.max(support.lower(), d.quantile(NOTHING) - MARGIN);
    double high = Math.min(support.upper(), d.inverseSurvival(NOTHING) + MARGIN);
    DoubleUnaryOperator term = k -> term(logMass.applyAsDouble(k));
    if (high - low < MOST_TERMS) {
      return sum(term, low, high);
    }
    double sd = d.standardDeviation();
    if (!(sd > TOO_THIN * high)) {
      return 0.5 * (Math.log(2 * Math.PI) + 1) + Math.log(sd);
    }
    double longest = Math.max(sd, (high - low) / MOST_PIECES);
    double first = low + FIRST_TERMS;
    if (first > LARGEST) {
      return integral(term, Double.NEGATIVE_INFINITY, low, high, longest);
    }
    double slope = term.applyAsDouble(first) - term.applyAsDouble(first - 1);
    return sum(term, low, first - 1)
        + integral(term, low, first - 0.5, high + 0.5, longest)
        + slope / 24;
  }

  /** -p log p. */
  private static double term(double log) {
    return log == Double.NEGATIVE_INFINITY ? 0 : -Math.exp(log) * log;
  }

  private static double sum(DoubleUnaryOperator term, double low, double high) {
    double sum = 0;
    int last = (int) (high - low);
    for (int i = 0; i <= last; i++) {
      sum += term.applyAsDouble(low + i);
    }
    return sum;
  }

  /** In pieces that become longer with the distance from the start, up to a standard deviation. */
  private static double integral(
      DoubleUnaryOperator term, double start, double from, double to, double longest) {
    var gauss = new GaussIntegratorFactory();
    double sum = 0;
    double a = from;
    while (a < to) {
      double b = Math.min(to, a + Math.min(longest, a - start));
      sum += gauss.legendre(POINTS, a, b).integrate(term::applyAsDouble);
      a = b;
    }
    return sum;
  }
}
