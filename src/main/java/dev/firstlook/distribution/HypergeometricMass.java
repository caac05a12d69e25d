package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * Masses and tails of the hypergeometric distribution.
 *
 * <p>A mass is a quotient of three binomial masses with one and the same p = n / N, that of k
 * successes among K times that of n - k failures among N - K, divided by that of n among N. There
 * is no short formula for a tail: it is the sum of its masses, from the one next to the center
 * outwards, until what follows is nothing beside the sum.
 *
 * @param population the size of the population
 * @param successes how many of them are successes
 * @param draws how many are drawn
 * @param share draws / population
 */
record HypergeometricMass(long population, long successes, long draws, Split share) {

  /** After so many steps the sum goes on with a mass of its own: rounding does not add up. */
  private static final int BLOCK = 512;

  private static final double EPSILON = 0x1p-56;

  static HypergeometricMass of(long population, long successes, long draws) {
    Split share = Split.ofCounts((double) draws, (double) (population - draws));
    return new HypergeometricMass(population, successes, draws, share);
  }

  /** P(X = k) for k in the support; k may lie between two whole numbers. */
  double mass(double k) {
    double drawnFailures = draws - k;
    double restSuccesses = successes - k;
    double restFailures = (population - successes) - drawnFailures;
    double deviance =
        BinomialKernel.deviance(k, restSuccesses, share)
            + BinomialKernel.deviance(drawnFailures, restFailures, share);
    double correction = correction(k);
    if (!BinomialKernel.isLarge(deviance)) {
      return scale(k) * Math.exp(correction - deviance);
    }
    DD exact =
        BinomialKernel.exactDeviance(k, restSuccesses, share)
            .add(BinomialKernel.exactDeviance(drawnFailures, restFailures, share));
    return scale(k) * DoubleDouble.exp(exact.negate().add(correction));
  }

  double logMass(double k) {
    double deviance =
        BinomialKernel.deviance(k, successes - k, share)
            + BinomialKernel.deviance(draws - k, population - successes - (draws - k), share);
    return Math.log(scale(k)) + correction(k) - deviance;
  }

  private double scale(double k) {
    return BinomialKernel.scale(k, successes - k)
        * BinomialKernel.scale(draws - k, population - successes - (draws - k))
        / BinomialKernel.scale((double) draws, (double) (population - draws));
  }

  private double correction(double k) {
    return BinomialKernel.correction(k, successes - k)
        + BinomialKernel.correction(draws - k, population - successes - (draws - k))
        - BinomialKernel.correction((double) draws, (double) (population - draws));
  }

  MassRatio ratio() {
    double e = population - successes - draws + 1;
    return new MassRatio(1, successes, -1, draws, -1, e, 1);
  }

  long least() {
    return Math.max(0, draws - (population - successes));
  }

  long most() {
    return Math.min(draws, successes);
  }

  /** P(X &lt;= k) for k from least to most. */
  double lower(long k) {
    if (k >= most()) {
      return 1;
    }
    boolean below = k <= (double) draws * successes / population;
    return below ? sum(k) : 1 - mirrored().sum(draws - k - 1);
  }

  /** P(X &gt; k). */
  double upper(long k) {
    return mirrored().lower(draws - k - 1);
  }

  /** The distribution of the failures that are drawn. */
  private HypergeometricMass mirrored() {
    return new HypergeometricMass(population, population - successes, draws, share);
  }

  /** P(X = k) + P(X = k - 1) + ... . */
  private double sum(long k) {
    MassRatio ratio = ratio();
    long least = least();
    double sum = 0;
    while (k >= least) {
      double term = mass((double) k);
      double block = 0;
      long last = Math.max(least, k - BLOCK + 1);
      double quotient = 0;
      for (; k >= last; k--) {
        block += term;
        quotient = ratio.down((double) k);
        term *= quotient;
      }
      sum += block;
      if (term <= EPSILON * sum * (1 - quotient)) {
        break;
      }
    }
    return sum;
  }
}
