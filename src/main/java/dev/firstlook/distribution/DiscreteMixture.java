package dev.firstlook.distribution;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Several populations of counts in one heap: careful and careless drivers with their accidents,
 * pages that nobody proof-read among pages that somebody did. With a group that is always 0 (a
 * {@code Bernoulli(0)}) it is a distribution with additional zeros.
 *
 * <p>P(X = k) = w<sub>1</sub> f<sub>1</sub>(k) + w<sub>2</sub> f<sub>2</sub>(k) + ...; mean &Sigma;
 * w<sub>j</sub> μ<sub>j</sub>, variance &Sigma; w<sub>j</sub> (σ<sub>j</sub><sup>2</sup> +
 * (μ<sub>j</sub> - mean)<sup>2</sup>): more than that of one Poisson distribution with the same
 * mean. {@link Mixture} is the same for measurements.
 *
 * @param components the distributions of the populations
 * @param weights the share of each, adding up to 1
 */
public record DiscreteMixture(List<DiscreteDistribution> components, List<Double> weights)
    implements DiscreteDistribution {

  /**
   * Checks the shares.
   *
   * @param components at least one
   * @param weights as many, each in [0, 1], adding up to 1
   * @throws IllegalArgumentException if there is not one weight per component, one is not in [0,
   *     1], or they do not add up to 1
   */
  public DiscreteMixture {
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
  public static DiscreteMixture of(
      double weight, DiscreteDistribution first, DiscreteDistribution second) {
    return new DiscreteMixture(List.of(first, second), Groups.two(weight));
  }

  private Groups<DiscreteDistribution> groups() {
    return new Groups<>(components, weights);
  }

  @Override
  public double pmf(long k) {
    return groups().average(d -> d.pmf(k));
  }

  @Override
  public double logPmf(long k) {
    return groups().averageOfLogs(d -> d.logPmf(k));
  }

  @Override
  public double[] pmf(long from, long to) {
    double[] masses = new double[MassTable.length(from, to)];
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    for (int i = 0; i < components.size(); i++) {
      double share = weights.get(i) / all;
      double[] own = share > 0 ? components.get(i).pmf(from, to) : new double[0];
      for (int j = 0; j < own.length; j++) {
        masses[j] += share * own[j];
      }
    }
    return masses;
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

  @Override
  public double[] modes() {
    List<DiscreteDistribution> groups = groups().present();
    return groups.stream().distinct().count() == 1
        ? groups.get(0).modes()
        : MassPeaks.of(this, groups);
  }

  /** The sum of its definition. */
  @Override
  public double entropy() {
    return groups().average(d -> CountExpectation.under(d).of(k -> -logPmf((long) k)));
  }

  @Override
  public Support support() {
    return groups().support();
  }

  @Override
  public Formula formula() {
    return groups().formula(name -> d -> Notations.function(name, k -> d.pmf((long) k), Symbols.K));
  }

  @Override
  public Description describe() {
    return groups().describe("DiscreteMixture");
  }

  @Override
  public long[] sample(int size, RandomGenerator random) {
    Groups<DiscreteDistribution> groups = groups();
    return Samples.drawWhole(size, () -> groups.draw(random).sample(1, random)[0]);
  }

  /**
   * The mixture in one line.
   *
   * @return such as {@code DiscreteMixture(0.9 Poisson(lambda = 1) + 0.1 Poisson(lambda = 7)): mean
   *     1.6, sd 2.2}
   */
  @Override
  public String toString() {
    return groups().inWords("DiscreteMixture") + Line.moments(this);
  }
}
