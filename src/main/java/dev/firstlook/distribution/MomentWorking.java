package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.choose;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.integral;
import static dev.firstlook.explain.Notations.notation;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.function.UnaryOperator;

/**
 * How mean and variance came about from their definitions: in full for the three families that
 * everything starts with, by the definition and its value for the others.
 */
final class MomentWorking {

  private static final Formula E_X = notation("E", Symbols.X);
  private static final Formula VAR_X = notation("Var", Symbols.X);
  private static final Formula P = symbol("p");
  private static final Formula Q = difference(1, P);
  private static final Formula N = symbol("n");
  private static final Formula LAMBDA = symbol("λ");
  private static final Formula K = Symbols.K;
  private static final Formula INFINITE = number(Double.POSITIVE_INFINITY);

  private MomentWorking() {}

  static Working ofMean(Distribution d) {
    Working working = Working.of("The mean of " + Symbols.named(d));
    if (d instanceof Empirical sample) {
      return working
          .step(
              "the mean is the sum of all observations by their number",
              SampleSum.mean(sample, UnaryOperator.identity()))
          .conclude(conclusionOfMean(d));
    }
    working =
        working.step(
            d instanceof DiscreteDistribution
                ? "the mean is the sum of every value times how probable it is"
                : "the mean is the area under every value weighted by the density there",
            "",
            meanDefinition(d));
    if (d instanceof Bernoulli b) {
      working =
          working
              .step(
                  "there are two values, 0 and 1",
                  "p",
                  sum(product(number(0), Q), product(number(1), P)))
              .step(
                  "put in the number",
                  sum(product(number(0), Q), product(number(1), P)).with("p", b.p()));
    } else if (d instanceof Binomial) {
      Formula rest =
          Notations.sum(
              "k",
              number(1),
              N,
              product(
                  choose(difference(N, number(1)), difference(K, number(1))),
                  power(P, difference(K, number(1))),
                  power(Q, difference(N, K))));
      working =
          working
              .step(
                  "k times the binomial coefficient is n times a smaller one",
                  "",
                  product(K, choose(N, K)),
                  product(N, choose(difference(N, number(1)), difference(K, number(1)))))
              .step("take n p out of the sum", "", product(N, P, rest))
              .step("what is left adds up the masses of n - 1 trials, which is 1", "n p")
              .step("put in the numbers", product(N, P), Symbols.values(d));
    } else if (d instanceof Poisson) {
      Formula rest =
          Notations.sum(
              "k",
              number(1),
              INFINITE,
              fraction(
                  product(power(LAMBDA, difference(K, number(1))), exp(negative(LAMBDA))),
                  factorial(difference(K, number(1)))));
      working =
          working
              .step("k / k! is 1 / (k - 1)!: take λ out of the sum", "", product(LAMBDA, rest))
              .step("what is left adds up all masses once more, which is 1", "λ")
              .step("put in the number", Numbers.text(d.mean()), LAMBDA);
    } else {
      working =
          comesTo(
              working,
              d,
              d.mean(),
              "there is no mean: the parts below and above 0 are both infinite, and infinity minus"
                  + " infinity has no value");
    }
    return working.conclude(conclusionOfMean(d));
  }

  private static String conclusionOfMean(Distribution d) {
    return Double.isFinite(d.mean())
        ? "On average X is " + Numbers.text(d.mean()) + "."
        : "There is no finite mean: averages of ever larger samples do not settle down.";
  }

  /** The value of the definition, if there is one. */
  private static Working comesTo(Working working, Distribution d, double value, String none) {
    String what = d instanceof DiscreteDistribution ? "the sum " : "the area ";
    if (Double.isNaN(value)) {
      return working.step(none, "");
    }
    return Double.isInfinite(value)
        ? working.step(what + "grows without end, for the tails are too heavy", "")
        : working.step(what + "comes to", Numbers.text(value));
  }

  static Working ofVariance(Distribution d) {
    Working working = Working.of("The variance of " + Symbols.named(d));
    if (d instanceof Empirical sample) {
      Formula mean = number(sample.mean());
      return working
          .step(
              "the variance is the mean of the squared distance from the mean",
              SampleSum.mean(sample, x -> power(difference(x, mean), 2)))
          .conclude(conclusionOfVariance(d));
    }
    working =
        working.step(
            "the variance is the mean of the squared distance from the mean",
            "",
            varianceDefinition(d));
    if (d instanceof Bernoulli) {
      Formula terms = sum(product(power(P, 2), Q), product(power(Q, 2), P));
      working =
          working
              .step("0 lies p away from the mean p, and 1 lies 1 - p away", "", terms)
              .step(
                  "take out p (1 - p), which leaves p + (1 - p) = 1",
                  product(P, Q),
                  Symbols.values(d));
    } else if (d instanceof Binomial) {
      working =
          working
              .step(
                  "as for the mean, k (k - 1) times the binomial coefficient is n (n - 1) times a"
                      + " smaller one, so that the mean of X (X - 1) is",
                  product(N, difference(N, number(1)), power(P, 2)),
                  Symbols.values(d))
              .step(
                  "the variance is that, plus the mean, less the squared mean",
                  difference(
                      sum(product(N, difference(N, number(1)), power(P, 2)), product(N, P)),
                      power(product(N, P), 2)),
                  Symbols.values(d))
              .step("which is shorter", product(N, P, Q), Symbols.values(d));
    } else if (d instanceof Poisson) {
      working =
          working
              .step(
                  "as for the mean, take λ² out of the sum of k (k - 1) times the masses: the mean"
                      + " of X (X - 1) is",
                  power(LAMBDA, 2),
                  Symbols.values(d))
              .step(
                  "the variance is that, plus the mean, less the squared mean",
                  difference(sum(power(LAMBDA, 2), LAMBDA), power(LAMBDA, 2)),
                  Symbols.values(d));
    } else {
      working =
          comesTo(
              working,
              d,
              d.variance(),
              "there is no variance: without a finite mean there is no distance from it");
    }
    return working.conclude(conclusionOfVariance(d));
  }

  private static String conclusionOfVariance(Distribution d) {
    return Double.isFinite(d.variance())
        ? "The standard deviation, its square root, is "
            + Numbers.text(d.standardDeviation())
            + " in the unit of X."
        : "There is no finite variance: the tails are too heavy.";
  }

  private static Formula[] meanDefinition(Distribution d) {
    Formula value = d instanceof DiscreteDistribution ? K : Symbols.SMALL_X;
    return new Formula[] {E_X, average(d, value, d.mean())};
  }

  private static Formula[] varianceDefinition(Distribution d) {
    Formula value = d instanceof DiscreteDistribution ? K : Symbols.SMALL_X;
    return new Formula[] {VAR_X, average(d, power(difference(value, E_X), 2), d.variance())};
  }

  /** The sum or area of a term times the mass or density. */
  private static Formula average(Distribution d, Formula term, double value) {
    Support support = d.support();
    Formula from = number(support.lower());
    Formula to = number(support.upper());
    if (d instanceof DiscreteDistribution) {
      return Notations.sum("k", from, to, product(term, Symbols.mass(K)));
    }
    // what has no value stays notation
    Formula known = Double.isNaN(value) ? E_X : number(value);
    return integral(product(term, Symbols.density(Symbols.SMALL_X)), "x", from, to, known);
  }
}
