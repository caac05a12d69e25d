package dev.firstlook.inference;

import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often each pair of levels of two categorical variables occurs together, and whether the two
 * have to do with each other.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/prc/section4/prc45.htm">NIST/SEMATECH
 *     e-Handbook, 7.4.5</a>
 */
public final class ContingencyTable implements Tabular {

  private final List<String> rows;
  private final List<String> columns;
  private final long[][] counts;
  private final long[] rowTotals;
  private final long[] columnTotals;
  private final long total;
  private final long dropped;

  private ContingencyTable(List<String> rows, List<String> columns, long[][] counts, long dropped) {
    this.rows = rows;
    this.columns = columns;
    this.counts = counts;
    this.rowTotals = new long[rows.size()];
    this.columnTotals = new long[columns.size()];
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        rowTotals[i] += counts[i][j];
        columnTotals[j] += counts[i][j];
        sum = Math.addExact(sum, counts[i][j]);
      }
    }
    this.total = sum;
    this.dropped = dropped;
  }

  /**
   * Counts the pairs of two variables.
   *
   * @param rows the levels of the one, by observation; null means missing
   * @param columns the levels of the other, as many; null means missing
   * @return the table, its levels in the order in which they first occur; a pair with a missing
   *     level is left out and counted
   * @throws IllegalArgumentException if the lengths differ, or no pair is complete
   */
  public static ContingencyTable of(
      List<? extends @Nullable String> rows, List<? extends @Nullable String> columns) {
    if (rows.size() != columns.size()) {
      throw new IllegalArgumentException(
          "both variables must have as many values, but they had %s and %s"
              .formatted(rows.size(), columns.size()));
    }
    Map<String, Integer> rowLevels = new LinkedHashMap<>();
    Map<String, Integer> columnLevels = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      String column = columns.get(i);
      if (row != null && column != null) {
        rowLevels.putIfAbsent(row, rowLevels.size());
        columnLevels.putIfAbsent(column, columnLevels.size());
      }
    }
    return count(rows, columns, rowLevels, columnLevels);
  }

  /**
   * Counts the pairs of two variables given as arrays.
   *
   * @param rows the levels of the one, by observation; null means missing
   * @param columns the levels of the other, as many; null means missing
   * @return the table, as of lists
   * @throws IllegalArgumentException if the lengths differ, or no pair is complete
   */
  public static ContingencyTable of(@Nullable String[] rows, @Nullable String[] columns) {
    return of(Arrays.asList(rows), Arrays.asList(columns));
  }

  private static ContingencyTable count(
      List<? extends @Nullable String> rows,
      List<? extends @Nullable String> columns,
      Map<String, Integer> rowLevels,
      Map<String, Integer> columnLevels) {
    long[][] counts = new long[rowLevels.size()][columnLevels.size()];
    long dropped = 0;
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      String column = columns.get(i);
      if (row == null || column == null) {
        dropped++;
      } else {
        counts[rowLevels.getOrDefault(row, 0)][columnLevels.getOrDefault(column, 0)]++;
      }
    }
    Check.size(rows.size() - dropped, 1);
    return new ContingencyTable(
        List.copyOf(rowLevels.keySet()), List.copyOf(columnLevels.keySet()), counts, dropped);
  }

  /**
   * A table that has been counted already.
   *
   * @param rows the levels of the rows, all different
   * @param columns the levels of the columns, all different
   * @param counts the counts, row by row; at least 0, not all 0
   * @return the table
   * @throws IllegalArgumentException if the shape does not fit, a level comes twice, a count is
   *     negative, or all are 0
   */
  public static ContingencyTable ofCounts(
      List<String> rows, List<String> columns, long[][] counts) {
    distinct("rows", rows);
    distinct("columns", columns);
    if (counts.length != rows.size()) {
      throw new IllegalArgumentException(
          "counts must have %s rows, but had %s".formatted(rows.size(), counts.length));
    }
    long[][] copy = new long[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i].length != columns.size()) {
        throw new IllegalArgumentException(
            "every row of counts must have %s numbers, but row %s had %s"
                .formatted(columns.size(), rows.get(i), counts[i].length));
      }
      for (int j = 0; j < counts[i].length; j++) {
        Check.atLeast("count of " + rows.get(i) + ", " + columns.get(j), 0, counts[i][j]);
      }
      copy[i] = counts[i].clone();
    }
    ContingencyTable table = new ContingencyTable(List.copyOf(rows), List.copyOf(columns), copy, 0);
    if (!(table.total() > 0)) {
      throw new IllegalArgumentException("at least one count must be positive, but all were 0");
    }
    return table;
  }

  private static void distinct(String name, List<String> levels) {
    Set<String> seen = new HashSet<>();
    for (String level : levels) {
      if (!seen.add(Objects.requireNonNull(level, name))) {
        throw new IllegalArgumentException(
            "levels of %s must be distinct, but %s came twice".formatted(name, level));
      }
    }
  }

  /**
   * The levels of the rows.
   *
   * @return the levels, in order
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * The levels of the columns.
   *
   * @return the levels, in order
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * How many pairs were left out because a level was missing.
   *
   * @return the number of incomplete pairs
   */
  public long dropped() {
    return dropped;
  }

  /**
   * How often two levels occur together.
   *
   * @param row a level of the rows
   * @param column a level of the columns
   * @return the count
   * @throws IllegalArgumentException if there is no such level
   */
  public long count(String row, String column) {
    return counts[index("row", rows, row)][index("column", columns, column)];
  }

  /**
   * How often two levels would occur together if the variables were independent: row total times
   * column total / total.
   *
   * @param row a level of the rows
   * @param column a level of the columns
   * @return the expected count
   * @throws IllegalArgumentException if there is no such level
   */
  public double expected(String row, String column) {
    return expected(index("row", rows, row), index("column", columns, column));
  }

  private static int index(String name, List<String> levels, String level) {
    int index = levels.indexOf(level);
    if (index < 0) {
      throw new IllegalArgumentException(name + " must be one of " + levels + ", but was " + level);
    }
    return index;
  }

  long count(int row, int column) {
    return counts[row][column];
  }

  double expected(int row, int column) {
    return (double) rowTotal(row) * columnTotal(column) / total();
  }

  long rowTotal(int row) {
    return rowTotals[row];
  }

  long columnTotal(int column) {
    return columnTotals[column];
  }

  /**
   * The number of pairs counted.
   *
   * @return the sum of all counts
   */
  public long total() {
    return total;
  }

  /**
   * Cramér's V, how strongly the two variables go together: √(X² / (n (k - 1))), where k is the
   * smaller number of levels that occur (Cramér 1946, "Mathematical methods of statistics", section
   * 21.9).
   *
   * @return from 0, independent, to 1, the one determines the other
   * @throws IllegalArgumentException if a variable has fewer than 2 levels that occur
   */
  public double cramersV() {
    return IndependenceTest.cramersV(this);
  }

  /**
   * Pearson's chi-squared test of independence, without continuity correction.
   *
   * @return the result; its notes give Cramér's V and tell of small expected counts
   * @throws IllegalArgumentException if a variable has fewer than 2 levels that occur
   */
  public TestResult independence() {
    return IndependenceTest.of(this);
  }

  /**
   * The counts with their totals.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(IndependenceWording.table(this));
  }

  @Override
  public String toString() {
    return IndependenceWording.text(this);
  }
}
