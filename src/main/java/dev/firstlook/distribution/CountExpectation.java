package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The expected value of a function of a count where there is no closed form: the sum over all
 * counts whose tails are not negligible, in pieces between quantiles that go out into both tails,
 * each half as probable as the one before.
 *
 * <p>A piece of more than a quarter of a million counts is an integral instead, from half a count
 * before its first to half a count after its last, of the mass between counts. Over such a piece
 * the mass changes so little from count to count that the two agree to about 1e-12. Where the
 * integral does not see all of the probability of a piece, because most of it is empty, the piece
 * is parted in the middle of its probability.
 */
final class CountExpectation implements ExpectedValue {

  private static final double LONG = 0x1p18;
  private static final double CLOSE = 1e-13;

  /** A larger share of the probability of a piece must not go unseen. */
  private static final double SEEN = 1e-7;

  private static final int DEEPEST = 20;

  private final DiscreteDistribution d;

  private CountExpectation(DiscreteDistribution d) {
    this.d = d;
  }

  static CountExpectation under(DiscreteDistribution d) {
    return new CountExpectation(d);
  }

  @Override
  public double of(DoubleUnaryOperator f) {
    double sum = 0;
    double before = d.quantile(Math.scalb(1.0, -HALVINGS)) - 1;
    for (int i = 1; i < 2 * HALVINGS; i++) {
      double end =
          i < HALVINGS
              ? d.quantile(Math.scalb(1.0, i - HALVINGS))
              : d.inverseSurvival(Math.scalb(1.0, HALVINGS - i));
      if (end > before) {
        sum += piece(f, before, end, 0);
        before = end;
      }
    }
    return sum;
  }

  /** The sum over the counts above one number and up to another. */
  private double piece(DoubleUnaryOperator f, double before, double end, int depth) {
    if (end - before <= LONG) {
      return sum(f, before + 1, end);
    }
    double mass = d.intervalProbability(before, end);
    double unseen = Math.abs(integral(k -> 1, before + 0.5, end + 0.5) - mass);
    if (!(unseen > SEEN * mass) || depth >= DEEPEST) {
      return integral(f, before + 0.5, end + 0.5);
    }
    double middle = middle(before, end, mass);
    return piece(f, before, middle, depth + 1) + piece(f, middle, end, depth + 1);
  }

  /** A count with about half of the probability on either side; at least the middle of a gap. */
  private double middle(double before, double end, double mass) {
    double middle = Intervals.point(d, d.cdf(before) + 0.5 * mass, d.survival(end) + 0.5 * mass);
    return middle > before && middle < end ? middle : before + Math.floor(0.5 * (end - before));
  }

  @Override
  public double median() {
    return d.median();
  }

  double entropy() {
    return of(k -> -d.logPmf((long) k));
  }

  private double sum(DoubleUnaryOperator f, double from, double to) {
    double[] masses = d.pmf((long) from, (long) to);
    double sum = 0;
    for (int i = 0; i < masses.length; i++) {
      sum += masses[i] > 0 ? masses[i] * f.applyAsDouble(from + i) : 0;
    }
    return sum;
  }

  private double integral(DoubleUnaryOperator f, double from, double to) {
    DoubleUnaryOperator term =
        k -> {
          double mass = Math.exp(between(k, x -> d.logPmf((long) x)));
          return mass > 0 ? mass * between(k, f) : 0;
        };
    double size = Math.abs(Quadrature.rule(term, from, to));
    return Quadrature.integral(term, from, to, CLOSE * size);
  }

  /** The function of a count on the straight line between the counts on either side. */
  private static double between(double k, DoubleUnaryOperator f) {
    double below = Math.floor(k);
    double share = k - below;
    double left = f.applyAsDouble(below);
    if (share == 0) {
      return left;
    }
    double right = f.applyAsDouble(below + 1);
    // at the edge of a support the mass of a count reaches half a count to either side
    return Double.isFinite(left) && Double.isFinite(right)
        ? left + share * (right - left)
        : share < 0.5 ? left : right;
  }
}
