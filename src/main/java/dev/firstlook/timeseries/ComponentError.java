package dev.firstlook.timeseries;

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
    int points = 0;
    double squares = 0;
    double absolute = 0;
    double sum = 0;
    double sumOfSquares = 0;
    double origin = Double.NaN;
    for (int t = 0; t < truth.size(); t++) {
      double error = estimated.raw()[t] - truth.raw()[t];
      if (!Double.isNaN(error)) {
        origin = points == 0 ? truth.raw()[t] : origin;
        points++;
        squares += error * error;
        absolute += Math.abs(error);
        double distance = truth.raw()[t] - origin;
        sum += distance;
        sumOfSquares += distance * distance;
      }
    }
    double rootMeanSquare = Math.sqrt(squares / points);
    double mean = sum / points;
    double variance = sumOfSquares / points - mean * mean;
    boolean varies = variance > 1e-20 * Math.max(origin * origin, sumOfSquares / points);
    return new ComponentError(
        points,
        rootMeanSquare,
        absolute / points,
        varies ? rootMeanSquare / Math.sqrt(variance) : Double.NaN);
  }
}
