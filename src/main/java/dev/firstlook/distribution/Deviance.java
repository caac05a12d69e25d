package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * How far a count x is from its mean: deviance = x log(x / mean) + mean - x, at least 0.
 *
 * <p>Masses and densities are exp(-deviance) times something harmless (Loader 2000). Near the mean
 * the terms of the formula cancel; there, with s = (x - mean) / (x + mean), the deviance is (x -
 * mean) s + 2 x (s<sup>3</sup>/3 + s<sup>5</sup>/5 + ...).
 */
final class Deviance {

  /** |s| below which the series is used: up to a quotient x / mean of 3/2. */
  private static final double NEAR = 0.2;

  /** The same for two doubles, where the logarithm is as good as the series. */
  private static final double VERY_NEAR = 0.0625;

  /** From here on products of two doubles overflow. */
  private static final double HUGE = 1e290;

  private Deviance() {}

  /** The deviance to some 1e-15 of itself. */
  static double of(double x, double mean) {
    if (x == 0) {
      return mean;
    }
    double difference = x - mean;
    double s = difference / (x + mean);
    if (Math.abs(s) < NEAR) {
      return difference * s + 2 * x * series(s);
    }
    double quotient = x / mean;
    boolean moderate = quotient > Double.MIN_NORMAL && quotient < Double.POSITIVE_INFINITY;
    double log = moderate ? Math.log(quotient) : Math.log(x) - Math.log(mean);
    return x * log - difference;
  }

  /** The deviance with an error below 1e-14 where it is at most 750, however large the numbers. */
  static DD of(double x, DD mean) {
    if (x == 0) {
      return mean;
    }
    if (!(x < HUGE && mean.hi() < HUGE)) {
      return DD.of(of(x, mean.hi()));
    }
    DD difference = DD.ofDifference(x, mean.hi()).subtract(mean.lo());
    DD s = difference.divide(mean.add(x));
    if (Math.abs(s.hi()) < VERY_NEAR) {
      return difference.multiply(s).add(2 * x * series(s.hi()));
    }
    double quotient = x / mean.hi();
    boolean moderate = quotient > 1e-290 && quotient < 1e290;
    DD log =
        moderate
            ? DoubleDouble.log(DD.of(x).divide(mean))
            : DoubleDouble.log(DD.of(x)).subtract(DoubleDouble.log(mean));
    return log.multiply(x).subtract(difference);
  }

  /** s^3/3 + s^5/5 + ... = artanh(s) - s. */
  private static double series(double s) {
    double z = s * s;
    if (z < 1e-3) {
      return s * z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z / 11))));
    }
    double power = z;
    double sum = 0;
    for (int i = 3; power > 1e-18; i += 2) {
      sum += power / i;
      power *= z;
    }
    return s * sum;
  }
}
