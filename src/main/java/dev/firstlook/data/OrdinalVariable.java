package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.summary.FrequencyTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose values are levels in order, without distances between them: low, medium, high.
 * Levels can be counted and compared, so there are a mode, a median and quantiles; they cannot be
 * added, so there is no mean.
 *
 * <p>Values that are not among the levels are kept and counted as {@link #unranked()}; they take no
 * part in what needs the order.
 */
public final class OrdinalVariable implements LevelVariable {
  private final String name;
  private final Levels levels;

  private OrdinalVariable(String name, Levels levels) {
    this.name = name;
    this.levels = levels;
  }

  /**
   * A variable of levels in order.
   *
   * @param name the name of the variable; not blank
   * @param levels the levels from low to high; they need not all occur
   * @param values the values by row, null where missing
   * @return the variable
   */
  public static OrdinalVariable of(
      String name, List<String> levels, List<? extends @Nullable String> values) {
    return of(Names.column(Names.checked(name), values), levels);
  }

  static OrdinalVariable of(TextColumn column, List<String> levels) {
    Set<String> seen = new HashSet<>();
    for (String level : levels) {
      if (!seen.add(level)) {
        throw new IllegalArgumentException(
            "levels of \""
                + Names.shown(column.name())
                + "\" must differ, but \""
                + Names.shown(level)
                + "\" was given twice");
      }
    }
    return new OrdinalVariable(column.name(), Levels.ordered(column, levels));
  }

  /** The variable of an order that was found in the column: other spellings share a rank. */
  static OrdinalVariable ofSpellings(TextColumn column, List<String> levels) {
    return new OrdinalVariable(column.name(), Levels.orderedBySpelling(column, levels));
  }

  /** Whether the distinct text d of the column has a rank. */
  boolean isRanked(int d) {
    return levels.rankOfText(d) >= 0;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public VariableType type() {
    return VariableType.ORDINAL;
  }

  @Override
  public int size() {
    return levels.column().rows();
  }

  @Override
  public int missing() {
    return levels.column().missing();
  }

  /**
   * The levels from low to high. Where the order was inferred, spellings of one level that differ
   * by case or blanks share its rank; the most frequent one names it.
   *
   * @return the levels, also those that do not occur
   */
  @Override
  public List<String> levels() {
    return levels.names();
  }

  /**
   * The observed values, in the order of their rows, those without a rank included.
   *
   * @return a list of length {@link #observed()}
   */
  public List<String> values() {
    return levels.column().values();
  }

  /**
   * The values of all rows, for pairing with another variable.
   *
   * @return a list of length {@link #size()}, null where the value is missing
   */
  @Override
  public List<@Nullable String> valuesByRow() {
    return levels.column().valuesByRow();
  }

  /**
   * The ranks of all rows: 1 for the lowest level. Ranks order the values, their distances mean
   * nothing; use them for rank correlation.
   *
   * @return an array of length {@link #size()}, NaN where the value is missing or has no rank
   */
  public double[] ranksByRow() {
    double[] ranks = new double[levels.column().rows()];
    for (int row = 0; row < ranks.length; row++) {
      int rank = levels.rank(row);
      ranks[row] = rank < 0 ? Double.NaN : rank + 1;
    }
    return ranks;
  }

  /**
   * How often each level occurs, from low to high, with cumulative counts.
   *
   * @return the frequencies of the ranked values
   */
  @Override
  public FrequencyTable<String> frequencies() {
    return levels.frequencies();
  }

  /**
   * The values that are not among the levels.
   *
   * @return their frequencies; with total 0 if every value has a rank
   */
  public FrequencyTable<String> unranked() {
    return levels.unranked();
  }

  /**
   * Compares two levels by their order.
   *
   * @param level one level
   * @param other another level
   * @return negative if {@code level} is lower, 0 if both are the same, positive if it is higher
   * @throws IllegalArgumentException if one of them is not a level
   */
  public int compare(String level, String other) {
    return Integer.compare(rank(level), rank(other));
  }

  private int rank(String level) {
    int rank = levels.names().indexOf(level);
    if (rank < 0) {
      throw new IllegalArgumentException(
          "level of \""
              + Names.shown(name)
              + "\" must be one of "
              + Names.shown(levels.names().toString())
              + ", but was \""
              + Names.shown(level)
              + "\"");
    }
    return rank;
  }

  /**
   * The most frequent level; of several equally frequent the lowest.
   *
   * @return the mode
   * @throws IllegalStateException if no value has a rank
   */
  public String mode() {
    return levels.mode(name);
  }

  /**
   * The median level: the lowest level that at least half of the ranked values do not exceed.
   *
   * @return the level
   * @throws IllegalStateException if no value has a rank
   */
  public String median() {
    return quantile(0.5);
  }

  /**
   * A quantile: the lowest level that at least a share p of the ranked values do not exceed (the
   * inverse of the cumulative frequencies, Hyndman and Fan's type 1; levels cannot be averaged).
   *
   * @param p the share, in [0, 1]
   * @return the level
   * @throws IllegalArgumentException if p is not in [0, 1]
   * @throws IllegalStateException if no value has a rank
   */
  public String quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in [0, 1], but was " + p);
    }
    long total = levels.ranked();
    if (total == 0) {
      throw new IllegalStateException(
          "quantile of \""
              + Names.shown(name)
              + "\" needs at least 1 ranked value, but there are 0");
    }
    long needed = Math.max(1, (long) Math.ceil(p * total));
    long below = 0;
    int rank = -1;
    while (below < needed) {
      rank++;
      below += levels.count(rank);
    }
    return levels.names().get(rank);
  }

  /**
   * The entropy of the levels in bits, as for names without an order.
   *
   * @return the entropy of the ranked values
   */
  public double entropy() {
    return levels.frequencies().entropy();
  }

  @Override
  public String toString() {
    String order = Escape.shorten(Escape.terminal(String.join(" < ", levels.names())), 80);
    FrequencyTable<String> outside = unranked();
    String without =
        outside.total() == 0 ? "" : "\n" + outside.total() + " values outside the order";
    return Names.headline(this, ", " + order) + without + "\n" + frequencies();
  }
}
