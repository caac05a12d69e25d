package dev.firstlook.distribution;

/**
 * The derivatives of log Γ: digamma and trigamma, for positive arguments, to about 1e-15.
 *
 * <p>Small arguments are shifted upwards by ψ(x) = ψ(x + 1) - 1/x until the asymptotic series of
 * Abramowitz and Stegun, 6.3.18 and 6.4.12, is exact to the last digits.
 */
final class Polygamma {

  /** From here on the series below have an error of less than 1e-17. */
  private static final double LARGE = 15;

  private Polygamma() {}

  /** ψ(x), the derivative of log Γ(x). */
  static double digamma(double x) {
    return Math.log(x) - logMinusDigamma(x);
  }

  /** log x - ψ(x), without the cancellation that it has for large x; about 1 / (2x) there. */
  static double logMinusDigamma(double x) {
    if (x < LARGE) {
      // log x - ψ(x) = log(x / y) + (log y - ψ(y)) + sum of 1/(x + j), y = x + steps.
      int steps = (int) Math.ceil(LARGE - x);
      double sum = 0;
      for (int j = steps - 1; j >= 0; j--) {
        sum += 1 / (x + j);
      }
      double y = x + steps;
      return (series(y) - Math.log(y / x)) + sum;
    }
    return series(x);
  }

  private static double series(double x) {
    double u = 1 / (x * x);
    double tail =
        u
            * (1.0 / 12
                - u
                    * (1.0 / 120
                        - u
                            * (1.0 / 252
                                - u
                                    * (1.0 / 240
                                        - u
                                            * (1.0 / 132
                                                - u * (691.0 / 32760 - u * (1.0 / 12)))))));
    return 0.5 / x + tail;
  }

  /** ψ'(x), the second derivative of log Γ(x). */
  static double trigamma(double x) {
    int steps = x < LARGE ? (int) Math.ceil(LARGE - x) : 0;
    double y = x + steps;
    double u = 1 / (y * y);
    double tail =
        u
            * (1.0 / 6
                - u
                    * (1.0 / 30
                        - u
                            * (1.0 / 42
                                - u
                                    * (1.0 / 30
                                        - u * (5.0 / 66 - u * (691.0 / 2730 - u * (7.0 / 6)))))));
    double sum = (1 + 0.5 / y + tail) / y;
    for (int j = steps - 1; j >= 0; j--) {
      sum += 1 / ((x + j) * (x + j));
    }
    return sum;
  }
}
