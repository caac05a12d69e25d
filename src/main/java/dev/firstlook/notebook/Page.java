package dev.firstlook.notebook;

import java.util.List;

/**
 * What is to be written: the same for every form of page.
 *
 * @param title the title
 * @param cells what was told, in order
 * @param note what the reader should know about the page itself; may be empty
 * @param setup Java that has to be run before the code in the cells; empty if it is not known
 */
record Page(String title, List<Cell> cells, String note, String setup) {

  Page {
    cells = List.copyOf(cells);
  }

  /** What the page is about: the first sentence of its narrative; empty if it has none. */
  String sentence() {
    return cells.stream()
        .filter(Cell.Text.class::isInstance)
        .map(Cell.Text.class::cast)
        .map(text -> Markdown.firstSentence(text.markdown()))
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElse("");
  }
}
