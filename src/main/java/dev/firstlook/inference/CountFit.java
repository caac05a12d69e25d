package dev.firstlook.inference;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tests a family fitted to counts: chi-squared by cells, and beside it, for a Poisson distribution,
 * the test of its spread. Rare events leave two or three cells after pooling, in which counts that
 * are far too spread look like any others.
 */
final class CountFit {

  /** With no more degrees of freedom than this a wrong spread hardly shows. */
  static final double FEW = 1;

  private CountFit() {}

  static TestResult of(Fit<?> fit, FrequencyTable<Long> counts, DiscreteDistribution model) {
    TestResult spread = spread(fit);
    TestResult cells;
    try {
      cells = ChiSquaredTest.of(counts, model, fit.estimates().size());
    } catch (IllegalArgumentException tooFew) {
      if (spread == null) {
        throw tooFew;
      }
      return spread.note("Chosen because " + tooFew.getMessage() + ".");
    }
    if (cells.degreesOfFreedom() <= FEW) {
      int left = (int) cells.degreesOfFreedom() + 1 + fit.estimates().size();
      cells =
          cells.note(
              "Only %s cells are left, with %s of freedom: such a test can hardly see a wrong spread."
                  .formatted(left, Numbers.counted((long) cells.degreesOfFreedom(), "degree")));
    }
    return spread == null ? cells : cells.note(note(spread));
  }

  private static String note(TestResult spread) {
    boolean wrong = spread.isEvidenceAgainst(TestResult.USUAL_LEVEL);
    return "The "
        + DispersionTest.TITLE.toLowerCase(Locale.ROOT)
        + ", which looks at the spread itself, has "
        + Numbers.pValue(spread.pValue(), Numbers.SIGNIFICANT_DIGITS)
        + (wrong ? ": evidence against a Poisson distribution." : ".");
  }

  /** The test of the spread of counts to which a Poisson distribution was fitted; else null. */
  static @Nullable TestResult spread(Fit<?> fit) {
    return fit.distribution() instanceof Poisson model
            && !fit.estimates().isEmpty()
            && fit.size() > 1
            && model.mean() > 0
        ? DispersionTest.of(GoodnessOfFit.table(fit.sample()), Alternative.TWO_SIDED)
        : null;
  }
}
