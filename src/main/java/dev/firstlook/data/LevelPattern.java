package dev.firstlook.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of writing levels that show their order: bands, roman numerals, numbered names. */
enum LevelPattern {
  /** {@code 18-25}, {@code <20}, {@code 65+}, {@code $10k-$20k}, {@code (10,20]}. */
  BANDS("bands of numbers") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      return Bands.keys(texts);
    }
  },
  /** {@code I, II, III, IV}, also {@code IIIA}, {@code Class II}. */
  ROMAN("roman numerals") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      double[] keys = new double[texts.size()];
      boolean several = false;
      for (int i = 0; i < keys.length; i++) {
        Matcher matcher = ROMAN_LEVEL.matcher(texts.get(i).strip().toUpperCase(Locale.ROOT));
        keys[i] = matcher.matches() ? roman(matcher.group(2), matcher.group(3)) : Double.NaN;
        several |= matcher.matches() && matcher.group(2).length() > 1;
      }
      return several ? dense(keys, 3) : none(keys);
    }
  },
  /** {@code 1st, 2nd, 3rd, 4th}, also {@code 2nd class}. */
  ORDINAL_NUMBER("ordinal numbers") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      return dense(numbered(texts, ORDINAL_LEVEL, 1), 3);
    }
  },
  /**
   * {@code A+, A, A-, B}, down to {@code F}; letters alone, and {@code B2}, only under a name for
   * grades.
   */
  LETTER_GRADE("letter grades") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      double[] keys = new double[texts.size()];
      boolean signs = false;
      boolean beyond = false;
      boolean numbered = false;
      boolean named = name.ofAny(Hint.RATING, Hint.SCALE) > 0 || name.of(Hint.MEASURE) == 1;
      for (int i = 0; i < keys.length; i++) {
        Matcher matcher = GRADE.matcher(texts.get(i).strip().toUpperCase(Locale.ROOT));
        keys[i] = matcher.matches() ? -3 * matcher.group(1).charAt(0) + sign(matcher) : Double.NaN;
        signs |= matcher.matches() && !matcher.group(2).isEmpty();
        beyond |= matcher.matches() && matcher.group(1).charAt(0) > 'F';
        numbered |= matcher.matches() && !matcher.group(3).isEmpty();
      }
      return ((signs && !beyond && !numbered) || named) && count(keys) >= 3 ? keys : none(keys);
    }
  },
  /** {@code Q1..Q4}, {@code Grade 9}, {@code Level 2}, {@code P1}, {@code stage 3}. */
  NUMBERED("numbered levels") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      double[] keys = new double[texts.size()];
      Arrays.fill(keys, Double.NaN);
      String common = null;
      for (int i = 0; i < keys.length; i++) {
        Matcher matcher = NUMBERED_LEVEL.matcher(texts.get(i).strip().toLowerCase(Locale.ROOT));
        if (matcher.matches() && (common == null || common.equals(matcher.group(1)))) {
          common = matcher.group(1);
          keys[i] = Double.parseDouble(matcher.group(2));
        }
      }
      boolean ordered =
          common != null && (LEVEL_WORDS.contains(common.strip()) || name.of(Hint.SCALE) == 1);
      return ordered ? dense(keys, 3) : none(keys);
    }
  },
  /**
   * {@code 1 star, 2 stars}, {@code 12 yrs}, {@code 5 - excellent}, {@code 1 (low)}; also a scale
   * with words at its ends only, {@code 1 - never, 2, 3, 4 - always}.
   */
  NUMBER_FIRST("levels that start with a number") {
    @Override
    double[] keys(List<String> texts, NameHints name) {
      boolean named = name.ofAny(Hint.SCALE, Hint.RATING) == 1 || name.isSurveyItem();
      double[] keys = numbered(texts, NUMBER_FIRST_LEVEL, 1);
      return named || isAnchored(texts, keys) ? dense(keys, 3) : none(keys);
    }
  };

  /** Words behind a number, as in {@code 4 - always}; house numbers and doses have none. */
  private static final Pattern ANCHOR = Pattern.compile("\\d{1,2} ?[-:=.)(] ?\\p{L}{2,}.*");

  private static final Pattern ROMAN_LEVEL =
      Pattern.compile("(?:(CLASS|STAGE|GRADE|LEVEL|TYPE|PHASE|KLASSE|STUFE) )?([IVX]+)([A-D]?)");
  private static final Pattern ORDINAL_LEVEL =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|ª|º|er|e|ère|\\.)(?: \\p{L}+)?");
  private static final Pattern GRADE = Pattern.compile("([A-H])([+-]?)([1-9]?)");
  private static final Pattern NUMBERED_LEVEL =
      Pattern.compile("([\\p{L} ]{1,12}?)[ _-]?(\\d{1,2})");
  private static final Pattern NUMBER_FIRST_LEVEL =
      Pattern.compile("(\\d{1,2})(?:(?: ?[-:=.)(]| ).*|)", Pattern.DOTALL);
  private static final Set<String> LEVEL_WORDS =
      Set.of(
          "q",
          "sev",
          "grade",
          "level",
          "lvl",
          "stage",
          "phase",
          "priority",
          "tier",
          "year",
          "class",
          "step",
          "severity",
          "quarter",
          "semester",
          "week",
          "day",
          "month",
          "wave",
          "round",
          "klasse",
          "stufe",
          "kl",
          "quartile",
          "quintile",
          "decile",
          "star",
          "rank");

  private final String words;

  LevelPattern(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** A key for each text by which the levels sort; NaN for a text that is none. */
  abstract double[] keys(List<String> texts, NameHints name);

  private static double[] numbered(List<String> texts, Pattern pattern, int group) {
    double[] keys = new double[texts.size()];
    for (int i = 0; i < keys.length; i++) {
      Matcher matcher = pattern.matcher(texts.get(i).strip().toLowerCase(Locale.ROOT));
      keys[i] = matcher.matches() ? Double.parseDouble(matcher.group(group)) : Double.NaN;
    }
    return keys;
  }

  private static double sign(Matcher grade) {
    double number = grade.group(3).isEmpty() ? 0 : 0.1 * Integer.parseInt(grade.group(3));
    return switch (grade.group(2)) {
      case "+" -> 1 - number;
      case "-" -> -1 - number;
      default -> -number;
    };
  }

  private static double roman(String numeral, String part) {
    int value = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
          };
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value + (part.isEmpty() ? 0 : 0.1 * (part.charAt(0) - 'A' + 1));
  }

  /** Whether a scale has words at some of its numbers and bare numbers between. */
  private static boolean isAnchored(List<String> texts, double[] keys) {
    return texts.stream().anyMatch(text -> text.strip().matches("\\d{1,2}"))
        && texts.stream()
            .map(String::strip)
            .allMatch(text -> text.matches("\\d{1,2}") || ANCHOR.matcher(text).matches())
        && Arrays.stream(keys).distinct().count() == keys.length
        && count(keys) == keys.length;
  }

  /** The keys if they are at least so many and leave few gaps, as levels do; else none. */
  private static double[] dense(double[] keys, int least) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double key : keys) {
      if (!Double.isNaN(key)) {
        min = Math.min(min, key);
        max = Math.max(max, key);
      }
    }
    int count = count(keys);
    return count >= least && max - min + 1 <= 2 * count ? keys : none(keys);
  }

  private static int count(double[] keys) {
    return (int) Arrays.stream(keys).filter(key -> !Double.isNaN(key)).count();
  }

  private static double[] none(double[] keys) {
    double[] none = new double[keys.length];
    Arrays.fill(none, Double.NaN);
    return none;
  }
}
