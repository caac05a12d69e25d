package dev.firstlook.notebook;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where a piece of Markdown stands in its source.
 *
 * @param from its first character, which may be a blank of its indent
 * @param to behind its last one
 */
record SourcePlace(int from, int to) {

  static SourcePlace of(Node node, String source) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new SourcePlace(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = spans.get(0).getInputIndex();
    int to = last.getInputIndex() + last.getLength();
    for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
      if (outer instanceof TableCell cell) {
        int start = cell.getSourceSpans().get(0).getInputIndex();
        return new SourcePlace(inCell(start, from, source), inCell(start, to, source));
      }
    }
    return new SourcePlace(from, to);
  }

  /**
   * The parser takes an escaped bar in a cell for one character, so that what stands behind it has
   * a place too far to the left.
   */
  private static int inCell(int start, int place, String source) {
    int at = start;
    for (int i = start; i < place && at < source.length(); i++) {
      at += source.startsWith("\\|", at) ? 2 : 1;
    }
    return at;
  }

  /** The first place of a character at or behind the beginning; if there is none, of all. */
  int first(String source, char c) {
    int at = source.indexOf(c, from);
    return at >= 0 ? at : source.indexOf(c);
  }
}
