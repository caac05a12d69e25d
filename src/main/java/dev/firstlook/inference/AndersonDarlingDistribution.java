package dev.firstlook.inference;

/**
 * How often A² is at least so large if a model that was fixed beforehand holds.
 *
 * @see <a href="https://doi.org/10.18637/jss.v009.i02">Marsaglia and Marsaglia 2004, "Evaluating
 *     the Anderson-Darling distribution", J. Stat. Softw. 9(2)</a>
 */
final class AndersonDarlingDistribution {

  /**
   * From here on the limit of large samples: the correction for the sample size has an absolute
   * error that would be larger than the p-value itself.
   */
  private static final double FAR = 7;

  private AndersonDarlingDistribution() {}

  static double survival(double z, int n) {
    if (z <= 0) {
      return 1;
    }
    if (z > FAR) {
      return Math.min(tail(z), near(FAR, n));
    }
    return near(z, n);
  }

  private static double near(double z, int n) {
    double x = limit(z);
    return Math.min(1, Math.max(0, 1 - x - correction(x, n)));
  }

  /** The distribution function for large n: adinf of the paper. */
  private static double limit(double z) {
    return z < 2
        ? Math.exp(-1.2337141 / z)
            / Math.sqrt(z)
            * NormalityTests.polynomial(
                z, 2.00012, 0.247105, -0.0649821, 0.0347962, -0.0116720, 0.00168691)
        : Math.exp(
            -Math.exp(
                NormalityTests.polynomial(
                    z, 1.0776, -2.30695, 0.43424, -0.082433, 0.008056, -0.0003146)));
  }

  /** What the distribution function for n has more: errfix of the paper. */
  private static double correction(double x, int n) {
    if (x > 0.8) {
      return NormalityTests.polynomial(
              x, -130.2137, 745.2337, -1705.091, 1950.646, -1116.360, 255.7844)
          / n;
    }
    double cut = 0.01265 + 0.1757 / n;
    if (x < cut) {
      double y = x / cut;
      double shape = Math.sqrt(y) * (1 - y) * (49 * y - 102);
      return shape * (0.0037 / ((double) n * n) + 0.00078 / n + 0.00006) / n;
    }
    double y = (x - cut) / (0.8 - cut);
    double shape =
        NormalityTests.polynomial(y, -0.00022633, 6.54034, -14.6538, 14.458, -8.259, 1.91864);
    return shape * (0.04213 + 0.01365 / n) / n;
  }

  /**
   * The upper tail of the limit, Σ Z_j² / (j (j + 1)) with independent normal Z_j: Smirnov's
   * integral between the first two zeros, 2 and 6, of D(u) = -cos(π √(1 + 4u) / 2) / (π u).
   */
  private static double tail(double z) {
    return SmirnovTail.of(
        z, 2, 6, u -> -Math.cos(Math.PI / 2 * Math.sqrt(1 + 4 * u)) / (Math.PI * u));
  }
}
