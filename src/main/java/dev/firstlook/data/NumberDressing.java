package dev.firstlook.data;

/** What is written around a number and has to be taken off before it can be calculated with. */
public enum NumberDressing {
  /** A sign or code of a currency, as in {@code $12} or {@code 12 EUR}. */
  CURRENCY("currency sign"),
  /** A percent sign, as in {@code 45%}; the value is 45, as it is written. */
  PERCENT("percent sign"),
  /** Groups of three digits, as in {@code 1,234,567}. */
  THOUSANDS("thousands separator"),
  /** A letter for thousands, millions or billions behind money, as in {@code $1.5M}. */
  MAGNITUDE("letter for a power of ten"),
  /** Parentheses for a negative amount, as in {@code (12.50)}. */
  PARENTHESES("parentheses for negative"),
  /** A comma before the decimals, as in {@code 3,14}. */
  DECIMAL_COMMA("decimal comma"),
  /** The same unit behind every number, as in {@code 12 kg}. */
  UNIT("unit");

  private final String words;

  NumberDressing(String words) {
    this.words = words;
  }

  /**
   * The dressing in words.
   *
   * @return such as {@code currency sign}
   */
  public String words() {
    return words;
  }
}
