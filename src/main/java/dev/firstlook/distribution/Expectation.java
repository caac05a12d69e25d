package dev.firstlook.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The expected value of a function of X where there is no closed form: Gauss-Legendre quadrature
 * between quantiles that go out into both tails, each half as probable as the one before, so that
 * the pieces are small where the density changes quickly.
 *
 * <p>In a piece that is mostly empty, as between two groups that are far apart, the rule may not
 * see the rest. Then the integral of the density is not what the quantiles say, and the piece is
 * parted at the quantile in its middle.
 */
final class Expectation implements ExpectedValue {

  private static final double CLOSE = 1e-13;

  /** A larger share of the probability of a piece must not go unseen. */
  private static final double SEEN = 1e-7;

  private static final int DEEPEST = 12;

  private final ContinuousDistribution d;
  private final DoubleUnaryOperator density;
  private final List<Double> ends = new ArrayList<>();

  private Expectation(ContinuousDistribution d, DoubleUnaryOperator density) {
    this.d = d;
    this.density = density;
  }

  static Expectation under(ContinuousDistribution d) {
    return under(d, d::pdf);
  }

  /** With a density that is quicker than to ask the distribution for it, point by point. */
  static Expectation under(ContinuousDistribution d, DoubleUnaryOperator density) {
    Expectation expectation = new Expectation(d, density);
    expectation.ends.add(d.quantile(Math.scalb(1.0, -HALVINGS)));
    for (int i = 1; i < HALVINGS; i++) {
      expectation.part(
          d::quantile, Math.scalb(1.0, i - 1 - HALVINGS), Math.scalb(1.0, i - HALVINGS), 0);
    }
    for (int i = 1; i < HALVINGS; i++) {
      expectation.part(d::inverseSurvival, Math.scalb(1.0, -i), Math.scalb(1.0, -i - 1), 0);
    }
    return expectation;
  }

  /** With more ends of pieces, where the function has kinks: beside an end the rule is blind. */
  Expectation partedAt(double... points) {
    double least = ends.get(0);
    double most = ends.get(ends.size() - 1);
    for (double point : points) {
      if (point > least && point < most) {
        ends.add(point);
      }
    }
    ends.sort(null);
    return this;
  }

  /** Adds the points from the last one on up to the quantile of a probability. */
  private void part(DoubleUnaryOperator quantile, double start, double p, int depth) {
    double from = ends.get(ends.size() - 1);
    double to = quantile.applyAsDouble(p);
    if (!(from < to)) {
      return;
    }
    double mass = Math.abs(p - start);
    double unseen = Math.abs(Quadrature.integral(density, from, to, SEEN * mass) - mass);
    double rounding = 8 * (Math.ulp(from) + Math.ulp(to)) / (to - from);
    if (unseen > (10 * SEEN + rounding) * mass && depth < DEEPEST) {
      part(quantile, start, 0.5 * (start + p), depth + 1);
      part(quantile, 0.5 * (start + p), p, depth + 1);
    } else {
      ends.add(to);
    }
  }

  @Override
  public double of(DoubleUnaryOperator f) {
    DoubleUnaryOperator product =
        x -> {
          double y = density.applyAsDouble(x);
          return y > 0 ? y * f.applyAsDouble(x) : 0;
        };
    double size = 0;
    for (int i = 0; i + 1 < ends.size(); i++) {
      size += Math.abs(Quadrature.rule(product, ends.get(i), ends.get(i + 1)));
    }
    double sum = 0;
    for (int i = 0; i + 1 < ends.size(); i++) {
      sum += Quadrature.integral(product, ends.get(i), ends.get(i + 1), CLOSE * size);
    }
    return sum;
  }

  @Override
  public double median() {
    return d.median();
  }

  double entropy() {
    return of(x -> -Math.log(density.applyAsDouble(x)));
  }
}
