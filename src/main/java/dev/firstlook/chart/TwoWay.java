package dev.firstlook.chart;

import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;

/** How often each level of one variable occurs together with each level of another. */
final class TwoWay {

  private final Grouping x;
  private final Grouping by;
  private final boolean ordered;
  private final long[][] counts;
  private final long dropped;

  private TwoWay(Grouping x, Grouping by, boolean ordered, long[][] counts, long dropped) {
    this.x = x;
    this.by = by;
    this.ordered = ordered;
    this.counts = counts;
    this.dropped = dropped;
  }

  static TwoWay of(LevelVariable first, LevelVariable second, int most) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "%s and %s must have the same number of rows, but had %s and %s"
              .formatted(
                  Letters.plain(first.name()),
                  Letters.plain(second.name()),
                  first.size(),
                  second.size()));
    }
    Grouping x = Grouping.of(first, most);
    Grouping by = Grouping.of(second, Look.MOST_GROUPS);
    long[][] counts = new long[x.labels().size()][by.labels().size()];
    int[] rows = x.byRow();
    int[] columns = by.byRow();
    long dropped = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= 0 && columns[i] >= 0) {
        counts[rows[i]][columns[i]]++;
      } else {
        dropped++;
      }
    }
    if (dropped == rows.length) {
      throw new IllegalArgumentException(
          "bars of %s by %s need at least 1 complete row, but there were 0, and %s with missing values"
              .formatted(
                  Letters.plain(second.name()),
                  Letters.plain(first.name()),
                  Numbers.counted(dropped, "row")));
    }
    boolean ordered = second instanceof OrdinalVariable && by.folded() == 0;
    return new TwoWay(x, by, ordered, counts, dropped);
  }

  String xName() {
    return x.name();
  }

  String byName() {
    return by.name();
  }

  List<String> xLabels() {
    return x.labels();
  }

  List<String> byLabels() {
    return by.labels();
  }

  /** Whether the levels of the second variable have an order. */
  boolean isOrdered() {
    return ordered;
  }

  /** Whether a level of the second variable stands for several. */
  boolean isOther(int level) {
    return by.folded() > 0 && level == by.labels().size() - 1;
  }

  long count(int i, int j) {
    return counts[i][j];
  }

  long rowTotal(int i) {
    return Arrays.stream(counts[i]).sum();
  }

  long columnTotal(int j) {
    return Arrays.stream(counts).mapToLong(row -> row[j]).sum();
  }

  long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** How many rows lacked a value. */
  long dropped() {
    return dropped;
  }
}
