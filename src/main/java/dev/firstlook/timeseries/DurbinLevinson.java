package dev.firstlook.timeseries;

/**
 * The recursion of Durbin and Levinson (Durbin 1960, "The fitting of time-series models"): from
 * autocovariances to the weights of the best forecast from the last one, two, ... values.
 */
final class DurbinLevinson {

  private DurbinLevinson() {}

  /** The partial autocorrelations at lag 1, 2, ... */
  static double[] partial(double[] covariances) {
    return recursion(covariances, new double[covariances.length - 1]);
  }

  /** The weights with which the last so many values forecast the next, the latest first. */
  static double[] weights(double[] covariances, int order) {
    double[] weights = new double[order];
    recursion(covariances, weights);
    return weights;
  }

  /** Fills the weights, as many as are wanted, and gives the last weight of every step. */
  private static double[] recursion(double[] covariances, double[] weights) {
    int lags = weights.length;
    double[] partial = new double[lags];
    double[] before = new double[lags];
    double unexplained = covariances[0];
    for (int k = 1; k <= lags; k++) {
      double rest = covariances[k];
      for (int j = 1; j < k; j++) {
        rest -= weights[j - 1] * covariances[k - j];
      }
      double reflection = rest / unexplained;
      System.arraycopy(weights, 0, before, 0, k - 1);
      for (int j = 1; j < k; j++) {
        weights[j - 1] = before[j - 1] - reflection * before[k - j - 1];
      }
      weights[k - 1] = reflection;
      partial[k - 1] = reflection;
      unexplained *= 1 - reflection * reflection;
    }
    return partial;
  }
}
