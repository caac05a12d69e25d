package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import java.util.function.DoubleUnaryOperator;

/**
 * Between which values each point of a plot would lie in a given share of samples from the model.
 * The i-th smallest of n uniform numbers is Beta(i, n + 1 - i) distributed; its quantiles are
 * carried over to the scale of the plot.
 */
public final class PointwiseBand {

  private final double level;
  private final double[] lower;
  private final double[] upper;

  private PointwiseBand(double level, double[] lower, double[] upper) {
    this.level = level;
    this.lower = lower;
    this.upper = upper;
  }

  static PointwiseBand of(int n, double level, Scale scale) {
    Check.level("level", level);
    double[] lower = new double[n];
    double[] upper = new double[n];
    for (int i = 0; i < n; i++) {
      lower[i] = lower(i, n, level, scale);
      upper[i] = upper(i, n, level, scale);
    }
    return new PointwiseBand(level, lower, upper);
  }

  /**
   * What becomes of a probability on the scale of the plot.
   *
   * @param below from the probability below
   * @param above from the probability above, without the loss of digits in 1 - p
   */
  record Scale(DoubleUnaryOperator below, DoubleUnaryOperator above) {}

  /** The lower end for the value with index i, from 0. */
  static double lower(int i, int n, double level, Scale scale) {
    double tail = (1 - level) / 2;
    double below = ReferenceLaws.betaQuantile(tail, i + 1.0, n - i);
    return below <= 0.5
        ? scale.below.applyAsDouble(below)
        : scale.above.applyAsDouble(ReferenceLaws.betaInverseSurvival(tail, n - i, i + 1.0));
  }

  /** The upper end for the value with index i, from 0. */
  static double upper(int i, int n, double level, Scale scale) {
    double tail = (1 - level) / 2;
    double above = ReferenceLaws.betaQuantile(tail, n - i, i + 1.0);
    return above <= 0.5
        ? scale.above.applyAsDouble(above)
        : scale.below.applyAsDouble(ReferenceLaws.betaInverseSurvival(tail, i + 1.0, n - i));
  }

  /**
   * The share of samples in which a point lies in the band.
   *
   * @return the level, in (0, 1)
   */
  public double level() {
    return level;
  }

  /**
   * The lower ends.
   *
   * @return a new array in the order of the points
   */
  public double[] lower() {
    return lower.clone();
  }

  /**
   * The upper ends.
   *
   * @return a new array in the order of the points
   */
  public double[] upper() {
    return upper.clone();
  }

  @Override
  public String toString() {
    return "Pointwise %s %% band of %s"
        .formatted(Numbers.text(100 * level), Numbers.counted(lower.length, "point"));
  }
}
