package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as Markdown (CommonMark with tables), for places that show such files. Pictures are files
 * of their own in a folder beside it.
 *
 * @param text the page
 * @param pictures the SVG documents by the path at which the page looks for them, relative to it
 */
record MarkdownPage(String text, Map<String, String> pictures) {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private static final String OPEN = "<details>\n<summary>How did this come about?</summary>";

  private static final String CLOSE = "</details>";

  /** The page of which the file will have the given name, such as {@code Lesson05.md}. */
  static MarkdownPage of(Page page, Path file) {
    String folder = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "_files";
    StringBuilder text = new StringBuilder(heading(page));
    if (!page.note().isEmpty()) {
      text.append(note(page));
    }
    Map<String, String> pictures = new LinkedHashMap<>();
    for (Cell cell : page.cells()) {
      if (cell instanceof Cell.Picture picture) {
        String path = folder + "/figure" + (pictures.size() + 1) + ".svg";
        pictures.put(path, picture.svg());
        text.append("\n![")
            .append(Escape.markdown(picture.description()))
            .append("](")
            .append(Address.of(path))
            .append(")\n");
      } else {
        text.append('\n').append(text(cell).stripTrailing()).append('\n');
      }
    }
    // A fence or a list that one cell leaves open makes HTML of what was code in the next.
    return new MarkdownPage(HtmlInMarkdown.escaped(text.toString(), Set.of(OPEN, CLOSE)), pictures);
  }

  static String heading(Page page) {
    return "# " + Escape.markdown(page.title()) + "\n";
  }

  /** What the reader should know about the page itself. */
  static String note(Page page) {
    return "\n*" + Escape.markdown(page.note()) + "*\n";
  }

  /** Any cell but a picture. */
  static String text(Cell cell) {
    if (cell instanceof Cell.Text narrative) {
      return HtmlInMarkdown.escaped(narrative.markdown());
    } else if (cell instanceof Cell.Code code) {
      return fenced("java", code.source());
    } else if (cell instanceof Cell.Result result) {
      return fenced("text", result.text());
    } else if (cell instanceof Cell.Table table) {
      return table.table().toMarkdown();
    } else if (cell instanceof Cell.Derivation derivation) {
      String working = derivation.working().toMarkdown();
      return derivation.folded() ? folded(working) : working;
    } else if (cell instanceof Cell.Failure failure) {
      return failure(failure);
    } else if (cell instanceof Cell.Remember remember) {
      return HtmlInMarkdown.escaped(
          remember.points().stream()
              .map(point -> "> * " + LINE_BREAK.matcher(point).replaceAll(" "))
              .collect(Collectors.joining("\n", "> **What to remember**\n>\n", "")));
    }
    throw new AssertionError(cell);
  }

  /** The blank lines make it Markdown again within the HTML. */
  private static String folded(String working) {
    return OPEN + "\n\n" + working.stripTrailing() + "\n\n" + CLOSE;
  }

  private static String failure(Cell.Failure failure) {
    String place = failure.place().isEmpty() ? "" : " (" + failure.place() + ")";
    String first =
        "**"
            + (failure.expected() ? "Refused" : "The lesson stopped here")
            + ":** `"
            + failure.type()
            + "`"
            + Escape.markdown(place);
    return first
        + failure
            .message()
            .lines()
            .map(line -> "\n\n" + Escape.markdown(line))
            .collect(Collectors.joining())
            .replace("\n", "\n> ");
  }

  /** A block that no line within it can end. */
  private static String fenced(String language, String source) {
    String fence = "```";
    while (source.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + source.stripTrailing() + "\n" + fence;
  }
}
