package dev.firstlook.distribution;

/**
 * How the mass of k + 1 follows from that of k: pmf(k + 1) / pmf(k) = factor (a + b k) (c + d k) /
 * ((k + 1) (e + f k)). All families of counts that start at 0 are of this form.
 *
 * @param factor a positive number
 */
record MassRatio(double factor, double a, double b, double c, double d, double e, double f) {

  /** factor (a + b k) / (k + 1), as of Poisson, binomial and negative binomial masses. */
  static MassRatio of(double factor, double a, double b) {
    return new MassRatio(factor, a, b, 1, 0, 1, 0);
  }

  /** pmf(k + 1) / pmf(k). */
  double up(double k) {
    return factor * (a + b * k) * (c + d * k) / ((k + 1) * (e + f * k));
  }

  /** pmf(k - 1) / pmf(k). */
  double down(double k) {
    double before = k - 1;
    return k * (e + f * before) / (factor * (a + b * before) * (c + d * before));
  }
}
