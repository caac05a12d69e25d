package dev.firstlook.chart;

import dev.firstlook.inference.PointwiseBand;
import dev.firstlook.inference.PpPoints;
import dev.firstlook.inference.QqPoints;

/**
 * The points of a Q-Q or P-P plot: what a model lets expect, what the sample has, and between what
 * the sample's would lie in most samples from the model.
 */
final class Comparison {

  /** More points than this cannot be told apart, */
  private static final int MOST = 1500;

  /** except at the ends, where so many are kept. */
  private static final int AT_ENDS = 250;

  private static final double LEVEL = 0.95;

  private final double[] model;
  private final double[] sample;
  private final double[] lower;
  private final double[] upper;

  /**
   * The points in rising order; all arrays have the same length.
   *
   * @param model what the model lets expect
   * @param sample the values of the sample
   * @param lower the lower ends of the band
   * @param upper the upper ends of the band
   */
  Comparison(double[] model, double[] sample, double[] lower, double[] upper) {
    if (!(model.length > 0
        && model.length == sample.length
        && model.length == lower.length
        && model.length == upper.length)) {
      throw new IllegalArgumentException(
          "points and band must have the same number, at least 1, but had %d, %d, %d and %d"
              .formatted(model.length, sample.length, lower.length, upper.length));
    }
    this.model = model.clone();
    this.sample = sample.clone();
    this.lower = lower.clone();
    this.upper = upper.clone();
  }

  static Comparison of(QqPoints points) {
    PointwiseBand band = points.band(LEVEL);
    return new Comparison(points.theoretical(), points.sample(), band.lower(), band.upper());
  }

  static Comparison of(PpPoints points) {
    PointwiseBand band = points.band(LEVEL);
    return new Comparison(points.theoretical(), points.sample(), band.lower(), band.upper());
  }

  int size() {
    return model.length;
  }

  double[] model() {
    return model.clone();
  }

  double[] sample() {
    return sample.clone();
  }

  double[] lower() {
    return lower.clone();
  }

  double[] upper() {
    return upper.clone();
  }

  /** How many points lie outside the band. */
  int outside() {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      count += sample[i] >= lower[i] && sample[i] <= upper[i] ? 0 : 1;
    }
    return count;
  }

  /** All points at the ends, and some of those between. */
  Comparison thinned() {
    int n = size();
    if (n <= MOST) {
      return this;
    }
    double[][] kept = new double[4][MOST];
    int between = MOST - 2 * AT_ENDS;
    for (int i = 0; i < MOST; i++) {
      int from =
          i < AT_ENDS
              ? i
              : i >= MOST - AT_ENDS
                  ? n - MOST + i
                  : AT_ENDS + (int) ((long) (i - AT_ENDS) * (n - 2 * AT_ENDS) / between);
      kept[0][i] = model[from];
      kept[1][i] = sample[from];
      kept[2][i] = lower[from];
      kept[3][i] = upper[from];
    }
    return new Comparison(kept[0], kept[1], kept[2], kept[3]);
  }
}
