package dev.firstlook.data;

/**
 * A column of a {@link Dataset} together with the kind of data it is. Each kind has the statistics
 * that mean something for it and no others: a {@link CategoricalVariable} has no mean.
 *
 * <pre>{@code
 * String line = switch (variable.type()) { ... };         // by type, or by pattern:
 * if (variable instanceof NumericVariable numbers) { numbers.mean(); }
 * }</pre>
 *
 * <p>Variables are immutable. Rows are counted from 0.
 */
public sealed interface Variable
    permits NumericVariable, LevelVariable, TemporalVariable, IdentifierVariable, TextVariable {

  /**
   * The name of the column.
   *
   * @return the name as it was written
   */
  String name();

  /**
   * The kind of data.
   *
   * @return the type
   */
  VariableType type();

  /**
   * How many rows there are, the missing values included.
   *
   * @return the number of rows, 0 or more
   */
  int size();

  /**
   * How many rows hold no value.
   *
   * @return the number of missing values, 0 to {@link #size()}
   */
  int missing();

  /**
   * How many rows hold a value.
   *
   * @return {@code size() - missing()}
   */
  default int observed() {
    return size() - missing();
  }
}
