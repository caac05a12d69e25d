package dev.firstlook.chart;

import dev.firstlook.data.LevelVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which group each row belongs to; rare groups may be put together. */
final class Grouping {

  private final String name;
  private final List<String> labels;
  private final int[] byRow;
  private final int folded;

  private Grouping(String name, List<String> labels, int[] byRow, int folded) {
    this.name = name;
    this.labels = List.copyOf(labels);
    this.byRow = byRow;
    this.folded = folded;
  }

  /** The groups of a variable, of which so many are kept. */
  static Grouping of(LevelVariable variable, int most) {
    return of(variable.name(), variable.levels(), variable.valuesByRow(), most);
  }

  /**
   * Groups by their names.
   *
   * @param name what the groups are
   * @param levels the groups in order
   * @param values the group of each row, null where it is missing; what is not among the levels
   *     counts as missing
   * @param most how many groups are kept; if there are more, the largest are kept in their order,
   *     and the last group stands for all others
   */
  static Grouping of(
      String name, List<String> levels, List<? extends @Nullable String> values, int most) {
    Map<String, Integer> codes = new HashMap<>();
    levels.forEach(level -> codes.putIfAbsent(level, codes.size()));
    int[] byRow = new int[values.size()];
    int[] sizes = new int[levels.size()];
    for (int row = 0; row < byRow.length; row++) {
      String value = values.get(row);
      byRow[row] = value == null ? -1 : codes.getOrDefault(value, -1);
      if (byRow[row] >= 0) {
        sizes[byRow[row]]++;
      }
    }
    if (levels.size() <= most) {
      return new Grouping(name, levels, byRow, 0);
    }
    List<Integer> kept =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer level) -> sizes[level]).reversed())
            .limit(most)
            .sorted()
            .toList();
    int[] newCode = new int[sizes.length];
    Arrays.fill(newCode, most);
    List<String> labels = new ArrayList<>();
    for (int level : kept) {
      newCode[level] = labels.size();
      labels.add(levels.get(level));
    }
    int folded = levels.size() - most;
    labels.add(folded == 1 ? "1 other group" : folded + " other groups");
    int[] codesByRow = Arrays.stream(byRow).map(code -> code < 0 ? -1 : newCode[code]).toArray();
    return new Grouping(name, labels, codesByRow, folded);
  }

  String name() {
    return name;
  }

  List<String> labels() {
    return labels;
  }

  /** How many groups the last one stands for; 0 if it is one like the others. */
  int folded() {
    return folded;
  }

  /** The number of each row's group from 0; -1 where it is missing. */
  int[] byRow() {
    return byRow.clone();
  }

  /** The values of one group's rows. */
  double[] select(double[] valuesByRow, int group) {
    if (valuesByRow.length != byRow.length) {
      throw new IllegalArgumentException(
          "%s must have as many rows as what is grouped by it, %s, but had %s"
              .formatted(Letters.plain(name), valuesByRow.length, byRow.length));
    }
    return IntStream.range(0, byRow.length)
        .filter(row -> byRow[row] == group)
        .mapToDouble(row -> valuesByRow[row])
        .toArray();
  }
}
