package dev.firstlook.inference;

import static dev.firstlook.inference.NormalityTests.polynomial;

/** How often W is at most so large for a normal sample, by Royston 1995 (AS R94). */
final class ShapiroWilkDistribution {

  private static final int SMALL = 11;

  private ShapiroWilkDistribution() {}

  /**
   * The p-value.
   *
   * @param shortfall 1 - W
   * @param n the size of the sample, 3 to 5000
   */
  static double survival(double shortfall, int n) {
    if (n == 3) {
      // Exact: W is at least 3/4.
      double angle = Math.asin(Math.sqrt(Math.max(0.75, 1 - shortfall)));
      return Math.min(1, Math.max(0, 6 / Math.PI * (angle - Math.asin(Math.sqrt(0.75)))));
    }
    double y = Math.log(shortfall);
    double mean;
    double sd;
    if (n <= SMALL) {
      double bound = -2.273 + 0.459 * n;
      if (y >= bound) {
        return 1e-99;
      }
      y = -Math.log(bound - y);
      mean = polynomial(n, 0.544, -0.39978, 0.025054, -6.714e-4);
      sd = Math.exp(polynomial(n, 1.3822, -0.77857, 0.062767, -0.0020322));
    } else {
      double log = Math.log(n);
      mean = polynomial(log, -1.5861, -0.31082, -0.083751, 0.0038915);
      sd = Math.exp(polynomial(log, -0.4803, -0.082676, 0.0030302));
    }
    return ReferenceLaws.normalSurvival((y - mean) / sd);
  }
}
