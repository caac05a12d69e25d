package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.NumericSummary;
import java.util.Arrays;

/**
 * A variable that is measured on a scale without gaps: a length, a weight, a temperature. Between
 * any two values another one is possible; how finely they are recorded is a matter of the
 * instrument.
 */
public final class ContinuousVariable implements NumericVariable {
  private final String name;
  private final double[] byRow;
  private final int missing;

  private ContinuousVariable(String name, double[] byRow) {
    this.name = name;
    this.byRow = byRow;
    this.missing = (int) Arrays.stream(byRow).filter(Double::isNaN).count();
  }

  /**
   * A variable of measured values.
   *
   * @param name the name; not blank
   * @param values the values by row, NaN where missing; copied
   * @return the variable
   */
  public static ContinuousVariable of(String name, double... values) {
    return new ContinuousVariable(Names.checked(name), values.clone());
  }

  /** Takes the array over without a copy. */
  static ContinuousVariable owning(String name, double[] byRow) {
    return new ContinuousVariable(name, byRow);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public VariableType type() {
    return VariableType.CONTINUOUS;
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
   * @return a new array of length {@link #observed()}, without NaN
   */
  public double[] values() {
    return missing == 0
        ? byRow.clone()
        : Arrays.stream(byRow).filter(value -> !Double.isNaN(value)).toArray();
  }

  @Override
  public double[] doubles() {
    return values();
  }

  @Override
  public double[] valuesByRow() {
    return byRow.clone();
  }

  @Override
  public NumericSummary summary() {
    return NumericSummary.of(byRow);
  }

  @Override
  public String toString() {
    return Names.headline(this, ", mean " + Numbers.within(mean(), standardDeviation()))
        + "\n"
        + histogram().sketch();
  }
}
