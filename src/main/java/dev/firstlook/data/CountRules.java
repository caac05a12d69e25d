package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.ORDINAL;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.Map;

/** Whole numbers: counted, or measured and rounded? */
final class CountRules {
  static final List<Rule> LIST =
      List.of(
          Rule.of(
              "negative-numbers",
              p ->
                  p.allWhole()
                      && p.number().negatives > 0
                      && p.distinct() > 2
                      && !Shapes.isFewAroundZero(p),
              p ->
                  Numbers.counted(p.number().negatives, "value")
                      + " below zero, which no count can be",
              Map.of(CONTINUOUS, 2.0, DISCRETE, -4.0, IDENTIFIER, -6.0)),
          Rule.of(
              "few-numbers-around-zero",
              Shapes::isFewAroundZero,
              p ->
                  "only the "
                      + p.distinct()
                      + " whole numbers"
                      + Say.range(p).substring(1)
                      + ", each in many rows: steps up and down (floors, differences of counts) rather"
                      + " than a measurement",
              Map.of(DISCRETE, 3.0, CONTINUOUS, -1.0, IDENTIFIER, -6.0)),
          Rule.of(
              "coarse-step",
              p -> p.allWhole() && p.number().step >= 2 && p.distinct() >= 8 && p.number().run == 0,
              p ->
                  "every difference is a multiple of "
                      + Numbers.text(p.number().step)
                      + ", as when a measurement is rounded; counts come in steps of 1",
              Map.of(CONTINUOUS, 4.0, DISCRETE, -1.0, IDENTIFIER, -2.0)),
          Rule.of(
              "round-numbers-preferred",
              p ->
                  p.allWhole()
                      && p.number().step == 1
                      && p.number().fives >= 0.45
                      && p.number().max >= 40
                      && p.distinct() >= 10,
              p ->
                  Numbers.percent(p.number().fives)
                      + " of the values are multiples of 5, where 20 % were to be expected: people"
                      + " round when they measure, not when they count",
              Map.of(CONTINUOUS, 4.0, IDENTIFIER, -2.0)),
          Rule.of(
              "far-from-zero",
              p ->
                  p.allWhole()
                      && p.number().max >= 20
                      && p.distinct() >= 5
                      && 3 * p.number().min > p.number().max - p.number().min,
              p ->
                  "the smallest value, "
                      + Numbers.text(p.number().min)
                      + ", is far from zero compared with the range of "
                      + Numbers.text(p.number().max - p.number().min)
                      + ": counts tend to reach down to small numbers",
              Map.of(CONTINUOUS, 3.0)),
          Rule.of(
              "wide-and-even",
              p ->
                  Shapes.mayBeCounts(p)
                      && p.number().max - p.number().min >= 50
                      && Shapes.dispersion(p) > 5
                      && Shapes.centre(p) > 0.35
                      && Shapes.centre(p) < 0.65
                      && p.number().run == 0
                      && p.number().leadingZeros == 0,
              p ->
                  "the values spread evenly to both sides of the mean "
                      + Numbers.text(p.number().mean)
                      + " with a variance of "
                      + Numbers.text(Shapes.dispersion(p))
                      + " times the mean: counts that vary so much have a long tail upwards",
              Map.of(CONTINUOUS, 3.0)),
          Rule.of(
              "starts-at-zero",
              p -> Shapes.mayBeCounts(p) && p.number().zeros > 0,
              p ->
                  Numbers.percent((double) p.number().zeros / p.observed())
                      + " of the values are zero, and none is below: counts can be none",
              Map.of(DISCRETE, 2.0)),
          Rule.of(
              "small-whole-numbers",
              p -> Shapes.mayBeCounts(p) && p.number().max <= 20,
              p -> "no value is above 20: one can count that far",
              Map.of(DISCRETE, 2.0)),
          Rule.of(
              "spread-of-counts",
              p ->
                  Shapes.mayBeCounts(p)
                      && p.number().mean <= 30
                      && Shapes.dispersion(p) >= 0.5
                      && Shapes.dispersion(p) <= 4,
              p ->
                  "variance by mean is "
                      + Numbers.text(Shapes.dispersion(p))
                      + ", near the 1 of Poisson counts",
              Map.of(DISCRETE, 1.5)),
          Rule.of(
              "long-tail-from-zero",
              p ->
                  Shapes.mayBeCounts(p)
                      && p.number().min <= 3
                      && p.number().max > 8 * p.number().mean,
              p ->
                  "from "
                      + Numbers.text(p.number().min)
                      + " with a long tail up to "
                      + Numbers.text(p.number().max)
                      + ", as counts of rare and frequent things have",
              Map.of(DISCRETE, 2.0)),
          Rule.of(
              "wide-range",
              p -> p.allWhole() && p.distinct() >= 30 && p.number().max - p.number().min >= 100,
              p ->
                  p.distinct()
                      + " different values over a range of "
                      + Numbers.text(p.number().max - p.number().min)
                      + ": too many for codes or levels",
              Map.of(ORDINAL, -8.0, CATEGORICAL, -8.0)),
          Rule.of(
              "many-numbers",
              p -> p.allNumbers() && p.distinct() > 20 && p.distinct() < 30,
              p -> p.distinct() + " different numbers are many for codes or levels",
              Map.of(ORDINAL, -5.0, CATEGORICAL, -5.0)));

  private CountRules() {}
}
