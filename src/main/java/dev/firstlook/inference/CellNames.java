package dev.firstlook.inference;

import dev.firstlook.distribution.Support;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;

/** How a cell is called that gathers the base cells from one to another. */
interface CellNames {

  /**
   * The name of a group of neighbouring base cells.
   *
   * @param first the index of the first
   * @param last the index of the last
   */
  String of(int first, int last);

  /** Names that were given: those of a group are strung together. */
  static CellNames given(List<String> names) {
    return (first, last) -> String.join(" + ", names.subList(first, last + 1));
  }

  /** Whole numbers: {@code 3}, {@code 0 to 2}, {@code 10 or more}. */
  static CellNames whole(Support support, long[] upperEnds) {
    return (first, last) -> {
      double from = first == 0 ? support.lower() : upperEnds[first - 1] + 1.0;
      double to = last == upperEnds.length ? support.upper() : upperEnds[last];
      if (from == to) {
        return Numbers.text(from);
      }
      if (to == Double.POSITIVE_INFINITY) {
        return from == Double.NEGATIVE_INFINITY ? "all" : Numbers.text(from) + " or more";
      }
      return from == Double.NEGATIVE_INFINITY
          ? Numbers.text(to) + " or fewer"
          : Numbers.text(from) + " to " + Numbers.text(to);
    };
  }

  /** Intervals between inner edges: {@code up to 1.5}, {@code 1.5 to 2.3}, {@code above 2.3}. */
  static CellNames intervals(double[] edges) {
    String[] texts = distinct(edges);
    return (first, last) -> {
      if (last == texts.length) {
        return first == 0 ? "all" : "above " + texts[first - 1];
      }
      return first == 0 ? "up to " + texts[last] : texts[first - 1] + " to " + texts[last];
    };
  }

  /** Edges to as many digits as it takes to tell them apart. */
  private static String[] distinct(double[] edges) {
    String[] texts = {};
    for (int digits = Numbers.SIGNIFICANT_DIGITS; digits <= 17; digits++) {
      int shown = digits;
      texts = Arrays.stream(edges).mapToObj(e -> Numbers.text(e, shown)).toArray(String[]::new);
      if (Arrays.stream(texts).distinct().count() == texts.length) {
        return texts;
      }
    }
    return texts;
  }
}
