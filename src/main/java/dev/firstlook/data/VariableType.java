package dev.firstlook.data;

/**
 * The kinds of data. Four are the subject of a first course; three more are what real files hold
 * beside them.
 *
 * <p>The type decides which statistics mean something (Stevens, S. S. (1946). On the theory of
 * scales of measurement. Science 103, 677-680).
 */
public enum VariableType {
  /** Measured on a scale without gaps: a length, a weight, a temperature. */
  CONTINUOUS("continuous", "a measurement on a scale without gaps"),
  /** Counted: how many children, deaths, words. */
  DISCRETE("discrete", "a count"),
  /** One of several names without an order (nominal): a species, a colour, yes or no. */
  CATEGORICAL("categorical", "one of several names without an order"),
  /** One of several levels with an order but without distances: low, medium, high. */
  ORDINAL("ordinal", "one of several levels in order, without distances between them"),
  /** A point in time: a date, a date with time, a month, a year. */
  TEMPORAL("temporal", "a point in time"),
  /** A name tag that tells rows or things apart: a number of a record, a zip code. */
  IDENTIFIER("identifier", "a tag that tells things apart"),
  /** Free text: a remark, an answer in words. */
  TEXT("text", "free text");

  private final String word;
  private final String meaning;

  VariableType(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /**
   * The type as a word in a sentence.
   *
   * @return such as {@code continuous}
   */
  public String word() {
    return word;
  }

  /**
   * What a variable of this type is.
   *
   * @return such as {@code a measurement on a scale without gaps}
   */
  public String meaning() {
    return meaning;
  }
}
