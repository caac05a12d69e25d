package dev.firstlook.distribution;

/**
 * log &Gamma;(x) - (x + m) &psi;(x), of which the entropies of the gamma family tree are made;
 * &psi; is the digamma function, the derivative of log &Gamma;.
 *
 * <p>For large x both parts are large and nearly cancel. Here their common part is left out; what
 * remains is made of the error of Stirling's formula and of that of &psi;(x) = log x - 1 / (2 x) -
 * 1 / (12 x<sup>2</sup>) + 1 / (120 x<sup>4</sup>) - ... .
 *
 * @see <a href="https://dlmf.nist.gov/5.11#E2">DLMF 5.11.2</a>
 */
final class EntropyTerm {

  /** B(2k) / (2k). */
  private static final double[] SERIES = {
    1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12
  };

  /** From here on seven terms are enough. */
  private static final double LARGE = 16;

  private EntropyTerm() {}

  /** The term without -x - (m + 1/2) log x + log(2 &pi;) / 2 + 1/2, which cancels in the sums. */
  static double of(double x, double m) {
    return Stirling.error(x) + 0.5 * m / x + (x + m) * rest(x);
  }

  /** log x - &psi;(x) for positive x. */
  static double logMinusDigamma(double x) {
    return 0.5 / x + rest(x);
  }

  /** log x - 1 / (2 x) - &psi;(x). */
  private static double rest(double x) {
    double steps = 0;
    for (; x < LARGE; x++) {
      steps += 0.5 / x + 0.5 / (x + 1) - Math.log1p(1 / x);
    }
    double z = 1 / (x * x);
    double series = 0;
    for (int i = SERIES.length - 1; i >= 0; i--) {
      series = (series + SERIES[i]) * z;
    }
    return steps + series;
  }
}
