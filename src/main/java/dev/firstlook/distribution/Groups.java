package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * What mixtures of measurements and mixtures of counts have in common: almost everything is an
 * average over the groups.
 *
 * @param components the distributions of the groups
 * @param weights the share of each
 */
record Groups<D extends Distribution>(List<D> components, List<Double> weights) {

  private static final double ROUNDING = 1e-9;

  Groups {
    if (components.isEmpty() || components.size() != weights.size()) {
      throw new IllegalArgumentException(
          "a mixture must have one weight per component, but had %s weights and %s components"
              .formatted(weights.size(), components.size()));
    }
    weights.forEach(weight -> Require.probability("weight", weight));
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException("weights must add up to 1, but added up to " + sum);
    }
  }

  static List<Double> two(double weight) {
    return List.of(Require.probability("weight", weight), 1 - weight);
  }

  /** The groups that have a share. */
  List<D> present() {
    List<D> present = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      if (weights.get(i) > 0) {
        present.add(components.get(i));
      }
    }
    return present;
  }

  /** Divided by the sum of the weights, so that the average of ones is 1 and not nearly 1. */
  double average(ToDoubleFunction<? super D> quantity) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < components.size(); i++) {
      double weight = weights.get(i);
      if (weight > 0) {
        sum += weight * quantity.applyAsDouble(components.get(i));
        all += weight;
      }
    }
    return sum / all;
  }

  /** The logarithm of an average of what may be too small for a double. */
  double averageOfLogs(ToDoubleFunction<? super D> logarithm) {
    double top = greatest(logarithm);
    return Double.isInfinite(top) || Double.isNaN(top)
        ? top
        : top + Math.log(average(d -> Math.exp(logarithm.applyAsDouble(d) - top)));
  }

  double least(ToDoubleFunction<? super D> quantity) {
    return -greatest(d -> -quantity.applyAsDouble(d));
  }

  double greatest(ToDoubleFunction<? super D> quantity) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (D d : present()) {
      greatest = Math.max(greatest, quantity.applyAsDouble(d));
    }
    return greatest;
  }

  double mean() {
    return average(Distribution::mean);
  }

  double variance() {
    double mean = mean();
    return average(d -> d.variance() + square(d.mean() - mean));
  }

  double skewness() {
    double mean = mean();
    double third = average(d -> third(d) + 3 * d.variance() * (d.mean() - mean) + cube(d, mean));
    return third / Math.pow(variance(), 1.5);
  }

  double excessKurtosis() {
    double mean = mean();
    double fourth =
        average(
            d -> {
              double gap = d.mean() - mean;
              double v = d.variance();
              double own = v == 0 ? 0 : (d.excessKurtosis() + 3) * v * v;
              return own + 4 * gap * third(d) + 6 * square(gap) * v + square(square(gap));
            });
    return fourth / square(variance()) - 3;
  }

  /** The third central moment, which a constant has, though it has no skewness. */
  private static double third(Distribution d) {
    double v = d.variance();
    return v == 0 ? 0 : d.skewness() * v * Math.sqrt(v);
  }

  private static double cube(Distribution d, double mean) {
    double gap = d.mean() - mean;
    return gap * gap * gap;
  }

  private static double square(double x) {
    return x * x;
  }

  Support support() {
    boolean discrete = components.get(0) instanceof DiscreteDistribution;
    return new Support(
        least(d -> d.support().lower()), greatest(d -> d.support().upper()), discrete);
  }

  /** One of the groups, by chance. */
  D draw(RandomGenerator random) {
    double u = random.nextDouble();
    int i = 0;
    while (i + 1 < components.size() && u >= weights.get(i)) {
      u -= weights.get(i++);
    }
    // what rounding leaves over must not fall to a group without a share
    return weights.get(i) > 0 ? components.get(i) : present().get(0);
  }

  /** The formula w1 f1(x) + w2 f2(x) + ..., whose functions know their values. */
  Formula formula(Function<String, Function<D, Formula>> function) {
    Formula[] terms = new Formula[components.size()];
    for (int i = 0; i < terms.length; i++) {
      String number = index(i);
      terms[i] =
          product(symbol("w" + number), function.apply("f" + number).apply(components.get(i)));
    }
    return sum(terms);
  }

  /** The number of a group as a subscript. */
  private static String index(int i) {
    StringBuilder index = new StringBuilder();
    Integer.toString(i + 1).chars().forEach(digit -> index.append((char) (digit - '0' + '₀')));
    return index.toString();
  }

  Description describe(String name) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      String number = Integer.toString(i + 1);
      parameters.add(
          new Parameter(
              "weight " + number,
              "w" + index(i),
              "the share of group " + number,
              "none",
              weights.get(i)));
      relations.add("f%s is that of %s.".formatted(index(i), Line.call(components.get(i))));
    }
    return new Description(
        name, "values from several populations in one heap", parameters, relations);
  }

  /** Such as {@code Mixture(0.36 Normal(mean = 54.6, sd = 5.87) + 0.64 Normal(...))}. */
  String inWords(String name) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      parts.add(Numbers.text(weights.get(i)) + " " + Line.inner(components.get(i)));
    }
    return name + "(" + String.join(" + ", parts) + ")";
  }
}
