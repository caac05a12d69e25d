package dev.firstlook.inference;

import java.util.function.DoubleUnaryOperator;

/**
 * The far upper tail of a weighted sum of squares of independent normal variables, Σ Z_j² / u_j
 * with 0 &lt; u_1 &lt; u_2 &lt; ...: by Smirnov's formula P(sum &gt; z) = 1/π ∫ exp(-u z / 2) / (u
 * √(-D(u))) du over (u_1, u_2), less what the next intervals add, with D(u) = Π (1 - u / u_j).
 *
 * <p>Durbin and Knott 1972, "Components of Cramer-von Mises statistics I", J. R. Stat. Soc. B 34,
 * 290-307.
 */
final class SmirnovTail {

  private static final int NODES = 64;

  private SmirnovTail() {}

  /**
   * The tail without the next intervals, which are smaller by exp(-(u_3 - u_1) z / 2).
   *
   * @param z where the tail begins
   * @param first u_1
   * @param second u_2
   * @param determinant D(u), negative between them
   */
  static double of(double z, double first, double second, DoubleUnaryOperator determinant) {
    // Gauss-Chebyshev: the integrand grows like an inverse root towards both ends.
    double middle = (first + second) / 2;
    double half = (second - first) / 2;
    double sum = 0;
    for (int i = 0; i < NODES; i++) {
      double u = middle - half * Math.cos((i + 0.5) * Math.PI / NODES);
      double smooth = Math.sqrt((u - first) * (second - u) / -determinant.applyAsDouble(u));
      sum += Math.exp(-u * z / 2) / u * smooth;
    }
    return sum / NODES;
  }
}
