package dev.firstlook.timeseries;

/**
 * A level that moves along a slope that dies down: exponential smoothing with additive errors and a
 * damped trend, ETS(A,Ad,N).
 *
 * <pre>
 *   y(t) = l(t-1) + phi b(t-1) + e(t)        what is observed
 *   l(t) = l(t-1) + phi b(t-1) + alpha e(t)  the level
 *   b(t) = phi b(t-1) + beta e(t)            the slope
 * </pre>
 *
 * The errors e are independent and normal with mean 0. The parameters are those of greatest
 * likelihood within 0 &lt; alpha &lt; 1, 0 &lt; beta &lt; alpha and 0.8 &lt;= phi &lt;= 0.98.
 *
 * <p>After a robust decomposition ({@link Forecast}) values may have weights: those of robustness
 * weight 0 are missing, and the others count in the likelihood by their weight, up to 1. The sum of
 * the weights then stands in for n.
 *
 * <p>Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing,
 * chapters 5 and 6; Gardner and McKenzie (1985), Management Science 31, 1237-1246.
 *
 * @param alpha how much of an error goes into the level
 * @param beta how much of an error goes into the slope
 * @param phi what is left of the slope after a step; with 1 the trend is not damped
 * @param initialLevel the level before the first value
 * @param initialSlope the slope before the first value
 * @param level the level after the last value
 * @param slope the slope after the last value
 * @param standardDeviation of the errors, as maximum likelihood has it: the square root of the sum
 *     of their squares, each times its weight, divided by the sum of the weights; if all weigh 1,
 *     with divisor n. Errors that are expected to be larger, as after a gap, are divided by how
 *     much
 * @param logLikelihood the natural logarithm of the density of the values; if they have weights,
 *     the sum of the logarithms of their densities, each times its weight, which can be compared
 *     only with that of a fit with the same weights; infinite if the errors are all 0
 * @param size how many values there were, without the missing ones and those without weight; one of
 *     little weight counts as 1 in here
 */
public record DampedTrend(
    double alpha,
    double beta,
    double phi,
    double initialLevel,
    double initialSlope,
    double level,
    double slope,
    double standardDeviation,
    double logLikelihood,
    int size) {

  /** Alpha, beta, phi, initial level and slope, standard deviation. */
  private static final int PARAMETERS = 6;

  /**
   * Checks the parameters; those of a fit lie within the narrower bounds above.
   *
   * @param alpha in [0, 1]
   * @param beta in [0, alpha]
   * @param phi in [0, 1]
   * @param initialLevel any number
   * @param initialSlope any number
   * @param level any number; with NaN forecasts are NaN
   * @param slope any number; with NaN forecasts are NaN
   * @param standardDeviation at least 0
   * @param logLikelihood any number, or infinite
   * @param size at least 0
   * @throws IllegalArgumentException if alpha, beta, phi, the standard deviation or the size is out
   *     of range
   */
  public DampedTrend {
    check(alpha >= 0 && alpha <= 1, "alpha", "in [0, 1]", alpha);
    check(beta >= 0 && beta <= alpha, "beta", "in [0, alpha], here [0, " + alpha + "]", beta);
    check(phi >= 0 && phi <= 1, "phi", "in [0, 1]", phi);
    check(standardDeviation >= 0, "standardDeviation", "at least 0", standardDeviation);
    check(size >= 0, "size", "at least 0", size);
  }

  private static void check(boolean ok, String name, String rule, Number value) {
    if (!ok) {
      throw new IllegalArgumentException(name + " must be " + rule + ", but was " + value);
    }
  }

  /**
   * The forecast some steps ahead: l + (phi + phi^2 + ... + phi^h) b. With phi 1 that is a straight
   * line (Holt), with phi 0 the level alone.
   *
   * @param step how many steps ahead of the last value, at least 1
   * @return the forecast
   * @throws IllegalArgumentException if the step is less than 1
   */
  public double forecast(int step) {
    return level + damping(step) * slope;
  }

  /** How many slopes are gone up in some steps: phi + phi^2 + ... */
  double damping(int step) {
    if (!(step >= 1)) {
      throw new IllegalArgumentException("step must be at least 1, but was " + step);
    }
    return phi == 1 ? step : phi * Math.expm1(step * Math.log(phi)) / (phi - 1);
  }

  /**
   * The variance of what is still to come up to some steps ahead, in units of the variance of one
   * error: 1 + c(1)^2 + ... + c(h-1)^2, where c(j) = alpha + (phi + ... + phi^j) beta is what an
   * error does to the value j steps later (class 1 of Hyndman et al. 2008, table 6.2).
   *
   * @param step how many steps ahead of the last value, at least 1
   * @return the factor, 1 for one step
   * @throws IllegalArgumentException if the step is less than 1
   */
  public double varianceFactor(int step) {
    damping(step);
    return varianceFactors(step)[step - 1];
  }

  /** The {@linkplain #varianceFactor factors} of all steps from the first on. */
  double[] varianceFactors(int steps) {
    double[] factors = new double[steps];
    factors[0] = 1;
    for (int j = 1; j < steps; j++) {
      double effect = alpha + damping(j) * beta;
      factors[j] = factors[j - 1] + effect * effect;
    }
    return factors;
  }

  /**
   * Akaike's information criterion with the correction for small samples of Hurvich and Tsai
   * (1989): 2 k - 2 log-likelihood + 2 k (k + 1) / (n - k - 1), with k = 6 parameters and n the
   * {@linkplain #size() number of values}. If values have weights it is of the weighted likelihood,
   * and can be compared only among fits with the same weights.
   *
   * @return the criterion; infinite for fewer than 8 values
   */
  public double correctedAic() {
    double left = size - PARAMETERS - 1.0;
    double correction =
        left > 0 ? 2.0 * PARAMETERS * (PARAMETERS + 1) / left : Double.POSITIVE_INFINITY;
    return 2 * PARAMETERS - 2 * logLikelihood + correction;
  }
}
