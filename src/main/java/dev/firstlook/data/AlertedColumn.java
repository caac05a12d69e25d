package dev.firstlook.data;

import dev.firstlook.explain.Step;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.summary.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A column as the rules for alerts look at it. What several rules need is made once, when it is
 * first needed; a column is looked at by one thread.
 */
final class AlertedColumn {
  /** So many rows are named as examples. */
  private static final int EXAMPLES = 5;

  private final TextColumn column;
  private final InferredType type;
  private final Variable variable;
  private double @Nullable [] numbers;
  private @Nullable NumberCounts counts;
  private @Nullable SuspectedCodes suspects;
  private @Nullable NumberCounts trusted;
  private @Nullable Quantiles sample;
  private @Nullable NumericSummary summary;
  private @Nullable Long pattern;

  AlertedColumn(TextColumn column, InferredType type, Variable variable) {
    this.column = column;
    this.type = type;
    this.variable = variable;
  }

  TextColumn text() {
    return column;
  }

  InferredType type() {
    return type;
  }

  Variable variable() {
    return variable;
  }

  String name() {
    return column.name();
  }

  boolean is(VariableType first, VariableType... more) {
    boolean found = variable.type() == first;
    for (VariableType other : more) {
      found |= variable.type() == other;
    }
    return found;
  }

  boolean isNumeric() {
    return is(VariableType.CONTINUOUS, VariableType.DISCRETE);
  }

  /** Rows that hold a value. */
  int observed() {
    return column.observed();
  }

  /** Different values. */
  int distinct() {
    return column.distinctValues();
  }

  /** The number that each distinct text stands for; NaN where it is missing or none. */
  double[] numbers() {
    if (numbers == null) {
      numbers = variable instanceof NumericVariable n ? ofRows(n) : NumberProfile.of(column).values;
    }
    return numbers;
  }

  private double[] ofRows(NumericVariable numeric) {
    double[] byRow = numeric.valuesByRow();
    double[] ofTexts = new double[column.texts()];
    for (int d = 0; d < ofTexts.length; d++) {
      ofTexts[d] = byRow[column.firstRow(d)];
    }
    return ofTexts;
  }

  /** All numbers, suspected codes included. */
  NumberCounts counts() {
    if (counts == null) {
      counts = NumberCounts.of(column, numbers());
    }
    return counts;
  }

  /** The values that seem to stand for a missing one. */
  SuspectedCodes suspects() {
    if (suspects == null) {
      suspects = SuspectedCodes.of(this);
    }
    return suspects;
  }

  /** The numbers without suspected codes: a code is to raise one alert, not five. */
  NumberCounts trusted() {
    if (trusted == null) {
      trusted = suspects().isEmpty() ? counts() : NumberCounts.of(column, trustedNumbers());
    }
    return trusted;
  }

  private double[] trustedNumbers() {
    double[] kept = numbers().clone();
    for (int d : suspects().texts()) {
      kept[d] = Double.NaN;
    }
    return kept;
  }

  /** The finite numbers of all rows without suspected codes, sorted. */
  Quantiles sample() {
    if (sample == null) {
      double[] kept = trustedNumbers();
      double[] byRow = new double[column.rows()];
      for (int row = 0; row < byRow.length; row++) {
        double value = kept[column.code(row)];
        byRow[row] = Double.isInfinite(value) ? Double.NaN : value;
      }
      sample = Quantiles.of(byRow);
    }
    return sample;
  }

  /** The usual statistics of the {@link #sample()}. */
  NumericSummary summary() {
    if (summary == null) {
      summary = NumericSummary.of(sample());
    }
    return summary;
  }

  /**
   * A hash of which rows are equal to which. Distinct texts are numbered in the order of their
   * appearance, so columns that differ only in how they name their values have the same.
   */
  long pattern() {
    if (pattern == null) {
      long hash = column.texts();
      for (int row = 0; row < column.rows(); row++) {
        hash = (hash ^ column.code(row)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 32;
      }
      pattern = hash;
    }
    return pattern;
  }

  /** The first rows, counted from 1, that hold one of the texts asked for. */
  List<Integer> rows(IntPredicate texts) {
    boolean[] wanted = new boolean[column.texts()];
    int first = column.rows();
    for (int d = 0; d < wanted.length; d++) {
      wanted[d] = texts.test(d);
      first = wanted[d] ? Math.min(first, column.firstRow(d)) : first;
    }
    List<Integer> rows = new ArrayList<>();
    for (int row = first; row < column.rows() && rows.size() < EXAMPLES; row++) {
      if (wanted[column.code(row)]) {
        rows.add(row + 1);
      }
    }
    return rows;
  }

  /** Rows that hold one of the texts, of which the finding names the first. */
  List<Integer> rows(List<Integer> texts) {
    return rows(texts, 1);
  }

  /**
   * Rows, counted from 1, that hold one of the texts: the first row of each of the first few, which
   * the finding names, and then as many of the first rows as there is room for.
   */
  List<Integer> rows(List<Integer> texts, int named) {
    boolean[] wanted = new boolean[column.texts()];
    texts.forEach(d -> wanted[d] = true);
    Set<Integer> rows = new TreeSet<>();
    texts.stream().limit(named).forEach(d -> rows.add(column.firstRow(d) + 1));
    List<Integer> first = rows(d -> wanted[d]);
    for (int i = 0; i < first.size() && rows.size() < EXAMPLES; i++) {
      rows.add(first.get(i));
    }
    return List.copyOf(rows);
  }

  /** The observed text that comes first; there must be one. */
  int firstText() {
    int d = 0;
    while (column.isMissingText(d)) {
      d++;
    }
    return d;
  }

  /** The observed texts for which something holds, the most frequent first. */
  List<Integer> texts(IntPredicate wanted) {
    List<Integer> found = new ArrayList<>();
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d) && wanted.test(d)) {
        found.add(d);
      }
    }
    found.sort((a, b) -> Integer.compare(column.count(b), column.count(a)));
    return found;
  }

  /** How many rows hold one of the texts. */
  long count(List<Integer> texts) {
    return texts.stream().mapToLong(column::count).sum();
  }

  /** An alert about this column. */
  Alert alert(AlertKind kind, String finding, List<Integer> rows, List<Step> steps, String advice) {
    return new Alert(kind, List.of(name()), finding, rows, steps, advice);
  }
}
