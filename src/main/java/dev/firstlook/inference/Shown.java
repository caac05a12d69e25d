package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.sum;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Formulas;

/** The formulas of the statistics. */
final class Shown {

  private static final Formula I = symbol("i");
  private static final Formula N = symbol("n");

  private Shown() {}

  /** X² = Σ (O - E)² / E. */
  static Formula pearson() {
    return equation(
        symbol("X²"),
        sum("i", number(1), symbol("m"), pearsonTerm(element("O", I), element("E", I))));
  }

  static Formula pearsonTerm(Formula observed, Formula expected) {
    return fraction(power(difference(observed, expected), 2), expected);
  }

  /** G = Σ 2 O ln(O / E). */
  static Formula likelihoodRatio() {
    return equation(
        symbol("G"),
        sum("i", number(1), symbol("m"), likelihoodTerm(element("O", I), element("E", I))));
  }

  static Formula likelihoodTerm(Formula observed, Formula expected) {
    return product(number(2), observed, log(fraction(observed, expected)));
  }

  /** A² = -n - Σ (2i - 1) / n [ln F(x_i) + ln S(x_{n+1-i})]. */
  static Formula andersonDarling() {
    Formula back = difference(Formulas.sum(N, number(1)), I);
    Formula odd = difference(product(number(2), I), number(1));
    Formula logs = Formulas.sum(log(element("F", I)), log(element("S", back)));
    return equation(
        symbol("A²"),
        difference(negative(N), sum("i", number(1), N, product(fraction(odd, N), logs))));
  }

  /** W² = 1 / (12 n) + Σ (F(x_i) - (2i - 1) / (2n))². */
  static Formula cramerVonMises() {
    Formula odd = difference(product(number(2), I), number(1));
    Formula distance = difference(element("F", I), fraction(odd, product(number(2), N)));
    return equation(
        symbol("W²"),
        Formulas.sum(
            fraction(1, product(number(12), N)), sum("i", number(1), N, power(distance, 2))));
  }

  /** W = (Σ a x)² / Σ (x - x̄)². */
  static Formula shapiroWilk() {
    Formula weighted = sum("i", number(1), N, product(element("a", I), element("x", I)));
    Formula deviation = difference(element("x", I), symbol("x̄"));
    return equation(
        symbol("W"), fraction(power(weighted, 2), sum("i", number(1), N, power(deviation, 2))));
  }
}
