package dev.firstlook.data;

/** Shapes of columns that several rules ask for. */
final class Shapes {
  private Shapes() {}

  /** Numbers and words mixed: at least half numbers, and too many different ones for codes. */
  static boolean wordsAmongNumbers(ColumnProfile p) {
    NumberProfile number = p.number();
    return number.rows < p.observed()
        && number.rows >= 0.5 * p.observed()
        && (number.distinct >= 12 || 3 * number.distinct >= 2 * p.observed())
        && !p.order().found()
        && p.temporal().rows < 0.5 * p.observed()
        && !codesAmongNumbers(p)
        && !isMixedLevels(p);
  }

  /** Few numbers and few words, each in many rows, as labels of lifeboats or of rooms are. */
  private static boolean isMixedLevels(ColumnProfile p) {
    int words = p.distinct() - p.number().distinct;
    int wordRows = p.observed() - p.number().rows;
    return p.distinct() <= 40
        && words >= 3
        && wordRows >= 3 * words
        && 10 * wordRows >= p.observed()
        && repetition(p) >= 8;
  }

  /** Numbers among which the few others hold letters and digits without a blank, as codes do. */
  static boolean codesAmongNumbers(ColumnProfile p) {
    TextColumn column = p.column();
    int others = 0;
    for (int d = 0; d < column.texts(); d++) {
      if (!column.isMissingText(d) && Double.isNaN(p.number().values[d])) {
        if (!isCode(column.chars(), column.start(d), column.end(d))) {
          return false;
        }
        others++;
      }
    }
    return others > 0;
  }

  private static boolean isCode(char[] chars, int from, int to) {
    boolean digit = false;
    boolean letter = false;
    for (int i = from; i < to; i++) {
      boolean isDigit = chars[i] >= '0' && chars[i] <= '9';
      digit |= isDigit;
      letter |= Character.isLetter(chars[i]);
      if (!isDigit && !Character.isLetter(chars[i])) {
        return false;
      }
    }
    return digit && letter;
  }

  /** Whole numbers from about 0 or 1 up to at most 10, nearly all of them in use. */
  static boolean isScale(ColumnProfile p) {
    NumberProfile number = p.number();
    return p.allWhole()
        && p.distinct() >= 3
        && number.min >= -3
        && number.max <= 13
        && number.places() <= 13
        && 2 * p.distinct() >= number.places()
        && p.observed() >= 2 * p.distinct();
  }

  /** Steps of a half between 0 and 10, as in stars. */
  static boolean isHalfScale(ColumnProfile p) {
    NumberProfile number = p.number();
    return p.allNumbers()
        && number.step == 0.5
        && number.min >= 0
        && number.max <= 10
        && p.distinct() >= 4
        && p.observed() >= 2 * p.distinct();
  }

  /** From 1 on without a gap, many rows to each: what codes and answers look like. */
  static boolean isFromOne(ColumnProfile p) {
    return isScale(p)
        && p.number().min == 1
        && p.distinct() == p.number().places()
        && p.observed() >= 5 * p.distinct();
  }

  /** Four-digit whole numbers that could be years. */
  static boolean isYears(ColumnProfile p) {
    return p.allWhole() && p.number().min >= 1500 && p.number().max <= 2150 && isPlain(p);
  }

  /** Years of living memory and a little more, not too far apart. */
  static boolean isRecentYears(ColumnProfile p) {
    return isYears(p)
        && p.number().min >= 1700
        && p.number().max <= 2100
        && p.number().max - p.number().min <= 250;
  }

  static boolean isPlain(ColumnProfile p) {
    return p.number().dressing.isEmpty() && p.number().leadingZeros == 0;
  }

  /** Every next row one more. */
  static boolean isRun(ColumnProfile p) {
    return p.allWhole() && p.unique() && p.observed() >= 3 && p.number().run == 1;
  }

  /** Whole numbers of which none is below zero and more than two differ. */
  static boolean mayBeCounts(ColumnProfile p) {
    return p.allWhole() && p.number().negatives == 0 && p.distinct() > 2;
  }

  /** At most ten neighbouring whole numbers, some below zero and some not, many rows to each. */
  static boolean isFewAroundZero(ColumnProfile p) {
    NumberProfile number = p.number();
    return p.allWhole()
        && p.distinct() > 2
        && number.negatives > 0
        && number.max > 0
        && number.places() <= 10
        && p.distinct() >= number.places() - 1
        && p.observed() >= 5 * p.distinct();
  }

  /** Variance by mean, 1 for Poisson counts. */
  static double dispersion(ColumnProfile p) {
    return p.number().variance / p.number().mean;
  }

  /** Where the mean lies between the smallest value, 0, and the largest, 1. */
  static double centre(ColumnProfile p) {
    return (p.number().mean - p.number().min) / (p.number().max - p.number().min);
  }

  /** How often a text is used on average. */
  static double repetition(ColumnProfile p) {
    return (double) p.observed() / Math.max(1, p.distinct());
  }

  /** The first distinct text that is not missing. */
  static int firstText(ColumnProfile p) {
    int d = 0;
    while (p.column().isMissingText(d)) {
      d++;
    }
    return d;
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
