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

/** Numbers that are not amounts: codes, answers on a scale, numbers of records. */
final class CodeRules {
  static final List<Rule> LIST =
      List.of(
          Rule.of(
              "zero-one",
              p -> p.allWhole() && p.distinct() == 2 && p.number().min == 0 && p.number().max == 1,
              p -> "only 0 and 1: no and yes",
              Map.of(CATEGORICAL, 14.0)),
          Rule.of(
              "two-codes",
              p ->
                  p.allWhole()
                      && p.distinct() == 2
                      && p.observed() >= 6
                      && ((p.number().min == 1 && p.number().max == 2)
                          || (p.number().min == -1 && p.number().max == 1)),
              p ->
                  "only "
                      + Numbers.text(p.number().min)
                      + " and "
                      + Numbers.text(p.number().max)
                      + ": codes for two groups",
              Map.of(CATEGORICAL, 11.0)),
          Rule.of(
              "two-numbers",
              p ->
                  p.allWhole()
                      && p.distinct() == 2
                      && p.observed() >= 20
                      && p.number().max - p.number().min > 0
                      && p.number().min >= 0
                      && p.number().max != 1
                      && !(p.number().min == 1 && p.number().max == 2),
              p -> "only two different numbers in " + p.observed() + " rows",
              Map.of(CATEGORICAL, 7.0, DISCRETE, 1.0)),
          Rule.of(
              "codes-from-one",
              p -> Shapes.isFromOne(p) && p.number().max <= 4,
              p ->
                  "the whole numbers 1 to "
                      + Numbers.text(p.number().max)
                      + ", each in many rows: so one numbers groups",
              Map.of(CATEGORICAL, 6.0, ORDINAL, 4.0)),
          Rule.of(
              "answers-from-one",
              p ->
                  Shapes.isFromOne(p)
                      && (p.number().max == 5 || p.number().max == 7 || p.number().max == 10),
              p ->
                  "the whole numbers 1 to "
                      + Numbers.text(p.number().max)
                      + ", each in many rows: the usual length of a scale for answers",
              Map.of(ORDINAL, 6.0, CATEGORICAL, 2.0)),
          Rule.of(
              "running-number",
              Shapes::isRun,
              p -> "each row is one more than the row before" + Say.range(p),
              Map.of(IDENTIFIER, 7.0, DISCRETE, 1.0, CATEGORICAL, -6.0, ORDINAL, -4.0)),
          new Rule(
              "unique-whole-numbers",
              p ->
                  p.allWhole()
                      && p.unique()
                      && p.observed() >= 20
                      && p.number().min >= 1000
                      && p.number().leastDigits == p.number().mostDigits
                      && p.number().step == 1
                      && p.number().run == 0,
              p ->
                  "no two of the "
                      + p.observed()
                      + " rows have the same number, and all have "
                      + p.number().mostDigits
                      + " digits",
              p -> Map.of(IDENTIFIER, p.number().mostDigits >= 7 ? 9.0 : 5.0)),
          Rule.of(
              "repeated-numbers",
              p ->
                  p.allNumbers()
                      && !p.unique()
                      && p.observed() >= 5
                      && p.number().leadingZeros == 0,
              p -> p.distinct() + " different numbers in " + p.observed() + " rows",
              Map.of(IDENTIFIER, -3.0)),
          Rule.of(
              "few-padded-codes",
              p ->
                  p.allNumbers()
                      && p.number().leadingZeros > 0
                      && p.distinct() <= 40
                      && Shapes.repetition(p) >= 4,
              p -> p.distinct() + " codes with leading zeros, each in several rows",
              Map.of(CATEGORICAL, 8.0, TEXT, -2.0, CONTINUOUS, -2.0)));

  private CodeRules() {}
}
