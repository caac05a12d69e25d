package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Words for what rules find. */
final class Say {
  private static final int LONGEST = 24;

  private Say() {}

  static String quote(String text) {
    return '"' + Escape.shorten(text, LONGEST) + '"';
  }

  /** A text without quotation marks; shown as it is if it is short. */
  static String plain(String text) {
    return Escape.shorten(text.strip(), LONGEST);
  }

  /**
   * What all values are.
   *
   * @param one such as {@code a number}
   * @param many such as {@code numbers}
   */
  static String all(ColumnProfile p, String one, String many) {
    return all(p.observed(), "", one, many);
  }

  private static String all(int count, String kind, String one, String many) {
    return count == 1
        ? "the one " + kind + "value is " + one
        : "all " + count + " " + kind + "values are " + many;
  }

  /** That all values are whole, if there is one beside those that are infinite. */
  static String allWhole(ColumnProfile p) {
    NumberProfile n = p.number();
    return n.whole == 0
        ? "no value is finite, so that none has a fraction"
        : all(n.whole, n.infinite > 0 ? "finite " : "", "a whole number", "whole numbers");
  }

  /** From where to where numbers go, and how many are beyond all bounds. */
  static String rangeOfAll(ColumnProfile p) {
    NumberProfile n = p.number();
    int finite = n.rows - n.infinite;
    if (n.infinite == 0) {
      return range(p);
    }
    if (finite == 0) {
      return n.infinite == 1 ? ", and infinite" : ", all of them infinite";
    }
    String infinite = ", " + (n.infinite == 1 ? "one" : n.infinite) + " of them infinite, ";
    return infinite
        + (finite == 1
            ? "the other " + Numbers.text(n.min, 10)
            : "the others" + range(p).substring(1));
  }

  static String range(ColumnProfile p) {
    NumberProfile n = p.number();
    if (Double.isNaN(n.min)) {
      return "";
    }
    return n.min == n.max
        ? ", always " + Numbers.text(n.min, 10)
        : ", from " + Numbers.text(n.min, 10) + " to " + Numbers.text(n.max, 10);
  }

  static String step(ColumnProfile p) {
    double step = p.number().step;
    double range = p.number().max - p.number().min;
    // Digits without end, as of a quotient, come in no steps that one would name.
    boolean named = step > 1e-9 * range && p.distinct() > 2;
    return named ? ", in steps of " + Numbers.text(step, 10) : "";
  }

  /** The first values that are not numbers, with their rows counted from 1. */
  static String firstWord(ColumnProfile p) {
    return String.join(", ", notNumbers(p, 1));
  }

  static List<String> notNumbers(ColumnProfile p, int most) {
    List<String> found = new ArrayList<>();
    TextColumn column = p.column();
    for (int d = 0; d < column.texts() && found.size() < most; d++) {
      if (!column.isMissingText(d) && Double.isNaN(p.number().values[d])) {
        found.add(quote(column.text(d)) + " in row " + (column.firstRow(d) + 1));
      }
    }
    return found;
  }

  static String wordsAmongNumbers(ColumnProfile p) {
    int others = p.observed() - p.number().rows;
    String sentence =
        p.number().rows
            + " of "
            + p.observed()
            + " values are numbers, but "
            + Numbers.counted(others, "value")
            + (others == 1 ? " is" : " are")
            + " not: "
            + String.join(", ", notNumbers(p, 3));
    String code = repeatedToken(p);
    return code.isEmpty()
        ? sentence
        : sentence + "; all of these read " + quote(code) + ", which may be a code for missing";
  }

  /** The one text that all values share that are not numbers; empty if there are several. */
  static String repeatedToken(ColumnProfile p) {
    String token = "";
    for (int d = 0; d < p.column().texts(); d++) {
      if (!p.column().isMissingText(d) && Double.isNaN(p.number().values[d])) {
        if (!token.isEmpty()) {
          return "";
        }
        token = p.column().text(d);
      }
    }
    return token;
  }

  static String dressing(ColumnProfile p) {
    String first = "";
    for (int d = 0; d < p.column().texts() && first.isEmpty(); d++) {
      boolean plain =
          new NumberScanner().plain(p.column().chars(), p.column().start(d), p.column().end(d));
      first = p.column().isMissingText(d) || plain ? "" : quote(p.column().text(d));
    }
    return "the numbers are dressed with a "
        + NumberRules.words(p)
        + ", as in "
        + first
        + ": amounts, not codes";
  }
}
