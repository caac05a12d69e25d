package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.NumericSummary;
import java.util.Arrays;

/**
 * A variable that is counted: how many children, deaths, words. Its values are whole numbers, exact
 * below 2<sup>53</sup>; between two neighbours nothing is possible.
 */
public final class DiscreteVariable implements NumericVariable {
  private static final double LIMIT = 0x1p53;

  /** So many different counts are printed one by one, more as a sketch. */
  private static final int FEW = 20;

  private final String name;
  private final double[] byRow;
  private final int missing;

  private DiscreteVariable(String name, double[] byRow) {
    this.name = name;
    this.byRow = byRow;
    int count = 0;
    for (int row = 0; row < byRow.length; row++) {
      double value = byRow[row];
      if (Double.isNaN(value)) {
        count++;
      } else if (!(value == Math.rint(value) && Math.abs(value) < LIMIT)) {
        throw new IllegalArgumentException(
            "values of the discrete variable \""
                + Names.shown(name)
                + "\" must be whole numbers below 2^53, but row "
                + (row + 1)
                + " holds "
                + Numbers.text(value, 17)
                + "; a measured variable is continuous");
      }
    }
    this.missing = count;
  }

  /**
   * A variable of counted values.
   *
   * @param name the name; not blank
   * @param values the values by row; copied
   * @return the variable
   */
  public static DiscreteVariable of(String name, long... values) {
    return new DiscreteVariable(
        Names.checked(name), Arrays.stream(values).asDoubleStream().toArray());
  }

  /** Takes the array over without a copy; refuses fractions. */
  static DiscreteVariable owning(String name, double[] byRow) {
    return new DiscreteVariable(name, byRow);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public VariableType type() {
    return VariableType.DISCRETE;
  }

  @Override
  public int size() {
    return byRow.length;
  }

  @Override
  public int missing() {
    return missing;
  }

  /**
   * The observed values, in the order of their rows.
   *
   * @return a new array of length {@link #observed()}
   */
  public long[] values() {
    return Arrays.stream(byRow)
        .filter(value -> !Double.isNaN(value))
        .mapToLong(value -> (long) value)
        .toArray();
  }

  @Override
  public double[] doubles() {
    return Arrays.stream(byRow).filter(value -> !Double.isNaN(value)).toArray();
  }

  @Override
  public double[] valuesByRow() {
    return byRow.clone();
  }

  @Override
  public NumericSummary summary() {
    return NumericSummary.of(byRow);
  }

  /**
   * How often each count occurs, from the smallest to the largest.
   *
   * @return the frequencies of the observed values
   */
  public FrequencyTable<Long> frequencies() {
    return FrequencyTable.of(values());
  }

  /**
   * The index of dispersion: variance divided by mean. Near 1 for counts of events that come
   * independently at a constant rate (Poisson), above where they come in clusters.
   *
   * @return the ratio; NaN if the mean is 0 or there are fewer than two values
   */
  public double dispersionIndex() {
    NumericSummary summary = summary();
    return summary.mean() == 0 ? Double.NaN : summary.variance() / summary.mean();
  }

  @Override
  public String toString() {
    FrequencyTable<Long> frequencies = frequencies();
    Object shape = frequencies.rows().size() <= FEW ? frequencies : histogram().sketch();
    return Names.headline(this, ", mean " + Numbers.within(mean(), standardDeviation()))
        + "\n"
        + shape;
  }
}
