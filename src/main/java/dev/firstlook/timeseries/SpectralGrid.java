package dev.firstlook.timeseries;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.transform.TransformType;

/** The power of a series on a grid several times finer than its own frequencies, all at once. */
final class SpectralGrid {

  private static final int FINER = 8;

  /** So many periods are looked at closely. */
  private static final int MOST_CANDIDATES = 128;

  private final int length;
  private final int size;
  private final double[] power;

  private SpectralGrid(int length, int size, double[] power) {
    this.length = length;
    this.size = size;
    this.power = power;
  }

  /** All periods of two cycles or more, or those that come out best on the grid. */
  static int[] candidates(double[] changes) {
    int longest = changes.length / 2;
    if (longest <= MOST_CANDIDATES) {
      return IntStream.rangeClosed(2, longest).toArray();
    }
    SpectralGrid grid = SpectralGrid.of(changes);
    return IntStream.rangeClosed(2, longest)
        .boxed()
        .sorted(Comparator.comparingDouble(period -> -grid.evidence(period)))
        .limit(MOST_CANDIDATES)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  static SpectralGrid of(double[] x) {
    int size = Integer.highestOneBit(x.length) * 2 * FINER;
    double[][] data = new double[2][size];
    double mean = 0;
    for (double value : x) {
      mean += value / x.length;
    }
    for (int t = 0; t < x.length; t++) {
      data[0][t] = x[t] - mean;
    }
    LaggedProducts.transform(data, TransformType.FORWARD);
    double[] power = new double[size / 2 + 1];
    for (int f = 0; f < power.length; f++) {
      power[f] = data[0][f] * data[0][f] + data[1][f] * data[1][f];
    }
    return new SpectralGrid(x.length, size, power);
  }

  /** How far the first line of a period stands out, about as {@link SpectralLine} has it. */
  double evidence(int period) {
    int side = Math.min(SpectralLines.MOST_SIDE, length / period - 1);
    double around = 0;
    int neighbours = 0;
    for (int k = -side; k <= side; k++) {
      double frequency = 1.0 / period + (double) k / length;
      if (k != 0 && frequency * length > 0.5 && frequency < 0.5) {
        around += at(frequency);
        neighbours++;
      }
    }
    return neighbours == 0
        ? 0
        : SpectralLine.evidence(at(1.0 / period), around / neighbours, neighbours, 2);
  }

  private double at(double frequency) {
    return power[(int) Math.min(power.length - 1.0, Math.rint(frequency * size))];
  }
}
