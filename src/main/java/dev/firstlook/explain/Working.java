package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

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
   */
  public Working step(String words, String value) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(words, value));
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
      text.append("\n  ").append(number).append(". ").append(Escape.terminal(step.toString()));
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
      text.append('\n').append(number).append(". ").append(Escape.markdown(step.words()));
      if (!step.value().isEmpty()) {
        text.append(": **").append(Escape.markdown(step.value())).append("**");
      }
    }
    if (!conclusion.isEmpty()) {
      text.append(steps.isEmpty() ? "\n" : "\n\n").append(Escape.markdown(conclusion));
    }
    return text.append('\n').toString();
  }

  /**
   * The working as a piece of HTML: a {@code section} of class {@code working} with a heading, an
   * ordered list and a paragraph.
   *
   * @return HTML in which text from data is escaped
   */
  public String toHtml() {
    StringBuilder html = new StringBuilder("<section class=\"working\">\n");
    html.append("<h4>").append(Escape.html(title)).append("</h4>\n<ol>\n");
    for (Step step : steps) {
      html.append("<li>").append(Escape.html(step.words()));
      if (!step.value().isEmpty()) {
        html.append(": <strong>").append(Escape.html(step.value())).append("</strong>");
      }
      html.append("</li>\n");
    }
    html.append("</ol>\n");
    if (!conclusion.isEmpty()) {
      html.append("<p class=\"conclusion\">").append(Escape.html(conclusion)).append("</p>\n");
    }
    return html.append("</section>\n").toString();
  }
}
