package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Integrals by the rule of Gauss and Legendre with 16 points, on the whole and on its halves, and
 * on theirs, until they agree: a kink or a pole costs some dozens of pieces.
 */
final class Quadrature {

  private static final int DEEPEST = 40;
  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);

  private Quadrature() {}

  /** The integral up to an error that is small beside the tolerance. */
  static double integral(DoubleUnaryOperator f, double from, double to, double tolerance) {
    return integral(f, from, to, rule(f, from, to), tolerance, DEEPEST);
  }

  private static double integral(
      DoubleUnaryOperator f, double from, double to, double whole, double tolerance, int depth) {
    double middle = from + 0.5 * (to - from);
    double left = rule(f, from, middle);
    double right = rule(f, middle, to);
    // what is infinite or NaN does not become better by parting
    boolean agree = !(Math.abs(whole - left - right) > tolerance);
    return agree || depth == 0 || !(from < middle && middle < to)
        ? left + right
        : integral(f, from, middle, left, tolerance, depth - 1)
            + integral(f, middle, to, right, tolerance, depth - 1);
  }

  /** The rule without a check. */
  static double rule(DoubleUnaryOperator f, double from, double to) {
    double half = 0.5 * (to - from);
    double sum = 0;
    for (int i = 0; half > 0 && i < RULE.getNumberOfPoints(); i++) {
      sum += RULE.getWeight(i) * f.applyAsDouble(from + half * (1 + RULE.getPoint(i)));
    }
    return sum * half;
  }
}
