package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Description;
import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Support;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.CauchyDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.UniformDiscreteDistribution;

/** Distributions of another library, to draw pictures of that do not depend on our own families. */
final class Toys {

  private Toys() {}

  static DiscreteDistribution poisson(double lambda) {
    return new Counts(
        PoissonDistribution.of(lambda),
        describe("Poisson", parameter("λ", lambda)),
        Math.floor(lambda));
  }

  static DiscreteDistribution binomial(int trials, double p) {
    return new Counts(
        BinomialDistribution.of(trials, p),
        describe("Binomial", parameter("n", trials), parameter("p", p)),
        Math.floor((trials + 1.0) * p));
  }

  static DiscreteDistribution geometric(double p) {
    return new Counts(GeometricDistribution.of(p), describe("Geometric", parameter("p", p)), 0);
  }

  static DiscreteDistribution die(int from, int to) {
    return new Counts(
        UniformDiscreteDistribution.of(from, to),
        describe("Discrete uniform", parameter("a", from), parameter("b", to)));
  }

  static ContinuousDistribution normal(double mean, double sd) {
    return new Measures(
        NormalDistribution.of(mean, sd),
        describe("Normal", parameter("μ", mean), parameter("σ", sd)),
        mean);
  }

  static ContinuousDistribution uniform(double from, double to) {
    return new Measures(
        UniformContinuousDistribution.of(from, to),
        describe("Uniform", parameter("a", from), parameter("b", to)));
  }

  static ContinuousDistribution exponential(double rate) {
    return new Measures(
        ExponentialDistribution.of(1 / rate), describe("Exponential", parameter("λ", rate)), 0);
  }

  static ContinuousDistribution gamma(double shape, double scale) {
    return new Measures(
        GammaDistribution.of(shape, scale),
        describe("Gamma", parameter("k", shape), parameter("θ", scale)),
        Math.max(0, (shape - 1) * scale));
  }

  static ContinuousDistribution beta(double alpha, double beta) {
    return new Measures(
        BetaDistribution.of(alpha, beta),
        describe("Beta", parameter("α", alpha), parameter("β", beta)),
        alpha < 1 ? 0 : (alpha - 1) / (alpha + beta - 2));
  }

  static ContinuousDistribution cauchy(double location, double scale) {
    return new Measures(
        CauchyDistribution.of(location, scale),
        describe("Cauchy", parameter("x₀", location), parameter("γ", scale)),
        location);
  }

  static ContinuousDistribution logNormal(double mu, double sigma) {
    return new Measures(
        LogNormalDistribution.of(mu, sigma),
        describe("Log-normal", parameter("μ", mu), parameter("σ", sigma)),
        Math.exp(mu - sigma * sigma));
  }

  static Description describe(String name, Parameter... parameters) {
    return new Description(name, "a toy", List.of(parameters), List.of());
  }

  static Parameter parameter(String symbol, double value) {
    return new Parameter(symbol, symbol, "a number", "none", value);
  }

  private record Counts(
      org.apache.commons.statistics.distribution.DiscreteDistribution own,
      Description describe,
      List<Double> peaks)
      implements DiscreteDistribution {

    Counts(
        org.apache.commons.statistics.distribution.DiscreteDistribution own,
        Description describe,
        double... modes) {
      this(own, describe, Arrays.stream(modes).boxed().toList());
    }

    private int whole(double x) {
      return (int) Math.max(-2e9, Math.min(2e9, Math.floor(x)));
    }

    @Override
    public double pmf(long k) {
      return own.probability((int) k);
    }

    @Override
    public double logPmf(long k) {
      return own.logProbability((int) k);
    }

    @Override
    public double cdf(double x) {
      return own.cumulativeProbability(whole(x));
    }

    @Override
    public double survival(double x) {
      return own.survivalProbability(whole(x));
    }

    @Override
    public double quantile(double p) {
      return own.inverseCumulativeProbability(p);
    }

    @Override
    public double inverseSurvival(double p) {
      return own.inverseSurvivalProbability(p);
    }

    @Override
    public double mean() {
      return own.getMean();
    }

    @Override
    public double variance() {
      return own.getVariance();
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
      return peaks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double entropy() {
      return Double.NaN;
    }

    @Override
    public Support support() {
      int upper = own.getSupportUpperBound();
      return new Support(
          own.getSupportLowerBound(),
          upper == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : upper,
          true);
    }

    @Override
    public long[] sample(int size, RandomGenerator random) {
      return random.doubles(size).mapToLong(p -> (long) quantile(p)).toArray();
    }
  }

  private record Measures(
      org.apache.commons.statistics.distribution.ContinuousDistribution own,
      Description describe,
      List<Double> peaks)
      implements ContinuousDistribution {

    Measures(
        org.apache.commons.statistics.distribution.ContinuousDistribution own,
        Description describe,
        double... modes) {
      this(own, describe, Arrays.stream(modes).boxed().toList());
    }

    @Override
    public double pdf(double x) {
      return own.density(x);
    }

    @Override
    public double logPdf(double x) {
      return own.logDensity(x);
    }

    @Override
    public double cdf(double x) {
      return own.cumulativeProbability(x);
    }

    @Override
    public double survival(double x) {
      return own.survivalProbability(x);
    }

    @Override
    public double quantile(double p) {
      return own.inverseCumulativeProbability(p);
    }

    @Override
    public double inverseSurvival(double p) {
      return own.inverseSurvivalProbability(p);
    }

    @Override
    public double mean() {
      return own.getMean();
    }

    @Override
    public double variance() {
      return own.getVariance();
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
      return peaks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double entropy() {
      return Double.NaN;
    }

    @Override
    public Support support() {
      return new Support(own.getSupportLowerBound(), own.getSupportUpperBound(), false);
    }

    @Override
    public double[] sample(int size, RandomGenerator random) {
      return random.doubles(size).map(this::quantile).toArray();
    }
  }
}
