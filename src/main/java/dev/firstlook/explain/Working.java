package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a result came about: a title, the steps in words and numbers, and a conclusion in plain
 * words.
 *
 * <p>A working is a value: {@link #step} and {@link #conclude} return a new one. Its text may come
 * from data; it is made harmless when it is shown ({@link Escape}).
 *
 * @param title what is explained; not blank
 * @param steps the steps in order; may be empty
 * @param conclusion what it comes to, in plain words; may be empty while steps are being added
 */
public record Working(String title, List<Step> steps, String conclusion) {

  private static final int HEADING_LEVEL = 4;

  /** A sum of more terms is not written with its numbers. */
  private static final int MOST_TERMS = 1000;

  /**
   * Checks the title and copies the steps.
   *
   * @param title not blank
   * @param steps may be empty
   * @param conclusion may be empty
   * @throws IllegalArgumentException if the title is blank
   */
  public Working {
    if (title.isBlank()) {
      throw new IllegalArgumentException(
          "title of a working must not be blank, but was: \"" + title + "\"");
    }
    steps = List.copyOf(steps);
    requireNonNull(conclusion, "conclusion");
  }

  /**
   * A working with a title and no steps yet.
   *
   * @param title what is explained; not blank
   * @return the working
   * @throws IllegalArgumentException if the title is blank
   */
  public static Working of(String title) {
    return new Working(title, List.of(), "");
  }

  /**
   * This working with one more step at its end.
   *
   * @param words what is done or looked at
   * @param value what comes out
   * @return the longer working
   * @throws IllegalArgumentException if the words are blank
   */
  public Working step(String words, String value) {
    return step(new Step(words, value));
  }

  /**
   * This working with one more step at its end, by a formula.
   *
   * @param words what is done or looked at
   * @param formula the formula
   * @param values the numbers that are put in for its symbols
   * @return the longer working; the value of the step is that of the formula with the numbers
   * @throws IllegalArgumentException if the words are blank, or the formula has no value with these
   *     numbers
   */
  public Working step(String words, Formula formula, Map<String, Double> values) {
    return step(words, formula, formula.with(values));
  }

  /**
   * This working with one more step at its end, by a formula that is worked out.
   *
   * @param words what is done or looked at
   * @param formulas a formula and what becomes of it on the way to the value; at least one
   * @return the longer working; the value of the step is that of the last formula
   * @throws IllegalArgumentException if the words are blank, there is no formula, or the last has
   *     no value
   */
  public Working step(String words, Formula... formulas) {
    Formulas.atLeastOne("formulas of a step", formulas.length);
    return step(words, Numbers.text(formulas[formulas.length - 1].value()), formulas);
  }

  /**
   * This working with one more step at its end, by a formula whose value is to be read in its own
   * way, such as with a unit.
   *
   * @param words what is done or looked at
   * @param value what comes out; may be empty
   * @param formulas a formula and what becomes of it on the way to the value
   * @return the longer working
   * @throws IllegalArgumentException if the words are blank
   */
  public Working step(String words, String value, Formula... formulas) {
    return step(new Step(words, List.of(formulas), value, List.of()));
  }

  /**
   * This working with one more step at its end, by a formula with a sum over a sample. It is worked
   * out with the values of the sample unless there are too many to be written: more than 1000.
   *
   * @param words what is done or looked at
   * @param value what comes out
   * @param formula the formula with its symbols
   * @param terms how many terms the sum has
   * @param numbers puts the sample in for the symbols; not asked if there are too many terms
   * @return the longer working
   * @throws IllegalArgumentException if the words are blank, or a symbol is left without a value
   */
  public Working sumStep(
      String words, double value, Formula formula, int terms, UnaryOperator<Formula> numbers) {
    return terms > MOST_TERMS
        ? step(words, Numbers.text(value), formula)
        : step(words, formula, numbers.apply(formula).expandedToValues());
  }

  /**
   * This working with one more step at its end, shown in a table.
   *
   * @param words what is done or looked at
   * @param value what comes out; may be empty
   * @param table the table
   * @return the longer working
   * @throws IllegalArgumentException if the words are blank
   */
  public Working step(String words, String value, TextTable table) {
    return step(new Step(words, List.of(), value, List.of(table)));
  }

  /**
   * This working with one more step at its end.
   *
   * @param step the step
   * @return the longer working
   */
  public Working step(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Working(title, longer, conclusion);
  }

  /**
   * This working with a conclusion.
   *
   * @param words what it comes to, in plain words
   * @return the concluded working
   */
  public Working conclude(String words) {
    return new Working(title, steps, words);
  }

  /**
   * The working for a terminal: the title, the numbered steps with their values, the conclusion.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Escape.terminal(title));
    int number = 0;
    for (Step step : steps) {
      number++;
      String shown = step.toString().replace("\n", "\n  ");
      text.append("\n  ").append(number).append(". ").append(shown);
    }
    if (!conclusion.isEmpty()) {
      text.append("\n  => ").append(Escape.terminal(conclusion));
    }
    return text.toString();
  }

  /**
   * The working as Markdown: a bold title, a numbered list, a paragraph.
   *
   * @return Markdown in which text from data is escaped
   */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder("**" + Escape.markdown(title) + "**\n");
    int number = 0;
    for (Step step : steps) {
      number++;
      String item = number + ". ";
      text.append('\n').append(item).append(StepText.markdown(step, " ".repeat(item.length())));
    }
    if (!conclusion.isEmpty()) {
      text.append(steps.isEmpty() ? "\n" : "\n\n").append(Escape.markdown(conclusion));
    }
    return text.append('\n').toString();
  }

  /**
   * The working as a piece of HTML: a {@code section} of class {@code working} with a heading of
   * level 4, an ordered list and a paragraph. Formulas are MathML.
   *
   * @return HTML in which text from data is escaped
   */
  public String toHtml() {
    return toHtml(HEADING_LEVEL);
  }

  /**
   * The working as a piece of HTML, with a heading that fits in with its page.
   *
   * @param headingLevel the level of the heading, 1 to 6
   * @return HTML in which text from data is escaped
   * @throws IllegalArgumentException if there is no heading of that level
   */
  public String toHtml(int headingLevel) {
    if (!(headingLevel >= 1 && headingLevel <= 6)) {
      throw new IllegalArgumentException(
          "heading level must be in 1 to 6, but was " + headingLevel);
    }
    String heading = "h" + headingLevel;
    StringBuilder html = new StringBuilder("<section class=\"working\">\n");
    html.append('<').append(heading).append('>').append(Escape.html(title));
    html.append("</").append(heading).append(">\n<ol>\n");
    for (Step step : steps) {
      html.append("<li>").append(StepText.html(step)).append("</li>\n");
    }
    html.append("</ol>\n");
    if (!conclusion.isEmpty()) {
      html.append("<p class=\"conclusion\">").append(Escape.html(conclusion)).append("</p>\n");
    }
    return html.append("</section>\n").toString();
  }
}
