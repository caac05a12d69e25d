package dev.firstlook.timeseries;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * One fit of loess as weighted least squares: a design matrix and its singular values, as the
 * definition has it (Cleveland et al. 1990, section 2.1), to compare the fast sums with.
 */
final class DirectLoess {

  /** How near the fast code must come, of problems as ill-conditioned as these. */
  private static final double ACCURACY = 1e-14;

  private final double value;
  private final double condition;

  private DirectLoess(double value, double condition) {
    this.value = value;
    this.condition = condition;
  }

  /** The value at the point; NaN if no neighbour has weight. */
  double value() {
    return value;
  }

  /** What rounding may come to, of values of about 1: sums of squares square the condition. */
  double tolerance() {
    return ACCURACY * (1 + condition * condition);
  }

  /** Of a series without gaps, or with so few that half of each window is observed. */
  static DirectLoess of(Loess loess, double[] values, double[] weights, int at) {
    int count = values.length;
    int window = loess.window();
    int left = window >= count ? 0 : Math.max(0, Math.min(at - window / 2, count - window));
    int right = window >= count ? count - 1 : left + window - 1;
    int reach = Math.max(at - left, right - at) + Math.max(0, (window - count) / 2);
    int[] neighbours = IntStream.rangeClosed(left, right).toArray();
    return fit(loess.degree(), values, weights, at, neighbours, reach, 0.001 * (count - 1));
  }

  /** Of a series with gaps: where less than half of the window is observed, the nearest values. */
  static DirectLoess of(Loess loess, double[] values, double[] weights, boolean[] seen, int at) {
    int count = values.length;
    int window = loess.window();
    int[] all = IntStream.range(0, count).filter(i -> seen[i]).toArray();
    int left = window >= count ? 0 : Math.max(0, Math.min(at - window / 2, count - window));
    int right = Math.min(count, left + window);
    long inside = IntStream.range(left, right).filter(i -> seen[i]).count();
    if (inside >= Math.min(window / 2 + 1, all.length)) {
      return of(loess, values, weights, at);
    }
    int[] nearest =
        IntStream.of(all)
            .boxed()
            .sorted((a, b) -> Integer.compare(Math.abs(a - at), Math.abs(b - at)))
            .limit(window)
            .mapToInt(i -> i)
            .toArray();
    int reach = 1 + IntStream.of(nearest).map(i -> Math.abs(i - at)).max().orElse(0);
    return fit(loess.degree(), values, weights, at, nearest, reach, 0);
  }

  private static DirectLoess fit(
      int degree,
      double[] values,
      double[] weights,
      int at,
      int[] neighbours,
      double reach,
      double smallestSpread) {
    double[] w =
        IntStream.of(neighbours)
            .mapToDouble(i -> weights[i] * tricube(Math.abs(i - at) / reach))
            .toArray();
    int rows = (int) IntStream.range(0, w.length).filter(j -> w[j] > 0).count();
    if (rows == 0) {
      return new DirectLoess(Double.NaN, 1);
    }
    int terms = 1 + (spread(neighbours, w) > smallestSpread ? Math.min(degree, rows - 1) : 0);
    double[][] design = new double[Math.max(rows, terms)][terms];
    double[] right = new double[design.length];
    int row = 0;
    for (int j = 0; j < w.length; j++) {
      if (w[j] > 0) {
        double root = Math.sqrt(w[j]);
        for (int k = 0; k < terms; k++) {
          design[row][k] = root * Math.pow((neighbours[j] - at) / reach, k);
        }
        right[row++] = root * values[neighbours[j]];
      }
    }
    SingularValueDecomposition decomposition =
        new SingularValueDecomposition(new Array2DRowRealMatrix(design, false));
    double value = decomposition.getSolver().solve(new ArrayRealVector(right, false)).getEntry(0);
    return new DirectLoess(value, decomposition.getConditionNumber());
  }

  private static double tricube(double share) {
    return share <= 0.001 ? 1 : share > 0.999 ? 0 : Math.pow(1 - Math.pow(share, 3), 3);
  }

  /** The weighted standard deviation of the positions. */
  private static double spread(int[] positions, double[] weights) {
    double sum = 0;
    double mean = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j];
      mean += weights[j] * positions[j];
    }
    mean /= sum;
    double squares = 0;
    for (int j = 0; j < weights.length; j++) {
      squares += weights[j] * (positions[j] - mean) * (positions[j] - mean);
    }
    return Math.sqrt(squares / sum);
  }
}
