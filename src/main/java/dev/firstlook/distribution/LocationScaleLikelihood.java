package dev.firstlook.distribution;

/**
 * The location and scale that fit a sample best, for a density f((x - location) / scale) / scale of
 * which -log f has the first two derivatives given here: Newton's method with steps that are damped
 * until the log-likelihood rises.
 */
final class LocationScaleLikelihood {

  private static final int MOST_STEPS = 500;

  /** Newton's method doubles the digits: after a step this small the next one would be rounding. */
  private static final double SMALL = 1e-7;

  /** -log f and its first and second derivative at z. */
  interface Shape {
    double cost(double z);

    double slope(double z);

    double curvature(double z);
  }

  static final Shape CAUCHY =
      new Shape() {
        @Override
        public double cost(double z) {
          return Math.log1p(z * z);
        }

        @Override
        public double slope(double z) {
          return 2 * z / (1 + z * z);
        }

        @Override
        public double curvature(double z) {
          double square = 1 + z * z;
          return 2 * (1 - z * z) / (square * square);
        }
      };

  static final Shape LOGISTIC =
      new Shape() {
        @Override
        public double cost(double z) {
          return Math.abs(z) + 2 * Math.log1p(Math.exp(-Math.abs(z)));
        }

        @Override
        public double slope(double z) {
          return Math.tanh(z / 2);
        }

        @Override
        public double curvature(double z) {
          double tail = Math.exp(-Math.abs(z));
          return 2 * tail / ((1 + tail) * (1 + tail));
        }
      };

  private final double[] values;
  private final long[] counts;
  private final double n;
  private final Shape shape;

  private LocationScaleLikelihood(Empirical sample, Shape shape) {
    this.values = sample.values();
    this.counts = sample.counts();
    this.n = sample.size();
    this.shape = shape;
  }

  /** What was found: location, scale and their standard errors. */
  record Found(double location, double scale, double locationError, double scaleError) {}

  static Found maximize(Empirical sample, Shape shape, double location, double scale) {
    return new LocationScaleLikelihood(sample, shape).from(location, scale);
  }

  private Found from(double startLocation, double startScale) {
    double location = startLocation;
    double logScale = Math.log(startScale);
    double cost = cost(location, logScale);
    double damping = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      Derivatives d = derivatives(location, Math.exp(logScale));
      double ll = d.ll + damping * Math.abs(d.ll) + damping;
      double ss = d.ss + damping * Math.abs(d.ss) + damping;
      double determinant = ll * ss - d.ls * d.ls;
      double stepL = -(ss * d.l - d.ls * d.s) / determinant;
      double stepS = -(ll * d.s - d.ls * d.l) / determinant;
      double scale = Math.exp(logScale);
      double next = cost(location + stepL * scale, logScale + stepS);
      boolean small = Math.abs(stepL) <= SMALL && Math.abs(stepS) <= SMALL;
      if (determinant > 0 && ll > 0 && (next <= cost || small)) {
        location += stepL * scale;
        logScale += stepS;
        cost = next;
        if (damping == 0 && small) {
          break;
        }
        damping = damping < 1e-3 ? 0 : damping / 10;
      } else {
        damping = Math.max(1e-2, 4 * damping);
      }
    }
    double scale = Math.exp(logScale);
    Derivatives d = derivatives(location, scale);
    double determinant = d.ll * d.ss - d.ls * d.ls;
    return new Found(
        location,
        scale,
        scale * Math.sqrt(d.ss / determinant / n),
        scale * Math.sqrt(d.ll / determinant / n));
  }

  /** Minus the log-likelihood per observation. */
  private double cost(double location, double logScale) {
    double scale = Math.exp(logScale);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * shape.cost((values[i] - location) / scale);
    }
    return sum / n + logScale;
  }

  /** By the location in units of the scale and by the logarithm of the scale. */
  private Derivatives derivatives(double location, double scale) {
    double l = 0;
    double s = 0;
    double ll = 0;
    double ls = 0;
    double ss = 0;
    for (int i = 0; i < values.length; i++) {
      double z = (values[i] - location) / scale;
      double slope = shape.slope(z);
      double curvature = shape.curvature(z);
      double c = counts[i];
      l -= c * slope;
      s -= c * slope * z;
      ll += c * curvature;
      ls += c * (slope + curvature * z);
      ss += c * (slope * z + curvature * z * z);
    }
    return new Derivatives(l / n, s / n + 1, ll / n, ls / n, ss / n);
  }

  private record Derivatives(double l, double s, double ll, double ls, double ss) {}
}
