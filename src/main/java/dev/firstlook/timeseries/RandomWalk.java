package dev.firstlook.timeseries;

import dev.firstlook.distribution.StudentT;
import dev.firstlook.summary.Moments;
import java.util.Arrays;

/**
 * Could a level be a sum of steps by chance, which go nowhere? A random walk drifts away from where
 * it began, and looks like a trend or a shift to any test that takes what a line or a step leaves
 * for noise around it. Whether it is noise around it, is asked by the test of Dickey and Fuller
 * (1979, Journal of the American Statistical Association 74, 427-431), for a line as they have it
 * and for a step with the bound of Zivot and Andrews (1992, Journal of Business and Economic
 * Statistics 10, 251-270), both without lagged changes and at 5 %. A walk with a drift has a
 * direction all the same, if its mean change is not 0 by a t-test.
 */
final class RandomWalk {

  private static final double LINE_BOUND = -3.45;
  private static final double STEP_BOUND = -4.8;

  /** Below this, little of what a value adds is there a few steps later, in short series too. */
  private static final double LITTLE = 0.5;

  private RandomWalk() {}

  /** Whether what is left may be a random walk, given its autocorrelation at lag 1. */
  static boolean isPossible(LevelFit fit, double autocorrelation, int n) {
    double error = Math.sqrt((1 - autocorrelation * autocorrelation) / n);
    double statistic = (autocorrelation - 1) / error;
    return autocorrelation > LITTLE && statistic > (fit.isStep() ? STEP_BOUND : LINE_BOUND);
  }

  /** Whether the mean change from step to step is not 0. */
  static boolean drifts(double[] values, double level) {
    double[] changes = new double[values.length - 1];
    Arrays.setAll(changes, i -> values[i + 1] - values[i]);
    Moments moments = Moments.of(changes);
    double error = moments.standardDeviation() / Math.sqrt(changes.length);
    double t = Math.abs(moments.mean()) / error;
    return 2 * new StudentT(changes.length - 1.0).survival(t) <= level;
  }
}
