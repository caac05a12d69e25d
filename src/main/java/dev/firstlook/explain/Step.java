package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

/**
 * One step of a {@link Working}: what is done, in words, and what comes out, in numbers.
 *
 * @param words what is done or looked at; not blank
 * @param value what comes out, as it is to be read, such as {@code 342 of 344}; empty if the words
 *     say it all
 */
public record Step(String words, String value) {

  /**
   * Checks that the step says something.
   *
   * @param words not blank
   * @param value may be empty
   * @throws IllegalArgumentException if the words are blank
   */
  public Step {
    requireNonNull(value, "value");
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "words of a step must not be blank, but were: \"" + words + "\"");
    }
  }

  /**
   * The step on one line, as {@code words: value}.
   *
   * @return the line
   */
  @Override
  public String toString() {
    return value.isEmpty() ? words : words + ": " + value;
  }
}
