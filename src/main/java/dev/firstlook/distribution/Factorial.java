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
    0.57721566490153286061,
    -0.65587807152025388108,
    -0.042002635034095235529,
    0.1665386113822914895,
    -0.042197734555544336748,
    -0.0096219715278769735621,
    0.0072189432466630995424,
    -0.0011651675918590651121,
    -0.00021524167411495097282,
    0.00012805028238811618615,
    -0.000020134854780788238656,
    -1.2504934821426706573e-6,
    1.1330272319816958824e-6,
    -2.0563384169776071035e-7,
    6.1160951044814158179e-9,
    5.0020076444692229301e-9,
    -1.1812745704870201446e-9,
    1.0434267116911005105e-10,
    7.782263439905071254e-12,
  };

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** The largest count whose factorial is a double. */
  private static final int LARGEST = 170;

  private static final double[] OF_COUNT = ofCounts();

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
    DD factorial = DD.ONE;
    factorials[0] = 1;
    for (int k = 1; k < factorials.length; k++) {
      factorial = factorial.multiply((double) k);
      factorials[k] = factorial.hi();
    }
    return factorials;
  }
}
