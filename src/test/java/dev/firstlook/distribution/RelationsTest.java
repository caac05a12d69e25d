package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** How the families are related: what textbooks prove, computed on both sides. */
class RelationsTest {

  private static final double CLOSE = 1e-12;

  private static void same(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(CLOSE * Math.abs(expected) + Double.MIN_NORMAL));
  }

  /** The masses of the sum of two independent counts, both given from 0 on. */
  private static double[] sum(double[] a, double[] b) {
    double[] masses = new double[Math.min(a.length, b.length)];
    for (int k = 0; k < masses.length; k++) {
      for (int j = 0; j <= k; j++) {
        masses[k] += a[j] * b[k - j];
      }
    }
    return masses;
  }

  private static void sameMasses(double[] actual, DiscreteDistribution expected) {
    for (int k = 0; k < actual.length; k++) {
      same(actual[k], expected.pmf(k));
    }
  }

  @Property(tries = 50)
  void successesOfTrialsAddUpToABinomialCount(
      @ForAll @IntRange(min = 1, max = 40) int trials,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.999) double p) {
    double[] one = new Bernoulli(p).pmf(0, trials);
    double[] total = one;
    for (int i = 1; i < trials; i++) {
      total = sum(total, one);
    }
    sameMasses(total, new Binomial(trials, p));
  }

  @Property(tries = 50)
  void poissonCountsAddUpToAPoissonCount(
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 50) double a,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 50) double b) {
    sameMasses(sum(new Poisson(a).pmf(0, 120), new Poisson(b).pmf(0, 120)), new Poisson(a + b));
  }

  @Property(tries = 50)
  void failuresBeforeEachSuccessAddUpToANegativeBinomialCount(
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.99) double p) {
    double[] one = new Geometric(p).pmf(0, 100);
    double[] total = one;
    for (int i = 1; i < size; i++) {
      total = sum(total, one);
    }
    sameMasses(total, new NegativeBinomial(size, p));
  }

  /** At least k events until t: the k-th waiting time is at most t. */
  @Property(tries = 200)
  void waitingTimesOfEventsThatCountAsPoissonAreGamma(
      @ForAll @IntRange(min = 1, max = 200) int k,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 100) double rate,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 10) double t) {
    same(new Gamma(k, 1 / rate).cdf(t), new Poisson(rate * t).survival(k - 1.0));
    same(new Gamma(k, 1 / rate).survival(t), new Poisson(rate * t).cdf(k - 1.0));
    same(new Exponential(rate).survival(t), new Poisson(rate * t).pmf(0));
  }

  @Property(tries = 200)
  void aGeometricCountIsTheWholePartOfAnExponentialTime(
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 5) double rate,
      @ForAll @IntRange(min = 0, max = 100) int k) {
    Geometric geometric = new Geometric(-Math.expm1(-rate));
    Exponential time = new Exponential(rate);
    // p is rounded, and (1 - p)^k carries that k times over
    double tolerance = CLOSE + (k + 1) * Math.ulp(1.0) * Math.exp(rate);
    double mass = time.intervalProbability(k, k + 1.0);
    assertThat(geometric.pmf(k)).isCloseTo(mass, within(tolerance * mass));
    double tail = time.survival(k + 1.0);
    assertThat(geometric.survival(k)).isCloseTo(tail, within(tolerance * tail));
  }

  @Property(tries = 200)
  void chiSquaredIsAGammaDistribution(
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 500) double df,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 1000) double x) {
    same(new ChiSquared(df).pdf(x), new Gamma(df / 2, 2).pdf(x));
    same(new ChiSquared(df).cdf(x), new Gamma(df / 2, 2).cdf(x));
    same(new ChiSquared(df).survival(x), new Gamma(df / 2, 2).survival(x));
    same(new ChiSquared(2).survival(x), new Exponential(0.5).survival(x));
  }

  @Property(tries = 100)
  void theSquareOfANormalValueIsChiSquared(
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 30) double z) {
    same(2 * new Normal(0, 1).survival(z), new ChiSquared(1).survival(z * z));
  }

  @Property(tries = 200)
  void theSquareOfAStudentTValueIsFisherF(
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 1000) double df,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 30) double t) {
    // the density in t^2 is that of |t| divided by the derivative of the square
    same(new StudentT(df).pdf(t) / t, new FisherF(1, df).pdf(t * t));
    same(2 * new StudentT(df).survival(t), new FisherF(1, df).survival(t * t));
  }

  @Property(tries = 100)
  void aStudentTDistributionWithOneDegreeOfFreedomIsCauchy(
      @ForAll @Scale(4) @DoubleRange(min = -100, max = 100) double t) {
    same(new StudentT(1).pdf(t), new Cauchy(0, 1).pdf(t));
    same(new StudentT(1).cdf(t), new Cauchy(0, 1).cdf(t));
  }

  /** The k-th smallest of n is at most x if at least k of them are. */
  @Property(tries = 200)
  void orderedUniformValuesAreBeta(
      @ForAll @IntRange(min = 1, max = 100) int n,
      @ForAll @IntRange(min = 1, max = 100) int rank,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.99) double x) {
    int k = Math.min(rank, n);
    Beta beta = new Beta(k, n - k + 1.0);
    same(beta.cdf(x), new Binomial(n, x).survival(k - 1.0));
    same(beta.survival(x), new Binomial(n, x).cdf(k - 1.0));
  }

  @Property(tries = 200)
  void aLogNormalValueIsTheExponentialOfANormalOne(
      @ForAll @Scale(4) @DoubleRange(min = -3, max = 3) double mu,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 3) double sigma,
      @ForAll @Scale(4) @DoubleRange(min = -3, max = 3) double z) {
    double x = Math.exp(mu + sigma * z);
    double log = Math.log(x);
    same(new LogNormal(mu, sigma).pdf(x), new Normal(mu, sigma).pdf(log) / x);
    same(new LogNormal(mu, sigma).cdf(x), new Normal(mu, sigma).cdf(log));
    same(new LogNormal(mu, sigma).survival(x), new Normal(mu, sigma).survival(log));
  }

  /** A Poisson count whose λ is drawn from a gamma distribution. */
  @Property(tries = 20)
  void aPoissonCountWithAGammaAverageIsNegativeBinomial(
      @ForAll @Scale(4) @DoubleRange(min = 1, max = 20) double size,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 0.9) double p,
      @ForAll @IntRange(min = 0, max = 30) int k) {
    Gamma averages = new Gamma(size, (1 - p) / p);
    double mean = Expectation.under(averages).of(lambda -> new Poisson(lambda).pmf(k));
    assertThat(mean).isCloseTo(new NegativeBinomial(size, p).pmf(k), within(CLOSE));
  }

  /** The hypergeometric mass is the binomial one but for products over the draws. */
  @Property(tries = 50)
  void drawsFromALargePopulationAreNearlyBinomial(
      @ForAll @IntRange(min = 1, max = 30) int draws,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 0.9) double share) {
    double before = Double.POSITIVE_INFINITY;
    for (long population : new long[] {1_000, 10_000, 100_000, 1_000_000}) {
      long successes = Math.round(share * population);
      Binomial binomial = new Binomial(draws, (double) successes / population);
      Hypergeometric hypergeometric = new Hypergeometric(population, successes, draws);
      double distance = 0;
      for (int k = 0; k <= draws; k++) {
        distance += 0.5 * Math.abs(hypergeometric.pmf(k) - binomial.pmf(k));
        if (k > 0) {
          double odds = (draws - k + 1.0) / k;
          double ratio = odds * (successes - k + 1.0) / (population - successes - draws + k + 0.0);
          same(hypergeometric.pmf(k) / hypergeometric.pmf(k - 1L), ratio);
        }
      }
      // Diaconis and Freedman (1980): the distance is at most (draws - 1) / (population - 1)
      assertThat(distance).isLessThanOrEqualTo((draws - 1.0) / (population - 1.0) + 1e-15);
      assertThat(distance).isLessThanOrEqualTo(before);
      before = distance + 1e-15;
    }
  }

  @Property(tries = 100)
  void manyTrialsWithASmallProbabilityAreNearlyPoisson(
      @ForAll @IntRange(min = 1, max = 1000) int trials,
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.5) double p) {
    double distance = 0;
    for (int k = 0; k <= trials; k++) {
      distance += 0.5 * Math.abs(new Binomial(trials, p).pmf(k) - new Poisson(trials * p).pmf(k));
    }
    distance += 0.5 * new Poisson(trials * p).survival(trials);
    // Barbour and Hall (1984): the distance is at most p
    assertThat(distance).isLessThanOrEqualTo(p);
  }

  @Property(tries = 100)
  void aWeibullValueIsAPowerOfAnExponentialOne(
      @ForAll @Scale(4) @DoubleRange(min = 0.3, max = 10) double shape,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 100) double scale,
      @ForAll @Scale(4) @DoubleRange(min = 0.05, max = 3) double z) {
    double x = scale * z;
    same(new Weibull(shape, scale).survival(x), new Exponential(1).survival(Math.pow(z, shape)));
  }
}
