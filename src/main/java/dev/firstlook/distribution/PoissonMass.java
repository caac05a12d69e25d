package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * lambda<sup>k</sup> e<sup>-lambda</sup> / k! for real k of at least 0: the mass of the Poisson
 * distribution, and the factor in front of every gamma density and tail.
 *
 * <p>Ordinary parameters go through the formula as it stands. The others take Loader's form,
 * exp(-deviance - Stirling's error) / sqrt(2 pi k), and where the exponent is large it is carried
 * in two doubles: an exponent of -690 in one double would make an error of 1e-13.
 *
 * <p>lambda may be given as the sum of two doubles, so that a quotient or product keeps its digits.
 */
final class PoissonMass {

  private static final double TWO_PI = 2 * Math.PI;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(TWO_PI);

  /** Factors between these two can be multiplied without leaving the normal doubles. */
  private static final double SMALL_FACTOR = 1e-280;

  private static final double LARGE_FACTOR = 1e280;
  private static final double LARGE_EXPONENT = 700;

  /** Up to here one double carries the exponent. */
  private static final double MODERATE_DEVIANCE = 25;

  /** Beyond this a mass is less than the smallest double. */
  private static final double NEGLIGIBLE = 800;

  private static final double LARGEST_COUNT = 170;
  private static final double LARGEST_REAL = 20;

  /** The powers up to 170 of numbers between these two are normal doubles. */
  private static final double SMALL_MEAN = 0.1;

  private static final double LARGE_MEAN = 50;

  private PoissonMass() {}

  static double of(double k, double lambda) {
    return of(k, lambda, 0);
  }

  static double of(double k, DD lambda) {
    return of(k, lambda.hi(), lambda.lo());
  }

  /** The mass to 1e-14 for lambda + low, where low is below an ulp of lambda. */
  static double of(double k, double lambda, double low) {
    if (!(lambda > 0)) {
      return k == 0 ? 1 : 0;
    }
    double factor = power(k, lambda);
    if (factor > SMALL_FACTOR && factor < LARGE_FACTOR && lambda < LARGE_EXPONENT) {
      double mass = factor * Math.exp(-lambda);
      return low == 0 ? mass : mass * (1 - shift(k, lambda, low));
    }
    if (k < 1) {
      return DoubleDouble.exp(preciseLog(k, lambda, low));
    }
    double deviance = Deviance.of(k, lambda);
    if (deviance > NEGLIGIBLE) {
      return 0;
    }
    double root = Math.sqrt(TWO_PI * k);
    if (deviance < MODERATE_DEVIANCE) {
      return Math.exp(-(deviance + shift(k, lambda, low) + Stirling.error(k))) / root;
    }
    DD exponent = Deviance.of(k, DD.ofSum(lambda, low)).add(Stirling.error(k));
    return DoubleDouble.exp(exponent.negate()) / root;
  }

  static double log(double k, double lambda) {
    return log(k, lambda, 0);
  }

  /** The logarithm of the mass to 1e-14 of itself. */
  static double log(double k, double lambda, double low) {
    if (!(lambda > 0)) {
      return k == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    if (k < 1) {
      return k * Math.log(lambda) - Factorial.log(k) - lambda - shift(k, lambda, low);
    }
    double error = Stirling.error(k) + HALF_LOG_TWO_PI + 0.5 * Math.log(k);
    return -(Deviance.of(k, lambda) + shift(k, lambda, low) + error);
  }

  /** What low adds to lambda - k log lambda. */
  private static double shift(double k, double lambda, double low) {
    return low - k * (low / lambda);
  }

  /** The logarithm with an error below 1e-14 where the mass is a double or nearly so. */
  static DD preciseLog(double k, double lambda, double low) {
    DD mean = DD.ofSum(lambda, low);
    if (k < 1) {
      return DoubleDouble.log(mean).multiply(k).subtract(mean).subtract(Factorial.log(k));
    }
    DD logRoot = DoubleDouble.log(DD.of(TWO_PI * k)).divide(2.0);
    return Deviance.of(k, mean).add(Stirling.error(k)).add(logRoot).negate();
  }

  /** lambda^k / k!, or NaN where k is neither a small count nor small. */
  private static double power(double k, double lambda) {
    if (k <= LARGEST_COUNT && k == Math.rint(k)) {
      return power((int) k, lambda) / Factorial.of(k);
    }
    return k < LARGEST_REAL ? Math.pow(lambda, k) / Factorial.of(k) : Double.NaN;
  }

  /** Whether {@link #table} has all masses of a range. */
  static boolean hasTable(long from, long to, double lambda) {
    return from >= 0 && to <= LARGEST_COUNT && lambda >= SMALL_MEAN && lambda <= LARGE_MEAN;
  }

  /**
   * The formula as it stands for many k: four powers grow side by side, as a processor multiplies
   * four numbers in the time of one that waits for the one before.
   */
  static double[] table(int from, int to, double lambda) {
    double[] masses = new double[MassTable.length(from, to)];
    double two = lambda * lambda;
    double four = two * two;
    double first = Math.exp(-lambda) * power(from, lambda);
    double second = first * lambda;
    double third = first * two;
    double fourth = second * two;
    int i = 0;
    for (; i + 4 <= masses.length; i += 4) {
      int k = from + i;
      masses[i] = first * Factorial.reciprocal(k);
      masses[i + 1] = second * Factorial.reciprocal(k + 1);
      masses[i + 2] = third * Factorial.reciprocal(k + 2);
      masses[i + 3] = fourth * Factorial.reciprocal(k + 3);
      first *= four;
      second *= four;
      third *= four;
      fourth *= four;
    }
    for (; i < masses.length; i++) {
      masses[i] = first * Factorial.reciprocal(from + i);
      first *= lambda;
    }
    return masses;
  }

  /** By repeated squaring, which is faster than {@link Math#pow} and here as good. */
  private static double power(int k, double lambda) {
    double power = 1;
    double square = lambda;
    for (int bits = k; bits > 0; bits >>= 1) {
      if ((bits & 1) != 0) {
        power *= square;
      }
      square *= square;
    }
    return power;
  }
}
