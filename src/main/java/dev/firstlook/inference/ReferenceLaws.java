package dev.firstlook.inference;

import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.ChiSquared;
import dev.firstlook.distribution.Normal;

/** The laws that statistics follow if the null hypothesis holds: all calls of them are here. */
final class ReferenceLaws {

  private static final Normal NORMAL = new Normal(0, 1);

  private ReferenceLaws() {}

  static double chiSquaredSurvival(double x, double degreesOfFreedom) {
    return new ChiSquared(degreesOfFreedom).survival(x);
  }

  static double chiSquaredCdf(double x, double degreesOfFreedom) {
    return new ChiSquared(degreesOfFreedom).cdf(x);
  }

  static double normalCdf(double z) {
    return NORMAL.cdf(z);
  }

  static double normalSurvival(double z) {
    return NORMAL.survival(z);
  }

  static double normalQuantile(double p) {
    return NORMAL.quantile(p);
  }

  static double betaQuantile(double p, double alpha, double beta) {
    return new Beta(alpha, beta).quantile(p);
  }

  static double betaInverseSurvival(double p, double alpha, double beta) {
    return new Beta(alpha, beta).inverseSurvival(p);
  }

  /** The masses of the numbers of successes from one to another. */
  static double[] binomialMasses(int trials, double p, int from, int to) {
    return new Binomial(trials, p).pmf(from, to);
  }
}
