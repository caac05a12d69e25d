package dev.firstlook.timeseries;

import java.util.stream.IntStream;

/**
 * The length of a cycle to a fraction of a step: the one with which a line and the waves that stand
 * out fit best by least squares. Noise that depends on its past is first made independent by taking
 * off its share of the value before, which is estimated from what a first fit leaves (Cochrane and
 * Orcutt 1949, "Application of least squares regression to relationships containing auto-correlated
 * error terms", Journal of the American Statistical Association 44, 32-61).
 */
final class CycleLength {

  private static final int GRID = 20;

  /** Minus the logarithm of a p-value of 1 in 200. */
  private static final double CLEAR = Math.log(200);

  private static final int NEAR = 3;

  private final double[] values;
  private final int[] harmonics;
  private final HarmonicFit best;
  private final double steps;

  private CycleLength(double[] values, int[] harmonics, double frequency) {
    this.values = values;
    this.harmonics = harmonics;
    this.best = HarmonicFit.of(values, frequency, harmonics);
    this.steps = 1 / Math.min(frequency, 0.5);
  }

  /** By the first line and those after it as long as each stands out for itself. */
  static CycleLength of(double[] values, SpectralLines all) {
    int[] harmonics =
        IntStream.rangeClosed(1, all.lines().size())
            .takeWhile(h -> h == 1 || all.lines().get(h - 1).evidence() >= CLEAR)
            .toArray();
    double[] plain = LevelFit.line(values).residuals(values);
    double first = frequency(plain, harmonics, 1.0 / all.period(), 1);
    double[] independent = independent(plain, HarmonicFit.of(plain, first, harmonics).residuals());
    return new CycleLength(independent, harmonics, frequency(independent, harmonics, first, 3));
  }

  /** The best frequency at most half a cycle in all of the series from another. */
  private static double frequency(double[] values, int[] harmonics, double around, int zooms) {
    double best = around;
    double width = 0.5 / values.length;
    for (int zoom = 0; zoom < zooms; zoom++) {
      double center = best;
      double step = 2 * width / GRID;
      double least = Double.POSITIVE_INFINITY;
      for (int k = -GRID / 2; k <= GRID / 2; k++) {
        double frequency = center + k * step;
        double squares = HarmonicFit.of(values, frequency, harmonics).squares();
        if (squares < least) {
          least = squares;
          best = frequency;
        }
      }
      width = step;
    }
    return best;
  }

  /** Each value less the share of the one before that its noise has in common with it. */
  private static double[] independent(double[] values, double[] noise) {
    double squares = 0;
    double products = 0;
    for (int i = 1; i < noise.length; i++) {
      products += noise[i] * noise[i - 1];
      squares += noise[i - 1] * noise[i - 1];
    }
    double share = squares > 0 ? Math.max(0, Math.min(1, products / squares)) : 0;
    double[] left = new double[values.length - 1];
    for (int i = 0; i < left.length; i++) {
      left[i] = values[i + 1] - share * values[i];
    }
    return LevelFit.line(left).residuals(left);
  }

  /** The length. */
  double steps() {
    return steps;
  }

  /**
   * Whether another length fits as well, to so many standard errors: by how much more it leaves of
   * the sum of squares, beside the noise of all of it or that near the line, whichever is more.
   */
  boolean allows(double length, double errors) {
    if (!isNear(length)) {
      return false;
    }
    double more = HarmonicFit.of(values, 1 / length, harmonics).squares() - best.squares();
    return more <= errors * errors * noise();
  }

  /**
   * Whether the mean pattern of one whole period leaves less than that of another. The waves that
   * stand out are not all that a season of edges has, such as weekends, and those that do not are
   * missed where there are few cycles.
   */
  boolean repeatsBetter(int period, int other) {
    return isNear(period)
        && period != other
        && 2L * period <= values.length
        && 2L * other <= values.length
        && left(period) < left(other);
  }

  /** The variance around the mean pattern. */
  private double left(int period) {
    double[] pattern = CycleMeans.of(values, period);
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double rest = values[i] - pattern[i % period];
      squares += rest * rest;
    }
    return squares / (values.length - period);
  }

  /** A length of a whole cycle more or less in all of the series is that of another season. */
  private boolean isNear(double length) {
    return Math.abs(1 / length - 1 / steps) * values.length < 1;
  }

  private double noise() {
    int n = values.length;
    double[] left = best.residuals();
    double[] near =
        IntStream.rangeClosed(-NEAR, NEAR)
            .filter(k -> k != 0)
            .mapToDouble(k -> 1 / steps + (double) k / n)
            .filter(frequency -> frequency * n > 0.5 && frequency < 0.5)
            .toArray();
    double sum = 0;
    for (double power : SpectralLine.powers(left, near)) {
      sum += power / n;
    }
    double all = best.squares() / Math.max(1, n - best.parameters());
    return near.length == 0 ? all : Math.max(all, sum / near.length);
  }
}
