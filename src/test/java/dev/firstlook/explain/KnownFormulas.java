package dev.firstlook.explain;

import static dev.firstlook.explain.Formulas.choose;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.factorial;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.cases;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.notation;
import static dev.firstlook.explain.Notations.probability;
import static dev.firstlook.explain.Notations.relation;
import static dev.firstlook.explain.Notations.sum;

/** The formulas that the subject is about. */
final class KnownFormulas {

  private static final Formula A = symbol("a");
  private static final Formula B = symbol("b");
  private static final Formula I = symbol("i");
  private static final Formula K = symbol("k");
  private static final Formula LAMBDA = symbol("λ");
  private static final Formula MU = symbol("μ");
  private static final Formula N = symbol("n");
  private static final Formula P = symbol("p");
  private static final Formula R = symbol("r");
  private static final Formula SIGMA = symbol("σ");
  private static final Formula X = symbol("x");
  private static final Formula X_BAR = symbol("x̄");
  private static final Formula RANDOM = symbol("X");

  private KnownFormulas() {}

  static Formula poisson() {
    Formula mass = fraction(product(power(LAMBDA, K), exp(negative(LAMBDA))), factorial(K));
    return equation(probability(equation(RANDOM, K)), mass);
  }

  static Formula binomial() {
    return equation(probability(equation(RANDOM, K)), binomialMass());
  }

  static Formula binomialCdf() {
    return equation(probability(relation(RANDOM, "≤", X)), sum("k", number(0), X, binomialMass()));
  }

  private static Formula binomialMass() {
    return product(choose(N, K), power(P, K), power(difference(1, P), difference(N, K)));
  }

  static Formula negativeBinomial() {
    Formula ways = choose(difference(Formulas.sum(K, R), number(1)), K);
    return equation(
        probability(equation(RANDOM, K)), product(ways, power(P, R), power(difference(1, P), K)));
  }

  static Formula normal() {
    Formula factor = fraction(1, product(SIGMA, squareRoot(product(number(2), pi()))));
    Formula square = fraction(power(difference(X, MU), 2), product(number(2), power(SIGMA, 2)));
    return equation(notation("f", X), product(factor, exp(negative(square))));
  }

  static Formula uniform() {
    Formula inside = relation(relation(A, "≤", X), "≤", B);
    return equation(notation("f", X), cases(fraction(1, difference(B, A)), inside, number(0)));
  }

  static Formula mean() {
    return equation(X_BAR, fraction(sum("i", number(1), N, element("x", I)), N));
  }

  static Formula variance() {
    Formula squares = sum("i", number(1), N, power(difference(element("x", I), X_BAR), 2));
    return equation(power(symbol("s"), 2), fraction(squares, difference(N, number(1))));
  }

  static Formula chiSquared() {
    Formula observed = element("O", I);
    Formula expected = element("E", I);
    Formula cell = fraction(power(difference(observed, expected), 2), expected);
    return equation(power(symbol("χ"), 2), sum("i", number(1), symbol("m"), cell));
  }
}
