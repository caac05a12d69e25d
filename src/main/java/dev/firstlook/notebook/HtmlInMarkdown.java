package dev.firstlook.notebook;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Makes HTML in Markdown be shown, not obeyed, and leaves all else as it is. What is HTML and what
 * is code only a parser of Markdown can tell.
 */
final class HtmlInMarkdown {

  /** Pages are shown by programs that know tables and by some that do not. */
  private static final List<Parser> PARSERS =
      List.of(parser().extensions(List.of(TablesExtension.create())).build(), parser().build());

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
    NavigableSet<Integer> tags = tags(text, obeyed);
    // What follows an escaped tag is read anew and may be a tag in its turn. Each time round there
    // is at least one "<" less.
    while (!tags.isEmpty()) {
      StringBuilder safe = new StringBuilder(text);
      tags.descendingSet().forEach(at -> safe.replace(at, at + 1, "&lt;"));
      text = safe.toString();
      tags = tags(text, obeyed);
    }
    return text;
  }

  /** Where HTML begins. */
  private static NavigableSet<Integer> tags(String markdown, Set<String> obeyed) {
    NavigableSet<Integer> tags = new TreeSet<>();
    for (Parser parser : PARSERS) {
      parser
          .parse(markdown)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(HtmlBlock block) {
                  if (!obeyed.contains(block.getLiteral())) {
                    tags.add(begin(markdown, block, block.getLiteral()));
                  }
                }

                @Override
                public void visit(HtmlInline inline) {
                  tags.add(begin(markdown, inline, inline.getLiteral()));
                }
              });
    }
    return tags;
  }

  /**
   * The place of the first "<" of a piece. The parser's place is that of the indent, and in a cell
   * of a table it lacks one for every escaped bar before it.
   */
  private static int begin(String markdown, Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    int from = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    int same = markdown.indexOf(literal.strip().lines().findFirst().orElse("<"), from);
    int first = same >= 0 ? same : markdown.indexOf('<', from);
    return first >= 0 ? first : markdown.indexOf('<');
  }

  private static Parser.Builder parser() {
    return Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }
}
