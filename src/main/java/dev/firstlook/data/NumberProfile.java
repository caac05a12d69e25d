package dev.firstlook.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What the numbers of a column look like. Shares and moments weigh a text by its rows. */
final class NumberProfile {
  private static final double EXACT = 0x1p53;

  /** The value of each distinct text; NaN where it is missing or not a number. */
  final double[] values;

  /** How many rows hold a number. */
  final int rows;

  /** How many rows hold a number that is written plainly. */
  final int plainRows;

  /** How many distinct texts are numbers. */
  final int distinct;

  /** The dressings met. */
  final Set<NumberDressing> dressing;

  /** The unit that stands behind every number; empty if none does. */
  final String unit;

  /** Whether every comma could be decimal as well. */
  final boolean commaAmbiguous;

  /** Rows with a number beyond the range of a double; they do not count as numbers. */
  final int beyondRange;

  /** Rows with a word for infinity. */
  final int infinite;

  /** Rows with a whole number that starts with a zero. */
  final int leadingZeros;

  /** Rows with a whole number too long for a double to hold all of its digits. */
  final int beyondExact;

  /** The smallest and the largest count of digits, and the most decimals written. */
  final int leastDigits;

  final int mostDigits;
  final int decimals;

  /** Rows with a whole number, with zero, with a number below zero. */
  final int whole;

  final int zeros;
  final int negatives;

  /** The share of rows, zeros not counted, that hold a multiple of five. */
  final double fives;

  /** Smallest and largest finite number, mean and variance (divisor n); NaN without numbers. */
  final double min;

  final double max;
  final double mean;
  final double variance;

  /** The largest number of which all differences are multiples; 0 if it cannot be told. */
  final double step;

  /** The constant difference from each new value to the next, in order of appearance, or 0. */
  final double run;

  private NumberProfile(Reading reading, TextColumn column) {
    values = reading.values;
    unit = reading.unit;
    dressing = Collections.unmodifiableSet(reading.dressing);
    commaAmbiguous = reading.ambiguous > 0 && reading.ambiguous == reading.dressed;
    beyondRange = reading.beyondRange;
    infinite = reading.infinite;
    leadingZeros = reading.leadingZeros;
    leastDigits = reading.leastDigits;
    mostDigits = reading.mostDigits;
    decimals = reading.decimals;
    rows = reading.rows;
    plainRows = reading.rows - reading.dressed;
    distinct = reading.distinct;
    int wholes = 0;
    int nulls = 0;
    int below = 0;
    int byFive = 0;
    int inexact = 0;
    int finite = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int d = 0; d < values.length; d++) {
      double value = values[d];
      if (Double.isFinite(value)) {
        int count = column.count(d);
        finite += count;
        wholes += value == Math.rint(value) ? count : 0;
        nulls += value == 0 ? count : 0;
        below += value < 0 ? count : 0;
        byFive += value != 0 && 5 * Math.rint(value / 5) == value ? count : 0;
        inexact += Math.abs(value) > EXACT && value == Math.rint(value) ? count : 0;
        least = Math.min(least, value);
        most = Math.max(most, value);
        sum += count * value;
      }
    }
    whole = wholes;
    zeros = nulls;
    negatives = below;
    fives = (double) byFive / (finite - nulls);
    beyondExact = reading.exponents == 0 ? inexact : 0;
    min = finite == 0 ? Double.NaN : least;
    max = finite == 0 ? Double.NaN : most;
    mean = sum / finite;
    double squares = 0;
    for (int d = 0; d < values.length; d++) {
      if (Double.isFinite(values[d])) {
        squares += column.count(d) * (values[d] - mean) * (values[d] - mean);
      }
    }
    variance = squares / finite;
    step = step(whole == finite ? 0 : decimals);
    run = run();
  }

  static NumberProfile of(TextColumn column) {
    Reading reading = new Reading(column, column.isDecimalComma());
    if (!reading.european && reading.commaDecimal > 0 && reading.pointDecimal == 0) {
      reading = new Reading(column, true);
    }
    reading.settleUnits(column);
    reading.settleCurrencies(column);
    reading.settlePercents(column);
    if (!column.isDecimalComma()) {
      reading.settleThousands(column);
    }
    return new NumberProfile(reading, column);
  }

  /** Whether every number is whole and so small that a double is sure to hold it exactly. */
  boolean areExactCounts() {
    return rows > 0 && whole == rows && Math.max(Math.abs(min), Math.abs(max)) < EXACT;
  }

  /** Whether every number is a whole one. */
  boolean allWhole() {
    return rows > 0 && whole + infinite == rows;
  }

  /** How many values there could be from the smallest to the largest at this step. */
  double places() {
    return step > 0 ? (max - min) / step + 1 : Double.POSITIVE_INFINITY;
  }

  private double step(int places) {
    double scale = Math.pow(10, Math.min(places, 15));
    long gcd = 0;
    double base = Double.NaN;
    for (double value : values) {
      if (Double.isFinite(value)) {
        double scaled = Math.rint(value * scale);
        if (Math.abs(scaled) >= EXACT) {
          return 0;
        }
        if (Double.isNaN(base)) {
          base = scaled;
        }
        gcd = gcd(gcd, (long) Math.abs(scaled - base));
        if (gcd == 1) {
          break;
        }
      }
    }
    return gcd / scale;
  }

  private static long gcd(long a, long b) {
    long larger = a;
    long smaller = b;
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  private double run() {
    double last = Double.NaN;
    double difference = Double.NaN;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double step = value - last;
        if (!Double.isNaN(last) && !Double.isNaN(difference) && step != difference) {
          return 0;
        }
        difference = step;
        last = value;
      }
    }
    return Double.isFinite(difference) ? difference : 0;
  }

  /** One reading of all texts, with the point or with the comma as the decimal sign. */
  private static final class Reading {
    private final double[] values;
    private final boolean european;
    private final Set<NumberDressing> dressing = EnumSet.noneOf(NumberDressing.class);
    private String unit = "";
    private boolean unitsDiffer;
    private String currency = "";
    private boolean currenciesDiffer;
    private int percentRows;
    private int unitRows;
    private int rows;
    private int distinct;
    private int dressed;
    private int grouped;
    private int plainLarge;
    private int ambiguous;
    private int commaDecimal;
    private int pointDecimal;
    private int beyondRange;
    private int infinite;
    private int exponents;
    private int leadingZeros;
    private int leastDigits = Integer.MAX_VALUE;
    private int mostDigits;
    private int decimals;

    private Reading(TextColumn column, boolean european) {
      this.european = european;
      values = new double[column.texts()];
      Arrays.fill(values, Double.NaN);
      DressedNumberScanner scanner = new DressedNumberScanner();
      char[] chars = column.chars();
      for (int d = 0; d < values.length; d++) {
        if (!column.isMissingText(d)) {
          read(scanner, chars, column.start(d), column.end(d), column.count(d), d);
        }
      }
    }

    private void read(
        DressedNumberScanner dresser, char[] chars, int from, int to, int count, int d) {
      NumberScanner scanner = dresser.number;
      boolean plain = scanner.plain(chars, from, to);
      if (plain && !(european && scanner.decimals > 0)) {
        pointDecimal += scanner.decimals > 0 && scanner.decimals != 3 ? count : 0;
        infinite += scanner.infinite ? count : 0;
        plainLarge += Math.abs(scanner.value) >= 1000 ? count : 0;
      } else {
        beyondRange += scanner.beyondRange ? count : 0;
        boolean dressable = mayBeDressed(chars, from, to);
        boolean number = dressable && dresser.read(chars, from, to, european);
        commaDecimal += dressable && dresser.commaDecimal ? count : 0;
        if (!number) {
          return;
        }
        pointDecimal += dresser.pointDecimal ? count : 0;
        ambiguous += dresser.commaAmbiguous ? count : 0;
        dressed += count;
        grouped += isGrouped(dresser) ? count : 0;
        dressing.addAll(dresser.dressing);
        noteUnit(dresser.unit, count);
        noteCurrency(dresser.currency);
        percentRows += dresser.dressing.contains(NumberDressing.PERCENT) ? count : 0;
      }
      values[d] = scanner.value;
      rows += count;
      distinct++;
      exponents += scanner.exponent ? count : 0;
      leadingZeros += scanner.leadingZero ? count : 0;
      leastDigits = Math.min(leastDigits, scanner.digits);
      mostDigits = Math.max(mostDigits, scanner.digits);
      decimals = Math.max(decimals, scanner.exponent ? 15 : scanner.decimals);
    }

    private void noteUnit(String found, int count) {
      if (!found.isEmpty()) {
        unitRows += count;
        unitsDiffer |= !unit.isEmpty() && !unit.equals(found);
        unit = found;
      }
    }

    private void noteCurrency(String found) {
      if (!found.isEmpty()) {
        currenciesDiffer |= !currency.isEmpty() && !currency.equals(found);
        currency = found;
      }
    }

    /** Amounts in different currencies cannot be compared, so they are not numbers. */
    private void settleCurrencies(TextColumn column) {
      if (currenciesDiffer) {
        drop(column, scanner -> !scanner.currency.isEmpty(), NumberDressing.CURRENCY);
      }
    }

    /** Whether 0.45 beside 45% is the same or a hundredth of it, nobody can tell. */
    private void settlePercents(TextColumn column) {
      if (percentRows > 0 && percentRows < rows) {
        drop(
            column,
            scanner -> scanner.dressing.contains(NumberDressing.PERCENT),
            NumberDressing.PERCENT);
      }
    }

    /** A unit is taken off only if it is the same behind every number. */
    private void settleUnits(TextColumn column) {
      if (!unit.isEmpty() && (unitsDiffer || unitRows < rows)) {
        drop(column, scanner -> !scanner.unit.isEmpty(), NumberDressing.UNIT);
        unit = "";
      }
    }

    /** A few groups of thousands among large numbers without any are more likely slips. */
    private void settleThousands(TextColumn column) {
      if (grouped > 0 && grouped < 0.05 * rows && plainLarge > 0) {
        drop(column, Reading::isGrouped, NumberDressing.THOUSANDS);
      }
    }

    private static boolean isGrouped(DressedNumberScanner scanner) {
      return scanner.dressing.equals(EnumSet.of(NumberDressing.THOUSANDS));
    }

    private void drop(
        TextColumn column, Predicate<DressedNumberScanner> dropped, NumberDressing settled) {
      DressedNumberScanner scanner = new DressedNumberScanner();
      for (int d = 0; d < values.length; d++) {
        if (!Double.isNaN(values[d])
            && !scanner.number.plain(column.chars(), column.start(d), column.end(d))
            && scanner.read(column.chars(), column.start(d), column.end(d), european)
            && dropped.test(scanner)) {
          values[d] = Double.NaN;
          rows -= column.count(d);
          dressed -= column.count(d);
          distinct--;
        }
      }
      dressing.remove(settled);
    }

    /** Between its first and its last digit a number has digits and separators only. */
    private static boolean mayBeDressed(char[] chars, int from, int to) {
      if (to - from > 64) {
        return false;
      }
      int first = from;
      while (first < to && !NumberScanner.isDigit(chars[first])) {
        first++;
      }
      int last = to;
      while (last > first && !NumberScanner.isDigit(chars[last - 1])) {
        last--;
      }
      for (int i = first; i < last; i++) {
        if (!NumberScanner.isDigit(chars[i]) && !DressedNumberScanner.isInside(chars[i])) {
          return false;
        }
      }
      return last > first;
    }
  }
}
