package dev.firstlook.timeseries;

import java.util.stream.IntStream;

/**
 * How far an estimated component is from the true one, over the points at which it was estimated.
 *
 * @param points how many points these are; points at which either component is missing are left out
 * @param rootMeanSquare the root of the mean squared error; NaN if there are no points
 * @param meanAbsolute the mean absolute error; NaN if there are no points
 * @param relative the root mean square error over the standard deviation (divisor n) of the true
 *     component at these points: 0 is perfect, 1 no better than its mean; NaN if the true component
 *     does not vary or there are no points
 */
public record ComponentError(
    int points, double rootMeanSquare, double meanAbsolute, double relative) {

  static ComponentError of(TimeSeries estimated, TimeSeries truth) {
    int[] both =
        IntStream.range(0, truth.size())
            .filter(t -> !Double.isNaN(estimated.raw()[t]) && !Double.isNaN(truth.raw()[t]))
            .toArray();
    return of(at(both, estimated), at(both, truth));
  }

  private static double[] at(int[] points, TimeSeries series) {
    return IntStream.of(points).mapToDouble(t -> series.raw()[t]).toArray();
  }

  private static ComponentError of(double[] estimated, double[] truth) {
    Magnitude size = Magnitude.of(estimated, truth);
    double[] found = size.reduced(estimated);
    double[] expected = size.reduced(truth);
    double squares = 0;
    double absolute = 0;
    double sum = 0;
    double sumOfSquares = 0;
    int points = truth.length;
    for (int i = 0; i < points; i++) {
      double error = found[i] - expected[i];
      squares += error * error;
      absolute += Math.abs(error);
      double distance = expected[i] - expected[0];
      sum += distance;
      sumOfSquares += distance * distance;
    }
    double rootMeanSquare = Math.sqrt(squares / points);
    double mean = sum / points;
    double variance = sumOfSquares / points - mean * mean;
    double origin = points == 0 ? Double.NaN : expected[0] * expected[0];
    boolean varies = variance > 1e-20 * Math.max(origin, sumOfSquares / points);
    return new ComponentError(
        points,
        size.restored(rootMeanSquare),
        size.restored(absolute / points),
        varies ? rootMeanSquare / Math.sqrt(variance) : Double.NaN);
  }
}
