package dev.firstlook.distribution;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;

/** The functions of textbooks that formulas of families are written with. */
final class SpecialFunctions {

  private SpecialFunctions() {}

  /** Γ(x). */
  static Formula gamma(Formula x) {
    return Notations.functionByLogarithm("Γ", v -> LogGamma.value(v[0]), x);
  }

  /** B(a, b) = Γ(a) Γ(b) / Γ(a + b). */
  static Formula beta(Formula a, Formula b) {
    return Notations.functionByLogarithm("B", v -> LogBeta.value(v[0], v[1]), a, b);
  }
}
