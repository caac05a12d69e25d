package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Sums over the values of a sample, as formulas that add up the values themselves. */
final class SampleSum {

  private static final Formula I = symbol("i");

  private SampleSum() {}

  /** The mean of a term of each observation. */
  static Formula mean(Empirical sample, UnaryOperator<Formula> term) {
    return fraction(total(sample, term), number((double) sample.size()));
  }

  /** The sum of a term of each observation, value by value; what occurred often is a product. */
  static Formula total(Empirical sample, UnaryOperator<Formula> term) {
    double[] counts = Arrays.stream(sample.counts()).mapToDouble(c -> (double) c).toArray();
    Formula one = term.apply(element("x", I));
    boolean once = Arrays.stream(counts).allMatch(count -> count == 1);
    return Notations.sum(
            "i", number(1), number(counts.length), once ? one : product(element("c", I), one))
        .withSample("x", sample.values())
        .withSample("c", counts)
        .expanded();
  }

  /** The observation of a rank, from 1 for the smallest on. */
  static double ranked(Empirical sample, long rank) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    int i = 0;
    for (long upTo = counts[0]; upTo < rank; upTo += counts[i]) {
      i++;
    }
    return values[i];
  }
}
