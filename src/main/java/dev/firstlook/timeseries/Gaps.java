package dev.firstlook.timeseries;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Loess where many neighbours are missing. As long as half of a window is observed, the missing
 * ones simply have no weight; where it is not, the neighbours are the nearest observed values, as
 * many as the window has, wherever they are (Cleveland et al. 1990, section 2.1).
 */
final class Gaps {
  private final Loess loess;
  private final int size;
  private final int stride;
  private final double[] observed;

  /** For each interleaved series the rows that are observed. */
  private final int[][] seen;

  /** For each interleaved series the rows that have few observed neighbours. */
  private final int[][] sparse;

  Gaps(Loess loess, int size, int stride, boolean extend, double[] observed) {
    this.loess = loess;
    this.size = size;
    this.stride = stride;
    this.observed = observed;
    this.seen = new int[stride][];
    this.sparse = new int[stride][];
    int beyond = extend ? 1 : 0;
    for (int j = 0; j < stride; j++) {
      int column = j;
      int count = count(j);
      seen[j] = IntStream.range(0, count).filter(k -> observed[column + k * stride] > 0).toArray();
      sparse[j] =
          IntStream.range(-beyond, count + beyond).filter(row -> few(column, row)).toArray();
    }
  }

  private int count(int column) {
    return (size - 1 - column) / stride + 1;
  }

  private boolean few(int column, int row) {
    int count = count(column);
    int left = loess.left(row, count);
    int observed = before(column, loess.right(left, count) + 1) - before(column, left);
    return observed < Math.min(loess.half() + 1, seen[column].length);
  }

  /** How many rows before a given one are observed. */
  private int before(int column, int row) {
    int found = Arrays.binarySearch(seen[column], row);
    return found >= 0 ? found : -found - 1;
  }

  /** Fits the rows with few observed neighbours, as far as the smoother is fitted there at all. */
  void fit(double[] values, double[] weights, double[] out, int lead, int from, int to) {
    for (int j = from; j < to; j++) {
      int count = count(j);
      int jump = Math.min(loess.jump(), Math.max(1, count - 1));
      for (int row : sparse[j]) {
        if (row < 0 || row >= count - 1 || row % jump == 0) {
          out[lead + j + row * stride] = nearest(values, weights, j, row);
        }
      }
    }
  }

  boolean isObserved(int position) {
    return observed[position] > 0;
  }

  /** The fit at a position of the series to the nearest observed values. */
  double nearest(double[] values, double[] weights, int position) {
    return nearest(values, weights, position % stride, position / stride);
  }

  /** With their weights, or if none of them has any, with equal ones. */
  private double nearest(double[] values, double[] weights, int column, int row) {
    double fit = fit(values, weights, column, row);
    return Double.isNaN(fit) ? fit(values, observed, column, row) : fit;
  }

  private double fit(double[] values, double[] weights, int column, int row) {
    int[] rows = seen[column];
    int next = before(column, row);
    int first = next;
    while (next - first < Math.min(loess.window(), rows.length)) {
      boolean earlier =
          next == rows.length || (first > 0 && row - rows[first - 1] <= rows[next] - row);
      if (earlier) {
        first--;
      } else {
        next++;
      }
    }
    int bandwidth = 1 + Math.max(row - rows[first], rows[next - 1] - row);
    LocalFit fit = new LocalFit(loess.degree(), 0);
    int weighty = 0;
    double only = Double.NaN;
    for (int k = first; k < next; k++) {
      int i = column + rows[k] * stride;
      int distance = rows[k] - row;
      double weight = weights[i] * Loess.tricube(Math.abs(distance), bandwidth);
      fit.add(weight, distance, values[i]);
      if (weight > 0) {
        weighty++;
        only = values[i];
      }
    }
    // one point has no slope, but by rounding its distances may seem to differ
    return weighty > 1 ? fit.value() : only;
  }
}
