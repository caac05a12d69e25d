package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A step in each of the ways in which a working is shown. */
final class StepText {

  private static final String INDENT = "   ";

  private StepText() {}

  /** Formulas below each other, their signs of equality too. */
  static String terminal(Step step) {
    StringBuilder text = new StringBuilder(Escape.terminal(step.words()));
    if (step.formulas().isEmpty() && !step.value().isEmpty()) {
      text.append(": ").append(Escape.terminal(step.value()));
    }
    List<Line> lines = lines(step);
    int width = lines.stream().mapToInt(line -> TextTable.width(line.left)).max().orElse(0);
    String equals = " ".repeat(width) + (width == 0 ? "= " : " = ");
    for (Line line : lines) {
      String before = " ".repeat(line.left.isEmpty() ? 0 : width - TextTable.width(line.left));
      text.append('\n').append(INDENT).append(line.continued ? equals : before);
      text.append(line.shown);
    }
    if (!lines.isEmpty() && !step.value().isEmpty()) {
      text.append('\n').append(INDENT).append(equals).append(Escape.terminal(step.value()));
    }
    for (TextTable table : step.tables()) {
      text.append('\n').append(indented(table.toString(), INDENT));
    }
    return text.toString();
  }

  /** What follows the number of a list; the indent is that of the list's text. */
  static String markdown(Step step, String indent) {
    StringBuilder text = new StringBuilder(Escape.markdown(step.words()));
    String value = "**" + Escape.markdown(step.value()) + "**";
    List<Line> lines = lines(step);
    if (lines.isEmpty() && !step.value().isEmpty()) {
      text.append(": ").append(value);
    }
    for (int i = 0; i < lines.size(); i++) {
      // What looks like a tag would be one for Markdown, in mathematics too.
      String latex = lines.get(i).shown.toLatex().replace("<", "\\lt ").replace(">", "\\gt ");
      text.append("\n\n").append(indent).append(lines.get(i).continued ? "= " : "");
      text.append('$').append(latex).append('$');
      text.append(i == lines.size() - 1 && !step.value().isEmpty() ? " = " + value : "");
    }
    for (TextTable table : step.tables()) {
      text.append("\n\n").append(indented(table.toMarkdown(), indent));
    }
    return text.toString();
  }

  /** The content of an item of a list. */
  static String html(Step step) {
    StringBuilder html = new StringBuilder(Escape.html(step.words()));
    String value = "<strong>" + Escape.html(step.value()) + "</strong>";
    List<Line> lines = lines(step);
    if (lines.isEmpty() && !step.value().isEmpty()) {
      html.append(": ").append(value);
    }
    for (int i = 0; i < lines.size(); i++) {
      html.append("\n<p class=\"formula\">");
      html.append(lines.get(i).continued ? "= " : "");
      html.append(lines.get(i).shown.toMathMl());
      html.append(i == lines.size() - 1 && !step.value().isEmpty() ? " = " + value : "");
      html.append("</p>");
    }
    for (TextTable table : step.tables()) {
      html.append('\n').append(table.toHtml().stripTrailing());
    }
    return html.toString();
  }

  private static String indented(String text, String indent) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : indent + line)
        .collect(Collectors.joining("\n"));
  }

  private static List<Line> lines(Step step) {
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (Formula formula : step.formulas()) {
      if (!(formula.node() instanceof Relation equation && equation.sign().equals("="))) {
        lines.add(new Line("", !lines.isEmpty(), formula));
        continue;
      }
      String left = new Formula(equation.left()).toString();
      lines.add(
          left.equals(before)
              ? new Line("", true, new Formula(equation.right()))
              : new Line(left, false, formula));
      before = left;
    }
    return lines;
  }

  /**
   * A line of a step.
   *
   * @param left the left side as text, if the line shows one
   * @param continued whether it is a further right side
   * @param shown what is shown
   */
  private record Line(String left, boolean continued, Formula shown) {}
}
