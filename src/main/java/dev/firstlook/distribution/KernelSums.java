package dev.firstlook.distribution;

/** The sums over the observations that are the functions of a kernel density. */
final class KernelSums {

  private final double[] values;
  private final Kernel kernel;
  private final double bandwidth;

  KernelSums(double[] values, Kernel kernel, double bandwidth) {
    this.values = values;
    this.kernel = kernel;
    this.bandwidth = bandwidth;
  }

  double pdf(double x) {
    double sum = 0;
    for (double value : values) {
      sum += kernel.pdf((x - value) / bandwidth);
    }
    return sum / values.length / bandwidth;
  }

  /** The cdf for side 1, the survival function for side -1. */
  double cdf(double x, int side) {
    double sum = 0;
    for (double value : values) {
      sum += kernel.cdf(side * (x - value) / bandwidth);
    }
    return sum / values.length;
  }

  /** The logarithm of a density of Gaussian kernels: the nearest one is factored out of the sum. */
  double logTail(double x) {
    double nearest = Double.POSITIVE_INFINITY;
    for (double value : values) {
      nearest = Math.min(nearest, Math.abs(x - value) / bandwidth);
    }
    double sum = 0;
    for (double value : values) {
      double z = Math.abs(x - value) / bandwidth;
      sum += Math.exp(0.5 * (nearest - z) * (nearest + z));
    }
    return -0.5 * nearest * nearest
        + Math.log(sum / values.length)
        - Math.log(bandwidth)
        - StandardNormal.LOG_SQRT_TWO_PI;
  }
}
