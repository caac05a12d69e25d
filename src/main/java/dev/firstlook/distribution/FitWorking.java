package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.relation;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * How a fit came about: the likelihood, the estimate where it has a formula, how the log-likelihood
 * falls on either side of it, the standard errors, and the criteria.
 */
final class FitWorking {

  private static final int ROWS = 6;

  private FitWorking() {}

  static Working of(Fit<?> fit) {
    Distribution d = fit.distribution();
    boolean discrete = d instanceof DiscreteDistribution;
    Working working =
        Working.of(
                "%s fitted to %s by maximum likelihood"
                    .formatted(d.describe().name(), Numbers.counted(fit.size(), "observation")))
            .step("the observations", sample(fit.sample()), values(fit.sample()));
    working =
        working.step(
            "how probable one value is, under parameters that are not known yet",
            "",
            discrete
                ? equation(Symbols.mass(Symbols.K), ((DiscreteDistribution) d).formula())
                : equation(
                    Symbols.density(Symbols.SMALL_X), ((ContinuousDistribution) d).formula()));
    working =
        working.step(
            "the log-likelihood adds up the logarithms over all observations; the best parameters"
                + " make it as large as it can be",
            "",
            logLikelihood(discrete));
    working = estimates(working, fit);
    if (fit.estimates().size() == 1) {
      working = error(working, fit);
    } else {
      for (Estimate e : fit.estimates()) {
        if (!Double.isNaN(e.standardError())) {
          working =
              working.step(
                  "the curvature of the log-likelihood there says how far "
                      + e.symbol()
                      + " may be off",
                  e.toString());
        }
      }
    }
    for (String note : fit.notes()) {
      working = working.step("to be kept in mind", note);
    }
    int parameters = fit.estimates().size();
    return working
        .step("the log-likelihood at the estimate", Numbers.text(fit.logLikelihood(), 6))
        .step(
            "Akaike's criterion, 2 x parameters - 2 x log-likelihood: to compare models, smaller is"
                + " better",
            Numbers.text(fit.aic(), 6),
            difference(
                product(number(2), number(parameters)),
                product(number(2), number(fit.logLikelihood()))))
        .conclude(conclusion(fit));
  }

  private static String sample(Empirical sample) {
    return "mean %s, variance %s (divisor n)"
        .formatted(Numbers.text(sample.mean()), Numbers.text(sample.variance()));
  }

  /** The first values and how often each occurred. */
  private static TextTable values(Empirical sample) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values.length > ROWS + 1 && i == ROWS) {
        rows.add(List.of("...", ""));
        i = values.length - 1;
      }
      rows.add(List.of(Numbers.text(values[i]), Long.toString(counts[i])));
    }
    return new TextTable("", List.of("value", "how often"), rows);
  }

  private static Formula logLikelihood(boolean discrete) {
    Formula one = Notations.notation("log P", relation(Symbols.X, "=", symbol("xᵢ")));
    Formula density = Notations.notation("log f", symbol("xᵢ"));
    return equation(
        symbol("ℓ"), Notations.sum("i", number(1), symbol("n"), discrete ? one : density));
  }

  private static Working estimates(Working working, Fit<?> fit) {
    Distribution d = fit.distribution();
    Empirical sample = fit.sample();
    if (d instanceof Poisson || d instanceof Bernoulli) {
      Estimate e = fit.estimates().get(0);
      return working.step(
          "its slope is zero where " + e.symbol() + " is the mean of the observations",
          Numbers.text(e.value()),
          fraction(total(sample), number((double) sample.size())));
    }
    if (d instanceof Binomial b) {
      return working.step(
          "its slope is zero where p is the share of all successes in all trials",
          Numbers.text(b.p()),
          fraction(
              total(sample), product(number((double) sample.size()), number((double) b.trials()))));
    }
    if (d instanceof Exponential e) {
      return working.step(
          "its slope is zero where the rate is 1 / the mean of the observations",
          Numbers.text(e.rate()),
          fraction(1, number(sample.mean())));
    }
    if (d instanceof Geometric g) {
      return working.step(
          "its slope is zero where p is 1 / (1 + the mean of the observations)",
          Numbers.text(g.p()),
          fraction(1, sum(number(1), number(sample.mean()))));
    }
    if (d instanceof Normal n) {
      return working
          .step("its slope by μ is zero where μ is the mean", Numbers.text(n.mean()))
          .step(
              "its slope by σ is zero where σ² is the variance with divisor n",
              Numbers.text(n.sd()),
              squareRoot(number(sample.variance())));
    }
    Working shown =
        working.step(
            "there is no formula for where all slopes are zero: it is searched, step by step",
            estimatesInWords(fit));
    return shown.step(
        "check: moving one parameter by its standard error, while the others stay, must lower the"
            + " log-likelihood",
        "",
        falls(fit));
  }

  /** The sum of the observations, value by value. */
  private static Formula total(Empirical sample) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    if (values.length > ROWS) {
      return number(sample.mean() * sample.size());
    }
    Formula[] terms = new Formula[values.length];
    for (int i = 0; i < values.length; i++) {
      terms[i] = product(number(values[i]), number((double) counts[i]));
    }
    return sum(terms);
  }

  private static String estimatesInWords(Fit<?> fit) {
    StringBuilder text = new StringBuilder();
    for (Estimate e : fit.estimates()) {
      text.append(text.isEmpty() ? "" : ", ").append(e.symbol()).append(" = ");
      text.append(Numbers.text(e.value(), 6));
    }
    return text.toString();
  }

  private static TextTable falls(Fit<?> fit) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < fit.estimates().size(); i++) {
      Estimate e = fit.estimates().get(i);
      if (e.standardError() > 0) {
        for (double side : new double[] {-1, 1}) {
          double moved = e.value() + side * e.standardError();
          Distribution other = Refit.withParameter(fit.distribution(), i, moved);
          if (other != null) {
            double change = Fit.logLikelihood(other, fit.sample()) - fit.logLikelihood();
            rows.add(List.of(e.symbol(), Numbers.text(moved), Numbers.fixed(change, 3)));
          }
        }
      }
    }
    return new TextTable("", List.of("parameter", "moved to", "log-likelihood changes by"), rows);
  }

  private static Working error(Working working, Fit<?> fit) {
    Estimate e = fit.estimates().get(0);
    if (Double.isNaN(e.standardError())) {
      return working.step(
          "the estimate lies on the edge of its range: the log-likelihood has no curvature there,"
              + " so the interval holds the values that are less than 1.92 below the greatest",
          e.toString());
    }
    Formula information = fraction(1, power(e.standardError()));
    return working
        .step(
            "the observed information is the curvature of the log-likelihood at its top: minus its"
                + " second derivative",
            Numbers.text(information.value()))
        .step(
            "the standard error is one over its square root",
            Numbers.text(e.standardError()),
            fraction(1, squareRoot(number(information.value()))))
        .step("the 95 % interval reaches about two standard errors to either side", e.toString());
  }

  private static Formula power(double base) {
    return dev.firstlook.explain.Formulas.power(number(base), 2);
  }

  private static String conclusion(Fit<?> fit) {
    return "Among all "
        + fit.distribution().describe().name()
        + " distributions this one makes the sample most probable: "
        + estimatesInWords(fit)
        + ". Whether it describes the sample well is another question, which a goodness-of-fit test"
        + " answers.";
  }
}
