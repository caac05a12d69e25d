package dev.firstlook.data;

import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The names that a column of text holds, in an order, and which of them each row holds. */
final class Levels {
  private final TextColumn column;

  /** The names in order; their counts; and for each distinct text of the column its rank, or -1. */
  private final List<String> names;

  private final long[] counts;
  private final int[] ranks;

  private Levels(TextColumn column, List<String> names, long[] counts, int[] ranks) {
    this.column = column;
    this.names = names;
    this.counts = counts;
    this.ranks = ranks;
  }

  /** All values of the column, in alphabetical order, numbers in the order of numbers. */
  static Levels of(TextColumn column) {
    List<String> names = new ArrayList<>();
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d)) {
        names.add(column.text(d));
      }
    }
    Comparator<String> alphabetical = Comparator.naturalOrder();
    names.sort(
        areWholeNumbers(names)
            ? Comparator.<String>comparingLong(Long::parseLong).thenComparing(alphabetical)
            : alphabetical);
    return ordered(column, names);
  }

  /**
   * The values of the column that are among the given names, in the order of the names; names that
   * do not occur count 0, values that are not among the names have no rank.
   */
  static Levels ordered(TextColumn column, List<String> names) {
    return ordered(column, names, name -> name);
  }

  /** As {@link #ordered}, but another spelling of a name has the rank of that name. */
  static Levels orderedBySpelling(TextColumn column, List<String> names) {
    boolean differ = names.stream().map(Spelling::of).distinct().count() == names.size();
    return ordered(column, names, differ ? Spelling::of : name -> name);
  }

  private static Levels ordered(
      TextColumn column, List<String> names, UnaryOperator<String> spelling) {
    Map<String, Integer> rank = new HashMap<>();
    for (String name : names) {
      rank.put(spelling.apply(name), rank.size());
    }
    int[] ranks = new int[column.texts()];
    long[] counts = new long[names.size()];
    for (int d = 0; d < ranks.length; d++) {
      ranks[d] =
          column.isMissingText(d) ? -1 : rank.getOrDefault(spelling.apply(column.text(d)), -1);
      if (ranks[d] >= 0) {
        counts[ranks[d]] += column.count(d);
      }
    }
    return new Levels(column, List.copyOf(names), counts, ranks);
  }

  /** Whether every name is a whole number of at most 18 digits, which a long holds. */
  static boolean areWholeNumbers(List<String> names) {
    return names.stream().allMatch(Levels::isWholeNumber);
  }

  private static boolean isWholeNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.length() > start
        && text.length() - start <= 18
        && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }

  TextColumn column() {
    return column;
  }

  List<String> names() {
    return names;
  }

  /** How many rows hold one of the names. */
  long ranked() {
    return Arrays.stream(counts).sum();
  }

  /** The rank of the distinct text d, from 0; -1 if it is missing or not among the names. */
  int rankOfText(int d) {
    return ranks[d];
  }

  /** The rank of a row's value, from 0; -1 if it is missing or not among the names. */
  int rank(int row) {
    return ranks[column.code(row)];
  }

  long count(int rank) {
    return counts[rank];
  }

  FrequencyTable<String> frequencies() {
    return FrequencyTable.ofCounts(names, counts);
  }

  /** The values of the column that are not among the names, in the order of their appearance. */
  FrequencyTable<String> unranked() {
    List<String> texts = new ArrayList<>();
    List<Long> times = new ArrayList<>();
    for (int d = 0; d < ranks.length; d++) {
      if (ranks[d] < 0 && !column.isMissingText(d)) {
        texts.add(column.text(d));
        times.add((long) column.count(d));
      }
    }
    return FrequencyTable.ofCounts(texts, times.stream().mapToLong(Long::longValue).toArray());
  }

  String mode(String variable) {
    int best = -1;
    for (int rank = 0; rank < counts.length; rank++) {
      if (counts[rank] > 0 && (best < 0 || counts[rank] > counts[best])) {
        best = rank;
      }
    }
    if (best < 0) {
      throw new IllegalStateException(
          "mode of \""
              + Names.shown(variable)
              + "\" needs at least 1 observed value, but there are 0");
    }
    return names.get(best);
  }
}
