package dev.firstlook.notebook;

import static java.util.Objects.requireNonNull;

import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/**
 * One piece of a page, in the order in which the lesson made it. A cell is what is told, not how it
 * looks: text in a cell may come from data and is made harmless where it is shown.
 */
public sealed interface Cell {

  /**
   * Narrative.
   *
   * @param markdown Markdown (CommonMark with tables); HTML in it is shown, not obeyed
   */
  record Text(String markdown) implements Cell {

    /**
     * Refuses null.
     *
     * @param markdown may be empty
     */
    public Text {
      requireNonNull(markdown, "markdown");
    }
  }

  /**
   * Lines of the lesson's own source.
   *
   * @param source Java, without the indent that its lines have in common
   */
  record Code(String source) implements Cell {

    /**
     * Refuses null.
     *
     * @param source one or more lines
     */
    public Code {
      requireNonNull(source, "source");
    }
  }

  /**
   * A result as text, as a terminal shows it.
   *
   * @param text one or more lines
   */
  record Result(String text) implements Cell {

    /**
     * Refuses null.
     *
     * @param text may be empty
     */
    public Result {
      requireNonNull(text, "text");
    }
  }

  /**
   * A result as a table.
   *
   * @param table the table
   */
  record Table(TextTable table) implements Cell {

    /**
     * Refuses null.
     *
     * @param table the table
     */
    public Table {
      requireNonNull(table, "table");
    }
  }

  /**
   * A picture.
   *
   * @param svg the picture as an SVG document
   * @param narrowSvg the same picture for screens too narrow for the first, drawn anew so that its
   *     letters stay legible; the same document if there is no other
   * @param description what is to be seen, in a sentence, for those who do not see it
   */
  record Picture(String svg, String narrowSvg, String description) implements Cell {

    /**
     * Refuses null.
     *
     * @param svg an SVG document
     * @param narrowSvg an SVG document
     * @param description a sentence
     */
    public Picture {
      requireNonNull(svg, "svg");
      requireNonNull(narrowSvg, "narrowSvg");
      requireNonNull(description, "description");
    }

    /**
     * A picture that is the same on every screen.
     *
     * @param svg an SVG document
     * @param description a sentence
     */
    public Picture(String svg, String description) {
      this(svg, svg, description);
    }
  }

  /**
   * How a result came about.
   *
   * @param working the working
   * @param folded whether a page shows only its title until the reader opens it
   */
  record Derivation(Working working, boolean folded) implements Cell {

    /**
     * Refuses null.
     *
     * @param working the working
     * @param folded whether it is closed at first
     */
    public Derivation {
      requireNonNull(working, "working");
    }
  }

  /**
   * An error.
   *
   * @param type the kind of error, such as {@code IllegalArgumentException}
   * @param message what it says; may be empty
   * @param place file and line of the lesson, such as {@code Lesson01.java:57}; may be empty
   * @param expected true if the lesson shows the error on purpose, false if it stopped the lesson
   */
  record Failure(String type, String message, String place, boolean expected) implements Cell {

    /**
     * Refuses null.
     *
     * @param type the kind of error
     * @param message may be empty
     * @param place may be empty
     * @param expected whether it was wanted
     */
    public Failure {
      requireNonNull(type, "type");
      requireNonNull(message, "message");
      requireNonNull(place, "place");
    }
  }

  /**
   * What a reader should keep.
   *
   * @param points a sentence each, in Markdown; at least one
   */
  record Remember(List<String> points) implements Cell {

    /**
     * Copies the points.
     *
     * @param points at least one
     * @throws IllegalArgumentException if there is none
     */
    public Remember {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("what to remember must be at least 1 point, but was 0");
      }
    }
  }
}
