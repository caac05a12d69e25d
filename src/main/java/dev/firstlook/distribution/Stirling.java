package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * What Stirling's formula misses: error(n) = log n! - log(sqrt(2 pi n) (n/e)<sup>n</sup>), for real
 * n as well, with n! = gamma(n + 1).
 *
 * <p>For large n it is 1/(12 n) - 1/(360 n<sup>3</sup>) + ... . A smaller n is led there by
 * error(n) - error(n + 1) = (n + 1/2) log(1 + 1/n) - 1 = s<sup>2</sup>/3 + s<sup>4</sup>/5 + ...
 * with s = 1/(2n + 1), where nothing cancels.
 *
 * @see <a href="https://dlmf.nist.gov/5.11#E1">DLMF 5.11.1</a>
 * @see "C. Loader (2000), Fast and accurate computation of binomial probabilities"
 */
final class Stirling {

  /** The coefficients of 1/n, 1/n^3, ...: B(2k) / (2k (2k - 1)), as quotients. */
  private static final double[][] SERIES = {
    {1, 12},
    {-1, 360},
    {1, 1260},
    {-1, 1680},
    {1, 1188},
    {-691, 360360},
    {1, 156},
    {-3617, 122400},
    {43867, 244188},
    {-174611, 125400},
    {77683, 5796},
    {-236364091, 1506960},
    {657931, 300},
    {-3392780147.0, 93960},
  };

  private static final double[] COEFFICIENTS = coefficients();

  /** Below this the definition has a logarithm so large that it needs two doubles. */
  private static final double TINY = 1e-12;

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** From here on ten terms are enough for a double, all of them for two. */
  private static final double LARGE = 10;

  private static final double VERY_LARGE = 24;

  /** error(0), error(1/2), error(1), ..., for counts and halves of degrees of freedom. */
  private static final double[] OF_HALVES = ofHalves();

  private Stirling() {}

  /**
   * The error for n of at least 0: to 3 ulp (1e-17) from 1 on, to 1 ulp for small halves, to 5e-15
   * below 1; infinite for 0.
   */
  static double error(double n) {
    double halves = 2 * n;
    if (halves < OF_HALVES.length && halves == Math.rint(halves)) {
      return OF_HALVES[(int) halves];
    }
    if (!(n < 1)) { // NaN too
      return larger(n);
    }
    return n < TINY
        ? precise(n).hi()
        : Factorial.log(n) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  }

  private static double larger(double n) {
    double steps = 0;
    for (; n < LARGE; n++) {
      double s = 1 / (2 * n + 1);
      double s2 = s * s;
      double power = s2;
      double sum = 0;
      for (int i = 3; power > 1e-18; i += 2) {
        sum += power / i;
        power *= s2;
      }
      steps += sum;
    }
    double z = 1 / (n * n);
    double[] c = COEFFICIENTS;
    int last = n > 1000 ? 2 : n > 40 ? 4 : 9;
    double series = c[last];
    for (int i = last - 1; i >= 0; i--) {
      series = series * z + c[i];
    }
    return steps + series / n;
  }

  /** The error in about 30 digits. */
  static DD precise(double n) {
    if (n == 0) {
      return DD.of(Double.POSITIVE_INFINITY);
    }
    DD steps = DD.ZERO;
    DD m = DD.of(n);
    while (m.hi() < VERY_LARGE) {
      steps = steps.add(step(m));
      m = m.add(1);
    }
    DD z = m.square().reciprocal();
    DD series = DD.ZERO;
    for (int i = SERIES.length - 1; i >= 0; i--) {
      series = series.multiply(z).add(coefficient(i));
    }
    return steps.add(series.divide(m));
  }

  /** The coefficient of n to the power of -(2i + 1). */
  static DD coefficient(int i) {
    return DD.fromQuotient(SERIES[i][0], SERIES[i][1]);
  }

  /** error(n) - error(n + 1). */
  private static DD step(DD n) {
    if (n.hi() < 1) {
      DD log = DoubleDouble.log(n.add(1)).subtract(DoubleDouble.log(n));
      return log.multiply(n.add(0.5)).subtract(1);
    }
    DD z = n.multiply(2.0).add(1).square().reciprocal();
    DD power = z;
    DD sum = DD.ZERO;
    for (int i = 3; power.hi() > 1e-34; i += 2) {
      sum = sum.add(power.divide(i));
      power = power.multiply(z);
    }
    return sum;
  }

  private static double[] coefficients() {
    double[] coefficients = new double[SERIES.length];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = SERIES[i][0] / SERIES[i][1];
    }
    return coefficients;
  }

  private static double[] ofHalves() {
    double[] errors = new double[256];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = precise(0.5 * i).hi();
    }
    return errors;
  }
}
