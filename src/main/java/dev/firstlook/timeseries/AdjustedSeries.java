package dev.firstlook.timeseries;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a damped trend is fitted to: the seasonally adjusted series on the scale on which components
 * add, and how much each value counts. A value that the decomposition gave no robustness weight is
 * missing, one with little weight counts by its weight.
 */
final class AdjustedSeries {

  /**
   * From this robustness weight on a value counts in full: it is less than 4.24 median absolute
   * remainders off, as of 240 normal values all but one are. Counting those by parts would make the
   * level seem to move faster than it does.
   */
  private static final double DOUBTFUL = 0.25;

  private final double[] values;
  private final double @Nullable [] weights;

  /**
   * Values that each count by a weight.
   *
   * @param values NaN where missing
   * @param weights above 0 and up to 1 where there is a value; null if all are 1
   */
  AdjustedSeries(double[] values, double @Nullable [] weights) {
    this.values = values;
    this.weights = weights;
  }

  static AdjustedSeries of(Decomposition parts) {
    double[] values = parts.model().additive(parts.seasonallyAdjusted().raw());
    double[] robustness = parts.robustnessWeights().raw();
    double[] weights = new double[values.length];
    boolean whole = true;
    for (int t = 0; t < values.length; t++) {
      if (robustness[t] < Robustness.NO_WEIGHT) {
        values[t] = Double.NaN;
      }
      weights[t] = Math.min(1, robustness[t] / DOUBTFUL);
      whole &= !(weights[t] < 1);
    }
    return new AdjustedSeries(values, whole ? null : weights);
  }

  /** Other values of the same weights. */
  AdjustedSeries map(DoubleUnaryOperator function) {
    return new AdjustedSeries(Arrays.stream(values).map(function).toArray(), weights);
  }

  /** NaN where missing. Not to be changed. */
  double[] values() {
    return values;
  }

  /** How many values count by less than 1, but not for nothing. */
  int doubtful() {
    int doubtful = 0;
    for (int t = 0; t < values.length; t++) {
      doubtful += !Double.isNaN(values[t]) && weight(t) < 1 ? 1 : 0;
    }
    return doubtful;
  }

  /** What the values that there are weigh together: as many as there are if each weighs 1. */
  double totalWeight() {
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
      sum += Double.isNaN(values[t]) ? 0 : weight(t);
    }
    return sum;
  }

  private double weight(int t) {
    return weights == null ? 1 : weights[t];
  }

  DampedTrendFilter filter(double alpha, double beta, double phi) {
    return DampedTrendFilter.of(values, weights, alpha, beta, phi);
  }

  DampedTrendFilter filter(double alpha, double beta, double phi, double level, double slope) {
    return DampedTrendFilter.of(values, weights, alpha, beta, phi, level, slope);
  }
}
