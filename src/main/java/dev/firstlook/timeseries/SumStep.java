package dev.firstlook.timeseries;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.function.UnaryOperator;

/** A step with a sum, with the numbers put in if there are not too many. */
final class SumStep {

  /** Of so many terms a sum is still written with its numbers. */
  private static final int MOST_TERMS = 1000;

  private SumStep() {}

  static Working add(
      Working working,
      String words,
      double value,
      Formula formula,
      int terms,
      UnaryOperator<Formula> numbers) {
    return terms > MOST_TERMS
        ? working.step(words, Numbers.text(value), formula)
        : working.step(words, formula, numbers.apply(formula).expandedToValues());
  }
}
