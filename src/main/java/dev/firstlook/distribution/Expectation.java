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

  /** Smaller ones lose their digits. */
  private static final double LEAST_DENSITY = 1e-290;

  /** If the last piece of a heavy tail is a larger share than this, too much may come after it. */
  private static final double LAST_SHARE = 1e-9;

  private final ContinuousDistribution d;
  private final DoubleUnaryOperator density;
  private final List<Double> ends = new ArrayList<>();
  private final boolean heavyBelow;
  private final boolean heavyAbove;

  private Expectation(
      ContinuousDistribution d,
      DoubleUnaryOperator density,
      boolean heavyBelow,
      boolean heavyAbove) {
    this.d = d;
    this.density = density;
    this.heavyBelow = heavyBelow;
    this.heavyAbove = heavyAbove;
  }

  static Expectation under(ContinuousDistribution d) {
    return under(d, d::pdf);
  }

  /** With a density that is quicker than to ask the distribution for it, point by point. */
  static Expectation under(ContinuousDistribution d, DoubleUnaryOperator density) {
    return under(d, density, HALVINGS, HALVINGS);
  }

  /** Out to a probability of 2^-halvings in each tail, or as far as the density is a double. */
  static Expectation under(
      ContinuousDistribution d, DoubleUnaryOperator density, int below, int above) {
    Expectation expectation = new Expectation(d, density, below > HALVINGS, above > HALVINGS);
    int first = below;
    while (first > HALVINGS && !expectation.hasDensity(d.quantile(Math.scalb(1.0, -first)))) {
      first--;
    }
    expectation.ends.add(d.quantile(Math.scalb(1.0, -first)));
    for (int i = first - 1; i > 0; i--) {
      expectation.part(d::quantile, Math.scalb(1.0, -i - 1), Math.scalb(1.0, -i), 0);
    }
    for (int i = 1; i < above; i++) {
      double p = Math.scalb(1.0, -i - 1);
      if (i < HALVINGS || expectation.hasDensity(d.inverseSurvival(p))) {
        expectation.part(d::inverseSurvival, Math.scalb(1.0, -i), p, 0);
      }
    }
    return expectation;
  }

  private boolean hasDensity(double x) {
    return density.applyAsDouble(x) > LEAST_DENSITY;
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
    if (!(from < to && to < Double.POSITIVE_INFINITY)) {
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

  /** NaN if the values that matter are beyond those for which a double has the density. */
  @Override
  public double of(DoubleUnaryOperator f) {
    DoubleUnaryOperator product =
        x -> {
          double y = density.applyAsDouble(x);
          return y > 0 ? y * f.applyAsDouble(x) : 0;
        };
    double size = 0;
    double first = 0;
    double last = 0;
    for (int i = 0; i + 1 < ends.size(); i++) {
      last = Math.abs(Quadrature.rule(product, ends.get(i), ends.get(i + 1)));
      first = i == 0 ? last : first;
      size += last;
    }
    double far = Math.max(heavyBelow ? first : 0, heavyAbove ? last : 0);
    if (far > LAST_SHARE * size) {
      return Double.NaN;
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
