package dev.firstlook.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose values are name tags: a number of a record, a zip code, an e-mail address. Tags
 * tell things apart; even where they consist of digits, they cannot be added or compared.
 */
public final class IdentifierVariable implements Variable {
  private final TextColumn column;

  private IdentifierVariable(TextColumn column) {
    this.column = column;
  }

  /**
   * A variable of tags.
   *
   * @param name the name of the variable; not blank
   * @param values the tags by row, null where missing
   * @return the variable
   */
  public static IdentifierVariable of(String name, List<? extends @Nullable String> values) {
    return new IdentifierVariable(Names.column(Names.checked(name), values));
  }

  static IdentifierVariable of(TextColumn column) {
    return new IdentifierVariable(column);
  }

  @Override
  public String name() {
    return column.name();
  }

  @Override
  public VariableType type() {
    return VariableType.IDENTIFIER;
  }

  @Override
  public int size() {
    return column.rows();
  }

  @Override
  public int missing() {
    return column.missing();
  }

  /**
   * The observed tags as they were written, leading zeros included, in the order of their rows.
   *
   * @return a list of length {@link #observed()}
   */
  public List<String> values() {
    return column.values();
  }

  /**
   * The tags of all rows.
   *
   * @return a list of length {@link #size()}, null where the tag is missing
   */
  public List<@Nullable String> valuesByRow() {
    return column.valuesByRow();
  }

  /**
   * How many different tags occur.
   *
   * @return the number of distinct values
   */
  public int distinct() {
    return column.distinctValues();
  }

  /**
   * Whether every observed tag occurs once only, as the key of a table does.
   *
   * @return true if no tag repeats
   */
  public boolean isUnique() {
    return column.distinctValues() == column.observed();
  }

  /**
   * A value that occurs: the first one.
   *
   * @return the first observed value; empty if there is none
   */
  public Optional<String> example() {
    return column.firstValue();
  }

  @Override
  public String toString() {
    return Names.headline(
        this, ", " + distinct() + " distinct" + (isUnique() ? ", each once" : ""));
  }
}
