package dev.firstlook.inference;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a test of significance found: how far the data are from a hypothesis, and how often data
 * would be at least that far from it if the hypothesis were true (the p-value).
 *
 * <p>A small p-value is evidence against the hypothesis. A large one is not evidence for it: a
 * small sample, or another model that is close, gives large p-values too. The p-value is not the
 * probability that the hypothesis is true.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/prc/section1/prc13.htm">NIST/SEMATECH
 *     e-Handbook, 7.1.3</a>
 */
public final class TestResult implements Explainable, Tabular {

  /** The level of a verdict unless a caller asks for another. */
  public static final double USUAL_LEVEL = 0.05;

  private final String test;
  private final String symbol;
  private final double statistic;
  private final double degreesOfFreedom;
  private final double pValue;
  private final String hypothesis;
  private final List<String> notes;
  private final TextTable contributions;
  private final Supplier<Working> working;

  private TestResult(
      String test,
      String symbol,
      double statistic,
      double degreesOfFreedom,
      double pValue,
      String hypothesis,
      List<String> notes,
      TextTable contributions,
      Supplier<Working> working) {
    this.test = test;
    this.symbol = symbol;
    this.statistic = statistic;
    this.degreesOfFreedom = degreesOfFreedom;
    this.pValue = pValue;
    this.hypothesis = hypothesis;
    this.notes = notes;
    this.contributions = contributions;
    this.working = working;
  }

  /**
   * What a test found.
   *
   * @param test the name of the test
   * @param symbol the symbol of its statistic, such as {@code X²}, {@code D}, {@code W}
   * @param statistic the value of the statistic; infinite where the hypothesis rules the data out
   * @param degreesOfFreedom the degrees of freedom, or NaN if the test has none
   * @param pValue the p-value, in [0, 1]
   * @param hypothesis what the null hypothesis says, as words that follow "the hypothesis that"
   * @param notes what to bear in mind: warnings, and how the p-value was computed; may be empty
   * @param contributions which part of the data contributes how much to the statistic; a small
   *     table
   * @param working makes the working when {@link #explain} is called; without a conclusion it is
   *     given the verdict at the 5 % level
   * @return the result
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static TestResult of(
      String test,
      String symbol,
      double statistic,
      double degreesOfFreedom,
      double pValue,
      String hypothesis,
      List<String> notes,
      TextTable contributions,
      Supplier<Working> working) {
    if (Double.isNaN(statistic)) {
      throw new IllegalArgumentException("statistic must be a number, but was NaN");
    }
    if (degreesOfFreedom <= 0) {
      throw new IllegalArgumentException(
          "degreesOfFreedom must be positive or NaN, but was " + degreesOfFreedom);
    }
    return new TestResult(
        test,
        symbol,
        statistic,
        degreesOfFreedom,
        Check.probability("pValue", pValue),
        hypothesis,
        List.copyOf(notes),
        contributions,
        working);
  }

  /**
   * The name of the test.
   *
   * @return such as {@code Shapiro-Wilk test of normality}
   */
  public String test() {
    return test;
  }

  /**
   * The symbol of the statistic.
   *
   * @return such as {@code X²}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * How far the data are from the hypothesis, as this test measures it.
   *
   * @return the statistic; infinite where the hypothesis rules the data out
   */
  public double statistic() {
    return statistic;
  }

  /**
   * The degrees of freedom of the law that the statistic follows.
   *
   * @return a positive number, or NaN if the test has none
   */
  public double degreesOfFreedom() {
    return degreesOfFreedom;
  }

  /**
   * How often data would be at least as far from the hypothesis as these if it were true.
   *
   * @return the p-value, in [0, 1]
   */
  public double pValue() {
    return pValue;
  }

  /**
   * What the null hypothesis says.
   *
   * @return words that follow "the hypothesis that"
   */
  public String hypothesis() {
    return hypothesis;
  }

  /**
   * What to bear in mind with this result: warnings, and how the p-value was computed.
   *
   * @return sentences; may be empty
   */
  public List<String> notes() {
    return notes;
  }

  /**
   * Which part of the data contributes how much to the statistic.
   *
   * @return a small table
   */
  public TextTable contributions() {
    return contributions;
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

  /** The same result with one more note. */
  TestResult note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return of(
        test,
        symbol,
        statistic,
        degreesOfFreedom,
        pValue,
        hypothesis,
        more,
        contributions,
        working);
  }

  @Override
  public Working explain() {
    Working steps = working.get();
    for (String note : notes) {
      steps = steps.step("to be kept in mind", note);
    }
    return steps.conclusion().isEmpty() ? steps.conclude(verdict()) : steps;
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
                Numbers.pNumber(pValue, Numbers.SIGNIFICANT_DIGITS));
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
        + Numbers.pValue(pValue, Numbers.SIGNIFICANT_DIGITS);
  }
}
