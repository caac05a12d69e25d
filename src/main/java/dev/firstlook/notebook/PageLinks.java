package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from a page to the lessons beside it. Only pages that exist are linked; when all lessons
 * have run, {@link #renew} completes the links of the first ones.
 *
 * @param previous the page before
 * @param index the list of lessons
 * @param next the page after
 */
record PageLinks(Optional<Path> previous, Optional<Path> index, Optional<Path> next) {

  static final PageLinks NONE = new PageLinks(Optional.empty(), Optional.empty(), Optional.empty());

  private static final String BEGIN = "<!--lessons-->";
  private static final String END = "<!--/lessons-->";
  private static final Pattern LINKS =
      Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END), Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

  /** The links of a page that is, or will be, at the path. */
  static PageLinks around(Path page) {
    Path whole = page.toAbsolutePath();
    PageFolder folder = new PageFolder(whole.resolveSibling(""));
    List<Path> lessons = folder.lessonPages();
    Optional<Path> index = Optional.of(folder.index()).filter(Files::exists);
    if (!whole.getFileName().toString().matches("Lesson\\d.*")) {
      return new PageLinks(Optional.empty(), index, Optional.empty());
    }
    return new PageLinks(
        lessons.stream().filter(other -> other.compareTo(whole) < 0).reduce((a, b) -> b),
        index,
        lessons.stream().filter(other -> other.compareTo(whole) > 0).findFirst());
  }

  /** Writes the links of a page again, now that others are there. */
  static void renew(Path page) {
    String html = PageFile.read(page);
    PageLinks links = around(page);
    Matcher places = LINKS.matcher(html);
    StringBuilder renewed = new StringBuilder();
    for (int i = 0; places.find(); i++) {
      String label = i == 0 ? "Lessons" : "More lessons";
      places.appendReplacement(renewed, Matcher.quoteReplacement(links.html(label)));
    }
    PageFile.write(page, places.appendTail(renewed).toString());
  }

  /** The links for a page; a page has them at its top and, under another label, at its end. */
  String html(String label) {
    if (previous.isEmpty() && index.isEmpty() && next.isEmpty()) {
      return BEGIN + END;
    }
    return BEGIN
        + "<nav class=\"lessons\" aria-label=\""
        + Escape.html(label)
        + "\">\n"
        + previous.map(page -> link("previous", page, "← ", title(page), "")).orElse("")
        + index.map(page -> link("index", page, "", "All lessons", "")).orElse("")
        + next.map(page -> link("next", page, "", title(page), " →")).orElse("")
        + "</nav>"
        + END;
  }

  private static String link(String kind, Path page, String before, String text, String after) {
    return "<a class=\"%s\" href=\"%s\">%s%s%s</a>\n"
        .formatted(kind, Address.of(page.getFileName().toString()), before, text, after);
  }

  /** The title of a page as it stands there, escaped. */
  private static String title(Path page) {
    Matcher title = TITLE.matcher(PageFile.read(page));
    return title.find() ? title.group(1) : Escape.html(page.getFileName().toString());
  }
}
