package dev.firstlook.distribution;

/** P(lower < X <= upper) from the side on which no digits are lost. */
final class Intervals {

  private Intervals() {}

  static double probability(Distribution d, double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper)) {
      return Double.NaN;
    }
    Require.ordered(lower, upper);
    double median = d.median();
    if (lower >= median) {
      return d.survival(lower) - d.survival(upper);
    }
    return upper <= median ? d.cdf(upper) - d.cdf(lower) : 1 - d.cdf(lower) - d.survival(upper);
  }
}
