package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.CONTINUOUS;
import static dev.firstlook.data.VariableType.DISCRETE;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.ORDINAL;
import static dev.firstlook.data.VariableType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the name of the column hints at, if the values agree with it. */
final class NameRules {
  /** Counts below zero take back what was counted too much; there are few of them. */
  private static final double MOST_CORRECTED = 0.05;

  private static final Set<String> VERSIONS = Set.of("version", "firmware", "release");

  static final List<Rule> LIST =
      List.of(
          numeric("name-of-a-unit", Hint.UNIT, "a unit of measurement", CONTINUOUS, 6),
          numeric("name-of-a-measure", Hint.MEASURE, "something measured", CONTINUOUS, 5),
          new Rule(
              "name-of-an-amount",
              p -> isNumeric(p, Hint.MONEY),
              p -> named(p, Hint.MONEY, "money, which is measured"),
              p ->
                  Map.of(
                      CONTINUOUS, (Shapes.isFewAroundZero(p) ? 2 : 8) * p.name().of(Hint.MONEY))),
          numeric("name-of-a-rate", Hint.RATE, "a rate or an average", CONTINUOUS, 5),
          new Rule(
              "name-of-a-count",
              p ->
                  p.name().of(Hint.COUNT) > 0
                      && p.allWhole()
                      && p.number().negatives <= MOST_CORRECTED * p.observed(),
              p -> named(p, Hint.COUNT, "things that are counted"),
              p -> Map.of(DISCRETE, 7 * p.name().of(Hint.COUNT))),
          new Rule(
              "name-of-a-scale",
              p -> p.name().of(Hint.SCALE) > 0 && (Shapes.isScale(p) || Shapes.isHalfScale(p)),
              p -> named(p, Hint.SCALE, "a scale of levels") + ", and the values are such a scale",
              p -> Map.of(ORDINAL, (p.allWhole() ? 12 : 15) * p.name().of(Hint.SCALE))),
          new Rule(
              "name-of-a-rating",
              p -> p.name().of(Hint.RATING) > p.name().of(Hint.SCALE) && Shapes.isScale(p),
              p ->
                  named(p, Hint.RATING, "a judgement in levels")
                      + ", and the values are few levels",
              p -> Map.of(ORDINAL, 7 * p.name().of(Hint.RATING))),
          Rule.of(
              "question-of-a-survey",
              p -> p.name().isSurveyItem() && Shapes.isScale(p),
              p -> "the name is that of a question in a survey, and the values are few levels",
              Map.of(ORDINAL, 9.0)),
          new Rule(
              "name-of-a-code",
              p ->
                  p.name().of(Hint.CODE) > 0
                      && p.allWhole()
                      && p.distinct() <= 60
                      && Shapes.repetition(p) >= 2,
              p ->
                  named(p, Hint.CODE, "groups")
                      + ", so its "
                      + p.distinct()
                      + " numbers are codes for groups",
              p -> Map.of(CATEGORICAL, 13 * p.name().of(Hint.CODE))),
          Rule.of(
              "name-of-a-version",
              p ->
                  VERSIONS.contains(p.name().word(Hint.CODE))
                      && p.allNumbers()
                      && !p.allWhole()
                      && p.number().decimals <= 3,
              p ->
                  named(p, Hint.CODE, "versions")
                      + ": 1.10 comes after 1.9 and is not 1.1, so these are no numbers",
              Map.of(CATEGORICAL, 14.0, CONTINUOUS, -8.0)),
          new Rule(
              "name-of-a-number-tag",
              p -> p.name().of(Hint.IDENTIFIER) > 0 && p.allWhole() && p.distinct() != 2,
              p -> named(p, Hint.IDENTIFIER, "a tag that tells things apart"),
              p -> Map.of(IDENTIFIER, tag(p) * p.name().of(Hint.IDENTIFIER))),
          Rule.of(
              "tag-of-few-groups",
              p ->
                  p.name().of(Hint.IDENTIFIER) > 0
                      && p.allWhole()
                      && p.distinct() > 2
                      && p.distinct() <= 12
                      && Shapes.repetition(p) >= 20,
              p ->
                  "each of the "
                      + p.distinct()
                      + " tags stands in "
                      + Math.round(Shapes.repetition(p))
                      + " rows on average: they tell groups apart, not rows",
              Map.of(CATEGORICAL, 11.0)),
          new Rule(
              "name-of-a-tag",
              p -> p.name().of(Hint.IDENTIFIER) > 0 && !p.allNumbers() && p.distinct() > 2,
              p -> named(p, Hint.IDENTIFIER, "a tag that tells things apart"),
              p -> Map.of(IDENTIFIER, textTag(p) * p.name().of(Hint.IDENTIFIER))),
          new Rule(
              "name-of-an-order-of-rows",
              p -> p.name().of(Hint.RUNNING) > 0 && Shapes.isRun(p),
              p -> named(p, Hint.RUNNING, "the place in a sequence, which is counted"),
              p -> Map.of(DISCRETE, 11 * p.name().of(Hint.RUNNING))),
          new Rule(
              "name-of-remarks",
              p ->
                  p.name().of(Hint.TEXT) > 0
                      && !p.allNumbers()
                      && (p.texts().meanWords >= 3 || Shapes.repetition(p) < 2),
              p -> named(p, Hint.TEXT, "remarks in words"),
              p -> Map.of(TEXT, 6 * p.name().of(Hint.TEXT))),
          new Rule(
              "name-of-names",
              p -> p.name().of(Hint.NAMING) > 0 && !p.allNumbers() && p.texts().meanWords < 8,
              p -> named(p, Hint.NAMING, "names"),
              p -> p.unique() ? Map.of(IDENTIFIER, 2.0, TEXT, -1.0) : Map.of(CATEGORICAL, 3.0)));

  private NameRules() {}

  private static Rule numeric(
      String rule, Hint hint, String meaning, VariableType type, double weight) {
    return new Rule(
        rule,
        p -> isNumeric(p, hint),
        p -> named(p, hint, meaning),
        p -> Map.of(type, weight * p.name().of(hint)));
  }

  private static boolean isNumeric(ColumnProfile p, Hint hint) {
    return p.name().of(hint) > 0 && p.allNumbers() && (p.distinct() != 2 || p.observed() < 20);
  }

  private static double tag(ColumnProfile p) {
    boolean strict = p.name().of(Hint.STRICTIDENTIFIER) > 0;
    if (strict) {
      return 14;
    }
    boolean sameLength =
        p.number().mostDigits >= 4 && p.number().leastDigits == p.number().mostDigits;
    return sameLength ? 13 : Shapes.isRun(p) ? 9 : 4;
  }

  private static double textTag(ColumnProfile p) {
    boolean strict = p.name().of(Hint.STRICTIDENTIFIER) > 0;
    boolean few = p.distinct() <= 12 && Shapes.repetition(p) > 5;
    return few ? 1 : strict ? 9 : 4;
  }

  private static String named(ColumnProfile p, Hint hint, String meaning) {
    return "\"" + p.name().word(hint) + "\" in the name hints at " + meaning;
  }
}
