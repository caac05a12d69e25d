package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The expected value of a function of X where there is no closed form: Gauss-Legendre quadrature
 * between quantiles that go out into both tails, each half as probable as the one before, so that
 * the pieces are small where the density changes quickly.
 */
final class Expectation {

  /** Tails are cut off where they are less probable than 2^-80, about 1e-24. */
  private static final int HALVINGS = 80;

  private static final double CLOSE = 1e-13;

  private final ContinuousDistribution d;
  private final double[] ends;

  private Expectation(ContinuousDistribution d, double[] ends) {
    this.d = d;
    this.ends = ends;
  }

  static Expectation under(ContinuousDistribution d) {
    double[] ends = new double[2 * HALVINGS - 1];
    for (int i = 0; i < HALVINGS; i++) {
      ends[i] = d.quantile(Math.scalb(1.0, i - HALVINGS));
      ends[ends.length - 1 - i] = d.inverseSurvival(Math.scalb(1.0, i - HALVINGS));
    }
    return new Expectation(d, ends);
  }

  double of(DoubleUnaryOperator f) {
    DoubleUnaryOperator product =
        x -> {
          double density = d.pdf(x);
          return density > 0 ? density * f.applyAsDouble(x) : 0;
        };
    double size = 0;
    for (int i = 0; i + 1 < ends.length; i++) {
      size += Math.abs(Quadrature.rule(product, ends[i], ends[i + 1]));
    }
    double sum = 0;
    for (int i = 0; i + 1 < ends.length; i++) {
      sum += Quadrature.integral(product, ends[i], ends[i + 1], CLOSE * size);
    }
    return sum;
  }

  double entropy() {
    return of(x -> -d.logPdf(x));
  }

  /** E((X - mean)^order). */
  double central(int order, double mean) {
    return of(x -> Math.pow(x - mean, order));
  }
}
