package dev.firstlook.chart;

import dev.firstlook.inference.PointwiseBand;
import dev.firstlook.inference.PpPoints;
import dev.firstlook.inference.QqPoints;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points of a Q-Q or P-P plot: what a model lets expect, what the sample has, and between what
 * the sample's would lie in most samples from the model. Of very many points all at the ends and
 * some of those between are kept.
 */
final class Comparison {

  private static final double LEVEL = 0.95;

  /** More points than this cannot be told apart, */
  private static final int MOST = 1500;

  /** except at the ends, where so many are kept. */
  private static final int AT_ENDS = 250;

  private final int total;
  private final double[] model;
  private final double[] sample;
  private final double[] lower;
  private final double[] upper;

  private Comparison(double[] model, double[] sample, PointwiseBand band) {
    total = model.length;
    int[] shown = shown(total);
    this.model = Arrays.stream(shown).mapToDouble(i -> model[i]).toArray();
    this.sample = Arrays.stream(shown).mapToDouble(i -> sample[i]).toArray();
    lower = Arrays.stream(shown).mapToDouble(band::lower).toArray();
    upper = Arrays.stream(shown).mapToDouble(band::upper).toArray();
  }

  static Comparison of(QqPoints points) {
    return new Comparison(points.theoretical(), points.sample(), points.band(LEVEL));
  }

  static Comparison of(PpPoints points) {
    return new Comparison(points.theoretical(), points.sample(), points.band(LEVEL));
  }

  private static int[] shown(int n) {
    if (n <= MOST) {
      return IntStream.range(0, n).toArray();
    }
    int between = MOST - 2 * AT_ENDS;
    return IntStream.range(0, MOST)
        .map(
            i ->
                i < AT_ENDS
                    ? i
                    : i >= MOST - AT_ENDS
                        ? n - MOST + i
                        : AT_ENDS + (int) ((i - AT_ENDS) * (n - 2L * AT_ENDS) / between))
        .toArray();
  }

  /** How many points there are. */
  int total() {
    return total;
  }

  /** How many of them are shown. */
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

  /** How many of the points shown lie outside the band. */
  int outside() {
    return (int)
        IntStream.range(0, size())
            .filter(i -> !(sample[i] >= lower[i] && sample[i] <= upper[i]))
            .count();
  }
}
