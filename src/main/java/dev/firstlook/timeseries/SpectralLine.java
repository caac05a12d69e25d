package dev.firstlook.timeseries;

import dev.firstlook.distribution.FisherF;

/**
 * The power of a series at one frequency beside that of its neighbours.
 *
 * @param harmonic h, of the frequency h / period
 * @param power the squared modulus of the Fourier transform at the frequency
 * @param around its mean at the neighbouring frequencies
 * @param neighbours how many of these there are
 * @param degreesOfFreedom of the power: 2, but 1 at the highest frequency of all
 */
record SpectralLine(
    int harmonic, double power, double around, int neighbours, int degreesOfFreedom) {

  /** A line in as many whole cycles as there are, up to {@code side} neighbours to either side. */
  static SpectralLine of(double[] whole, int harmonic, int cycles, int side) {
    int bin = harmonic * cycles;
    boolean highest = 2 * bin == whole.length;
    double around = 0;
    int neighbours = 0;
    for (int j = bin - side; j <= bin + side; j++) {
      if (j != bin && j >= 1 && 2 * j < whole.length) {
        around += power(whole, (double) j / whole.length);
        neighbours++;
      }
    }
    double power = power(whole, (double) bin / whole.length);
    return new SpectralLine(harmonic, power, around / neighbours, neighbours, highest ? 1 : 2);
  }

  /** The squared modulus of the Fourier transform at a frequency, by Goertzel's recursion. */
  static double power(double[] x, double frequency) {
    double twice = 2 * Math.cos(2 * Math.PI * frequency);
    double last = 0;
    double before = 0;
    for (double value : x) {
      double next = value + twice * last - before;
      before = last;
      last = next;
    }
    return Math.max(0, last * last + before * before - twice * last * before);
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
