package dev.firstlook.inference;

/**
 * The ends of an interval for a proportion, before they are cut to [0, 1].
 *
 * @param lower the lower end
 * @param upper the upper end
 */
record ProportionBounds(double lower, double upper) {

  static ProportionBounds of(ProportionMethod method, double x, double n, double level) {
    double tail = (1 - level) / 2;
    double z = -ReferenceLaws.normalQuantile(tail);
    return switch (method) {
      case WILSON -> wilson(x, n, z);
      case CLOPPER_PEARSON -> beta(x, n, tail, x, n - x + 1, x + 1, n - x);
      case AGRESTI_COULL -> wald((x + z * z / 2) / (n + z * z), n + z * z, z);
      case JEFFREYS -> beta(x, n, tail, x + 0.5, n - x + 0.5, x + 0.5, n - x + 0.5);
      case WALD -> wald(x / n, n, z);
    };
  }

  private static ProportionBounds wald(double p, double n, double z) {
    double half = z * Math.sqrt(p * (1 - p) / n);
    return new ProportionBounds(p - half, p + half);
  }

  private static ProportionBounds wilson(double x, double n, double z) {
    double square = z * z;
    double middle = (x + square / 2) / (n + square);
    double half = z * Math.sqrt(x * (n - x) / n + square / 4) / (n + square);
    return new ProportionBounds(x == 0 ? 0 : middle - half, x == n ? 1 : middle + half);
  }

  /** Quantiles of two beta distributions; no successes leave 0 possible, no failures 1. */
  private static ProportionBounds beta(
      double x,
      double n,
      double tail,
      double lowerAlpha,
      double lowerBeta,
      double upperAlpha,
      double upperBeta) {
    return new ProportionBounds(
        x == 0 ? 0 : ReferenceLaws.betaQuantile(tail, lowerAlpha, lowerBeta),
        x == n ? 1 : ReferenceLaws.betaInverseSurvival(tail, upperAlpha, upperBeta));
  }
}
