package dev.firstlook.distribution;

/**
 * log(&Gamma;(z + a) / &Gamma;(z)) for a below 1, with a small relative error also where a is so
 * tiny that the two logarithms agree to all their digits.
 *
 * @see <a href="https://dlmf.nist.gov/5.11#E1">DLMF 5.11.1</a>
 */
final class LogGammaRatio {

  /** B(2k) / (2k (2k - 1)): the error of Stirling's formula in powers of 1/z. */
  private static final double[] STIRLING = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };

  /** From here on seven terms are enough. */
  private static final double LARGE = 16;

  private LogGammaRatio() {}

  static double of(double z, double a) {
    double steps = 0;
    for (; z < LARGE; z++) {
      steps -= Math.log1p(a / z);
    }
    double log = Math.log1p(a / z);
    double main = a * Math.log(z) + ((z - 0.5 + a) * log - a);
    double power = 1 / z;
    double stirling = 0;
    for (int i = 0; i < STIRLING.length; i++) {
      // (z + a)^-(2i + 1) - z^-(2i + 1)
      stirling += STIRLING[i] * power * Math.expm1(-(2 * i + 1) * log);
      power /= z * z;
    }
    return steps + main + stirling;
  }
}
