package dev.firstlook.distribution;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * A population of several groups: each value comes from one of several distributions, chosen with
 * given probabilities. Waiting times of a geyser that has short and long pauses, heights of women
 * and men together.
 *
 * <p>f(x) = &sum; w<sub>i</sub> f<sub>i</sub>(x); mean &sum; w<sub>i</sub> μ<sub>i</sub>, variance
 * &sum; w<sub>i</sub> (σ<sub>i</sub><sup>2</sup> + (μ<sub>i</sub> - mean)<sup>2</sup>).
 *
 * @param components the distributions of the groups; at least one
 * @param weights the shares of the groups, as many as components, each in [0, 1], that sum to 1
 */
public record Mixture(List<ContinuousDistribution> components, List<Double> weights)
    implements ContinuousDistribution {

  private static final double ROUNDING = 1e-9;

  /**
   * Checks the weights and copies the lists.
   *
   * @param components at least one
   * @param weights as many as components, that sum to 1 up to rounding
   * @throws IllegalArgumentException if a weight is not in [0, 1], there are not as many as
   *     components, or they do not sum to 1
   */
  public Mixture {
    components = List.copyOf(components);
    weights = List.copyOf(weights);
    if (components.isEmpty() || components.size() != weights.size()) {
      throw new IllegalArgumentException(
          "a mixture needs as many weights as components and at least one, but had %d and %d"
              .formatted(weights.size(), components.size()));
    }
    weights.forEach(weight -> Require.probability("weight", weight));
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException("weights must sum to 1, but their sum was " + sum);
    }
  }

  /**
   * A mixture of two groups.
   *
   * @param weight the share of the first, in [0, 1]
   * @param first the distribution of the first
   * @param second the distribution of the second
   * @return the mixture
   * @throws IllegalArgumentException if the weight is not in [0, 1]
   */
  public static Mixture of(
      double weight, ContinuousDistribution first, ContinuousDistribution second) {
    return new Mixture(
        List.of(first, second), List.of(Require.probability("weight", weight), 1 - weight));
  }

  private double sum(ToDoubleFunction<ContinuousDistribution> term) {
    double sum = 0;
    for (int i = 0; i < components.size(); i++) {
      if (weights.get(i) > 0) {
        sum += weights.get(i) * term.applyAsDouble(components.get(i));
      }
    }
    return sum;
  }

  @Override
  public double pdf(double x) {
    return sum(d -> d.pdf(x));
  }

  @Override
  public double logPdf(double x) {
    double[] logs = new double[components.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(weights.get(i)) + components.get(i).logPdf(x);
      most = Math.max(most, logs[i]);
    }
    if (Double.isNaN(most) || Double.isInfinite(most)) {
      return most;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }

  @Override
  public double cdf(double x) {
    return sum(d -> d.cdf(x));
  }

  @Override
  public double survival(double x) {
    return sum(d -> d.survival(x));
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    double[] bounds = bounds(d -> d.quantile(p));
    return QuantileSearch.quantile(this, p, bounds[0], bounds[1]);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    double[] bounds = bounds(d -> d.inverseSurvival(p));
    return QuantileSearch.inverseSurvival(this, p, bounds[0], bounds[1]);
  }

  /** The least and the greatest of a quantity of the components that take part. */
  private double[] bounds(ToDoubleFunction<ContinuousDistribution> quantity) {
    double[] bounds = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (ContinuousDistribution d : groups()) {
      bounds[0] = Math.min(bounds[0], quantity.applyAsDouble(d));
      bounds[1] = Math.max(bounds[1], quantity.applyAsDouble(d));
    }
    return bounds;
  }

  private List<ContinuousDistribution> groups() {
    List<ContinuousDistribution> groups = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      if (weights.get(i) > 0) {
        groups.add(components.get(i));
      }
    }
    return groups;
  }

  @Override
  public double mean() {
    return sum(Distribution::mean);
  }

  @Override
  public double variance() {
    double mean = mean();
    return sum(d -> d.variance() + Math.pow(d.mean() - mean, 2));
  }

  @Override
  public double skewness() {
    double mean = mean();
    double third =
        sum(
            d -> {
              double shift = d.mean() - mean;
              return d.skewness() * Math.pow(d.standardDeviation(), 3)
                  + 3 * d.variance() * shift
                  + Math.pow(shift, 3);
            });
    return third / Math.pow(variance(), 1.5);
  }

  @Override
  public double excessKurtosis() {
    double mean = mean();
    double fourth =
        sum(
            d -> {
              double shift = d.mean() - mean;
              double sd = d.standardDeviation();
              return (d.excessKurtosis() + 3) * Math.pow(sd, 4)
                  + 4 * d.skewness() * Math.pow(sd, 3) * shift
                  + 6 * d.variance() * shift * shift
                  + Math.pow(shift, 4);
            });
    return fourth / Math.pow(variance(), 2) - 3;
  }

  /** The highest peaks; they lie between the least and the greatest mode of the components. */
  @Override
  public double[] modes() {
    return Peaks.between(
        this, groups().stream().flatMapToDouble(d -> Arrays.stream(d.modes())).toArray());
  }

  @Override
  public double entropy() {
    return Expectation.under(this).entropy();
  }

  @Override
  public Support support() {
    return new Support(
        bounds(d -> d.support().lower())[0], bounds(d -> d.support().upper())[1], false);
  }

  @Override
  public Description describe() {
    List<Parameter> parameters = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      String number = Integer.toString(i + 1);
      parameters.add(
          new Parameter(
              "weight " + number,
              "w" + number,
              "share of group " + number,
              "none",
              weights.get(i)));
      relations.add("Group " + number + " is " + Line.call(components.get(i)) + ".");
    }
    return new Description("Mixture", "a population of several groups", parameters, relations);
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    double[] drawn = new double[Require.size(size)];
    for (int i = 0; i < drawn.length; i++) {
      double u = random.nextDouble();
      int group = 0;
      while (group + 1 < components.size() && u >= weights.get(group)) {
        u -= weights.get(group++);
      }
      drawn[i] = components.get(group).sample(1, random)[0];
    }
    return drawn;
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      parts.add(Numbers.text(weights.get(i)) + " " + Line.call(components.get(i)));
    }
    return "Mixture of " + String.join(" and ", parts) + Line.moments(this);
  }
}
