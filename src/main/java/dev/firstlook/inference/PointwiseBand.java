package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Between which values each point of a plot would lie in a given share of samples from the model.
 * The i-th smallest of n uniform numbers is Beta(i, n + 1 - i) distributed; its quantiles are
 * carried over to the scale of the plot. The ends are computed when they are asked for.
 */
public final class PointwiseBand {

  private final int size;
  private final double level;
  private final Scale scale;

  private PointwiseBand(int size, double level, Scale scale) {
    this.size = size;
    this.level = level;
    this.scale = scale;
  }

  static PointwiseBand of(int n, double level, Scale scale) {
    return new PointwiseBand(n, Check.level("level", level), scale);
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
   * The lower end for one point.
   *
   * @param i the index of the point, from 0
   * @return the lower end; may be infinite
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public double lower(int i) {
    return lower(Objects.checkIndex(i, size), size, level, scale);
  }

  /**
   * The upper end for one point.
   *
   * @param i the index of the point, from 0
   * @return the upper end; may be infinite
   * @throws IndexOutOfBoundsException if there is no such point
   */
  public double upper(int i) {
    return upper(Objects.checkIndex(i, size), size, level, scale);
  }

  /**
   * The lower ends.
   *
   * @return a new array in the order of the points
   */
  public double[] lower() {
    return IntStream.range(0, size).mapToDouble(this::lower).toArray();
  }

  /**
   * The upper ends.
   *
   * @return a new array in the order of the points
   */
  public double[] upper() {
    return IntStream.range(0, size).mapToDouble(this::upper).toArray();
  }

  @Override
  public String toString() {
    return "Pointwise %s %% band of %s"
        .formatted(Numbers.text(100 * level), Numbers.counted(size, "point"));
  }
}
