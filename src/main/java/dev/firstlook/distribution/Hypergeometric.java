package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.choose;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Number of successes among items drawn without replacement from a population that contains a known
 * number of them: aces in a hand of cards, marked fish in the second catch.
 *
 * <p>P(X = k) = C(K, k) C(N - K, n - k) / C(N, n), k = max(0, n - (N - K)), ..., min(n, K), where C
 * is the binomial coefficient; mean n K / N, variance n (K / N) (1 - K / N) (N - n) / (N - 1).
 *
 * @param population the size N of the population; at least 1
 * @param successes how many of the population are successes, K; 0 to N
 * @param draws how many items are drawn, n; 0 to N
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman2/auxillar/hyppdf.htm">NIST
 *     Dataplot reference, HYPPDF</a>
 */
public record Hypergeometric(long population, long successes, long draws)
    implements DiscreteDistribution {

  /**
   * Checks the parameters.
   *
   * @param population at least 1 and at most 2<sup>53</sup>
   * @param successes at least 0 and at most the population
   * @param draws at least 0 and at most the population
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public Hypergeometric {
    Require.atLeast("population", 1, population);
    requirePart("successes", successes, population);
    requirePart("draws", draws, population);
  }

  private static void requirePart(String name, long part, long population) {
    if (!(part >= 0 && part <= population)) {
      throw new IllegalArgumentException(
          name + " must be in [0, population " + population + "], but was " + part);
    }
  }

  private HypergeometricMass masses() {
    return HypergeometricMass.of(population, successes, draws);
  }

  private long least() {
    return Math.max(0, draws - (population - successes));
  }

  private long most() {
    return Math.min(draws, successes);
  }

  private boolean isPossible(double k) {
    return k >= least() && k <= most();
  }

  @Override
  public double pmf(long k) {
    return isPossible((double) k) ? masses().mass((double) k) : 0;
  }

  @Override
  public double logPmf(long k) {
    return isPossible((double) k) ? masses().logMass((double) k) : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double[] pmf(long from, long to) {
    return MassTable.byRecurrence(this, masses().ratio(), from, to);
  }

  @Override
  public double cdf(double x) {
    double k = Math.floor(x);
    if (isPossible(k)) {
      return masses().lower((long) k);
    }
    return Double.isNaN(x) ? x : k < least() ? 0 : 1;
  }

  @Override
  public double survival(double x) {
    double k = Math.floor(x);
    if (isPossible(k)) {
      return masses().upper((long) k);
    }
    return Double.isNaN(x) ? x : k < least() ? 1 : 0;
  }

  @Override
  public double quantile(double p) {
    return DiscreteQuantile.quantile(this, p);
  }

  @Override
  public double inverseSurvival(double p) {
    return DiscreteQuantile.inverseSurvival(this, p);
  }

  @Override
  public double mean() {
    return draws * ((double) successes / population);
  }

  @Override
  public double variance() {
    if (population == 1) {
      return 0;
    }
    double n = population;
    return draws * (successes / n) * ((n - successes) / n) * ((n - draws) / (n - 1));
  }

  @Override
  public double skewness() {
    if (!(variance() > 0)) {
      return Double.NaN;
    }
    double n = population;
    double k = successes;
    double asymmetry = (n - 2 * k) * (n - 2.0 * draws);
    if (asymmetry == 0) {
      return 0;
    }
    double spread = Math.sqrt(k * (n - k)) * Math.sqrt(draws * (n - draws));
    return asymmetry / spread * Math.sqrt(n - 1) / (n - 2);
  }

  /** With P = K (N - K) / N<sup>2</sup> and Q = n (N - n) / N<sup>2</sup>. */
  @Override
  public double excessKurtosis() {
    if (!(variance() > 0)) {
      return Double.NaN;
    }
    double n = population;
    if (n <= 3) {
      // the formula is 0 / 0 here, where X is constant or takes two values
      double p = pmf(most());
      return (1 - 6 * p * (1 - p)) / (p * (1 - p));
    }
    double kinds = successes / n * ((n - successes) / n);
    double drawn = draws / n * ((n - draws) / n);
    double above =
        (1 - 1 / n) * (1 + 1 / n - 6 * kinds - 6 * drawn) + 6 * kinds * drawn * (5 - 6 / n);
    return above / (kinds * drawn) * (n / (n - 2) / (n - 3));
  }

  private long mode() {
    return peak()[0].longValue();
  }

  /** (n + 1) (K + 1) / (N + 2), the whole part and the remainder. */
  private BigInteger[] peak() {
    return BigInteger.valueOf(draws + 1)
        .multiply(BigInteger.valueOf(successes + 1))
        .divideAndRemainder(BigInteger.valueOf(population + 2));
  }

  @Override
  public double[] modes() {
    boolean two = peak()[1].signum() == 0 && isPossible((double) (mode() - 1));
    return two ? new double[] {mode() - 1, mode()} : new double[] {mode()};
  }

  @Override
  public double entropy() {
    return EntropySum.of(this, masses()::logMass);
  }

  @Override
  public Support support() {
    return new Support(least(), most(), true);
  }

  @Override
  public Formula formula() {
    Formula populationSymbol = symbol("N");
    Formula successesSymbol = symbol("K");
    Formula n = symbol("n");
    Formula k = symbol("k");
    return fraction(
        product(
            choose(successesSymbol, k),
            choose(difference(populationSymbol, successesSymbol), difference(n, k))),
        choose(populationSymbol, n));
  }

  @Override
  public Description describe() {
    return new Description(
        "Hypergeometric",
        "the number of successes among items drawn without replacement",
        List.of(
            new Parameter("population", "N", "how many items there are", "items", population),
            new Parameter("successes", "K", "how many of them are successes", "items", successes),
            new Parameter("draws", "n", "how many items are drawn", "items", draws)),
        List.of(
            "With replacement, the number of successes is Binomial(n, K / N).",
            "If the population is large against the draws, it is nearly Binomial(n, K / N).",
            "Fisher's exact test of a table of two rows and two columns is a tail of it."));
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    return LogConcaveSampler.sample(this, size, random);
  }

  @Override
  public String toString() {
    return Line.of("Hypergeometric", this);
  }
}
