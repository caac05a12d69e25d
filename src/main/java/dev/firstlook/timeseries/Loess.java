package dev.firstlook.timeseries;

/**
 * One loess smoother on a regular grid: how many neighbours a fit looks at, which polynomial it
 * fits, and at every how many points (Cleveland et al. 1990, section 2.1). Positions are counted
 * from 0; the conventions are those of the authors' own program, on which R's {@code stl} rests.
 *
 * @param window the number of neighbours q, odd and at least 3
 * @param degree 0, 1 or 2
 * @param jump 1 to fit at every point; more to fit at every jump-th and to interpolate linearly
 */
record Loess(int window, int degree, int jump) {

  /** Neighbours closer than this share of the bandwidth have weight 1. */
  private static final double NEAR = 0.001;

  /** Neighbours farther than this share of the bandwidth have weight 0. */
  private static final double FAR = 0.999;

  /** Positions must spread by this share of the whole range for a slope to be fitted. */
  private static final double SPREAD = 0.001;

  int half() {
    return window / 2;
  }

  /** The first neighbour of a position in a series of so many values. */
  int left(int position, int count) {
    return window >= count ? 0 : Math.min(Math.max(position - half(), 0), count - window);
  }

  /** The last neighbour. */
  int right(int left, int count) {
    return Math.min(left + window, count) - 1;
  }

  /** The degree that fits in a series of so many values can have at all, by {@link #SPREAD}. */
  int effectiveDegree(int count) {
    return half() <= smallestSpread(count) ? 0 : degree;
  }

  static double smallestSpread(int count) {
    return SPREAD * (count - 1);
  }

  /** The tricube weights, as seen from a position, of the neighbours from left to right. */
  void weights(int position, int left, int right, int count, double[] weights) {
    double bandwidth = bandwidth(position, left, right, count);
    for (int j = left; j <= right; j++) {
      weights[j - left] = tricube(Math.abs(j - position), bandwidth);
    }
  }

  double bandwidth(int position, int left, int right, int count) {
    int reach = Math.max(position - left, right - position);
    return window > count ? reach + (window - count) / 2 : reach;
  }

  static double tricube(double distance, double bandwidth) {
    if (distance <= NEAR * bandwidth) {
      return 1;
    }
    if (distance > FAR * bandwidth) {
      return 0;
    }
    double share = distance / bandwidth;
    double rest = 1 - share * share * share;
    return rest * rest * rest;
  }

  /**
   * What each neighbour contributes to the fit where all are observed and weigh the same: the fit
   * is the sum of kernel times values.
   */
  double[] kernel(int position, int left, int right, int count) {
    double[] kernel = new double[right - left + 1];
    weights(position, left, right, count, kernel);
    LocalFit fit = new LocalFit(effectiveDegree(count), smallestSpread(count));
    for (int j = left; j <= right; j++) {
      fit.add(kernel[j - left], j - position, 0);
    }
    fit.contributions(kernel, left - position);
    return kernel;
  }
}
