package dev.firstlook.timeseries;

import org.jspecify.annotations.Nullable;

/**
 * Weights that take from a value what it departs from the fit: bisquare, with six median absolute
 * remainders as the distance from which on a value counts for nothing (Cleveland et al. 1990,
 * section 2.5).
 */
final class Robustness {
  /** So many median absolute remainders off, a value counts for nothing. */
  static final double DISTANCE = 6;

  /** A value of less weight counts for nothing. */
  static final double NO_WEIGHT = 1e-8;

  private Robustness() {}

  /**
   * Finds the weights.
   *
   * @param remainders of the fit in size
   * @param observed 1 where there is a value and 0 where not, which is the weight there; null if
   *     all are observed
   * @param weights the weights found
   * @param median absolute remainder
   * @param rounding up to which a remainder is none, however small the median is
   */
  static void weights(
      double[] remainders,
      int size,
      double @Nullable [] observed,
      double[] weights,
      double median,
      double rounding) {
    double limit = DISTANCE * median;
    double near = Math.max(0.001 * limit, rounding);
    double far = 0.999 * limit;
    double inverse = 1 / limit;
    boolean tiny = Double.isInfinite(inverse);
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            double r = remainders[i];
            double share = tiny ? r / limit : r * inverse;
            double rest = 1 - share * share;
            double weight = r <= near ? 1 : r <= far ? rest * rest : 0;
            weights[i] = observed == null ? weight : observed[i] * weight;
          }
        });
  }

  /**
   * The median of remainders, which are made absolute.
   *
   * @param scratch room for as many numbers
   * @param guess of the median; 0 if there is none
   */
  static double median(
      double[] remainders, int size, double @Nullable [] observed, double[] scratch, double guess) {
    Chunks.run(
        0,
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            remainders[i] = Math.abs(remainders[i]);
          }
        });
    int count = size;
    double[] kept = remainders;
    if (observed != null) {
      count = 0;
      for (int i = 0; i < size; i++) {
        if (observed[i] > 0) {
          scratch[count++] = remainders[i];
        }
      }
      kept = scratch;
    }
    return Selection.median(kept, count, guess);
  }
}
