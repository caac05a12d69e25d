package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.summary.FrequencyTable;

/**
 * Do counts agree with what a model expects? Pearson's X² = Σ (observed - expected)² / expected
 * over the cells; if the model holds, it follows about a chi-squared distribution with (cells - 1 -
 * fitted parameters) degrees of freedom.
 *
 * <p>The approximation needs cells that expect enough: those of the tails are pooled until each
 * expects at least 5 ({@link ExpectedCounts#pooled}). Give {@link ExpectedCounts} yourself to pool
 * otherwise, or not at all. Parameters that were estimated from the same data must be counted, or
 * the p-value is too large.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.5.15</a>
 */
public final class ChiSquaredTest {

  private ChiSquaredTest() {}

  /**
   * Tests counts against a model that was fixed beforehand.
   *
   * @param counts whole numbers and how often each was observed
   * @param model the model
   * @return the result, with cells pooled to an expected count of at least 5
   * @throws IllegalArgumentException if nothing was observed, or a value that the model rules out,
   *     or too few cells are left
   */
  public static TestResult of(FrequencyTable<Long> counts, DiscreteDistribution model) {
    return of(counts, model, 0);
  }

  /**
   * Tests counts against a model whose parameters were estimated from them.
   *
   * @param counts whole numbers and how often each was observed
   * @param model the fitted model
   * @param fittedParameters how many parameters were estimated, at least 0
   * @return the result, with cells pooled to an expected count of at least 5
   * @throws IllegalArgumentException if nothing was observed, or a value that the model rules out,
   *     or too few cells are left
   */
  public static TestResult of(
      FrequencyTable<Long> counts, DiscreteDistribution model, int fittedParameters) {
    return of(ExpectedCounts.of(counts, model).pooled(), fittedParameters);
  }

  /**
   * Tests whole numbers against a model.
   *
   * @param values the observations, each by itself
   * @param model the model
   * @param fittedParameters how many of its parameters were estimated from these values; 0 if none
   * @return the result, with cells pooled to an expected count of at least 5
   * @throws IllegalArgumentException if there is no value, or one that the model rules out, or too
   *     few cells are left
   */
  public static TestResult of(long[] values, DiscreteDistribution model, int fittedParameters) {
    return of(FrequencyTable.of(values), model, fittedParameters);
  }

  /**
   * Tests measurements against a model, in cells that are equally probable under it. Where
   * measurements are rounded, choose the cells with {@link ExpectedCounts#between}; without
   * rounding, {@link AndersonDarlingTest} finds more.
   *
   * @param values at least 10, all finite
   * @param model the model
   * @param fittedParameters how many of its parameters were estimated from these values; 0 if none
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 10 values, one is not finite, or there
   *     are too few cells for so many parameters
   */
  public static TestResult of(double[] values, ContinuousDistribution model, int fittedParameters) {
    return of(ExpectedCounts.of(values, model).pooled(), fittedParameters);
  }

  /**
   * Tests cells as they are given, by Pearson's X².
   *
   * @param cells observed and expected counts; each expects more than 0
   * @param fittedParameters how many parameters were estimated from these data; 0 if none
   * @return the result; its notes tell of cells that expect fewer than 5
   * @throws IllegalArgumentException if {@code fittedParameters} is negative, a cell expects
   *     nothing, or no degree of freedom is left
   */
  public static TestResult of(ExpectedCounts cells, int fittedParameters) {
    return CellTest.PEARSON.of(cells, fittedParameters);
  }

  /**
   * Tests cells as they are given, by the likelihood ratio: G = 2 Σ observed ln(observed /
   * expected), which follows about the same distribution as X².
   *
   * @param cells observed and expected counts; each expects more than 0
   * @param fittedParameters how many parameters were estimated from these data; 0 if none
   * @return the result; its notes tell of cells that expect fewer than 5
   * @throws IllegalArgumentException if {@code fittedParameters} is negative, a cell expects
   *     nothing, or no degree of freedom is left
   */
  public static TestResult likelihoodRatio(ExpectedCounts cells, int fittedParameters) {
    return CellTest.LIKELIHOOD_RATIO.of(cells, fittedParameters);
  }
}
