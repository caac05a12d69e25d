package dev.firstlook.distribution;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * Several populations in one heap: a value comes from the first component with one probability,
 * from the second with another, and so on. Waiting times between eruptions, body heights of men and
 * women. {@link DiscreteMixture} is the same for counts.
 *
 * <p>f(x) = w<sub>1</sub> f<sub>1</sub>(x) + w<sub>2</sub> f<sub>2</sub>(x) + ...; mean &Sigma;
 * w<sub>j</sub> μ<sub>j</sub>, variance &Sigma; w<sub>j</sub> (σ<sub>j</sub><sup>2</sup> +
 * (μ<sub>j</sub> - mean)<sup>2</sup>). The entropy has no closed form and comes from quadrature.
 *
 * @param components the distributions of the populations
 * @param weights the share of each, adding up to 1
 */
public record Mixture(List<ContinuousDistribution> components, List<Double> weights)
    implements ContinuousDistribution {

  /**
   * Checks the shares.
   *
   * @param components at least one
   * @param weights as many, each in [0, 1], adding up to 1
   * @throws IllegalArgumentException if there is not one weight per component, one is not in [0,
   *     1], or they do not add up to 1
   */
  public Mixture {
    components = List.copyOf(components);
    weights = new Groups<>(components, List.copyOf(weights)).weights();
  }

  /**
   * Two populations.
   *
   * @param weight the share of the first, in [0, 1]
   * @param first the distribution of the first
   * @param second the distribution of the second, which has the rest
   * @return the mixture
   * @throws IllegalArgumentException if the share is not in [0, 1]
   */
  public static Mixture of(
      double weight, ContinuousDistribution first, ContinuousDistribution second) {
    return new Mixture(List.of(first, second), Groups.two(weight));
  }

  private Groups<ContinuousDistribution> groups() {
    return new Groups<>(components, weights);
  }

  /** What is left between two limits: a mixture too, of what is left of each group. */
  Mixture between(double lower, double upper) {
    List<ContinuousDistribution> left = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    double all = intervalProbability(lower, upper);
    for (int i = 0; i < components.size(); i++) {
      double inside = components.get(i).intervalProbability(lower, upper);
      if (weights.get(i) * inside > 0 && inside >= Truncated.SMALLEST) {
        left.add(new Truncated(components.get(i), lower, upper));
        shares.add(weights.get(i) * inside / all);
      }
    }
    return new Mixture(left, shares);
  }

  @Override
  public double pdf(double x) {
    return groups().average(d -> d.pdf(x));
  }

  @Override
  public double logPdf(double x) {
    return groups().averageOfLogs(d -> d.logPdf(x));
  }

  @Override
  public double cdf(double x) {
    return groups().average(d -> d.cdf(x));
  }

  @Override
  public double survival(double x) {
    return groups().average(d -> d.survival(x));
  }

  @Override
  public double intervalProbability(double lower, double upper) {
    return groups().average(d -> d.intervalProbability(lower, upper));
  }

  /** Between the smallest and the largest of the quantiles of the components. */
  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    Groups<ContinuousDistribution> groups = groups();
    return QuantileSearch.quantile(
        this, p, groups.least(d -> d.quantile(p)), groups.greatest(d -> d.quantile(p)));
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    Groups<ContinuousDistribution> groups = groups();
    return QuantileSearch.inverseSurvival(
        this,
        p,
        groups.least(d -> d.inverseSurvival(p)),
        groups.greatest(d -> d.inverseSurvival(p)));
  }

  @Override
  public double mean() {
    return groups().mean();
  }

  @Override
  public double variance() {
    return groups().variance();
  }

  @Override
  public double skewness() {
    return groups().skewness();
  }

  @Override
  public double excessKurtosis() {
    return groups().excessKurtosis();
  }

  /** The highest peaks; they lie between the least and the greatest mode of the components. */
  @Override
  public double[] modes() {
    List<ContinuousDistribution> groups = groups().present();
    if (groups.stream().distinct().count() == 1) {
      return groups.get(0).modes();
    }
    double[] points = groups.stream().flatMapToDouble(Peaks::highest).toArray();
    return Peaks.between(this, points);
  }

  @Override
  public double entropy() {
    double[] corners = corners();
    return groups().average(d -> Expectation.under(d).partedAt(corners).of(x -> -logPdf(x)));
  }

  /** Where the density of a component begins or ends, or may have a corner in its middle. */
  private double[] corners() {
    return components.stream()
        .flatMapToDouble(d -> DoubleStream.of(d.support().lower(), d.median(), d.support().upper()))
        .filter(Double::isFinite)
        .toArray();
  }

  @Override
  public Support support() {
    return groups().support();
  }

  @Override
  public Formula formula() {
    return groups().formula(name -> d -> Notations.function(name, d::pdf, Symbols.SMALL_X));
  }

  @Override
  public Description describe() {
    return groups().describe("Mixture");
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    Groups<ContinuousDistribution> groups = groups();
    return Samples.draw(size, () -> groups.draw(random).sample(1, random)[0]);
  }

  /**
   * The mixture in one line.
   *
   * @return such as {@code Mixture(0.36 Normal(mean = 54.6, sd = 5.87) + 0.64 Normal(...)): mean
   *     71, sd 13.5}
   */
  @Override
  public String toString() {
    return groups().inWords("Mixture") + Line.moments(this);
  }
}
