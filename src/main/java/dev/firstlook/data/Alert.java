package dev.firstlook.data;

import static java.util.Objects.requireNonNull;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something about a data set that an experienced analyst would want to hear before going on: what
 * was found, what it means, and what to do about it. Nothing is changed by an alert.
 *
 * <p>Rows are counted from 1 as a person counts them, the header line not included.
 *
 * @param kind what it is about
 * @param variables the names of the variables it is about; none if it is about the whole data set
 * @param finding what was found, in a line with numbers
 * @param rows the first rows in which it was found, at most five, among them the first row of each
 *     value that the finding names; none where no rows can be named
 * @param steps how it was found: what was counted, and the rule it was held against
 * @param advice what to do; a call such as {@code withMissing("speed", "9999")} is a method of the
 *     {@link Dataset}
 */
public record Alert(
    AlertKind kind,
    List<String> variables,
    String finding,
    List<Integer> rows,
    List<Step> steps,
    String advice)
    implements Explainable {
  private static final int LINE = 100;

  /**
   * Copies the lists.
   *
   * @param kind not null
   * @param variables may be empty
   * @param finding not blank
   * @param rows each at least 1
   * @param steps may be empty
   * @param advice not blank
   * @throws IllegalArgumentException if there is no finding, no advice, or a row below 1
   */
  public Alert {
    requireNonNull(kind, "kind");
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
    steps = List.copyOf(steps);
    if (finding.isBlank() || advice.isBlank()) {
      throw new IllegalArgumentException(
          "an alert must have a finding and an advice, but had \""
              + finding
              + "\" and \""
              + advice
              + "\"");
    }
    for (int row : rows) {
      if (!(row >= 1)) {
        throw new IllegalArgumentException("rows are counted from 1, but one was " + row);
      }
    }
  }

  /**
   * How much it weighs.
   *
   * @return the severity of the {@link #kind()}
   */
  public AlertSeverity severity() {
    return kind.severity();
  }

  /**
   * What it means.
   *
   * @return the meaning of the {@link #kind()}
   */
  public String meaning() {
    return kind.meaning();
  }

  /** The variables, or that it is the whole data set. */
  String subject() {
    return variables.isEmpty()
        ? "data set"
        : variables.stream().map(Names::shown).collect(Collectors.joining(", "));
  }

  /** The first rows as {@code 3, 8, 11}; empty if none can be named. */
  String rowText() {
    return rows.stream().map(Numbers::text).collect(Collectors.joining(", "));
  }

  /**
   * Shows what was found, how, and what it means.
   *
   * @return the working; its conclusion is the meaning and the advice
   */
  @Override
  public Working explain() {
    Working working = Working.of(subject() + ": " + kind.words()).step("found", finding);
    if (!rows.isEmpty()) {
      working = working.step("first rows, counted from 1 without the header", rowText());
    }
    for (Step step : steps) {
      working = working.step(step.words(), step.value());
    }
    return working.conclude(meaning() + " What to do: " + advice);
  }

  /**
   * The alert on a few lines: finding, meaning, advice.
   *
   * @return several lines of at most about 100 characters
   */
  @Override
  public String toString() {
    String first =
        severity().word()
            + ": "
            + subject()
            + ", "
            + kind.words()
            + ": "
            + Escape.terminal(finding);
    StringBuilder text = new StringBuilder();
    AlertWording.wrap(first, LINE).forEach(line -> text.append(line).append('\n'));
    if (!rows.isEmpty()) {
      text.append("  first rows  ").append(rowText()).append('\n');
    }
    text.append(indented("  meaning     ", meaning())).append('\n');
    return text.append(indented("  what to do  ", Escape.terminal(advice))).toString();
  }

  private static String indented(String head, String words) {
    return head
        + String.join(
            "\n" + " ".repeat(head.length()), AlertWording.wrap(words, LINE - head.length()));
  }
}
