package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Naming;
import java.util.Arrays;

/** Cells of measurements: intervals that are open below and closed above. */
final class ContinuousCells {

  private static final int FEWEST_VALUES = 10;

  private ContinuousCells() {}

  static ExpectedCounts equiprobable(double[] values, ContinuousDistribution model) {
    double[] sorted = Check.sorted(values, FEWEST_VALUES);
    int cells = number(sorted.length);
    double[] edges = new double[cells - 1];
    for (int i = 0; i < edges.length; i++) {
      double p = (i + 1.0) / cells;
      edges[i] = p <= 0.5 ? model.quantile(p) : model.inverseSurvival((cells - i - 1.0) / cells);
    }
    double[] expected = new double[cells];
    Arrays.fill(expected, (double) sorted.length / cells);
    return of(sorted, model, edges, expected);
  }

  static int number(long n) {
    return (int) Math.min(Math.ceil(2 * Math.pow((double) n, 0.4)), n / 5.0);
  }

  static ExpectedCounts between(
      double[] values, ContinuousDistribution model, double[] innerEdges) {
    double[] sorted = Check.sorted(values, 1);
    if (innerEdges.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 edge, but there were 0");
    }
    double[] expected = new double[innerEdges.length + 1];
    for (int i = 0; i < innerEdges.length; i++) {
      if (!(Double.isFinite(innerEdges[i]) && (i == 0 || innerEdges[i] > innerEdges[i - 1]))) {
        throw new IllegalArgumentException(
            "edges must be finite and ascend, but edge " + i + " was " + innerEdges[i]);
      }
      double share =
          i == 0
              ? model.cdf(innerEdges[0])
              : model.intervalProbability(innerEdges[i - 1], innerEdges[i]);
      expected[i] = sorted.length * share;
    }
    expected[innerEdges.length] = sorted.length * model.survival(innerEdges[innerEdges.length - 1]);
    return of(sorted, model, innerEdges.clone(), expected);
  }

  private static ExpectedCounts of(
      double[] sorted, ContinuousDistribution model, double[] edges, double[] expected) {
    long[] observed = new long[expected.length];
    int cell = 0;
    for (double value : sorted) {
      while (cell < edges.length && value > edges[cell]) {
        cell++;
      }
      observed[cell]++;
    }
    return ExpectedCounts.of(CellNames.intervals(edges), Naming.of(model), observed, expected);
  }
}
