package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.util.List;

/** How captions and descriptions say how many there are. */
final class Caption {

  private Caption() {}

  /** Such as {@code 342 values, 2 missing left out}. */
  static String of(long shown, String noun, long missing) {
    return Numbers.counted(shown, noun) + missing(missing);
  }

  /** Such as {@code , 2 missing left out}; nothing if none is missing. */
  static String missing(long missing) {
    return missing == 0 ? "" : ", " + missing + " missing left out";
  }

  /** Such as {@code , 2 rows with missing values left out}; nothing if none was. */
  static String dropped(long rows) {
    return rows == 0 ? "" : ", " + Numbers.counted(rows, "row") + " with missing values left out";
  }

  /**
   * The first of several parts of a sentence, and how many more there are: {@code a, b, and 2
   * more}.
   *
   * @param parts the parts in order
   * @param most so many are named before the rest is counted; a rest of one is named as well
   * @param separator what stands between two of them
   */
  static String first(List<String> parts, int most, String separator) {
    int more = parts.size() - most;
    return more <= 1
        ? String.join(separator, parts)
        : String.join(separator, parts.subList(0, most)) + separator + "and " + more + " more";
  }

  /** Such as {@code 342 values from 32.1 to 59.6} or {@code 4 values, all 3}. */
  static String of(long shown, String noun, double lowest, double highest) {
    return Numbers.counted(shown, noun) + range(shown, lowest, highest);
  }

  /** Such as {@code from 32.1 to 59.6}, or {@code , all 3} if all numbers are the same. */
  static String range(long count, double lowest, double highest) {
    if (lowest == highest) {
      return (count == 1 ? ", " : ", all ") + Numbers.text(lowest);
    }
    double apart = highest - lowest;
    return " from " + Numbers.within(lowest, apart) + " to " + Numbers.within(highest, apart);
  }
}
