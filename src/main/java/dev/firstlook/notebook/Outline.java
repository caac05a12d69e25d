package dev.firstlook.notebook;

import dev.firstlook.explain.Escape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headings of a page while it is being written: gives each an id of its own, and a level that
 * skips none below the page's title.
 */
final class Outline {

  private static final int TITLE = 1;

  private record Entry(int level, String id, String text) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> ids = new HashSet<>(Set.of("content", "contents"));
  private int last = TITLE;

  /** The level of a heading: 2 or deeper, at most one deeper than the one before. */
  int level(int asked) {
    last = Math.min(Math.max(asked, TITLE + 1), last + 1);
    return last;
  }

  /** Takes down a heading; gives its id. */
  String add(int level, String text) {
    String slug = slug(text);
    String id = slug;
    for (int i = 2; !ids.add(id); i++) {
      id = slug + "-" + i;
    }
    entries.add(new Entry(level, id, text));
    return id;
  }

  /** The table of contents: headings of the second and third level; empty if there are none. */
  String contents() {
    List<Entry> shown = entries.stream().filter(entry -> entry.level() <= 3).toList();
    if (shown.isEmpty()) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<nav class=\"contents\" id=\"contents\" aria-label=\"Contents\">\n")
            .append("<p class=\"label\">Contents</p>\n<ol>\n");
    boolean inner = false;
    boolean open = false;
    for (Entry entry : shown) {
      if (entry.level() == 3 && !inner) {
        html.append("\n<ol>\n");
      } else if (entry.level() == 2 && inner) {
        html.append("</li>\n</ol>\n</li>\n");
      } else if (open) {
        html.append("</li>\n");
      }
      inner = entry.level() == 3;
      open = true;
      html.append("<li><a href=\"#").append(entry.id()).append("\">");
      html.append(Escape.html(entry.text())).append("</a>");
    }
    return html.append(inner ? "</li>\n</ol>\n" : "").append("</li>\n</ol>\n</nav>\n").toString();
  }

  /** A text as a name: lower-case letters and digits of any script, joined by hyphens. */
  static String slug(String text) {
    String slug =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return "section";
    }
    return Escape.shorten(slug, 60).replace("…", "");
  }
}
