package dev.firstlook.distribution;

import dev.firstlook.summary.Moments;

/**
 * The moments of a kernel density: it is the sum of an observation drawn at random and of a draw
 * from the kernel, and the cumulants of a sum add up.
 *
 * @param variance that of the sample, with the divisor n, plus that of the kernel
 * @param skewness the skewness
 * @param excessKurtosis the excess kurtosis
 */
record KernelMoments(double variance, double skewness, double excessKurtosis) {

  static KernelMoments of(double[] values, Kernel kernel, double bandwidth) {
    Moments sample = Moments.of(values);
    double spread = sample.sumOfSquaredDeviations() / values.length;
    double square = bandwidth * bandwidth;
    double variance = spread + square;
    double share = spread / variance;
    double rest = square / variance;
    return new KernelMoments(
        variance,
        spread > 0 ? sample.populationSkewness() * share * Math.sqrt(share) : 0,
        (spread > 0 ? sample.populationExcessKurtosis() * share * share : 0)
            + kernel.excessKurtosis() * rest * rest);
  }
}
