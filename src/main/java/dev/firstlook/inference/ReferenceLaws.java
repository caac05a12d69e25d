package dev.firstlook.inference;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The laws that statistics follow if the null hypothesis holds: all calls of them are here. */
final class ReferenceLaws {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private ReferenceLaws() {}

  static double chiSquaredSurvival(double x, double degreesOfFreedom) {
    return x == Double.POSITIVE_INFINITY
        ? 0
        : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(x);
  }

  static double chiSquaredCdf(double x, double degreesOfFreedom) {
    return ChiSquaredDistribution.of(degreesOfFreedom).cumulativeProbability(x);
  }

  static double normalCdf(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  static double normalSurvival(double z) {
    return NORMAL.survivalProbability(z);
  }

  static double normalQuantile(double p) {
    return NORMAL.inverseCumulativeProbability(p);
  }

  static double betaQuantile(double p, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(p);
  }

  static double betaInverseSurvival(double p, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseSurvivalProbability(p);
  }

  static double binomialMass(int trials, double p, int k) {
    return BinomialDistribution.of(trials, p).probability(k);
  }
}
