package dev.firstlook.timeseries;

/**
 * Sums of a long kernel times the values around a point by way of the Fourier transform, in
 * overlapping blocks: the cost for each point grows only with the logarithm of the window. Two real
 * series are filtered in one complex transform.
 */
final class LongFilter {
  private final Fourier fourier;
  private final int half;
  private final double[][] spectra;

  /**
   * A filter of some kernels.
   *
   * @param kernels each from the middle outwards; those of odd index are antisymmetric
   */
  LongFilter(double[][] kernels) {
    this.half = kernels[0].length - 1;
    this.fourier = new Fourier(Math.max(1024, 4 * Integer.highestOneBit(2 * half)));
    this.spectra = new double[kernels.length][];
    for (int m = 0; m < kernels.length; m++) {
      spectra[m] = spectrum(kernels[m], m % 2 == 1);
    }
  }

  /** How many points a block gives. */
  int blockSize() {
    return fourier.size() - 2 * half;
  }

  /** The part of the spectrum that is not zero: the real one, or the imaginary one if odd. */
  private double[] spectrum(double[] kernel, boolean odd) {
    int size = fourier.size();
    double[] re = new double[size];
    double[] im = new double[size];
    re[0] = kernel[0] / size;
    for (int k = 1; k <= half; k++) {
      re[size - k] = kernel[k] / size;
      re[k] = odd ? -re[size - k] : re[size - k];
    }
    if (odd) {
      re[0] = 0;
    }
    fourier.forward(re, im);
    return odd ? im : re;
  }

  /** Two stretches of values on their way through the filter. */
  final class Block {
    private final double[] re = new double[fourier.size()];
    private final double[] im = new double[fourier.size()];
    private final double[] sumRe = new double[fourier.size()];
    private final double[] sumIm = new double[fourier.size()];

    /**
     * Takes in two stretches, zero where they leave the series, and transforms them.
     *
     * @param shift what is taken from every value of the first stretch
     * @param from the first point of which the sums are wanted
     */
    void load(double[] values, double shift, int from, double shift2, int from2) {
      fill(re, values, shift, from - half);
      fill(im, values, shift2, from2 - half);
      fourier.forward(re, im);
    }

    /**
     * As load, of weights and of weighted values of which center times weight is taken off. These
     * are multiplied by a power of two that makes them about as large as the weights: in one
     * transform the larger of two would drown the smaller in its rounding.
     *
     * @return the power by which the second sums are multiplied
     */
    double loadWeighted(double[] weights, double[] weighted, double center, int from) {
      fill(re, weights, 0, from - half);
      fill(im, weighted, 0, from - half);
      double weight = 0;
      double value = 0;
      for (int i = 0; i < re.length; i++) {
        im[i] -= center * re[i];
        weight = Math.max(weight, re[i]);
        value = Math.max(value, Math.abs(im[i]));
      }
      double power =
          weight > 0 && value > 0
              ? Math.scalb(1.0, Math.getExponent(weight) - Math.getExponent(value))
              : 1;
      for (int i = 0; i < im.length; i++) {
        im[i] *= power;
      }
      fourier.forward(re, im);
      return power;
    }

    private void fill(double[] to, double[] values, double shift, int from) {
      for (int i = 0; i < to.length; i++) {
        int k = from + i;
        to[i] = k >= 0 && k < values.length ? values[k] - shift : 0;
      }
    }

    /** The sums with one of the kernels, first and second. */
    void sums(int kernel, double[] first, double[] second) {
      double[] spectrum = spectra[kernel];
      boolean odd = kernel % 2 == 1;
      for (int i = 0; i < re.length; i++) {
        sumRe[i] = spectrum[i] * (odd ? -im[i] : re[i]);
        sumIm[i] = spectrum[i] * (odd ? re[i] : im[i]);
      }
      fourier.backward(sumRe, sumIm);
      System.arraycopy(sumRe, half, first, 0, blockSize());
      System.arraycopy(sumIm, half, second, 0, blockSize());
    }
  }
}
