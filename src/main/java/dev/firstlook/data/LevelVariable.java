package dev.firstlook.data;

import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable whose values are names: of categories, or of levels in order. */
public sealed interface LevelVariable extends Variable
    permits CategoricalVariable, OrdinalVariable {

  /**
   * The names: of categories in alphabetical order, of levels from low to high.
   *
   * @return the names, without duplicates
   */
  List<String> levels();

  /**
   * The values of all rows, for pairing with another variable.
   *
   * @return a list of length {@link #size()}, null where the value is missing
   */
  List<@Nullable String> valuesByRow();

  /**
   * How often each name occurs.
   *
   * @return the frequencies, in the order of {@link #levels()}
   */
  FrequencyTable<String> frequencies();
}
