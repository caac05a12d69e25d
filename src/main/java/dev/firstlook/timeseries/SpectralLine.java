package dev.firstlook.timeseries;

import dev.firstlook.distribution.FisherF;
import java.util.Arrays;

/**
 * The power of a series at one frequency beside that of its neighbours.
 *
 * @param harmonic h, of the frequency h / period
 * @param power the squared modulus of the Fourier transform at the frequency
 * @param around its mean at the neighbouring frequencies, at least the rounding
 * @param neighbours how many of these there are
 * @param degreesOfFreedom of the power: 2, but 1 at the highest frequency of all
 */
record SpectralLine(
    int harmonic, double power, double around, int neighbours, int degreesOfFreedom) {

  /** The line with so many waves in a cycle, beside all its neighbours that are frequencies. */
  static SpectralLine of(CycleSpectrum spectrum, int harmonic) {
    double[] powers = spectrum.powers(harmonic);
    int bin = spectrum.bin(harmonic);
    boolean highest = 2 * bin == spectrum.size();
    double around = 0;
    int neighbours = 0;
    for (int j = 1; j <= spectrum.side(); j++) {
      if (bin - j >= 1) {
        around += powers[2 * j];
        neighbours++;
      }
      if (2 * (bin + j) < spectrum.size()) {
        around += powers[2 * j + 1];
        neighbours++;
      }
    }
    // Beside an exact season there is nothing but rounding.
    double mean = Math.max(around / neighbours, spectrum.rounding());
    return new SpectralLine(harmonic, powers[0], mean, neighbours, highest ? 1 : 2);
  }

  /**
   * The squared modulus of the Fourier transform at frequencies, by Goertzel's recursion. Each step
   * of it waits for the one before, so that all frequencies go on together.
   */
  static double[] powers(double[] x, double... frequencies) {
    double[] twice = new double[frequencies.length];
    Arrays.setAll(twice, k -> 2 * Math.cos(2 * Math.PI * frequencies[k]));
    double[] last = new double[frequencies.length];
    double[] before = new double[frequencies.length];
    for (double value : x) {
      for (int k = 0; k < twice.length; k++) {
        double next = value + twice[k] * last[k] - before[k];
        before[k] = last[k];
        last[k] = next;
      }
    }
    double[] powers = new double[frequencies.length];
    for (int k = 0; k < powers.length; k++) {
      double cross = twice[k] * last[k] * before[k];
      powers[k] = Math.max(0, last[k] * last[k] + before[k] * before[k] - cross);
    }
    return powers;
  }

  double ratio() {
    return power / around;
  }

  /** Minus the logarithm of the p-value, for p-values too small for a double. */
  double evidence() {
    return evidence(power, around, neighbours, degreesOfFreedom);
  }

  static double evidence(double power, double around, int neighbours, int degreesOfFreedom) {
    double ratio = power / around;
    if (!(ratio > 0)) {
      return 0;
    }
    if (degreesOfFreedom == 1) {
      double p = new FisherF(1, 2.0 * neighbours).survival(ratio);
      return -Math.log(Math.max(p, Double.MIN_NORMAL));
    }
    // With 2 degrees of freedom above, F has a survival function in closed form.
    return neighbours * Math.log1p(Math.min(ratio, 1e30) / neighbours);
  }
}
