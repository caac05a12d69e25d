package dev.firstlook.summary;

import dev.firstlook.explain.Bars;
import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/** How a {@link FrequencyTable} reads. */
final class FrequencyWording {

  private static final int ROWS = 20;
  private static final int LABEL = 40;
  private static final int BAR = 20;

  private FrequencyWording() {}

  static <T> TextTable table(FrequencyTable<T> table) {
    List<FrequencyTable.Row<T>> shown = table.rows();
    shown = shown.subList(0, Math.min(ROWS, shown.size()));
    double highest = table.counts().stream().mapToLong(Long::longValue).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (FrequencyTable.Row<T> row : shown) {
      rows.add(
          List.of(
              label(row.value()),
              Long.toString(row.count()),
              Numbers.percent(row.share()),
              Numbers.percent(row.cumulativeShare()),
              Bars.lying(row.count() / highest, BAR)));
    }
    int more = table.values().size() - shown.size();
    String title = more == 0 ? "" : "the first " + ROWS + " of " + (more + ROWS) + " values";
    return new TextTable(title, List.of("value", "count", "share", "cumulative", ""), rows);
  }

  static <T> String text(FrequencyTable<T> table) {
    int distinct = table.values().size();
    String first =
        "Frequencies of "
            + Wording.values(table.total(), table.missing())
            + ", "
            + distinct
            + " distinct";
    TextTable shown = new TextTable("", table(table).header(), table(table).rows());
    String text = first + modes(table) + "\n" + shown;
    if (distinct <= ROWS) {
      return text;
    }
    List<FrequencyTable.Row<T>> rows = table.rows();
    long rest = table.total() - rows.get(ROWS - 1).cumulativeCount();
    return text + "\nand " + (distinct - ROWS) + " more distinct values, " + rest + " in all";
  }

  private static <T> String modes(FrequencyTable<T> table) {
    List<T> modes = table.modes();
    if (modes.isEmpty()) {
      return "";
    }
    return modes.size() == 1
        ? ", mode " + Escape.terminal(label(modes.get(0)))
        : ", " + modes.size() + " modes";
  }

  static String label(Object value) {
    return value instanceof Double number
        ? Numbers.text(number, 17)
        : Escape.shorten(value.toString(), LABEL);
  }
}
