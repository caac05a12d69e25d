package dev.firstlook.inference;

import org.apache.commons.numbers.gamma.Gamma;

/**
 * How often W² is at least so large if a model that was fixed beforehand holds: the limit of large
 * samples and its first correction (Csorgo and Faraway 1996, "The exact and asymptotic
 * distributions of Cramer-von Mises statistics", J. R. Stat. Soc. B 58, 221-234, equations 1.3, 1.8
 * and 1.10).
 */
final class CramerVonMisesDistribution {

  /** From here on the limit alone: the correction is not good relative to so small a p-value. */
  private static final double FAR = 1.2;

  private static final int MOST_TERMS = 50;
  private static final double NEGLIGIBLE = 1e-17;

  private CramerVonMisesDistribution() {}

  static double survival(double w, int n) {
    if (w <= 1 / (12.0 * n)) {
      return 1;
    }
    if (w >= n / 3.0) {
      return 0;
    }
    return w > FAR ? Math.min(tail(w), near(FAR, n)) : near(w, n);
  }

  private static double near(double w, int n) {
    double limit = limit(w);
    return Math.min(1, Math.max(0, 1 - limit - (limit / 12 + correction(w)) / n));
  }

  /** The distribution function for large n. */
  private static double limit(double x) {
    double sum = 0;
    double factor = Math.sqrt(Math.PI); // Γ(k + 1/2) / k!
    for (int k = 0; k < MOST_TERMS; k++) {
      double y = 4 * k + 1;
      double q = y * y / (16 * x);
      double term = factor * Math.sqrt(y) * Math.exp(-2 * q) * scaledBesselK(0.25, q);
      sum += term;
      if (term < NEGLIGIBLE) {
        break;
      }
      factor *= (k + 0.5) / (k + 1);
    }
    return sum / (Math.pow(Math.PI, 1.5) * Math.sqrt(x));
  }

  /** The correction of order 1/n, without V(x) / 12. */
  private static double correction(double x) {
    double sum = 0;
    double root = 2 * Math.sqrt(x);
    double three = Math.pow(x, 0.75);
    double five = Math.pow(x, 1.25);
    for (int k = 0; k < MOST_TERMS; k++) {
      double m = 2 * k + 1;
      double half = Gamma.value(k + 0.5);
      double lower = (4 * k + 1) / root;
      double upper = (4 * k + 5) / root;
      double term =
          m * half * second((4 * k + 3) / root) / (9 * three)
              + half * third(lower) / (72 * five)
              + 2 * (m + 2) * (k + 0.5) * half * third(upper) / (12 * five)
              + 7 * m * half * (second(lower) + second(upper)) / (144 * three);
      term /= Math.PI * Gamma.value(k + 1.0);
      sum -= term;
      if (Math.abs(term) < NEGLIGIBLE) {
        break;
      }
    }
    return sum;
  }

  private static double second(double y) {
    double z = y * y / 4;
    double bessel = scaledBesselK(0.25, z) + scaledBesselK(0.75, z);
    return Math.exp(-2 * z) * Math.pow(y / 2, 1.5) * bessel / Math.sqrt(Math.PI);
  }

  private static double third(double y) {
    double z = y * y / 4;
    double bessel =
        2 * scaledBesselK(0.25, z) + 3 * scaledBesselK(0.75, z) - scaledBesselK(1.25, z);
    return Math.exp(-2 * z) * Math.pow(y / 2, 2.5) * bessel / Math.sqrt(Math.PI);
  }

  /** exp(z) K_order(z) = ∫ exp(-z (cosh t - 1)) cosh(order t) dt over t > 0, by trapezoids. */
  private static double scaledBesselK(double order, double z) {
    double step = Math.min(0.1, 0.4 / Math.sqrt(z));
    double sum = 0.5;
    for (int i = 1; ; i++) {
      double t = i * step;
      double half = Math.sinh(t / 2);
      double term = Math.exp(-2 * z * half * half) * Math.cosh(order * t);
      sum += term;
      if (term < NEGLIGIBLE * sum) {
        return sum * step;
      }
    }
  }

  /**
   * The upper tail of the limit, Σ Z_j² / (π j)² with independent normal Z_j: Smirnov's integral
   * between the first two zeros of D(u) = sin(√u) / √u.
   */
  private static double tail(double w) {
    double pi = Math.PI * Math.PI;
    return SmirnovTail.of(w, pi, 4 * pi, u -> Math.sin(Math.sqrt(u)) / Math.sqrt(u));
  }
}
