package dev.firstlook.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Labels that stand together, cut so that they can still be told apart: at the end if that is
 * enough, otherwise in the middle, otherwise before the place where they begin to differ. A count
 * in parentheses at the end of a label is kept.
 */
final class Shortening {

  private static final String LEFT_OUT = "…";

  /** How many there are of what a label names, such as {@code (76)}. */
  private static final Pattern COUNT = Pattern.compile(" \\(\\d+\\)$");

  /** A word that is longer is not kept whole before the place where texts begin to differ. */
  private static final int LONGEST_WORD = 12;

  private final Letters letters;
  private final double size;
  private final List<Double> rooms;

  private Shortening(Letters letters, double size, List<Double> rooms) {
    this.letters = letters;
    this.size = size;
    this.rooms = rooms;
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
    List<String> whole = texts.stream().map(Letters::plain).toList();
    List<String> names = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    List<Double> rooms = new ArrayList<>();
    for (String text : whole) {
      double most = room.applyAsDouble(text);
      Matcher matcher = COUNT.matcher(text);
      double count = matcher.find() ? letters.width(matcher.group(), size, false) : 0;
      // A count with nothing but an ellipsis before it would be of no use.
      boolean kept = count > 0 && count <= most / 2;
      names.add(kept ? text.substring(0, matcher.start()) : text);
      counts.add(kept ? matcher.group() : "");
      rooms.add(kept ? most - count : most);
    }
    List<String> shown = new Shortening(letters, size, rooms).apart(names);
    return IntStream.range(0, shown.size()).mapToObj(i -> shown.get(i) + counts.get(i)).toList();
  }

  private List<String> apart(List<String> whole) {
    List<String> ends = each(i -> withoutEnd(whole.get(i), rooms.get(i)));
    int needed = kinds(whole);
    if (kinds(ends) == needed) {
      return ends;
    }
    List<String> middles = each(i -> withoutMiddle(whole.get(i), rooms.get(i)));
    if (kinds(middles) == needed) {
      return middles;
    }
    List<String> begins = withoutBegin(whole, ends);
    List<String> better = kinds(middles) > kinds(ends) ? middles : ends;
    return kinds(begins) > kinds(better) ? begins : better;
  }

  private List<String> each(IntFunction<String> shown) {
    return IntStream.range(0, rooms.size()).mapToObj(shown).toList();
  }

  private String withoutEnd(String text, double most) {
    return letters.shorten(text, size, false, most);
  }

  private String withoutMiddle(String text, double most) {
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
    return each(
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
          return withoutEnd(
              (from == 0 ? "" : LEFT_OUT) + whole.get(i).substring(from), rooms.get(i));
        });
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
