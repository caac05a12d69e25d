package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of one page as HTML, in their order: counts figures and takes down headings. */
final class HtmlCells {

  private static final int MOST_ROWS = 200;

  /** A row begins, or a cell; a cell of full blocks and eighths of blocks, U+2588 to U+258F. */
  private static final Pattern ROW_OR_CELL = Pattern.compile("<tr>|<td>([█-▏]+)</td>|<td[ >]");

  private static final Pattern NO_HEADER =
      Pattern.compile("<th scope=\"col\"(?: class=\"number\")?></th>");

  private final Outline outline;
  private int figures;

  HtmlCells(Outline outline) {
    this.outline = outline;
  }

  String html(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return Markdown.html(text.markdown(), outline);
    } else if (cell instanceof Cell.Code code) {
      return CodeHtml.block(code.source(), true);
    } else if (cell instanceof Cell.Result result) {
      return output(result.text());
    } else if (cell instanceof Cell.Table table) {
      return table(table.table());
    } else if (cell instanceof Cell.Picture picture) {
      return picture(picture);
    } else if (cell instanceof Cell.Derivation derivation) {
      return derivation(derivation);
    } else if (cell instanceof Cell.Failure failure) {
      return failure(failure);
    } else if (cell instanceof Cell.Remember remember) {
      return remember(remember);
    }
    throw new AssertionError(cell);
  }

  private static String output(String text) {
    return "<pre class=\"result\" tabindex=\"0\"><samp>"
        + Escape.html(text.stripTrailing())
        + "</samp></pre>\n";
  }

  private static String table(TextTable table) {
    int rows = table.rows().size();
    if (rows <= MOST_ROWS) {
      return html(table);
    }
    TextTable shorter =
        new TextTable(table.title(), table.header(), table.rows().subList(0, MOST_ROWS));
    return html(shorter)
        + "<p class=\"note\">The first %s of %s rows.</p>\n".formatted(MOST_ROWS, rows);
  }

  private static String html(TextTable table) {
    String drawn = withBars(table.toHtml(), table.header());
    // A column of values without a name has an empty cell above it, which is no header.
    return Markdown.scrollable(NO_HEADER.matcher(drawn).replaceAll("<td></td>"));
  }

  /**
   * Bars of blocks have seams in many fonts; drawn as boxes they have none. Bars are what stands
   * behind the first column under an empty name: blocks elsewhere are somebody's data.
   */
  private static String withBars(String html, List<String> header) {
    int[] column = {-1};
    return ROW_OR_CELL
        .matcher(html)
        .replaceAll(
            found -> {
              column[0] = found.group().equals("<tr>") ? -1 : column[0] + 1;
              boolean bar = found.group(1) != null && column[0] > 0;
              return bar && header.get(column[0]).isEmpty()
                  ? "<td><span class=\"bar\" style=\"width:%sem\"></span></td>"
                      .formatted(Numbers.fixed(length(found.group(1)), 3))
                  : Matcher.quoteReplacement(found.group());
            });
  }

  /** The length of a bar in blocks, of which there are eighths. */
  private static double length(String bar) {
    return bar.chars().map(block -> '▏' - block + 1).sum() / 8.0;
  }

  private String picture(Cell.Picture picture) {
    figures++;
    // No heading's id has an underscore.
    String id = "figure_" + figures;
    String svg = InlineSvg.of(picture.svg(), id + "_", picture.description());
    if (!picture.narrowSvg().equals(picture.svg())) {
      String narrow = InlineSvg.of(picture.narrowSvg(), id + "_n_", picture.description());
      svg = "<div class=\"wide\">%s</div>\n<div class=\"narrow\">%s</div>".formatted(svg, narrow);
    }
    return "<figure id=\"%s\">\n<div class=\"card\">%s</div>\n".formatted(id, svg)
        + "<figcaption><b>Figure %s.</b> %s</figcaption>\n</figure>\n"
            .formatted(figures, Escape.html(picture.description()));
  }

  private static String derivation(Cell.Derivation derivation) {
    // A working is no chapter: its title is not to appear among the page's headings.
    String html =
        Markdown.scrollable(derivation.working().toHtml())
            .replace("<p class=\"formula\">", "<p class=\"formula\" tabindex=\"0\">")
            .replace("<h4>", "<p class=\"title\">")
            .replace("</h4>", "</p>");
    if (!derivation.folded()) {
      return html;
    }
    return "<details>\n<summary>How did this come about?</summary>\n" + html + "</details>\n";
  }

  private static String failure(Cell.Failure failure) {
    String first =
        failure.expected()
            ? "<p class=\"title\">Refused: "
            : "<p class=\"title\">The lesson stopped here: ";
    String place = failure.place().isEmpty() ? "" : " (" + Escape.html(failure.place()) + ")";
    return "<section class=\""
        + (failure.expected() ? "refused" : "stopped")
        + "\">\n"
        + first
        + "<code>"
        + Escape.html(failure.type())
        + "</code>"
        + place
        + "</p>\n"
        + failure
            .message()
            .lines()
            .map(line -> "<p>" + Escape.html(line) + "</p>\n")
            .collect(Collectors.joining())
        + "</section>\n";
  }

  private String remember(Cell.Remember remember) {
    String title = "What to remember";
    int level = outline.level(2);
    return "<aside class=\"remember\" aria-labelledby=\"%1$s\">\n<h%2$d id=\"%1$s\">%3$s</h%2$d>\n"
            .formatted(outline.add(level, title), level, title)
        + remember.points().stream()
            .map(point -> "<li>" + Markdown.inline(point) + "</li>\n")
            .collect(Collectors.joining("", "<ul>\n", "</ul>\n</aside>\n"));
  }
}
