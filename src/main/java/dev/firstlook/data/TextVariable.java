package dev.firstlook.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variable of free text: a remark, an answer in words, or a mixture of numbers and words that no
 * other type could hold without a loss.
 */
public final class TextVariable implements Variable {
  private final TextColumn column;

  private TextVariable(TextColumn column) {
    this.column = column;
  }

  /**
   * A variable of texts.
   *
   * @param name the name of the variable; not blank
   * @param values the texts by row, null where missing
   * @return the variable
   */
  public static TextVariable of(String name, List<? extends @Nullable String> values) {
    return new TextVariable(Names.column(Names.checked(name), values));
  }

  static TextVariable of(TextColumn column) {
    return new TextVariable(column);
  }

  @Override
  public String name() {
    return column.name();
  }

  @Override
  public VariableType type() {
    return VariableType.TEXT;
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
   * The observed texts as they were written, in the order of their rows.
   *
   * @return a list of length {@link #observed()}
   */
  public List<String> values() {
    return column.values();
  }

  /**
   * The texts of all rows.
   *
   * @return a list of length {@link #size()}, null where the text is missing
   */
  public List<@Nullable String> valuesByRow() {
    return column.valuesByRow();
  }

  /**
   * How many different texts occur.
   *
   * @return the number of distinct values
   */
  public int distinct() {
    return column.distinctValues();
  }

  /**
   * The length of the longest text.
   *
   * @return its number of characters; 0 if nothing is observed
   */
  public int longest() {
    int longest = 0;
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d)) {
        longest = Math.max(longest, column.end(d) - column.start(d));
      }
    }
    return longest;
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
        this, ", " + distinct() + " distinct, the longest of " + longest() + " characters");
  }
}
