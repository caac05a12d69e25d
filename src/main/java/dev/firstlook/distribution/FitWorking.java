package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
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
            discrete
                ? "how probable one value is, under parameters that are not known yet"
                : "how dense the values lie at x, under parameters that are not known yet",
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
            logLikelihood(d));
    working = ErrorWorking.add(EstimateWorking.add(working, fit), fit);
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

  private static Formula logLikelihood(Distribution d) {
    boolean discrete = d instanceof DiscreteDistribution;
    Formula n = symbol(ErrorWorking.count(d));
    Formula value = element("x", symbol("i"));
    Formula one = Notations.notation("log P", relation(Symbols.X, "=", value));
    Formula density = Notations.notation("log f", value);
    return equation(symbol("ℓ"), Notations.sum("i", number(1), n, discrete ? one : density));
  }

  private static String conclusion(Fit<?> fit) {
    return "Among all "
        + fit.distribution().describe().name()
        + (fit.distribution() instanceof DiscreteDistribution
            ? " distributions this one makes the sample most probable: "
            : " distributions this one gives the sample the greatest likelihood: ")
        + EstimateWorking.inWords(fit)
        + ". Whether it describes the sample well is another question, which a goodness-of-fit test"
        + " answers.";
  }
}
