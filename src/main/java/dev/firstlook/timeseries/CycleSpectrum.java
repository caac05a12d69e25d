package dev.firstlook.timeseries;

/**
 * The power of whole cycles at the multiples of their frequency and at the frequencies beside. The
 * cycles are first laid on top of each other, once for each distance from the multiples: what is
 * left of the transform has the length of one cycle.
 */
final class CycleSpectrum {

  /** The share of a sum that is its rounding. */
  private static final double ROUNDING = 1e-15;

  private final int cycles;
  private final int period;
  private final int side;
  private final double rounding;

  /** The cycles laid on top of each other, turned back by a distance: cosines and sines. */
  private final double[][] real;

  private final double[][] imaginary;

  /** Of a cycle, at each of its steps. */
  private final double[] cosine;

  private final double[] sine;

  /**
   * The spectrum of whole cycles.
   *
   * @param whole as many cycles as are said, one after the other
   * @param side how many frequencies beside a multiple are asked for, less than the cycles
   */
  CycleSpectrum(double[] whole, int cycles, int side) {
    this.cycles = cycles;
    this.period = whole.length / cycles;
    this.side = side;
    this.rounding = ROUNDING * ROUNDING * whole.length * squares(whole);
    this.real = new double[side + 1][period];
    this.imaginary = new double[side + 1][period];
    this.cosine = new double[period];
    this.sine = new double[period];
    for (int p = 0; 2 * p <= period; p++) {
      double angle = 2 * Math.PI * p / period;
      cosine[p] = Math.cos(angle);
      sine[p] = Math.sin(angle);
      if (p > 0) {
        cosine[period - p] = cosine[p];
        sine[period - p] = -sine[p];
      }
    }
    for (int j = 0; j <= side; j++) {
      lay(whole, j);
    }
    turn();
  }

  private static double squares(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value * value;
    }
    return sum;
  }

  private void lay(double[] whole, int j) {
    for (int c = 0; c < cycles; c++) {
      double angle = 2 * Math.PI * ((long) j * c % cycles) / cycles;
      if (j == 0) {
        add(whole, c * period, 1, real[0]);
      } else {
        add(whole, c * period, Math.cos(angle), real[j]);
        add(whole, c * period, -Math.sin(angle), imaginary[j]);
      }
    }
  }

  private static void add(double[] x, int from, double weight, double[] sums) {
    for (int p = 0; p < sums.length; p++) {
      sums[p] += weight * x[from + p];
    }
  }

  /** Each step by its share of j whole turns in all cycles. */
  private void turn() {
    for (int p = 1; side > 0 && p < period; p++) {
      double angle = 2 * Math.PI * p / (period * (double) cycles);
      double stepCos = Math.cos(angle);
      double stepSin = Math.sin(angle);
      double cos = 1;
      double sin = 0;
      for (int j = 1; j <= side; j++) {
        double next = cos * stepCos - sin * stepSin;
        sin = sin * stepCos + cos * stepSin;
        cos = next;
        double re = real[j][p];
        double im = imaginary[j][p];
        real[j][p] = re * cos + im * sin;
        imaginary[j][p] = im * cos - re * sin;
      }
    }
  }

  int side() {
    return side;
  }

  /** The number of the frequency that has so many waves in a cycle. */
  int bin(int harmonic) {
    return harmonic * cycles;
  }

  /** A power that is nothing but rounding. */
  double rounding() {
    return rounding;
  }

  /** How many values there are. */
  int size() {
    return cycles * period;
  }

  /**
   * The squared moduli of the Fourier transform beside the frequency h / period: at 2 j and 2 j + 1
   * those j frequencies below and above it.
   */
  double[] powers(int harmonic) {
    double[] powers = new double[2 * side + 2];
    for (int j = 0; j <= side; j++) {
      double[] re = real[j];
      double[] im = imaginary[j];
      double reCos = 0;
      double reSin = 0;
      double imCos = 0;
      double imSin = 0;
      int step = harmonic % period;
      int at = 0;
      for (int p = 0; p < period; p++) {
        double cos = cosine[at];
        double sin = sine[at];
        reCos += re[p] * cos;
        reSin += re[p] * sin;
        imCos += im[p] * cos;
        imSin += im[p] * sin;
        at += step;
        at = at >= period ? at - period : at;
      }
      powers[2 * j] = squared(reCos - imSin, imCos + reSin);
      powers[2 * j + 1] = squared(reCos + imSin, imCos - reSin);
    }
    return powers;
  }

  private static double squared(double re, double im) {
    return re * re + im * im;
  }
}
