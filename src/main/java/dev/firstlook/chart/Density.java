package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DensityCurve;
import dev.firstlook.distribution.KernelDensity;
import dev.firstlook.distribution.Support;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How a density can be drawn: where its peaks and edges are, and how high a picture has to be.
 *
 * @param distribution the distribution
 * @param top the height up to which it is drawn
 * @param isCut whether it goes on above that
 */
record Density(ContinuousDistribution distribution, double top, boolean isCut) {

  private static final int POINTS = 200;

  /** The density of a sample costs time at every point, and is smooth. */
  private static final int SMOOTH = 768;

  /** A peak so many times as high as the average is a line in a picture of the rest. */
  private static final double STEEPEST = 40;

  /** What is cut is drawn up to so many times the average. */
  private static final double CUT = 8;

  static Density of(ContinuousDistribution distribution) {
    Span own = Span.of(distribution);
    if (distribution instanceof KernelDensity estimate) {
      double[] densities = estimate.grid(SMOOTH).density();
      return new Density(estimate, Arrays.stream(densities).max().orElse(0), false);
    }
    double[] at = Curve.grid(own.from(), own.to(), POINTS, knots(distribution));
    double[] densities = distribution.pdf(at);
    double highest = Arrays.stream(densities).max().orElse(0);
    if (own.length() > 0 && !(highest * own.length() <= STEEPEST)) {
      double low = distribution.pdf(distribution.quantile(0.15));
      double high = distribution.pdf(distribution.inverseSurvival(0.15));
      double beside = 1.25 * Math.max(low, high);
      double top = CUT / own.length();
      return new Density(distribution, beside > 0 && beside < top ? beside : top, true);
    }
    return new Density(distribution, highest, false);
  }

  /** The curve over an axis, as exact as can be seen in a picture of that height. */
  Curve curve(NumberAxis x, double height, double... places) {
    if (distribution instanceof KernelDensity estimate) {
      DensityCurve curve = estimate.curve(x.min(), x.max(), SMOOTH);
      return Curve.through(curve.x(), curve.density());
    }
    Span own = Span.of(distribution);
    DoubleStream near = Arrays.stream(Curve.grid(own.from(), own.to(), 60));
    DoubleStream others =
        DoubleStream.concat(Arrays.stream(knots(distribution)), Arrays.stream(places));
    double[] knots = DoubleStream.concat(near, others).toArray();
    double[] start = Curve.grid(x.min(), x.max(), POINTS, knots);
    return Curve.of(distribution::pdf, start, height / 1000, height);
  }

  /** Where the density of a sample has hills that are not too low against the highest. */
  List<Double> peaks(double least) {
    List<Double> peaks = new ArrayList<>();
    if (distribution instanceof KernelDensity estimate) {
      DensityCurve grid = estimate.grid(SMOOTH);
      double[] y = grid.density();
      for (int i = 1; i + 1 < y.length; i++) {
        if (y[i] > y[i - 1] && y[i] >= y[i + 1] && y[i] >= least * top) {
          peaks.add(grid.x()[i]);
        }
      }
    }
    return peaks;
  }

  /** Peaks, and both sides of the edges. */
  private static double[] knots(ContinuousDistribution distribution) {
    Support support = distribution.support();
    double lower = support.lower();
    double upper = support.upper();
    double[] edges = {Math.nextDown(lower), lower, upper, Math.nextUp(upper)};
    return DoubleStream.concat(
            Arrays.stream(edges), Arrays.stream(distribution.modes()).limit(1000))
        .filter(Double::isFinite)
        .toArray();
  }
}
