package dev.firstlook.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that seem to stand for "not known": 9999, -999, 99, -1, and 0 where it is impossible.
 *
 * <p>A number that is used as a code is not only of a certain look. It stands at an end of the
 * range, and apart from the other values or higher than its neighbours; otherwise 99 is a
 * measurement like 98.
 *
 * @param reasons the suspected codes, and what makes each of them suspect
 */
record NumericCodes(Map<Double, String> reasons) {
  /** Codes of questionnaires for "do not know", "refused", and the values that fill empty cells. */
  private static final Set<Double> KNOWN =
      Set.of(
          7.0, 8.0, 77.0, 88.0, 96.0, 97.0, 98.0, 777.0, 888.0, 996.0, 997.0, 998.0, 7777.0, 8888.0,
          9996.0, 9997.0, 9998.0, 1.0e20, 1.0e30);

  private static final Set<Double> FILLS =
      Set.of(999.25, 32767.0, 32768.0, 65535.0, 2147483647.0, 2147483648.0, 9.969209968386869e36);

  /** A gap this many times as wide as the widest between the others sets a value apart. */
  private static final double APART = 3;

  /**
   * Zero stands apart only if the next value is at least this part of the median: amounts that can
   * be nothing (rain, money) come down to near zero, sizes that cannot (a weight) do not.
   */
  private static final double FAR_FROM_ZERO = 0.2;

  /** If more of the values are 0, it is a value of its own; counts are 0 more readily. */
  private static final double ZEROS_MEASURED = 0.5;

  private static final double ZEROS_COUNTED = 0.1;

  /** With fewer different values below it, the lower end of the range is not known well enough. */
  private static final int FEWEST = 10;

  NumericCodes {
    reasons = Map.copyOf(reasons);
  }

  static NumericCodes of(NumberCounts numbers, boolean levels, boolean counted, String name) {
    Map<Double, String> reasons = new LinkedHashMap<>();
    // What is infinite is said to be so, and no code.
    NumberCounts all = numbers.finite();
    int low = 0;
    int high = all.size();
    while (high > low && all.value(high - 1) > 0 && looksLikeCode(all.value(high - 1))) {
      high--;
    }
    while (low < high && all.value(low) < 0 && looksLikeCode(all.value(low))) {
      low++;
    }
    // From the inside outwards: what is not accepted belongs to the other values.
    while (high < all.size() && above(all.part(low, high), all, high, levels).isEmpty()) {
      high++;
    }
    while (low > 0 && below(all.part(low, high), all, low - 1, name).isEmpty()) {
      low--;
    }
    NumberCounts others = all.part(low, high);
    for (int i = high; i < all.size(); i++) {
      reasons.put(all.value(i), above(all.part(low, high), all, high, levels));
    }
    for (int i = low - 1; i >= 0; i--) {
      reasons.put(all.value(i), below(others, all, low - 1, name));
    }
    if (isImpossibleZero(others, counted ? ZEROS_COUNTED : ZEROS_MEASURED)) {
      reasons.put(
          0.0,
          "the next value is "
              + AlertWording.number(others.value(1))
              + ", and none is near 0: perhaps 0 is impossible");
    }
    return new NumericCodes(reasons);
  }

  /** Nines only, or one of the known codes, with either sign; and -1. */
  static boolean looksLikeCode(double value) {
    double size = Math.abs(value);
    return value == -1 || KNOWN.contains(size) || FILLS.contains(size) || nines(size) > 0;
  }

  /** How many nines the number is written with; 0 if there is another digit. */
  private static int nines(double size) {
    if (size < 9 || size > 1e12) {
      return 0;
    }
    String digits =
        new BigDecimal(Double.toString(size)).stripTrailingZeros().toPlainString().replace(".", "");
    return digits.chars().allMatch(c -> c == '9') ? digits.length() : 0;
  }

  private static boolean isSure(double size) {
    return nines(size) >= 3 || FILLS.contains(size);
  }

  /** Why a value above all others is a code; empty if it need not be one. */
  private static String above(NumberCounts others, NumberCounts all, int index, boolean levels) {
    double value = all.value(index);
    // Several codes beside each other, such as 98 and 99, count together.
    long count = all.part(index, all.size()).total();
    if (others.size() < 2) {
      return "";
    }
    double gap = value - others.most();
    if (value < 10) {
      return isAboveScale(others, gap, count, levels)
          ? "the other values are the whole numbers from "
              + AlertWording.number(others.least())
              + " to "
              + AlertWording.number(others.most())
          : "";
    }
    if (gap >= others.range() && (count >= 2 || isSure(value))) {
      return beyond(others);
    }
    if (nines(value) < 2) {
      return "";
    }
    if (isHeap(others, count, others.size() - 1, -1)) {
      return "at the end of the range, and more frequent than the three values next to it together";
    }
    return isApart(others, gap, count)
        ? "at least three times as far from the next value, "
            + AlertWording.number(others.most())
            + ", as any two neighbours above the median"
        : "";
  }

  /** Apart as no two neighbours in the upper half of many values are, and not only once. */
  private static boolean isApart(NumberCounts others, double gap, long count) {
    return count >= 2
        && others.size() > FEWEST
        && gap >= APART * widestGap(others, others.size() / 2, others.size() - 1);
  }

  /** A single digit beyond a scale of whole numbers without a gap, such as 9 after 1 to 5. */
  private static boolean isAboveScale(NumberCounts others, double gap, long count, boolean levels) {
    return isScale(others)
        && gap >= 3
        && count >= 2
        && (levels || gap >= 2 * others.range() || count > others.count(others.size() - 1));
  }

  /** Whole numbers from 0 or more without a gap. */
  private static boolean isScale(NumberCounts others) {
    return others.areWhole() && others.size() == others.range() + 1 && others.least() >= 0;
  }

  /** Why a negative value below all others is a code; empty if it need not be one. */
  private static String below(NumberCounts others, NumberCounts all, int index, String name) {
    double value = all.value(index);
    long count = all.part(0, index + 1).total();
    if (others.size() < 2) {
      return "";
    }
    double gap = others.least() - value;
    boolean far = gap >= others.range() && value <= -10;
    if (far && (count >= 2 || isSure(-value) || others.least() >= 0)) {
      return beyond(others);
    }
    // A scale from 1 on has no 0, so -1 is not its next value.
    double apart = isScale(others) ? 2 : APART * widestGap(others, 0, others.size() / 2);
    boolean heap = isHeap(others, count, 0, 1);
    boolean countable = NameHints.of(name).of(Hint.COUNT) > 0 && others.size() > 3;
    boolean onlyNegative =
        others.least() >= 0
            && (value <= -10
                ? others.size() >= 5
                : others.size() > 2 && ((gap >= apart && count >= 2) || heap || countable));
    return onlyNegative ? "no other value is negative" : "";
  }

  private static String beyond(NumberCounts others) {
    return "further from the other values ("
        + AlertWording.number(others.least())
        + " to "
        + AlertWording.number(others.most())
        + ") than they are from each other";
  }

  /** More frequent than the three nearest values together. */
  private static boolean isHeap(NumberCounts others, long count, int nearest, int step) {
    long neighbours = 0;
    for (int i = nearest; i >= 0 && i < others.size() && Math.abs(i - nearest) < 3; i += step) {
      neighbours += others.count(i);
    }
    return others.size() >= 5 && count >= 3 && count > neighbours;
  }

  private static boolean isImpossibleZero(NumberCounts others, double most) {
    if (others.size() <= FEWEST || others.value(0) != 0) {
      return false;
    }
    NumberCounts positive = others.part(1, others.size());
    double next = positive.least();
    return others.count(0) >= 2
        && others.count(0) <= most * others.total()
        && next >= FAR_FROM_ZERO * positive.quantile(0.5)
        && next >= APART * widestGap(positive, 0, positive.size() / 2);
  }

  /** The widest gap between neighbours from one index to another. */
  private static double widestGap(NumberCounts values, int from, int to) {
    double widest = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, values.value(i + 1) - values.value(i));
    }
    return widest;
  }
}
