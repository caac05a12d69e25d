package dev.firstlook.summary;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/**
 * How closely two variables go together, from -1 through 0 to 1.
 *
 * <p>In words, {@link #explain} calls a coefficient weak from 0.1, moderate from 0.3 and strong
 * from 0.5 on (Cohen 1988, "Statistical power analysis for the behavioral sciences", chapter 3): a
 * convention, which every subject has to judge for itself.
 *
 * <p>A pair with NaN on either side is dropped and counted. The coefficient is NaN for fewer than 2
 * pairs, if one of the variables is constant, and for Pearson's r if a value is infinite; {@link
 * #explain} says why.
 *
 * @param method what is measured
 * @param coefficient the coefficient, in [-1, 1] or NaN
 * @param pairs how many pairs were used
 * @param dropped how many pairs were left out because a value was missing
 * @param explain how the coefficient came about
 */
public record Correlation(
    CorrelationMethod method, double coefficient, long pairs, long dropped, Working explain)
    implements Explainable, Tabular {

  /**
   * Checks the coefficient.
   *
   * @param method what is measured
   * @param coefficient in [-1, 1] or NaN
   * @param pairs how many pairs were used
   * @param dropped how many pairs were left out
   * @param explain how the coefficient came about
   * @throws IllegalArgumentException if the coefficient is beyond -1 or 1
   */
  public Correlation {
    if (!(Double.isNaN(coefficient) || Math.abs(coefficient) <= 1)) {
      throw new IllegalArgumentException(
          "coefficient must be in [-1, 1] or NaN, but was " + coefficient);
    }
  }

  /**
   * Pearson's r: the sum of products of deviations from the means, divided by the root of the
   * product of their sums of squares.
   *
   * @param x one variable; NaN means missing
   * @param y the other, as long as the first
   * @return the correlation
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Correlation pearson(double[] x, double[] y) {
    return PearsonCorrelation.of(Pairs.of(x, y));
  }

  /**
   * Spearman's rho: Pearson's r of the ranks, where values that tie share the average of their
   * ranks.
   *
   * @param x one variable; NaN means missing
   * @param y the other, as long as the first
   * @return the correlation
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Correlation spearman(double[] x, double[] y) {
    return PearsonCorrelation.ofRanks(Pairs.of(x, y));
  }

  /**
   * Kendall's tau-b: of all pairs of observations, those in the same order on both sides minus
   * those in opposite order, divided by the geometric mean of the numbers of pairs not tied in x
   * and not tied in y. Takes time n log n (Knight 1966, "A computer method for calculating
   * Kendall's tau with ungrouped data", JASA 61, 436-439).
   *
   * @param x one variable; NaN means missing
   * @param y the other, as long as the first
   * @return the correlation
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Correlation kendallTauB(double[] x, double[] y) {
    return KendallCorrelation.of(Pairs.of(x, y));
  }

  /**
   * The coefficient and the pairs it is made from.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(
        TextTable.of("", "coefficient", "value", "pairs", "dropped")
            .row(
                method.label(),
                Numbers.text(coefficient),
                Long.toString(pairs),
                Long.toString(dropped)));
  }

  @Override
  public String toString() {
    return method.label()
        + " = "
        + Numbers.text(coefficient)
        + " ("
        + Numbers.counted(pairs, "pair")
        + (dropped == 0 ? "" : ", " + dropped + " dropped for missing values")
        + ")"
        + (Double.isNaN(coefficient) ? "\n" + explain.conclusion() : "");
  }
}
