package dev.firstlook.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads bands of numbers, such as age groups and classes of income: {@code 18-25}, {@code Under
 * 18}, {@code 65+}, {@code $10k-$20k}, {@code [0-10)}, {@code 20s}. They count as bands only if
 * they do not overlap.
 */
final class Bands {
  private static final String NUMBER =
      "[$€£]?\\s?(-?\\d[\\d,.]*)\\s?(k|m|%|€|usd|eur|thousand|million|tsd)?";
  private static final String TAIL = "(?:\\s?[a-z/(].{0,24})?";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:[a-z]{1,10}\\s)?[\\[(]?"
              + NUMBER
              + "\\s*(?:-|–|—|to|bis|à|a|and|\\.\\.|<)\\s*(?:less than |under |<\\s?)?"
              + NUMBER
              + "[\\])]?"
              + TAIL);
  private static final Pattern INTERVAL =
      Pattern.compile("[\\[(]" + NUMBER + "\\s*[,;]\\s*" + NUMBER + "[\\])]");
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:<|≤|<=|=<|under|below|less than|up to|unter|bis|moins de|menos de|younger than)\\s*"
              + NUMBER
              + TAIL);
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:>|≥|>=|=>|over|above|more than|at least|über|ab|plus de|más de|older than)\\s*"
              + NUMBER
              + TAIL);
  private static final Pattern OPEN =
      Pattern.compile(
          NUMBER
              + "\\s?(?:\\+|(?:and|or|und|et|y)\\s(?:over|above|more|older|up|mehr|älter|plus|más).*|plus)"
              + TAIL);
  private static final Pattern CLOSED =
      Pattern.compile(NUMBER + "\\s?(?:-|or|and)\\s?(?:less|under|below|younger|fewer).*");
  private static final Pattern DECADE = Pattern.compile("(\\d{1,4}0)'?s");
  private static final Pattern SINGLE = Pattern.compile(NUMBER + TAIL);

  private Bands() {}

  private record Band(int index, double low, double high, boolean range) {}

  /** Sorting keys, NaN for what is no band; all NaN if the bands are too few or overlap. */
  static double[] keys(List<String> written) {
    List<String> texts = withoutCommonLetter(written);
    double[] keys = new double[texts.size()];
    Arrays.fill(keys, Double.NaN);
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      Band band = band(i, texts.get(i).strip().toLowerCase(Locale.ROOT));
      if (band != null && band.low <= band.high) {
        bands.add(band);
      }
    }
    bands.sort(Comparator.comparingDouble(Band::low).thenComparingDouble(Band::high));
    if (!areBands(bands)) {
      return keys;
    }
    for (int rank = 0; rank < bands.size(); rank++) {
      keys[bands.get(rank).index] = rank;
    }
    return keys;
  }

  /** Some offices put a letter before every number, as in {@code A15-A34} for an age. */
  private static List<String> withoutCommonLetter(List<String> texts) {
    String first = texts.isEmpty() ? "" : texts.get(0).strip();
    boolean common =
        first.matches("\\p{L}\\d.*")
            && texts.stream().allMatch(t -> t.strip().matches(first.charAt(0) + "\\d.*"));
    return common
        ? texts.stream().map(t -> t.replaceAll("\\b" + first.charAt(0) + "(?=\\d)", "")).toList()
        : texts;
  }

  /** Ranges side by side; or whole numbers of which one is open; or thresholds, all open. */
  private static boolean areBands(List<Band> bands) {
    long ranges = bands.stream().filter(Band::range).count();
    boolean thresholds =
        ranges >= 3 && bands.stream().allMatch(band -> band.high == Double.POSITIVE_INFINITY);
    return thresholds || ((ranges >= 2 || (ranges == 1 && bands.size() >= 3)) && !overlap(bands));
  }

  private static boolean overlap(List<Band> bands) {
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).low < bands.get(i - 1).high || bands.get(i).low == bands.get(i - 1).low) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable Band band(int index, String text) {
    Matcher matcher = INTERVAL.matcher(text);
    if (matcher.matches()) {
      return new Band(index, value(matcher, 1, ""), value(matcher, 3, ""), true);
    }
    for (Pattern below : List.of(BELOW, CLOSED)) {
      matcher = below.matcher(text);
      if (matcher.matches()) {
        return new Band(index, Double.NEGATIVE_INFINITY, value(matcher, 1, ""), true);
      }
    }
    for (Pattern above : List.of(ABOVE, OPEN)) {
      matcher = above.matcher(text);
      if (matcher.matches()) {
        // Just above, so that "> 16" comes behind "16".
        double low = Math.nextUp(value(matcher, 1, ""));
        return new Band(index, low, Double.POSITIVE_INFINITY, true);
      }
    }
    matcher = DECADE.matcher(text);
    if (matcher.matches()) {
      double low = Double.parseDouble(matcher.group(1));
      return new Band(index, low, low + 9, true);
    }
    matcher = RANGE.matcher(text);
    if (matcher.matches()) {
      return range(index, matcher);
    }
    matcher = SINGLE.matcher(text);
    return matcher.matches()
        ? new Band(index, value(matcher, 1, ""), value(matcher, 1, ""), false)
        : null;
  }

  /** In "10-20k" the first number borrows the unit of the second. */
  private static Band range(int index, Matcher matcher) {
    boolean borrows = matcher.group(2) == null;
    double high = value(matcher, 3, "");
    double low = value(matcher, 1, borrows ? nullToEmpty(matcher, 4) : "");
    return new Band(index, borrows && low > high ? value(matcher, 1, "") : low, high, true);
  }

  private static String nullToEmpty(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }

  private static double value(Matcher matcher, int group, String borrowed) {
    DressedNumberScanner scanner = new DressedNumberScanner();
    char[] chars = matcher.group(group).replaceAll("[.,]$", "").toCharArray();
    if (!scanner.number.plain(chars, 0, chars.length)
        && !scanner.read(chars, 0, chars.length, false)
        && !scanner.read(chars, 0, chars.length, true)) {
      return Double.NaN;
    }
    String unit = nullToEmpty(matcher, group + 1);
    return scanner.number.value
        * switch (unit.isEmpty() ? borrowed : unit) {
          case "k", "thousand", "tsd" -> 1e3;
          case "m", "million" -> 1e6;
          default -> 1;
        };
  }
}
