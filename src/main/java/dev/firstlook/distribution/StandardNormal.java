package dev.firstlook.distribution;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The normal distribution with mean 0 and standard deviation 1, for arguments of two doubles. */
final class StandardNormal {

  static final double SQRT_TWO_PI = 2.5066282746310002;
  static final double LOG_SQRT_TWO_PI = 0.9189385332046728;

  /** The entropy, log(2 pi e) / 2. */
  static final double ENTROPY = LOG_SQRT_TWO_PI + 0.5;

  private static final double SQRT_TWO = 1.4142135623730951;
  private static final double SQRT_HALF = 0.7071067811865476;

  /** From here on the error function would magnify the rounding of its argument too much. */
  private static final double TAIL = 5;

  /** Where exp(-z^2 / 2) is no longer a normal double. */
  private static final double UNDERFLOW = 1400;

  private StandardNormal() {}

  /** exp(-(z + low)^2 / 2). */
  static double bell(double z, double low) {
    double square = z * z;
    double bell = Math.exp(-0.5 * square);
    return square < UNDERFLOW ? bell - bell * (0.5 * Math.fma(z, z, -square) + z * low) : bell;
  }

  static boolean underflows(double z) {
    return z * z >= UNDERFLOW;
  }

  /** Whether P(Z > z) is a small number, for which z alone has too few digits. */
  static boolean isTail(double z) {
    return z >= TAIL;
  }

  /** P(Z > z). */
  static double survival(double z) {
    return 0.5 * Erfc.value(z * SQRT_HALF);
  }

  /** P(Z > z + low): in the tail, the scaled complementary error function times the bell. */
  static double survival(double z, double low) {
    return isTail(z) ? 0.5 * Erfcx.value(z * SQRT_HALF) * bell(z, low) : survival(z);
  }

  static double cdf(double z, double low) {
    return survival(-z, -low);
  }

  /** The z with P(Z > z) = p. */
  static double inverseSurvival(double p) {
    return SQRT_TWO * InverseErfc.value(2 * p);
  }

  /** What an inverse is short of, by one step of Newton's method; 0 where p is too small for it. */
  static double correction(double z, double p) {
    double density = bell(z, 0) / SQRT_TWO_PI;
    return density > 1e-290 ? (survival(z, 0) - p) / density : 0;
  }
}
