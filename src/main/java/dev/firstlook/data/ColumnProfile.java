package dev.firstlook.data;

/**
 * What is to be known about a column before its type is inferred: found in one pass over its
 * distinct texts, each weighted by its rows.
 */
final class ColumnProfile {
  private final TextColumn column;
  private final NameHints name;
  private final NumberProfile numbers;
  private final TemporalProfile temporal;
  private final TextProfile texts;
  private final LevelOrder order;

  private ColumnProfile(TextColumn column) {
    this.column = column;
    this.name = NameHints.of(column.name());
    this.numbers = NumberProfile.of(column);
    this.temporal = TemporalProfile.of(column, numbers);
    this.texts = TextProfile.of(column, numbers, temporal);
    this.order = LevelOrder.of(column, numbers, name);
  }

  static ColumnProfile of(TextColumn column) {
    return new ColumnProfile(column);
  }

  TextColumn column() {
    return column;
  }

  /**
   * The value of each distinct text, dressing taken off; NaN where it is missing or not a number.
   * Not to be changed.
   */
  double[] numbers() {
    return numbers.values;
  }

  NameHints name() {
    return name;
  }

  NumberProfile number() {
    return numbers;
  }

  TemporalProfile temporal() {
    return temporal;
  }

  TextProfile texts() {
    return texts;
  }

  /** The order among the texts, or {@link LevelOrder#NONE}. */
  LevelOrder order() {
    return order;
  }

  /** How many rows hold a value. */
  int observed() {
    return column.observed();
  }

  /** How many distinct values there are. */
  int distinct() {
    return column.distinctValues();
  }

  /** Whether every value is a number. */
  boolean allNumbers() {
    return observed() > 0 && numbers.rows == observed();
  }

  /** Whether every value is a whole number. */
  boolean allWhole() {
    return allNumbers() && numbers.allWhole();
  }

  /** Whether no value occurs twice. */
  boolean unique() {
    return observed() > 0 && distinct() == observed();
  }
}
