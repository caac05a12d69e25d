package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where the likelihood of a sample is greatest: by a formula, or found by a search and checked. */
final class EstimateWorking {

  private EstimateWorking() {}

  /** Adds the steps that lead to the estimates. */
  static Working add(Working working, Fit<?> fit) {
    Distribution d = fit.distribution();
    Empirical sample = fit.sample();
    double n = (double) fit.size();
    UnaryOperator<Formula> itself = UnaryOperator.identity();
    if (d instanceof Poisson || d instanceof Bernoulli) {
      return working.step(
          "its slope is zero where "
              + fit.estimates().get(0).symbol()
              + " is the mean of the observations",
          SampleSum.mean(sample, itself));
    } else if (d instanceof Binomial b) {
      return working.step(
          "its slope is zero where p is the share of all successes in all trials",
          fraction(
              SampleSum.total(sample, itself), product(number(n), number((double) b.trials()))));
    } else if (d instanceof Exponential) {
      return working.step(
          "its slope is zero where the rate is 1 / the mean of the observations",
          fraction(number(n), SampleSum.total(sample, itself)));
    } else if (d instanceof Geometric) {
      return working.step(
          "its slope is zero where p is 1 / (1 + the mean of the observations)",
          fraction(1, sum(number(1), SampleSum.mean(sample, itself))));
    } else if (d instanceof Normal normal) {
      return working
          .step("its slope by μ is zero where μ is the mean", SampleSum.mean(sample, itself))
          .step(
              "its slope by σ is zero where σ² is the variance with divisor n",
              spread(sample, itself, normal.mean()));
    } else if (d instanceof LogNormal logNormal) {
      return working
          .step(
              "the logarithms of the values are normal: the slope by μ is zero where μ is the mean"
                  + " of the logarithms",
              SampleSum.mean(sample, x -> log(x)))
          .step(
              "the slope by σ is zero where σ² is the variance of the logarithms with divisor n",
              spread(sample, x -> log(x), logNormal.mu()));
    } else if (d instanceof Laplace laplace) {
      return median(working, sample)
          .step(
              "its slope by b is zero where b is the mean distance from μ",
              SampleSum.mean(sample, x -> absolute(difference(x, number(laplace.location())))));
    } else if (d instanceof Uniform || d instanceof DiscreteUniform) {
      return extremes(working, fit);
    }
    return searched(working, fit);
  }

  private static Formula spread(Empirical sample, UnaryOperator<Formula> of, double mean) {
    return squareRoot(SampleSum.mean(sample, x -> power(difference(of.apply(x), number(mean)), 2)));
  }

  /** The middle observation, or halfway between the middle two. */
  private static Working median(Working working, Empirical sample) {
    long n = sample.size();
    String words =
        "whatever b is, the log-likelihood is greatest where the distances from μ add up to the"
            + " least: at the median, ";
    double low = SampleSum.ranked(sample, (n + 1) / 2);
    if (n % 2 != 0) {
      return working.step(
          words + "the observation of rank " + (n + 1) / 2 + " of " + n, Numbers.text(low));
    }
    double high = SampleSum.ranked(sample, n / 2 + 1);
    return working.step(
        words + "here halfway between the observations of rank " + n / 2 + " and " + (n / 2 + 1),
        fraction(sum(number(low), number(high)), number(2)));
  }

  private static Working extremes(Working working, Fit<?> fit) {
    double[] values = fit.sample().values();
    double smallest = values[0];
    double largest = values[values.length - 1];
    boolean discrete = fit.distribution() instanceof DiscreteDistribution;
    Formula width = difference(number(largest), number(smallest));
    return working
        .step(
            "it has no slope of zero: the narrower the limits, the greater it is, as long as no"
                + " observation is outside. So a is the smallest observation",
            Numbers.text(smallest))
        .step("and b is the largest", Numbers.text(largest))
        .step(
            discrete
                ? "each of the b - a + 1 values has the same mass: the log-likelihood is"
                    + " -n ln(b - a + 1)"
                : "the density is 1 / (b - a) everywhere: the log-likelihood is -n ln(b - a)",
            negative(
                product(
                    number((double) fit.size()), log(discrete ? sum(width, number(1)) : width))));
  }

  private static Working searched(Working working, Fit<?> fit) {
    Working shown =
        working.step(
            "there is no formula for where all slopes are zero: it is searched, step by step",
            inWords(fit));
    TextTable falls = falls(fit);
    return falls.rows().isEmpty()
        ? shown
        : shown.step(
            "check: moving one parameter by its standard error, while the others stay, must lower"
                + " the log-likelihood",
            "",
            falls);
  }

  /** All estimates on a line. */
  static String inWords(Fit<?> fit) {
    StringBuilder text = new StringBuilder();
    for (Estimate e : fit.estimates()) {
      text.append(text.isEmpty() ? "" : ", ").append(e.label()).append(" = ");
      text.append(Numbers.text(e.value(), 6));
    }
    return text.toString();
  }

  private static TextTable falls(Fit<?> fit) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < fit.estimates().size(); i++) {
      Estimate e = fit.estimates().get(i);
      // of a likelihood that is nearly flat a standard error may lead out of the range
      if (e.standardError() < Freedom.of(e).room(e.value())) {
        for (double side : new double[] {-1, 1}) {
          double moved = e.value() + side * e.standardError();
          Distribution other = Refit.withParameter(fit.distribution(), i, moved);
          if (other != null) {
            double change = Fit.logLikelihood(other, fit.sample()) - fit.logLikelihood();
            rows.add(List.of(e.label(), Numbers.text(moved), Numbers.fixed(change, 3)));
          }
        }
      }
    }
    return new TextTable("", List.of("parameter", "moved to", "log-likelihood changes by"), rows);
  }
}
