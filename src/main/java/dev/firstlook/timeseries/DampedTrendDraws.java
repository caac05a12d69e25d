package dev.firstlook.timeseries;

import java.util.ArrayList;
import java.util.List;

/**
 * Damped trends that may have made a series, drawn by their likelihood. The most likely alpha, beta
 * and phi alone promise too much in short series: that an alpha of 0.1 fits best does not mean that
 * it is not 0.3, with which the level would wander far more.
 *
 * <p>On a grid of alpha, beta / alpha and phi, the first two finer towards 0, the weight of a point
 * is its likelihood with the first level and slope integrated out: as many points as asked for are
 * taken at equal steps of the sum of the weights.
 */
final class DampedTrendDraws {
  private static final int POINTS = 10;
  private static final double[] PHI = {0.82, 0.89, 0.96};

  /** Grids are finer towards 0: points at equal steps, to these powers. */
  private static final double ALPHA_POWER = 1.5;

  private static final double SHARE_POWER = 3;

  private static final double ROUNDING = 1e-9;

  private DampedTrendDraws() {}

  /** Damped trends with errors as large as those of the fit. */
  static List<DampedTrend> of(
      AdjustedSeries series, DampedTrend fit, double degreesOfFreedom, int count) {
    AdjustedSeries standardised = DampedTrendFit.standardised(series);
    List<double[]> points = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    double largest = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < POINTS; a++) {
      for (int s = 0; s < POINTS; s++) {
        for (double phi : PHI) {
          double alpha = Math.pow((a + 0.5) / POINTS, ALPHA_POWER);
          double[] point = {alpha, alpha * Math.pow((s + 0.5) / POINTS, SHARE_POWER), phi};
          double log = standardised.filter(point[0], point[1], phi).logMarginal(degreesOfFreedom);
          points.add(point);
          logs.add(log);
          largest = Math.max(largest, log);
        }
      }
    }
    double total = 0;
    for (double log : logs) {
      total += Math.exp(log - largest);
    }
    List<DampedTrend> draws = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      sum += Math.exp(logs.get(i) - largest) / total;
      while (draws.size() < count && sum > (draws.size() + 0.5) / count - ROUNDING) {
        draws.add(at(points.get(i), series, fit));
      }
    }
    return draws;
  }

  private static DampedTrend at(double[] point, AdjustedSeries series, DampedTrend fit) {
    double[] start = series.filter(point[0], point[1], point[2]).start();
    return new DampedTrend(
        point[0],
        point[1],
        point[2],
        start[0],
        start[1],
        fit.level(),
        fit.slope(),
        fit.standardDeviation(),
        fit.logLikelihood(),
        fit.size());
  }
}
