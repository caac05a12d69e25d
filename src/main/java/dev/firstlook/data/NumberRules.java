package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.ORDINAL;
import static dev.firstlook.data.VariableType.TEXT;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Are the texts numbers, and how are they written? */
final class NumberRules {
  static final List<Rule> LIST =
      List.of(
          Rule.of(
              "all-numbers",
              ColumnProfile::allNumbers,
              p -> Say.all(p, "a number", "numbers") + Say.rangeOfAll(p),
              Map.of(TEXT, -12.0, CATEGORICAL, -2.0, ORDINAL, -2.0, IDENTIFIER, -2.0)),
          Rule.of(
              "no-numbers",
              p -> p.observed() > 0 && !p.allNumbers() && !Shapes.wordsAmongNumbers(p),
              p ->
                  Numbers.counted(p.observed() - p.number().rows, "value")
                      + " of "
                      + p.observed()
                      + " cannot be read as a number, such as "
                      + Say.firstWord(p),
              Map.of(CONTINUOUS, -30.0, DISCRETE, -30.0)),
          new Rule(
              "words-among-numbers",
              Shapes::wordsAmongNumbers,
              Say::wordsAmongNumbers,
              p ->
                  p.number().allWhole()
                      ? Map.of(TEXT, 14.0, DISCRETE, 3.0, CONTINUOUS, 4.0)
                      : Map.of(TEXT, 14.0, CONTINUOUS, 7.0)),
          Rule.of(
              "fractions",
              p -> p.allNumbers() && !p.allWhole(),
              p ->
                  (p.number().rows - p.number().whole - p.number().infinite)
                      + " of "
                      + Numbers.counted(p.observed(), "value")
                      + " have a fraction: measured, not counted"
                      + Say.step(p),
              Map.of(
                  CONTINUOUS,
                  6.0,
                  DISCRETE,
                  -20.0,
                  IDENTIFIER,
                  -8.0,
                  CATEGORICAL,
                  -3.0,
                  ORDINAL,
                  -3.0)),
          Rule.of(
              "whole-numbers",
              ColumnProfile::allWhole,
              p ->
                  Say.allWhole(p)
                      + (p.number().decimals > 0 ? ", although written with a decimal point" : "")
                      + Say.step(p),
              Map.of(DISCRETE, 1.0)),
          Rule.of(
              "dressed-measure",
              p ->
                  p.allNumbers()
                      && p.number().dressing.stream().anyMatch(d -> d != NumberDressing.THOUSANDS),
              Say::dressing,
              Map.of(CONTINUOUS, 5.0, IDENTIFIER, -8.0, CATEGORICAL, -4.0, ORDINAL, -4.0)),
          Rule.of(
              "thousands-separator",
              p -> p.allNumbers() && p.number().dressing.contains(NumberDressing.THOUSANDS),
              p ->
                  "thousands are set apart by a separator, as one does with amounts"
                      + (p.number().commaAmbiguous
                          ? "; the comma could also be a decimal comma: every one has three digits behind it"
                          : ""),
              Map.of(IDENTIFIER, -8.0, CATEGORICAL, -6.0, ORDINAL, -6.0)),
          Rule.of(
              "infinity",
              p -> p.number().infinite > 0,
              p ->
                  Numbers.counted(p.number().infinite, "row")
                      + (p.number().infinite == 1 ? " holds" : " hold")
                      + " a word for infinity, taken as a number",
              Map.of()),
          Rule.of(
              "beyond-range",
              p -> p.number().beyondRange > 0,
              p ->
                  Numbers.counted(p.number().beyondRange, "row")
                      + (p.number().beyondRange == 1 ? " holds" : " hold")
                      + " a number too large or too small for a double, not taken as a number",
              Map.of()),
          Rule.of(
              "leading-zeros",
              p -> p.allNumbers() && p.number().leadingZeros > 0,
              p ->
                  Numbers.counted(p.number().leadingZeros, "value")
                      + " start with a zero that a number would lose",
              Map.of(IDENTIFIER, 8.0, CATEGORICAL, 4.0, CONTINUOUS, -16.0, DISCRETE, -16.0)),
          Rule.of(
              "too-long-for-a-number",
              p -> p.allWhole() && p.number().beyondExact > 0,
              p ->
                  Numbers.counted(p.number().beyondExact, "value")
                      + " have more digits than a number can hold exactly (2^53 = 9007199254740992)",
              Map.of(IDENTIFIER, 12.0, CONTINUOUS, -12.0, DISCRETE, -16.0)));

  private NumberRules() {}

  /** The dressings as a list of words. */
  static String words(ColumnProfile column) {
    return column.number().dressing.stream()
        .map(NumberDressing::words)
        .collect(Collectors.joining(", "));
  }
}
