package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.ORDINAL;
import static dev.firstlook.data.VariableType.TEMPORAL;
import static dev.firstlook.data.VariableType.TEXT;

import java.util.List;
import java.util.Map;

/** Are the values points in time, or parts of the calendar? */
final class TimeRules {
  /** The name of the rule of numbers that are parts of the calendar. */
  static final String CALENDAR = "calendar-numbers";

  static final List<Rule> LIST =
      List.of(
          Rule.of(
              "all-dates",
              p -> isDates(p) && p.number().rows < p.observed(),
              p ->
                  Say.all(p, "a point in time", "points in time")
                      + ", written as "
                      + Times.words(p),
              Map.of(TEMPORAL, 24.0, CATEGORICAL, -6.0, IDENTIFIER, -8.0, TEXT, -8.0)),
          Rule.of(
              "day-or-month-first",
              p -> isDates(p) && p.temporal().ambiguous,
              p ->
                  "no day is above 12, so day and month could be the other way round; read as "
                      + Times.words(p)
                      + ": "
                      + p.temporal().orderReason,
              Map.of(TEMPORAL, -1.0)),
          Rule.of(
              "no-times",
              p -> p.observed() > 0 && Times.isNone(p),
              p -> "the values are no dates, years or times of day",
              Map.of(TEMPORAL, -12.0)),
          Rule.of(
              "mixed-dates",
              p ->
                  p.observed() > 0
                      && p.temporal().rows < p.observed()
                      && p.temporal().rowsOfAny >= 0.5 * p.observed()
                      && !p.allNumbers(),
              Times::mixed,
              Map.of(TEXT, 14.0, TEMPORAL, 6.0, CATEGORICAL, -4.0, IDENTIFIER, -6.0)),
          new Rule(
              "dates-in-digits",
              p -> isDates(p) && p.allNumbers(),
              p -> Say.all(p, "a date", "dates") + " if read as " + Times.words(p),
              p -> {
                boolean named = p.name().ofAny(Hint.TIME, Hint.MONTH, Hint.YEAR) > 0;
                return Map.of(TEMPORAL, named ? 20.0 : p.number().mostDigits == 8 ? 12.0 : 4.0);
              }),
          Rule.of(
              "years",
              p -> Shapes.isYears(p) && p.name().of(Hint.YEAR) > 0,
              p ->
                  "\""
                      + p.name().word(Hint.YEAR)
                      + "\" in the name hints at years, and the values are years"
                      + Say.range(p),
              Map.of(TEMPORAL, 20.0)),
          Rule.of(
              "like-years",
              p ->
                  Shapes.isRecentYears(p)
                      && p.name().of(Hint.YEAR) == 0
                      && p.name().ofAny(Hint.MEASURE, Hint.MONEY, Hint.COUNT, Hint.RATE, Hint.UNIT)
                          < 1,
              p -> "four-digit whole numbers that could be years" + Say.range(p),
              Map.of(TEMPORAL, 9.0)),
          Rule.of(
              "years-of-two-digits",
              Times::isYearOfTwoDigits,
              p ->
                  "\""
                      + p.name().word(Hint.YEAR)
                      + "\" in the name, and whole numbers of two digits"
                      + Say.range(p)
                      + ": years without their century",
              Map.of(ORDINAL, 12.0)),
          Rule.of(
              "decimal-years",
              p ->
                  p.allNumbers()
                      && !p.allWhole()
                      && p.number().min >= 1500
                      && p.number().max < 2150
                      && p.name().ofAny(Hint.YEAR, Hint.TIME) > 0,
              p -> "years with fractions" + Say.range(p),
              Map.of(TEMPORAL, 20.0)),
          Rule.of(
              "epoch",
              p -> Times.epoch(p) != null,
              p ->
                  "the name hints at a time, and as "
                      + Times.words(p)
                      + " the values lie in our days",
              Map.of(TEMPORAL, 20.0)),
          Rule.of(
              CALENDAR,
              p -> !Times.calendar(p).isEmpty(),
              Times::calendar,
              Map.of(ORDINAL, 20.0, CONTINUOUS, -3.0, DISCRETE, -2.0)));

  private TimeRules() {}

  static boolean isDates(ColumnProfile p) {
    return p.observed() > 0 && p.temporal().rows == p.observed();
  }
}
