package dev.firstlook.distribution;

/**
 * (x - location) / scale as the sum of two doubles. Far out in a tail exp(-z) and exp(-z&sup2; / 2)
 * magnify an error of z several hundred times: there the second double is needed.
 *
 * @param z the value
 * @param low what rounding took from it
 */
record Standardized(double z, double low) {

  private static final double BEYOND = 1e100;

  static Standardized of(double x, double location, double scale) {
    double difference = x - location;
    double z = difference / scale;
    if (!(Math.abs(z) < BEYOND)) {
      return new Standardized(z, 0);
    }
    double part = difference - x;
    double lost = (x - (difference - part)) - (location + part);
    return new Standardized(z, (Math.fma(-z, scale, difference) + lost) / scale);
  }

  /** exp(-|z + low|), as in the two-sided exponential and the logistic distribution. */
  double exponential() {
    double e = Math.exp(-Math.abs(z));
    return e > 0 ? e - e * Math.copySign(1, z) * low : e;
  }

  /** location + scale * (z + low), rounded once, also where the two terms nearly cancel. */
  static double restore(double z, double low, double location, double scale) {
    double product = scale * z;
    double sum = location + product;
    if (!Double.isFinite(sum)) {
      return sum;
    }
    double part = sum - location;
    double lost = (location - (sum - part)) + (product - part);
    return sum + (lost + Math.fma(scale, z, -product) + scale * low);
  }
}
