package dev.firstlook.notebook;

import dev.firstlook.chart.Figure;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which cells a value becomes when a lesson shows it. */
final class Cells {

  /** A result that is longer ends in a line that says how much was left out. */
  private static final int MOST_LINES = 300;

  private static final int MOST_CHARACTERS = 30_000;
  private static final int MOST_ELEMENTS = 200;

  /** The width of figures for telephones, in pixels. */
  private static final int NARROW = 380;

  private Cells() {}

  /** The cells of a value, at least one. */
  static List<Cell> of(@Nullable Object value) {
    if (value instanceof Cell cell) {
      return List.of(cell);
    }
    if (value instanceof Working working) {
      return List.of(new Cell.Derivation(working, false));
    }
    if (value instanceof Figure figure) {
      return List.of(picture(figure));
    }
    List<Cell> cells = new ArrayList<>();
    if (value instanceof TextTable table) {
      cells.add(new Cell.Table(table));
    } else if (value instanceof Tabular tabular) {
      cells.addAll(tables(tabular));
    }
    if (cells.isEmpty()) {
      cells.add(new Cell.Result(text(value)));
    }
    if (value instanceof Explainable explainable) {
      cells.add(new Cell.Derivation(explainable.explain(), true));
    }
    return List.copyOf(cells);
  }

  /** A figure in its own size, and in one for telephones if its own is too wide for them. */
  private static Cell picture(Figure figure) {
    String svg = figure.toSvg();
    if (figure.width() <= NARROW) {
      return new Cell.Picture(svg, figure.description());
    }
    int height = Math.max(NARROW * 2 / 3, figure.height() * 3 / 4);
    return new Cell.Picture(svg, figure.size(NARROW, height).toSvg(), figure.description());
  }

  /** The tables of a value, under the headline that it prints above them. */
  private static List<Cell> tables(Tabular value) {
    List<TextTable> tables = value.tables();
    List<Cell> cells = new ArrayList<>();
    if (tables.isEmpty()) {
      return cells;
    }
    TextTable first = tables.get(0);
    String headline = value.toString().lines().findFirst().orElse("");
    boolean own = first.toString().lines().findFirst().orElse("").equals(headline);
    boolean titled = !first.title().isEmpty();
    if (titled && !own) {
      cells.add(new Cell.Result(bounded(headline)));
    }
    String title = titled || own ? first.title() : headline;
    cells.add(new Cell.Table(new TextTable(title, first.header(), first.rows())));
    tables.stream().skip(1).forEach(table -> cells.add(new Cell.Table(table)));
    return cells;
  }

  /** A value as text of bounded length, for terminals. */
  static String text(@Nullable Object value) {
    if (value instanceof Cell.Picture picture) {
      return "[picture] " + picture.description();
    }
    if (value instanceof Figure figure) {
      return "[picture] " + figure.description();
    }
    if (value instanceof Double || value instanceof Float) {
      return Numbers.text(((Number) value).doubleValue());
    }
    if (value != null && value.getClass().isArray()) {
      return array(value);
    }
    return bounded(String.valueOf(value));
  }

  private static String array(Object array) {
    int length = Array.getLength(array);
    String left = length > MOST_ELEMENTS ? ", ... (" + length + " in all)]" : "]";
    return bounded(
        IntStream.range(0, Math.min(length, MOST_ELEMENTS))
            .mapToObj(i -> text(Array.get(array, i)))
            .collect(Collectors.joining(", ", "[", left)));
  }

  private static String bounded(String text) {
    String shown = text;
    if (shown.length() > MOST_CHARACTERS) {
      shown =
          shown.substring(0, MOST_CHARACTERS)
              + "\n... (%s more characters)".formatted(text.length() - MOST_CHARACTERS);
    }
    List<String> lines = shown.lines().toList();
    if (lines.size() > MOST_LINES) {
      shown =
          String.join("\n", lines.subList(0, MOST_LINES))
              + "\n... (%s more lines)".formatted(text.lines().count() - MOST_LINES);
    }
    return shown;
  }
}
