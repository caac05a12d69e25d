package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Is a hump in the spectrum a line, of one wave whose length never changes? A wave of a fixed
 * length is gone when the one that fits best is taken away; of ups and downs that come now earlier
 * and now later much is left at the frequencies beside. A season of no whole number of steps is a
 * line, such as the tide of 12.42 hours or the month of 29.53 days.
 *
 * @param frequency of the wave that fits best, per step
 * @param left the share of the power of the nearest frequencies that is left without it
 */
record CycleLine(double frequency, double left) {

  /** Of the lynx 12 % is left, of autoregressive cycles mostly 30 to 60 %. */
  private static final double LITTLE = 0.1;

  /** Of fewer ups and downs any are much like a wave. */
  private static final int FEWEST_CYCLES = 8;

  private static final int NEAR = 3;
  private static final int FINER = 50;

  /** The wave that goes up and down about so often in the series: one time more or less. */
  static CycleLine of(double[] values, int cycles) {
    int n = values.length;
    double[] around = new double[2 * FINER + 1];
    Arrays.setAll(around, k -> (cycles - 1 + (double) k / FINER) / n);
    double[] powers = SpectralLine.powers(values, around);
    int best = FINER;
    for (int k = 0; k < powers.length; k++) {
      best = powers[k] > powers[best] ? k : best;
    }
    double before = near(values, cycles);
    return new CycleLine(around[best], near(without(values, around[best]), cycles) / before);
  }

  boolean isLine(int n) {
    return left < LITTLE && frequency * n >= FEWEST_CYCLES;
  }

  /** The power at the frequencies of the series that are nearest. */
  private static double near(double[] values, int cycles) {
    int n = values.length;
    double[] nearest =
        IntStream.rangeClosed(Math.max(1, cycles - NEAR), Math.min(n / 2, cycles + NEAR))
            .mapToDouble(j -> (double) j / n)
            .toArray();
    return Arrays.stream(SpectralLine.powers(values, nearest)).sum();
  }

  /** Less the wave of a frequency, fitted by least squares. */
  private static double[] without(double[] values, double frequency) {
    int n = values.length;
    double[] cosine = new double[n];
    double[] sine = new double[n];
    Arrays.setAll(cosine, t -> Math.cos(2 * Math.PI * frequency * t));
    Arrays.setAll(sine, t -> Math.sin(2 * Math.PI * frequency * t));
    double ofCosine = sumOfProducts(cosine, cosine);
    double ofSine = sumOfProducts(sine, sine);
    double ofBoth = sumOfProducts(cosine, sine);
    double x = sumOfProducts(values, cosine);
    double y = sumOfProducts(values, sine);
    double determinant = ofCosine * ofSine - ofBoth * ofBoth;
    double a = (x * ofSine - y * ofBoth) / determinant;
    double b = (y * ofCosine - x * ofBoth) / determinant;
    double[] left = new double[n];
    Arrays.setAll(left, t -> values[t] - a * cosine[t] - b * sine[t]);
    double mean = Moments.of(left).mean();
    Arrays.setAll(left, t -> left[t] - mean);
    return left;
  }

  private static double sumOfProducts(double[] x, double[] y) {
    double sum = 0;
    for (int t = 0; t < x.length; t++) {
      sum += x[t] * y[t];
    }
    return sum;
  }
}
