package dev.firstlook.explain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A small table of text that prints aligned in a terminal, as Markdown and as HTML. A column in
 * which every cell reads as a number is aligned to the right, every other to the left.
 *
 * @param title what the table shows; may be empty
 * @param header the names of the columns; at least one
 * @param rows the cells, row by row, each as long as the header
 */
public record TextTable(String title, List<String> header, List<List<String>> rows) {

  private static final Pattern NUMBER =
      Pattern.compile("|-|[<>≤≥] ?.*|[-+]?(\\d+\\.?\\d*|\\.\\d+)(e-?\\d+)?( ?%)?|NaN|-?Infinity");

  /**
   * Checks the shape and copies the cells.
   *
   * @param title may be empty
   * @param header at least one name
   * @param rows each as long as the header
   * @throws IllegalArgumentException if there is no column, or a row has another length than the
   *     header
   */
  public TextTable {
    requireNonNull(title, "title");
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    if (header.isEmpty()) {
      throw new IllegalArgumentException("a table must have at least 1 column, but had 0");
    }
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "every row must have " + header.size() + " cells, but one had " + row.size());
      }
    }
  }

  /**
   * A table without rows yet.
   *
   * @param title what the table shows; may be empty
   * @param header the names of the columns; at least one
   * @return the table
   * @throws IllegalArgumentException if there is no column
   */
  public static TextTable of(String title, String... header) {
    return new TextTable(title, List.of(header), List.of());
  }

  /**
   * This table with one more row at its end. To add many rows, collect them in a list and use the
   * constructor.
   *
   * @param cells as many cells as the table has columns
   * @return the longer table
   * @throws IllegalArgumentException if there are fewer or more cells than columns
   */
  public TextTable row(String... cells) {
    List<List<String>> longer = new ArrayList<>(rows);
    longer.add(List.of(cells));
    return new TextTable(title, header, longer);
  }

  /**
   * Whether a column is aligned to the right because all of its cells read as numbers.
   *
   * @param column the index of the column, from 0
   * @return true if every cell reads as a number and at least one is not empty
   * @throws IndexOutOfBoundsException if there are rows, but no such column
   */
  public boolean isNumeric(int column) {
    boolean some = false;
    for (List<String> row : rows) {
      String cell = row.get(column);
      if (!NUMBER.matcher(cell).matches()) {
        return false;
      }
      some |= !cell.isEmpty();
    }
    return some;
  }

  /**
   * The table for a terminal: title, header, a rule, rows, columns two blanks apart. Control
   * characters in cells are shown as signs.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    int columns = header.size();
    int[] widths = new int[columns];
    boolean[] right = numericColumns();
    List<List<String>> lines = new ArrayList<>();
    lines.add(header.stream().map(Escape::terminal).toList());
    rows.forEach(row -> lines.add(row.stream().map(Escape::terminal).toList()));
    for (int c = 0; c < columns; c++) {
      for (List<String> line : lines) {
        widths[c] = Math.max(widths[c], width(line.get(c)));
      }
    }
    StringBuilder text = new StringBuilder();
    if (!title.isEmpty()) {
      text.append(Escape.terminal(title)).append('\n');
    }
    appendLine(text, lines.get(0), widths, right);
    text.append('\n');
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    appendLine(text, rule, widths, right);
    for (List<String> line : lines.subList(1, lines.size())) {
      text.append('\n');
      appendLine(text, line, widths, right);
    }
    return text.toString();
  }

  /**
   * The table as a Markdown table, its title as a bold line above.
   *
   * @return Markdown in which text from data is escaped
   */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder();
    if (!title.isEmpty()) {
      text.append("**").append(Escape.markdown(title)).append("**\n\n");
    }
    text.append(markdownLine(header)).append('|');
    for (int c = 0; c < header.size(); c++) {
      text.append(isNumeric(c) ? "--:|" : ":--|");
    }
    text.append('\n');
    rows.forEach(row -> text.append(markdownLine(row)));
    return text.toString();
  }

  /**
   * The table as an HTML {@code table} with its title as caption; numeric columns have the class
   * {@code number}.
   *
   * @return HTML in which text from data is escaped
   */
  public String toHtml() {
    StringBuilder html = new StringBuilder("<table>\n");
    if (!title.isEmpty()) {
      html.append("<caption>").append(Escape.html(title)).append("</caption>\n");
    }
    boolean[] right = numericColumns();
    html.append("<thead>\n").append(htmlLine(header, "th scope=\"col\"", "th", right));
    html.append("</thead>\n<tbody>\n");
    rows.forEach(row -> html.append(htmlLine(row, "td", "td", right)));
    return html.append("</tbody>\n</table>\n").toString();
  }

  private boolean[] numericColumns() {
    boolean[] numeric = new boolean[header.size()];
    for (int c = 0; c < numeric.length; c++) {
      numeric[c] = isNumeric(c);
    }
    return numeric;
  }

  private static void appendLine(
      StringBuilder text, List<String> cells, int[] widths, boolean[] right) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      String cell = cells.get(c);
      String blanks = " ".repeat(widths[c] - width(cell));
      line.append(c == 0 ? "" : "  ").append(right[c] ? blanks + cell : cell + blanks);
    }
    text.append(line.toString().stripTrailing());
  }

  /** Columns of a terminal that a text takes: wide scripts take two, marks that combine none. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static String markdownLine(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    cells.forEach(cell -> line.append(' ').append(Escape.markdown(cell)).append(" |"));
    return line.append('\n').toString();
  }

  private static String htmlLine(List<String> cells, String open, String close, boolean[] right) {
    StringBuilder line = new StringBuilder("<tr>");
    for (int c = 0; c < cells.size(); c++) {
      line.append('<').append(open).append(right[c] ? " class=\"number\">" : ">");
      line.append(Escape.html(cells.get(c))).append("</").append(close).append('>');
    }
    return line.append("</tr>\n").toString();
  }
}
