package dev.firstlook.notebook;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;

/**
 * Makes HTML in Markdown be shown, not obeyed, and leaves all else as it is. What is HTML and what
 * is code only a parser of Markdown can tell.
 */
final class HtmlInMarkdown {

  /** Pages are shown by programs that know tables and by some that do not. */
  private static final List<MarkdownView> VIEWS =
      List.of(MarkdownView.of(TablesExtension.create()), MarkdownView.of());

  private HtmlInMarkdown() {}

  /** The Markdown with all of its HTML escaped. */
  static String escaped(String markdown) {
    return escaped(markdown, Set.of());
  }

  /**
   * The Markdown with its HTML escaped but for the pieces that are to be obeyed.
   *
   * @param markdown any Markdown
   * @param obeyed blocks of HTML, as a parser gives them
   */
  static String escaped(String markdown, Set<String> obeyed) {
    String text = markdown;
    String next = once(text, obeyed);
    // What follows an escaped tag is read anew and may be a tag in its turn. Each time round there
    // is at least one "<" less.
    while (!next.equals(text)) {
      text = next;
      next = once(text, obeyed);
    }
    return text;
  }

  /** One time round; the same text if there is no HTML. */
  static String once(String markdown, Set<String> obeyed) {
    BitSet tags = new BitSet();
    VIEWS.forEach(view -> tags.or(view.tags(markdown, obeyed)));
    StringBuilder safe = new StringBuilder();
    int done = 0;
    for (int at = tags.nextSetBit(0); at >= 0; at = tags.nextSetBit(at + 1)) {
      safe.append(markdown, done, at).append("&lt;");
      done = at + 1;
    }
    return safe.append(markdown, done, markdown.length()).toString();
  }
}
