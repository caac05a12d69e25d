package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Description;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Support;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Models for tests of inference, computed by Commons Statistics. */
final class Models {

  private Models() {}

  static ContinuousDistribution normal(double mean, double sd) {
    return new Continuous("Normal", NormalDistribution.of(mean, sd));
  }

  static ContinuousDistribution exponential(double mean) {
    return new Continuous("Exponential", ExponentialDistribution.of(mean));
  }

  static DiscreteDistribution poisson(double mean) {
    return new Discrete("Poisson", PoissonDistribution.of(mean));
  }

  static DiscreteDistribution binomial(int trials, double p) {
    return new Discrete("Binomial", BinomialDistribution.of(trials, p));
  }

  static DiscreteDistribution pascal(int size, double p) {
    return new Discrete("NegativeBinomial", PascalDistribution.of(size, p));
  }

  private static double[] uniform(int size, RandomGenerator random) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> random.nextDouble());
    return values;
  }

  private record Continuous(
      String name, org.apache.commons.statistics.distribution.ContinuousDistribution law)
      implements ContinuousDistribution {
    @Override
    public double pdf(double x) {
      return law.density(x);
    }

    @Override
    public double logPdf(double x) {
      return law.logDensity(x);
    }

    @Override
    public double cdf(double x) {
      return law.cumulativeProbability(x);
    }

    @Override
    public double survival(double x) {
      return law.survivalProbability(x);
    }

    @Override
    public double quantile(double p) {
      return law.inverseCumulativeProbability(p);
    }

    @Override
    public double inverseSurvival(double p) {
      return law.inverseSurvivalProbability(p);
    }

    @Override
    public double mean() {
      return law.getMean();
    }

    @Override
    public double variance() {
      return law.getVariance();
    }

    @Override
    public double skewness() {
      return Double.NaN;
    }

    @Override
    public double excessKurtosis() {
      return Double.NaN;
    }

    @Override
    public double[] modes() {
      return new double[0];
    }

    @Override
    public double entropy() {
      return Double.NaN;
    }

    @Override
    public Support support() {
      return new Support(law.getSupportLowerBound(), law.getSupportUpperBound(), false);
    }

    @Override
    public Description describe() {
      return described(name, mean());
    }

    @Override
    public double[] sample(int size, RandomGenerator random) {
      return Arrays.stream(uniform(size, random)).map(this::quantile).toArray();
    }
  }

  private record Discrete(
      String name, org.apache.commons.statistics.distribution.DiscreteDistribution law)
      implements DiscreteDistribution {
    @Override
    public double pmf(long k) {
      return law.probability(Math.toIntExact(k));
    }

    @Override
    public double logPmf(long k) {
      return law.logProbability(Math.toIntExact(k));
    }

    @Override
    public double cdf(double x) {
      return law.cumulativeProbability((int) Math.floor(x));
    }

    @Override
    public double survival(double x) {
      return law.survivalProbability((int) Math.floor(x));
    }

    @Override
    public double quantile(double p) {
      return law.inverseCumulativeProbability(p);
    }

    @Override
    public double inverseSurvival(double p) {
      return law.inverseSurvivalProbability(p);
    }

    @Override
    public double mean() {
      return law.getMean();
    }

    @Override
    public double variance() {
      return law.getVariance();
    }

    @Override
    public double skewness() {
      return Double.NaN;
    }

    @Override
    public double excessKurtosis() {
      return Double.NaN;
    }

    @Override
    public double[] modes() {
      return new double[0];
    }

    @Override
    public double entropy() {
      return Double.NaN;
    }

    @Override
    public Support support() {
      int upper = law.getSupportUpperBound();
      return new Support(
          law.getSupportLowerBound(),
          upper == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : upper,
          true);
    }

    @Override
    public Description describe() {
      return described(name, mean());
    }

    @Override
    public long[] sample(int size, RandomGenerator random) {
      return Arrays.stream(uniform(size, random)).mapToLong(p -> (long) quantile(p)).toArray();
    }
  }

  private static Description described(String name, double mean) {
    return new Description(
        name,
        "a model",
        List.of(new Description.Parameter("mean", "μ", "the mean", "none", mean)),
        List.of());
  }

  /** A sample of a normal distribution. */
  static double[] normalSample(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[size];
    Arrays.setAll(values, i -> random.nextGaussian());
    return values;
  }
}
