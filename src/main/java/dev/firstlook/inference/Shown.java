package dev.firstlook.inference;

import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/** How a table becomes part of a working. */
final class Shown {

  private Shown() {}

  static Working table(Working working, String words, TextTable table) {
    Working longer = working;
    for (List<String> row : table.rows()) {
      longer = longer.step(words, String.join(", ", row));
    }
    return longer;
  }
}
