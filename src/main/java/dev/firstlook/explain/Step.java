package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One step of a {@link Working}: what is done, in words, the formulas by which it is done, and what
 * comes out, in numbers.
 *
 * @param words what is done or looked at; not blank
 * @param formulas a formula and what becomes of it on the way to the value, such as the same
 *     formula with numbers put in; empty if there is none
 * @param value what comes out, as it is to be read, such as {@code 342 of 344}; empty if the rest
 *     says it all
 * @param tables tables that belong to the step; mostly none
 */
public record Step(String words, List<Formula> formulas, String value, List<TextTable> tables) {

  /**
   * Checks that the step says something.
   *
   * @param words not blank
   * @param formulas may be empty
   * @param value may be empty
   * @param tables may be empty
   * @throws IllegalArgumentException if the words are blank
   */
  public Step {
    requireNonNull(value, "value");
    formulas = List.copyOf(formulas);
    tables = List.copyOf(tables);
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "words of a step must not be blank, but were: \"" + words + "\"");
    }
  }

  /**
   * A step without formula.
   *
   * @param words what is done or looked at; not blank
   * @param value what comes out; may be empty
   * @throws IllegalArgumentException if the words are blank
   */
  public Step(String words, String value) {
    this(words, List.of(), value, List.of());
  }

  /**
   * The step for a terminal, as {@code words: value}; with formulas each of them on a line, and the
   * value below them.
   *
   * @return one or more lines without a line break at the end
   */
  @Override
  public String toString() {
    return StepText.terminal(this);
  }
}
