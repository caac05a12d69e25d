package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Several populations in one heap: a value comes from the first component with one probability,
 * from the second with another, and so on. Waiting times between eruptions, body heights of men and
 * women.
 *
 * <p>f(x) = w<sub>1</sub> f<sub>1</sub>(x) + w<sub>2</sub> f<sub>2</sub>(x) + ...; mean &Sigma;
 * w<sub>j</sub> μ<sub>j</sub>.
 *
 * @param components the distributions of the populations
 * @param weights the share of each, adding up to 1
 */
public record Mixture(List<ContinuousDistribution> components, List<Double> weights)
    implements ContinuousDistribution {

  private static final double ROUNDING = 1e-9;
  private static final int STEPS = 200;

  /**
   * Checks the shares.
   *
   * @param components at least one
   * @param weights as many, each positive, adding up to 1
   * @throws IllegalArgumentException if there is not one weight per component, one is not positive,
   *     or they do not add up to 1
   */
  public Mixture {
    components = List.copyOf(components);
    weights = List.copyOf(weights);
    if (components.isEmpty() || components.size() != weights.size()) {
      throw new IllegalArgumentException(
          "a mixture must have one weight per component, but had %d weights and %d components"
              .formatted(weights.size(), components.size()));
    }
    double sum = 0;
    for (double weight : weights) {
      sum += Require.positive("weight", weight);
    }
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException("weights must add up to 1, but added up to " + sum);
    }
  }

  /**
   * Two populations.
   *
   * @param weight the share of the first, in (0, 1)
   * @param first the distribution of the first
   * @param second the distribution of the second, which has the rest
   * @return the mixture
   * @throws IllegalArgumentException if the share is not in (0, 1)
   */
  public static Mixture of(
      double weight, ContinuousDistribution first, ContinuousDistribution second) {
    return new Mixture(List.of(first, second), List.of(weight, 1 - weight));
  }

  @Override
  public double pdf(double x) {
    return average(d -> d.pdf(x));
  }

  @Override
  public double logPdf(double x) {
    double largest = Double.NEGATIVE_INFINITY;
    for (ContinuousDistribution d : components) {
      largest = Math.max(largest, d.logPdf(x));
    }
    if (Double.isInfinite(largest) || Double.isNaN(largest)) {
      return largest;
    }
    double top = largest;
    return top + Math.log(average(d -> Math.exp(d.logPdf(x) - top)));
  }

  @Override
  public double cdf(double x) {
    return average(d -> d.cdf(x));
  }

  @Override
  public double survival(double x) {
    return average(d -> d.survival(x));
  }

  /** Bisection between the smallest and the largest of the components' quantiles. */
  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return between(d -> d.quantile(p), x -> cdf(x) >= p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return between(d -> d.inverseSurvival(p), x -> survival(x) <= p);
  }

  private double between(ToDoubleFunction<ContinuousDistribution> end, DoublePredicate reached) {
    double low = components.stream().mapToDouble(end).min().orElseThrow();
    double high = components.stream().mapToDouble(end).max().orElseThrow();
    for (int i = 0; i < STEPS && low < high; i++) {
      double middle = low / 2 + high / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  @Override
  public double mean() {
    return average(ContinuousDistribution::mean);
  }

  @Override
  public double variance() {
    double mean = mean();
    return average(d -> d.variance() + square(d.mean() - mean));
  }

  @Override
  public double skewness() {
    double mean = mean();
    double third =
        average(
            d -> {
              double gap = d.mean() - mean;
              double sd = d.standardDeviation();
              return d.skewness() * sd * sd * sd + 3 * gap * d.variance() + gap * gap * gap;
            });
    return third / Math.pow(variance(), 1.5);
  }

  @Override
  public double excessKurtosis() {
    double mean = mean();
    double fourth =
        average(
            d -> {
              double gap = d.mean() - mean;
              double v = d.variance();
              double third = d.skewness() * v * Math.sqrt(v);
              return (d.excessKurtosis() + 3) * v * v
                  + 4 * gap * third
                  + 6 * square(gap) * v
                  + square(square(gap));
            });
    return fourth / square(variance()) - 3;
  }

  /** The greatest density among the modes of the components, refined on both sides. */
  @Override
  public double[] modes() {
    double[] starts =
        components.stream().flatMapToDouble(d -> Arrays.stream(d.modes())).sorted().toArray();
    double low = starts.length == 0 ? quantile(0.001) : starts[0];
    double high = starts.length == 0 ? quantile(0.999) : starts[starts.length - 1];
    double best = low;
    int points = 2000;
    for (int i = 0; i <= points; i++) {
      double x = low + (high - low) * i / points;
      best = pdf(x) > pdf(best) ? x : best;
    }
    double step = (high - low) / points;
    for (int i = 0; i < STEPS && step > Math.ulp(best); i++) {
      double left = pdf(best - step);
      double right = pdf(best + step);
      if (left > pdf(best)) {
        best -= step;
      } else if (right > pdf(best)) {
        best += step;
      } else {
        step /= 2;
      }
    }
    return new double[] {best};
  }

  /** By Simpson's rule over all but a negligible part of the tails. */
  @Override
  public double entropy() {
    double low = quantile(1e-15);
    double high = inverseSurvival(1e-15);
    int intervals = 20_000;
    double width = (high - low) / intervals;
    double sum = 0;
    for (int i = 0; i <= intervals; i++) {
      double f = pdf(low + i * width);
      double term = f > 0 ? -f * Math.log(f) : 0;
      sum += (i == 0 || i == intervals ? 1 : i % 2 == 0 ? 2 : 4) * term;
    }
    return sum * width / 3;
  }

  @Override
  public Support support() {
    double low = components.stream().mapToDouble(d -> d.support().lower()).min().orElseThrow();
    double high = components.stream().mapToDouble(d -> d.support().upper()).max().orElseThrow();
    return new Support(low, high, false);
  }

  @Override
  public Formula formula() {
    Formula j = symbol("j");
    Formula density = Notations.notation("f", symbol("j"), symbol("x"));
    return Notations.sum(
        "j", number(1), number(components.size()), product(element("w", j), density));
  }

  @Override
  public Description describe() {
    List<Parameter> shares = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      shares.add(
          new Parameter(
              "weight " + (i + 1),
              "w" + (i + 1),
              "the share of " + components.get(i).describe().name(),
              "none",
              weights.get(i)));
    }
    return new Description(
        "Mixture",
        "values from several populations in one heap",
        shares,
        List.of("Each component is a distribution of its own; the densities are averaged."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    double[] drawn = new double[Require.size(size)];
    for (int i = 0; i < drawn.length; i++) {
      double u = random.nextDouble();
      int j = 0;
      while (j < weights.size() - 1 && u >= weights.get(j)) {
        u -= weights.get(j++);
      }
      drawn[i] = components.get(j).sample(1, random)[0];
    }
    return drawn;
  }

  private double average(ToDoubleFunction<ContinuousDistribution> value) {
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * value.applyAsDouble(components.get(i));
    }
    return sum;
  }

  private static double square(double x) {
    return x * x;
  }

  /**
   * The mixture in one line.
   *
   * @return such as {@code Mixture(0.36 Normal(mean = 54.6, sd = 5.87) + 0.64 Normal(...)): mean
   *     71, sd 13.5}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Mixture(");
    for (int i = 0; i < weights.size(); i++) {
      text.append(i == 0 ? "" : " + ").append(Numbers.text(weights.get(i))).append(' ');
      text.append(components.get(i).toString().replaceFirst(":.*", ""));
    }
    return text + "): mean " + Numbers.text(mean()) + ", sd " + Numbers.text(standardDeviation());
  }
}
