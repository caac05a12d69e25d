package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Maximum likelihood for ETS(A,Ad,N). The start of level and slope is found exactly for each alpha,
 * beta and phi; these are found by the simplex of Nelder and Mead from the best points of a grid.
 * Bounds are kept by angles: a parameter is lower + (upper - lower) sin(angle)^2.
 */
final class DampedTrendFit {
  private static final double[] LOWER = {1e-4, 1e-4, 0.8};
  private static final double[] UPPER = {0.9999, 0.9999, 0.98};
  private static final double[][] GRID = {
    {0.05, 0.3, 0.7, 0.97}, {0.03, 0.3, 0.9}, {0.82, 0.9, 0.97}
  };

  /** Standardised errors below this are rounding. */
  private static final double ROUNDING = 1e-13;

  private static final double PRECISION = 1e-12;
  private static final double SEARCH_PRECISION = 1e-6;
  private static final double ROUGH_PRECISION = 1e-4;
  private static final int EVALUATIONS = 1000;
  private static final int ROUGH_EVALUATIONS = 60;
  private static final double STEP = 0.15;

  private final AdjustedSeries series;
  private final double mean;
  private final double scale;

  private DampedTrendFit(AdjustedSeries series) {
    Moments moments = Moments.of(series.values());
    this.mean = moments.mean();
    double deviation = moments.standardDeviation();
    this.scale = deviation > ROUNDING * Math.abs(mean) ? deviation : 1;
    this.series = series.map(this::standardised);
  }

  private double standardised(double value) {
    double moved = (value - mean) / scale;
    return scale == 1 && Math.abs(moved) <= ROUNDING * Math.abs(mean) ? 0 : moved;
  }

  static AdjustedSeries standardised(AdjustedSeries series) {
    return new DampedTrendFit(series).series;
  }

  /** The fit to a series that has at least one value of any weight. */
  static DampedTrend of(AdjustedSeries series) {
    DampedTrendFit fit = new DampedTrendFit(series);
    PointValuePair better = fit.search(fit.best(GRID[1][0]), SEARCH_PRECISION, EVALUATIONS);
    for (double share : List.of(GRID[1][1], GRID[1][2])) {
      PointValuePair other = fit.search(fit.best(share), SEARCH_PRECISION, EVALUATIONS);
      better = other.getValue() < better.getValue() ? other : better;
    }
    // A simplex may collapse before the optimum; from where it did it is begun anew.
    return fit.model(fit.search(better.getPoint(), PRECISION, EVALUATIONS).getPoint());
  }

  /** The best point of the grid for one share of beta; the likelihood may have a peak for each. */
  private double[] best(double share) {
    double[] best = angles(GRID[0][0], share, GRID[2][0]);
    double least = criterion(best);
    for (double alpha : GRID[0]) {
      for (double phi : GRID[2]) {
        double[] angles = angles(alpha, share, phi);
        double criterion = criterion(angles);
        if (criterion < least) {
          least = criterion;
          best = angles;
        }
      }
    }
    return best;
  }

  /** A rough fit, for the many simulated series. */
  static DampedTrend rough(AdjustedSeries series) {
    DampedTrendFit fit = new DampedTrendFit(series);
    double[] best = fit.best(GRID[1][0]);
    double[] other = fit.best(GRID[1][1]);
    double[] start = fit.criterion(other) < fit.criterion(best) ? other : best;
    return fit.model(fit.search(start, ROUGH_PRECISION, ROUGH_EVALUATIONS).getPoint());
  }

  private PointValuePair search(double[] start, double precision, int evaluations) {
    MultivariateFunction function = this::criterion;
    double[] best = start.clone();
    double[] least = {criterion(start)};
    MultivariateFunction remembering =
        angles -> {
          double value = function.value(angles);
          if (value < least[0]) {
            least[0] = value;
            System.arraycopy(angles, 0, best, 0, best.length);
          }
          return value;
        };
    try {
      new SimplexOptimizer(0, precision)
          .optimize(
              new MaxEval(evaluations),
              new ObjectiveFunction(remembering),
              GoalType.MINIMIZE,
              new InitialGuess(start),
              new NelderMeadSimplex(new double[] {STEP, STEP, STEP}));
    } catch (TooManyEvaluationsException e) {
      // The best point so far is good enough: along a bound the likelihood may be flat.
    }
    return new PointValuePair(best, least[0]);
  }

  private double criterion(double[] angles) {
    double[] p = parameters(angles);
    return series.filter(p[0], p[1], p[2]).criterion(ROUNDING * ROUNDING);
  }

  private DampedTrend model(double[] angles) {
    double[] p = parameters(angles);
    double[] start = series.filter(p[0], p[1], p[2]).start();
    DampedTrendFilter pass = series.filter(p[0], p[1], p[2], start[0], start[1]);
    double square = pass.meanSquare() > ROUNDING * ROUNDING ? pass.meanSquare() : 0;
    return new DampedTrend(
        p[0],
        p[1],
        p[2],
        mean + scale * start[0],
        scale * start[1],
        mean + scale * pass.level(),
        scale * pass.slope(),
        scale * Math.sqrt(square),
        pass.logLikelihood(square, scale),
        pass.count());
  }

  /** Alpha, beta and phi; beta is a share of alpha. */
  private static double[] parameters(double[] angles) {
    double[] p = new double[3];
    for (int i = 0; i < 3; i++) {
      double sine = Math.sin(angles[i]);
      p[i] = LOWER[i] + (UPPER[i] - LOWER[i]) * sine * sine;
    }
    p[1] *= p[0];
    return p;
  }

  private static double[] angles(double alpha, double share, double phi) {
    double[] p = {alpha, share, phi};
    double[] angles = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = (p[i] - LOWER[i]) / (UPPER[i] - LOWER[i]);
      angles[i] = Math.asin(Math.sqrt(Math.min(1, Math.max(0, part))));
    }
    return angles;
  }
}
