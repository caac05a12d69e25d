package dev.firstlook.inference;

import java.util.stream.IntStream;

/** Pearson's chi-squared test of independence in a contingency table. */
final class IndependenceTest {

  private IndependenceTest() {}

  static TestResult of(ContingencyTable table) {
    double statistic = statistic(table);
    int df = (rows(table) - 1) * (columns(table) - 1);
    double p = ReferenceLaws.chiSquaredSurvival(statistic, df);
    return IndependenceWording.result(table, statistic, df, p, cramersV(table));
  }

  static double cramersV(ContingencyTable table) {
    int levels = Math.min(rows(table), columns(table));
    return Math.min(1, Math.sqrt(statistic(table) / table.total() / (levels - 1)));
  }

  private static double statistic(ContingencyTable table) {
    double sum = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      for (int j = 0; j < table.columns().size(); j++) {
        sum += contribution(table, i, j);
      }
    }
    return sum;
  }

  static double contribution(ContingencyTable table, int row, int column) {
    double expected = table.expected(row, column);
    double distance = table.count(row, column) - expected;
    return expected == 0 ? 0 : distance * distance / expected;
  }

  /** The number of rows that occur: an empty one says nothing about independence. */
  static int rows(ContingencyTable table) {
    return atLeastTwo(
        "rows", IntStream.range(0, table.rows().size()).filter(i -> table.rowTotal(i) > 0));
  }

  static int columns(ContingencyTable table) {
    return atLeastTwo(
        "columns",
        IntStream.range(0, table.columns().size()).filter(j -> table.columnTotal(j) > 0));
  }

  private static int atLeastTwo(String name, IntStream occurring) {
    int levels = (int) occurring.count();
    if (!(levels >= 2)) {
      throw new IllegalArgumentException(
          "at least 2 levels of the " + name + " must occur, but there were " + levels);
    }
    return levels;
  }
}
