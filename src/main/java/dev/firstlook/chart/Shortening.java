package dev.firstlook.chart;

import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Labels that stand together, cut so that they can still be told apart: at the end if that is
 * enough, otherwise in the middle, otherwise before the place where they begin to differ.
 */
final class Shortening {

  private static final String LEFT_OUT = "…";

  /** A word that is longer is not kept whole before the place where texts begin to differ. */
  private static final int LONGEST_WORD = 12;

  private final Letters letters;
  private final double size;
  private final ToDoubleFunction<String> room;

  private Shortening(Letters letters, double size, ToDoubleFunction<String> room) {
    this.letters = letters;
    this.size = size;
    this.room = room;
  }

  /**
   * The texts, each no wider than its room if that is possible.
   *
   * @param texts what is to be shown, in order
   * @param size the size of the letters
   * @param room the width for a text
   */
  static List<String> of(
      Letters letters, List<String> texts, double size, ToDoubleFunction<String> room) {
    return new Shortening(letters, size, room).apart(texts.stream().map(Letters::plain).toList());
  }

  private List<String> apart(List<String> whole) {
    List<String> ends = whole.stream().map(this::withoutEnd).toList();
    int needed = kinds(whole);
    if (kinds(ends) == needed) {
      return ends;
    }
    List<String> middles = whole.stream().map(this::withoutMiddle).toList();
    if (kinds(middles) == needed) {
      return middles;
    }
    List<String> begins = withoutBegin(whole, ends);
    List<String> better = kinds(middles) > kinds(ends) ? middles : ends;
    return kinds(begins) > kinds(better) ? begins : better;
  }

  private String withoutEnd(String text) {
    return letters.shorten(text, size, false, room.applyAsDouble(text));
  }

  private String withoutMiddle(String text) {
    double most = room.applyAsDouble(text);
    if (letters.fit(List.of(text), size, most)) {
      return text;
    }
    int fits = 1;
    // A letter is hardly ever narrower than a fifth of its height.
    int tooMany = (int) Math.min(text.length(), 5 * Math.max(0, most) / size + 2);
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) / 2;
      if (letters.width(ends(text, middle), size, false) <= most) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    return ends(text, fits);
  }

  /** The first and the last letters of a text, no letter cut in half. */
  private static String ends(String text, int kept) {
    int begin = (kept + 1) / 2;
    int end = text.length() - kept / 2;
    if (Character.isHighSurrogate(text.charAt(begin - 1))) {
      begin--;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return text.substring(0, begin).stripTrailing() + LEFT_OUT + text.substring(end).stripLeading();
  }

  /** What cannot be told apart otherwise, from the word in which it differs from the others. */
  private List<String> withoutBegin(List<String> whole, List<String> ends) {
    return IntStream.range(0, whole.size())
        .mapToObj(
            i -> {
              int common =
                  IntStream.range(0, whole.size())
                      .filter(j -> ends.get(j).equals(ends.get(i)))
                      .filter(j -> !whole.get(j).equals(whole.get(i)))
                      .map(j -> alike(whole.get(i), whole.get(j)))
                      .min()
                      .orElse(0);
              int word = whole.get(i).lastIndexOf(' ', Math.max(0, common - 1)) + 1;
              int from = common - word <= LONGEST_WORD ? word : common;
              return withoutEnd((from == 0 ? "" : LEFT_OUT) + whole.get(i).substring(from));
            })
        .toList();
  }

  /** How many letters two texts begin with alike, no letter cut in half. */
  private static int alike(String one, String other) {
    int count = 0;
    int shorter = Math.min(one.length(), other.length());
    while (count < shorter && one.charAt(count) == other.charAt(count)) {
      count++;
    }
    return count > 0 && Character.isHighSurrogate(one.charAt(count - 1)) ? count - 1 : count;
  }

  private static int kinds(List<String> texts) {
    return new HashSet<>(texts).size();
  }
}
