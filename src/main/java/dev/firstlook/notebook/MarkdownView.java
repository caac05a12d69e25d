package dev.firstlook.notebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Where the HTML is in Markdown, as one kind of program reads it.
 *
 * @param parser reads it so
 * @param withoutBlocks takes blocks of HTML for Markdown, which they are once they are escaped
 */
record MarkdownView(Parser parser, Parser withoutBlocks) {

  static MarkdownView of(Extension... extensions) {
    return new MarkdownView(
        builder(extensions).build(),
        builder(extensions)
            .enabledBlockTypes(
                Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .build());
  }

  private static Parser.Builder builder(Extension... extensions) {
    return Parser.builder()
        .extensions(List.of(extensions))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  /**
   * Places of "<" that have to be escaped for there to be no HTML: where a piece begins, and those
   * within it that would begin the next. What may be code or an address once the piece is escaped
   * is left to be read anew.
   *
   * @param markdown any Markdown
   * @param obeyed blocks of HTML to leave as they are
   */
  BitSet tags(String markdown, Set<String> obeyed) {
    BitSet tags = new BitSet();
    List<SourcePlace> blocks = new ArrayList<>();
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlBlock block) {
                if (!obeyed.contains(block.getLiteral())) {
                  blocks.add(SourcePlace.of(block, markdown));
                }
              }

              @Override
              public void visit(HtmlInline inline) {
                SourcePlace place = SourcePlace.of(inline, markdown);
                tags.set(place.first(markdown, '<'));
                if (inline.getLiteral().indexOf('`') < 0) {
                  addAll(tags, place, markdown, new BitSet());
                }
              }
            });
    BitSet kept = blocks.isEmpty() ? new BitSet() : codeAndLinks(markdown);
    for (SourcePlace place : blocks) {
      tags.set(place.first(markdown, '<'));
      addAll(tags, place, markdown, kept);
    }
    return tags;
  }

  private static void addAll(BitSet tags, SourcePlace place, String markdown, BitSet kept) {
    boolean escaped = false;
    for (int i = place.from(); i < place.to(); i++) {
      char c = markdown.charAt(i);
      if (c == '<' && !escaped && !kept.get(i)) {
        tags.set(i);
      }
      escaped = c == '\\' && !escaped;
    }
  }

  private BitSet codeAndLinks(String markdown) {
    BitSet places = new BitSet();
    addCodeAndLinks(withoutBlocks.parse(markdown), markdown, places);
    return places;
  }

  private static void addCodeAndLinks(Node node, String markdown, BitSet places) {
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof Link
        || node instanceof Image) {
      SourcePlace place = SourcePlace.of(node, markdown);
      places.set(place.from(), place.to());
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      addCodeAndLinks(child, markdown, places);
    }
  }
}
