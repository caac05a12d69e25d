package dev.firstlook.timeseries;

import dev.firstlook.distribution.StudentT;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The parts of the variance of a forecast; steps are counted from 0.
 *
 * @param error the variance of one error
 * @param degreesOfFreedom of its estimate; 0 if there is no error at all
 * @param futures for each step the variance of the errors to come, in units of the variance of one,
 *     for each of the damped trends that may have made the series
 * @param estimations for each step the variance of what is not known
 * @param walks the variances by which the seasons wander from cycle to cycle, where they do
 */
record ForecastVariance(
    double error,
    double degreesOfFreedom,
    List<List<Double>> futures,
    List<Double> estimations,
    Map<Integer, Double> walks) {

  private static final double PRECISION = 1e-10;
  private static final int EVALUATIONS = 200;

  static void checkLevel(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "level of an interval must be in (0, 1), but was " + level);
    }
  }

  /** The variance of the errors to come, on average over the damped trends. */
  double future(int h) {
    return futures.get(h).stream().mapToDouble(f -> f).average().orElseThrow();
  }

  double estimation(int h) {
    return estimations.get(h);
  }

  double total(int h) {
    return error * future(h) + estimation(h);
  }

  /**
   * How far an interval reaches from its middle. What comes is a mixture of Student's t with as
   * many variances as there are damped trends.
   *
   * @param tail the probability of a value beyond the end, less than 1/2
   */
  double reach(int h, double tail) {
    if (!(error > 0)) {
      return 0;
    }
    StudentT t = new StudentT(degreesOfFreedom);
    double quantile = t.inverseSurvival(tail);
    double low = quantile * deviation(h, Collections.min(futures.get(h)));
    double high = quantile * deviation(h, Collections.max(futures.get(h)));
    if (!(high - low > PRECISION * high)) {
      return high;
    }
    // Many of the damped trends are the same.
    TreeMap<Double, Integer> deviations = new TreeMap<>();
    futures.get(h).forEach(factor -> deviations.merge(deviation(h, factor), 1, Integer::sum));
    double count = futures.get(h).size();
    return new BrentSolver(PRECISION, PRECISION * high)
        .solve(EVALUATIONS, reach -> beyond(deviations, reach, t) / count / tail - 1, low, high);
  }

  private static double beyond(Map<Double, Integer> deviations, double reach, StudentT t) {
    double sum = 0;
    for (Map.Entry<Double, Integer> deviation : deviations.entrySet()) {
      sum += deviation.getValue() * t.survival(reach / deviation.getKey());
    }
    return sum;
  }

  private double deviation(int h, double factor) {
    return Math.sqrt(error * factor + estimation(h));
  }
}
