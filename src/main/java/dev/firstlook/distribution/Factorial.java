package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The factorial a! = gamma(a + 1) of counts and of real numbers, and its logarithm, accurate also
 * for tiny a, where a + 1 would be rounded.
 */
final class Factorial {

  /** The coefficients of a, a^2, ... in 1/a! - 1 (DLMF 5.7.1). */
  private static final double[] RECIPROCAL = {
    0.5772156649015329,
    -0.6558780715202539,
    -0.04200263503409524,
    0.16653861138229148,
    -0.04219773455554433,
    -0.009621971527876973,
    0.0072189432466631,
    -0.0011651675918590652,
    -0.00021524167411495098,
    0.0001280502823881162,
    -2.013485478078824e-05,
    -1.2504934821426706e-06,
    1.133027231981696e-06,
    -2.056338416977607e-07,
    6.116095104481416e-09,
    5.002007644469223e-09,
    -1.18127457048702e-09,
    1.0434267116911005e-10,
    7.782263439905071e-12,
  };

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** The largest count whose factorial is a double. */
  private static final int LARGEST = 170;

  private static final double[] OF_COUNT = ofCounts();
  private static final double[] RECIPROCAL_OF_COUNT = reciprocals();

  private Factorial() {}

  /** a! for a of at least 0; infinite where it is too large for a double. */
  static double of(double a) {
    if (a <= LARGEST && a == Math.rint(a)) {
      return OF_COUNT[(int) a];
    }
    return a < 0.5
        ? 1 / (1 + reciprocalMinus1(a))
        : org.apache.commons.numbers.gamma.Gamma.value(a + 1);
  }

  /** 1/k! for a count k of at most 170. */
  static double reciprocal(int k) {
    return RECIPROCAL_OF_COUNT[k];
  }

  /** log a! for a of at least 0; for a below 1/2 with all digits, however small it is. */
  static double log(double a) {
    if (a < 0.5) {
      return -Math.log1p(reciprocalMinus1(a));
    }
    return a < 10
        ? LogGamma.value(a + 1)
        : (a + 0.5) * Math.log(a) - a + HALF_LOG_TWO_PI + Stirling.error(a);
  }

  private static double reciprocalMinus1(double a) {
    double sum = 0;
    for (int i = RECIPROCAL.length - 1; i >= 0; i--) {
      sum = (sum + RECIPROCAL[i]) * a;
    }
    return sum;
  }

  private static double[] ofCounts() {
    double[] factorials = new double[LARGEST + 1];
    // smaller by a power of two, as products of two doubles overflow before the largest factorial
    DD factorial = DD.of(0x1p-100);
    factorials[0] = 1;
    for (int k = 1; k < factorials.length; k++) {
      factorial = factorial.multiply((double) k);
      factorials[k] = 0x1p100 * factorial.hi();
    }
    return factorials;
  }

  private static double[] reciprocals() {
    double[] reciprocals = new double[OF_COUNT.length];
    for (int k = 0; k < reciprocals.length; k++) {
      reciprocals[k] = 1 / OF_COUNT[k];
    }
    return reciprocals;
  }
}
