package dev.firstlook.timeseries;

/**
 * The discrete Fourier transform of a power of two of complex numbers, for filters: forward from
 * the natural order to a permuted one, back from the permuted order to the natural, so that no step
 * is spent on the order (Gentleman and Sande 1966; Cooley and Tukey 1965). Two steps of radix 2 are
 * taken at once, and every root of unity is computed directly, which keeps the error at a few ulps.
 */
final class Fourier {
  private final int size;

  /** The roots exp(-i pi j / h) at h + j, for h = 1, 2, 4, ... */
  private final double[] cosine;

  private final double[] sine;

  Fourier(int size) {
    this.size = size;
    this.cosine = new double[size];
    this.sine = new double[size];
    for (int h = 1; h < size; h *= 2) {
      for (int j = 0; j < h; j++) {
        cosine[h + j] = Math.cos(Math.PI * j / h);
        sine[h + j] = -Math.sin(Math.PI * j / h);
      }
    }
  }

  int size() {
    return size;
  }

  /** Transforms in place; the result is in the permuted order. */
  void forward(double[] re, double[] im) {
    int half = size / 2;
    for (; half >= 2; half /= 4) {
      for (int block = 0; block < size; block += 2 * half) {
        forward(re, im, block, half / 2);
      }
    }
    if (half == 1) {
      pairs(re, im);
    }
  }

  /** Transforms back in place from the permuted order; the result is size times too large. */
  void backward(double[] re, double[] im) {
    int quarter = 1;
    if (Integer.numberOfTrailingZeros(size) % 2 == 1) {
      pairs(re, im);
      quarter = 2;
    }
    for (; 4 * quarter <= size; quarter *= 4) {
      for (int block = 0; block < size; block += 4 * quarter) {
        backward(re, im, block, quarter);
      }
    }
  }

  private void pairs(double[] re, double[] im) {
    for (int i = 0; i < size; i += 2) {
      double r = re[i + 1];
      double s = im[i + 1];
      re[i + 1] = re[i] - r;
      im[i + 1] = im[i] - s;
      re[i] += r;
      im[i] += s;
    }
  }

  private void forward(double[] re, double[] im, int a, int quarter) {
    int b = a + quarter;
    int c = b + quarter;
    int d = c + quarter;
    for (int j = 0; j < quarter; j++) {
      double sumRe = re[a + j] + re[c + j];
      double sumIm = im[a + j] + im[c + j];
      double difRe = re[a + j] - re[c + j];
      double difIm = im[a + j] - im[c + j];
      double sumRe2 = re[b + j] + re[d + j];
      double sumIm2 = im[b + j] + im[d + j];
      double difRe2 = re[b + j] - re[d + j];
      double difIm2 = im[b + j] - im[d + j];
      re[a + j] = sumRe + sumRe2;
      im[a + j] = sumIm + sumIm2;
      double cos1 = cosine[2 * quarter + j];
      double sin1 = sine[2 * quarter + j];
      double cos2 = cosine[quarter + j];
      double sin2 = sine[quarter + j];
      double r = sumRe - sumRe2;
      double s = sumIm - sumIm2;
      re[b + j] = r * cos2 - s * sin2;
      im[b + j] = r * sin2 + s * cos2;
      r = difRe + difIm2;
      s = difIm - difRe2;
      re[c + j] = r * cos1 - s * sin1;
      im[c + j] = r * sin1 + s * cos1;
      r = difRe - difIm2;
      s = difIm + difRe2;
      double cos3 = cos1 * cos2 - sin1 * sin2;
      double sin3 = cos1 * sin2 + sin1 * cos2;
      re[d + j] = r * cos3 - s * sin3;
      im[d + j] = r * sin3 + s * cos3;
    }
  }

  private void backward(double[] re, double[] im, int a, int quarter) {
    int b = a + quarter;
    int c = b + quarter;
    int d = c + quarter;
    for (int j = 0; j < quarter; j++) {
      double cos1 = cosine[2 * quarter + j];
      double sin1 = sine[2 * quarter + j];
      double cos2 = cosine[quarter + j];
      double sin2 = sine[quarter + j];
      double cos3 = cos1 * cos2 - sin1 * sin2;
      double sin3 = cos1 * sin2 + sin1 * cos2;
      double bRe = re[b + j] * cos2 + im[b + j] * sin2;
      double bIm = im[b + j] * cos2 - re[b + j] * sin2;
      double cRe = re[c + j] * cos1 + im[c + j] * sin1;
      double cIm = im[c + j] * cos1 - re[c + j] * sin1;
      double dRe = re[d + j] * cos3 + im[d + j] * sin3;
      double dIm = im[d + j] * cos3 - re[d + j] * sin3;
      double sumRe = re[a + j] + bRe;
      double sumIm = im[a + j] + bIm;
      double difRe = re[a + j] - bRe;
      double difIm = im[a + j] - bIm;
      re[a + j] = sumRe + (cRe + dRe);
      im[a + j] = sumIm + (cIm + dIm);
      re[c + j] = sumRe - (cRe + dRe);
      im[c + j] = sumIm - (cIm + dIm);
      re[b + j] = difRe - (cIm - dIm);
      im[b + j] = difIm + (cRe - dRe);
      re[d + j] = difRe + (cIm - dIm);
      im[d + j] = difIm - (cRe - dRe);
    }
  }
}
