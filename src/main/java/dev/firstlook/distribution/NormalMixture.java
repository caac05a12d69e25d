package dev.firstlook.distribution;

import java.util.Arrays;

/**
 * Fits two normal populations in one heap, with one standard deviation for both: by the EM
 * algorithm, which shares every observation out between the two in proportion to their densities,
 * estimates each from its share, and begins again.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1977.tb01600.x">Dempster, Laird and Rubin
 *     (1977)</a>
 */
public final class NormalMixture {

  private static final int MOST_ROUNDS = 10_000;
  private static final double SMALL = 1e-13;

  private NormalMixture() {}

  /**
   * Fits two populations. It starts from the halves of the ordered sample, so that the first
   * component is the lower one.
   *
   * @param observations at least 4, all finite, of at least 2 different values
   * @return the fitted mixture: weight of the first, two normal distributions with the same
   *     standard deviation
   * @throws IllegalArgumentException if there are too few observations, all are equal, or one is
   *     not finite
   */
  public static Mixture fitTwo(double... observations) {
    Empirical sample = Observations.varied("normal mixture", Empirical.of(observations));
    if (!(observations.length >= 4)) {
      throw new IllegalArgumentException(
          "a mixture of two needs at least 4 observations, but there were " + observations.length);
    }
    double[] x = observations.clone();
    Arrays.sort(x);
    double n = x.length;
    double weight = 0.5;
    double first = Arrays.stream(x, 0, x.length / 2).average().orElseThrow();
    double second = Arrays.stream(x, x.length / 2, x.length).average().orElseThrow();
    double variance = sample.variance() / 4;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double share = 0;
      double sumFirst = 0;
      double sumSecond = 0;
      for (double value : x) {
        double p = share(value, weight, first, second, variance);
        share += p;
        sumFirst += p * value;
        sumSecond += (1 - p) * value;
      }
      double nextFirst = sumFirst / share;
      double nextSecond = sumSecond / (n - share);
      double squares = 0;
      for (double value : x) {
        double p = share(value, weight, first, second, variance);
        squares += p * square(value - nextFirst) + (1 - p) * square(value - nextSecond);
      }
      double moved =
          Math.abs(nextFirst - first)
              + Math.abs(nextSecond - second)
              + Math.abs(share / n - weight);
      weight = share / n;
      first = nextFirst;
      second = nextSecond;
      variance = squares / n;
      if (moved <= SMALL * (1 + Math.abs(first) + Math.abs(second))) {
        break;
      }
    }
    double sd = Math.sqrt(variance);
    return Mixture.of(weight, new Normal(first, sd), new Normal(second, sd));
  }

  /** The probability that a value belongs to the first population. */
  private static double share(double x, double w, double first, double second, double variance) {
    double logOdds =
        Math.log(w / (1 - w)) + (square(x - second) - square(x - first)) / (2 * variance);
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double square(double x) {
    return x * x;
  }
}
