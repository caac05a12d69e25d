package dev.firstlook.chart;

import dev.firstlook.data.IdentifierVariable;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.data.TemporalVariable;
import dev.firstlook.data.TextVariable;
import dev.firstlook.data.Variable;
import java.util.BitSet;
import java.util.List;

/** Which rows of a variable hold no value. */
final class Gaps {

  private Gaps() {}

  static BitSet of(Variable variable) {
    BitSet gaps = new BitSet();
    if (variable.missing() == 0) {
      return gaps;
    }
    if (variable instanceof NumericVariable numbers) {
      double[] values = numbers.valuesByRow();
      for (int row = 0; row < values.length; row++) {
        gaps.set(row, Double.isNaN(values[row]));
      }
      return gaps;
    }
    List<?> values = values(variable);
    for (int row = 0; row < values.size(); row++) {
      gaps.set(row, values.get(row) == null);
    }
    return gaps;
  }

  private static List<?> values(Variable variable) {
    if (variable instanceof LevelVariable levels) {
      return levels.valuesByRow();
    } else if (variable instanceof TemporalVariable times) {
      return times.valuesByRow();
    } else if (variable instanceof IdentifierVariable tags) {
      return tags.valuesByRow();
    } else if (variable instanceof TextVariable texts) {
      return texts.valuesByRow();
    }
    throw new AssertionError(variable);
  }
}
