package dev.firstlook.data;

import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose values are names without an order (nominal): a species, a colour, yes or no.
 * Names can be counted and nothing else: there is a mode, and no median or mean.
 */
public final class CategoricalVariable implements LevelVariable {
  private final String name;
  private final Levels levels;

  private CategoricalVariable(String name, Levels levels) {
    this.name = name;
    this.levels = levels;
  }

  /**
   * A variable of names.
   *
   * @param name the name of the variable; not blank
   * @param values the values by row, null where missing
   * @return the variable
   */
  public static CategoricalVariable of(String name, List<? extends @Nullable String> values) {
    return new CategoricalVariable(Names.checked(name), Levels.of(Names.column(name, values)));
  }

  static CategoricalVariable of(TextColumn column) {
    return new CategoricalVariable(column.name(), Levels.of(column));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public VariableType type() {
    return VariableType.CATEGORICAL;
  }

  @Override
  public int size() {
    return levels.column().rows();
  }

  @Override
  public int missing() {
    return levels.column().missing();
  }

  /**
   * The names that occur, in alphabetical order (numbers in the order of numbers).
   *
   * @return the levels, without duplicates
   */
  @Override
  public List<String> levels() {
    return levels.names();
  }

  /**
   * The observed values, in the order of their rows.
   *
   * @return a list of length {@link #observed()}
   */
  public List<String> values() {
    return levels.column().values();
  }

  /**
   * The values of all rows, for pairing with another variable.
   *
   * @return a list of length {@link #size()}, null where the value is missing
   */
  @Override
  public List<@Nullable String> valuesByRow() {
    return levels.column().valuesByRow();
  }

  /**
   * How often each name occurs, the most frequent first.
   *
   * @return the frequencies of the observed values
   */
  @Override
  public FrequencyTable<String> frequencies() {
    return levels.frequencies().byCount();
  }

  /**
   * The most frequent name; if several are equally frequent, the first of them in alphabetical
   * order ({@link FrequencyTable#modes()} has them all).
   *
   * @return the mode
   * @throws IllegalStateException if no value is observed
   */
  public String mode() {
    return levels.mode(name);
  }

  /**
   * The entropy of the names in bits: 0 if all are equal, log2 of the number of levels if all are
   * equally frequent (Shannon, C. E. (1948). A mathematical theory of communication).
   *
   * @return the entropy
   */
  public double entropy() {
    return levels.frequencies().entropy();
  }

  @Override
  public String toString() {
    return Names.headline(this, ", " + levels.names().size() + " levels") + "\n" + frequencies();
  }
}
