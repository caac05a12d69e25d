package dev.firstlook.inference;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/**
 * What a test of significance found: how far the data are from a hypothesis, and how often data
 * would be at least that far from it if the hypothesis were true (the p-value).
 *
 * <p>A small p-value is evidence against the hypothesis. A large one is not evidence for it: a
 * small sample, or another model that is close, gives large p-values too. The p-value is not the
 * probability that the hypothesis is true.
 *
 * @param test the name of the test
 * @param symbol the symbol of its statistic, such as {@code X²}, {@code D}, {@code W}
 * @param statistic the value of the statistic; infinite where the hypothesis rules the data out
 * @param degreesOfFreedom the degrees of freedom, or NaN if the test has none
 * @param pValue the p-value, in [0, 1]
 * @param hypothesis what the null hypothesis says, as words that follow "the hypothesis that"
 * @param notes what to bear in mind with this result: warnings and how the p-value was computed
 * @param contributions which part of the data contributes how much to the statistic
 * @param explain how the result came about; a working without a conclusion is given the verdict at
 *     the 5 % level
 * @see <a href="https://www.itl.nist.gov/div898/handbook/prc/section1/prc13.htm">NIST/SEMATECH
 *     e-Handbook, 7.1.3</a>
 */
public record TestResult(
    String test,
    String symbol,
    double statistic,
    double degreesOfFreedom,
    double pValue,
    String hypothesis,
    List<String> notes,
    TextTable contributions,
    Working explain)
    implements Explainable, Tabular {

  /** The level of a verdict unless a caller asks for another. */
  public static final double USUAL_LEVEL = 0.05;

  /**
   * Checks the numbers and concludes the working.
   *
   * @param test the name of the test
   * @param symbol the symbol of its statistic
   * @param statistic not NaN
   * @param degreesOfFreedom positive, or NaN if there are none
   * @param pValue in [0, 1]
   * @param hypothesis words that follow "the hypothesis that"
   * @param notes may be empty
   * @param contributions a small table
   * @param explain how the result came about
   * @throws IllegalArgumentException if a number is outside its range
   */
  public TestResult {
    if (Double.isNaN(statistic)) {
      throw new IllegalArgumentException("statistic must be a number, but was NaN");
    }
    if (degreesOfFreedom <= 0) {
      throw new IllegalArgumentException(
          "degreesOfFreedom must be positive or NaN, but was " + degreesOfFreedom);
    }
    Check.probability("pValue", pValue);
    notes = List.copyOf(notes);
    if (explain.conclusion().isEmpty()) {
      explain = explain.conclude(Verdict.of(hypothesis, pValue, USUAL_LEVEL));
    }
  }

  /**
   * What the p-value says at the 5 % level.
   *
   * @return one or two sentences
   */
  public String verdict() {
    return verdict(USUAL_LEVEL);
  }

  /**
   * What the p-value says at a level chosen beforehand.
   *
   * @param level how often one is ready to find evidence against a hypothesis that is true; in (0,
   *     1)
   * @return one or two sentences
   * @throws IllegalArgumentException if {@code level} is not in (0, 1)
   */
  public String verdict(double level) {
    return Verdict.of(hypothesis, pValue, level);
  }

  /**
   * Whether the p-value is at most a level chosen beforehand.
   *
   * @param level in (0, 1)
   * @return true if there is evidence against the hypothesis at this level
   * @throws IllegalArgumentException if {@code level} is not in (0, 1)
   */
  public boolean isEvidenceAgainst(double level) {
    return pValue <= Check.level("level", level);
  }

  /**
   * The headline numbers, and which part of the data contributes how much.
   *
   * @return two tables
   */
  @Override
  public List<TextTable> tables() {
    TextTable headline =
        TextTable.of("", "test", symbol, "df", "p")
            .row(
                test,
                Numbers.text(statistic),
                Double.isNaN(degreesOfFreedom) ? "" : Numbers.text(degreesOfFreedom),
                pValue == 0 ? "< 1e-300" : Numbers.text(pValue));
    return List.of(headline, contributions);
  }

  /**
   * The test, its statistic, degrees of freedom and p-value; the verdict; the contributions; the
   * notes.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(headline());
    text.append('\n').append(verdict());
    text.append('\n').append(contributions);
    notes.forEach(note -> text.append("\nNote: ").append(note));
    return text.toString();
  }

  private String headline() {
    return test
        + ": "
        + symbol
        + " = "
        + Numbers.text(statistic)
        + (Double.isNaN(degreesOfFreedom) ? "" : ", df = " + Numbers.text(degreesOfFreedom))
        + ", "
        + Verdict.pValue(pValue);
  }
}
