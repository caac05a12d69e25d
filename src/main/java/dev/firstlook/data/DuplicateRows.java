package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Rows that are equal in every variable.
 *
 * <p>In a table of a few categories equal rows are natural: there are not enough different ones. In
 * a table with a name, a time or exact measurements they are a sign that something was entered
 * twice. What is natural is told by the rows that are nearly equal: if equal rows came about by
 * chance, there would also be many pairs that differ in one variable only.
 */
final class DuplicateRows {
  static final List<AlertTableRule> RULES =
      List.of(new AlertTableRule("duplicate rows", DuplicateRows::look));

  /** Equal pairs must be this many times as many as chance makes of the nearly equal ones. */
  static final double TIMES_CHANCE = 5;

  /** So seldom would chance alone make that many equal pairs. */
  static final double ACCIDENT = 0.01;

  /** With more columns, those behind are not left out one by one; the first tell enough. */
  private static final int MOST_LEFT_OUT = 40;

  private static final int EXAMPLES = 5;

  private final List<TextColumn> columns;
  private final int rows;
  private final long[] hashes;

  private DuplicateRows(List<TextColumn> columns) {
    this.columns = columns;
    this.rows = columns.get(0).rows();
    this.hashes = new long[rows];
    for (int c = 0; c < columns.size(); c++) {
      for (int row = 0; row < rows; row++) {
        hashes[row] += hash(c, columns.get(c).code(row));
      }
    }
  }

  private static List<Alert> look(List<AlertedColumn> all) {
    List<TextColumn> columns = all.stream().map(AlertedColumn::text).toList();
    boolean unique = columns.stream().anyMatch(column -> column.texts() == column.rows());
    if (columns.size() < 2 || unique) {
      return List.of();
    }
    return new DuplicateRows(columns).alerts();
  }

  /** The rows, empty ones left out, that equal an earlier row in every column. */
  static BitSet repeated(List<TextColumn> columns) {
    BitSet repeated = new BitSet();
    new DuplicateRows(columns).forEachRepeat((row, first) -> repeated.set(row));
    return repeated;
  }

  /** Spread over 64 bits, so that sums of different rows are hardly ever equal. */
  private static long hash(int column, int code) {
    long mixed = (code + 1) * 0x9E3779B97F4A7C15L + (column + 1) * 0xC2B2AE3D27D4EB4FL;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  private List<Alert> alerts() {
    List<Integer> examples = new ArrayList<>();
    List<Integer> originals = new ArrayList<>();
    int repeats = repeats(examples, originals);
    if (repeats == 0) {
      return List.of();
    }
    double empty = IntStream.range(0, rows).filter(this::isEmpty).count();
    double pairs = equalPairs(hashes) - 0.5 * empty * (empty - 1);
    double chance = byChance(pairs);
    if (!(pairs > TIMES_CHANCE * chance && byAccident(pairs, chance) < ACCIDENT)) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      steps.add(new Step("row " + examples.get(i) + " equals row " + originals.get(i), ""));
    }
    steps.add(new Step("pairs of equal rows", Numbers.text(pairs)));
    steps.add(
        new Step(
            "pairs to be expected by chance, also from those that differ in one variable only",
            Numbers.text(chance, 2)));
    return List.of(
        new Alert(
            AlertKind.DUPLICATE_ROWS,
            List.of(),
            Numbers.counted(repeats, "row")
                + (repeats == 1 ? " equals an earlier one" : " equal an earlier one")
                + " in all "
                + Numbers.counted(columns.size(), "variable")
                + ", such as "
                + examples.get(0)
                + " and "
                + originals.get(0),
            examples,
            steps,
            "If each was one observation, keep the first of them: " + "withoutDuplicateRows()"));
  }

  /** The probability of at least so many pairs where chance makes a Poisson number of them. */
  private static double byAccident(double pairs, double chance) {
    if (pairs > 20) {
      return 0;
    }
    double fewer = 0;
    double term = Math.exp(-chance);
    for (int k = 0; k < pairs; k++) {
      fewer += term;
      term *= chance / (k + 1);
    }
    return 1 - fewer;
  }

  /** How many rows equal an earlier one; the first of them, and what they equal. */
  private int repeats(List<Integer> examples, List<Integer> originals) {
    AtomicInteger repeats = new AtomicInteger();
    forEachRepeat(
        (row, first) -> {
          if (repeats.getAndIncrement() < EXAMPLES) {
            examples.add(row + 1);
            originals.add(first + 1);
          }
        });
    return repeats.get();
  }

  /** Tells each row that equals an earlier one, with that one. */
  private void forEachRepeat(BiConsumer<Integer, Integer> action) {
    Long2IntOpenHashMap firstRows = new Long2IntOpenHashMap(rows);
    firstRows.defaultReturnValue(-1);
    for (int row = 0; row < rows; row++) {
      int first = firstRows.putIfAbsent(hashes[row], row);
      if (first >= 0 && !isEmpty(row) && areEqual(first, row)) {
        action.accept(row, first);
      }
    }
  }

  private boolean areEqual(int one, int other) {
    return columns.stream().allMatch(column -> column.code(one) == column.code(other));
  }

  private boolean isEmpty(int row) {
    return columns.stream().allMatch(column -> column.isMissing(row));
  }

  /**
   * The equal pairs that chance makes. If the variables had nothing to do with each other: all
   * pairs times the share that agrees in each variable. Since they have, also: of the pairs that
   * agree in all variables but one, so many agree in this one too as any two rows do. The largest
   * of these numbers counts.
   */
  private double byChance(double equalPairs) {
    double unrelated = 0.5 * rows * (rows - 1.0);
    double most = 0;
    for (int c = 0; c < columns.size(); c++) {
      TextColumn column = columns.get(c);
      double agree = agreement(column);
      unrelated *= agree;
      if (agree < 1 && c < MOST_LEFT_OUT) {
        long[] others = new long[rows];
        for (int row = 0; row < rows; row++) {
          others[row] = hashes[row] - hash(c, column.code(row));
        }
        double nearly = equalPairs(others) - equalPairs;
        most = Math.max(most, nearly * agree / (1 - agree));
      }
    }
    return Math.max(most, unrelated);
  }

  /** The share of all pairs of rows that agree in a column. */
  private static double agreement(TextColumn column) {
    double pairs = 0;
    for (int d = 0; d < column.texts(); d++) {
      pairs += 0.5 * column.count(d) * (column.count(d) - 1.0);
    }
    return pairs / (0.5 * column.rows() * (column.rows() - 1.0));
  }

  private static double equalPairs(long[] values) {
    long[] sorted = values.clone();
    Arrays.parallelSort(sorted);
    double pairs = 0;
    int run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }
}
