package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.TEXT;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.Map;

/** Words: names of groups, tags of single things, or free text? */
final class TextRules {
  static final List<Rule> LIST =
      List.of(
          Rule.of(
              "nothing-observed",
              p -> p.observed() == 0,
              p -> "no row has a value, so nothing speaks for any type; text loses nothing",
              Map.of(TEXT, 2.0)),
          Rule.of(
              "words",
              p -> p.observed() > 0 && p.number().rows == 0,
              p -> "no value is a number",
              Map.of(CATEGORICAL, 2.0)),
          Rule.of(
              "one-text",
              p -> p.distinct() == 1 && !p.allNumbers() && p.observed() > 1,
              p -> "the same text in all " + p.observed() + " rows",
              Map.of(CATEGORICAL, 5.0)),
          Rule.of(
              "two-texts",
              p -> p.distinct() == 2 && !p.allNumbers() && p.observed() >= 4,
              p -> "only two different texts in " + p.observed() + " rows: two groups",
              Map.of(CATEGORICAL, 6.0)),
          new Rule(
              "repeated-texts",
              p ->
                  !p.allNumbers()
                      && !Shapes.wordsAmongNumbers(p)
                      && p.distinct() > 1
                      && Shapes.repetition(p) >= 1.5,
              p ->
                  p.distinct()
                      + " different texts in "
                      + p.observed()
                      + " rows, "
                      + Numbers.text(Shapes.repetition(p), 3)
                      + " rows to each on average: they name groups",
              p -> {
                double bits = Shapes.log2(Shapes.repetition(p));
                return Map.of(
                    CATEGORICAL,
                    Math.min(10, 2 + 1.5 * bits),
                    IDENTIFIER,
                    -Math.min(8, 2 * bits),
                    TEXT,
                    -Math.min(8, 2 * bits));
              }),
          new Rule(
              "unique-texts",
              p -> !p.allNumbers() && p.unique() && p.observed() >= 5,
              p -> "no two of the " + p.observed() + " rows have the same text",
              p -> {
                double bits = Math.min(8, Shapes.log2(p.observed()));
                return Map.of(IDENTIFIER, bits, CATEGORICAL, -bits, TEXT, 1.0);
              }),
          Rule.of(
              "mostly-different-texts",
              p ->
                  !p.allNumbers() && !p.unique() && p.observed() >= 5 && Shapes.repetition(p) < 1.5,
              p ->
                  p.distinct()
                      + " different texts in "
                      + p.observed()
                      + " rows: few are used twice",
              Map.of(CATEGORICAL, -2.0, IDENTIFIER, 1.0, TEXT, 1.0)),
          new Rule(
              "sentences",
              p -> !p.allNumbers() && p.texts().meanWords >= 4 && Shapes.repetition(p) < 3,
              p ->
                  "the texts have "
                      + Numbers.text(p.texts().meanWords, 2)
                      + " words on average: sentences rather than names",
              p -> Map.of(TEXT, Math.min(12, 1.5 * p.texts().meanWords))),
          Rule.of(
              "written-as-codes",
              p ->
                  p.number().rows < 0.5 * p.observed()
                      && p.texts().digits >= 0.95
                      && p.texts().blanks <= 0.3
                      && p.distinct() > 12
                      && Shapes.repetition(p) < 8,
              p ->
                  "the texts hold digits and hardly a blank, such as "
                      + Say.quote(p.column().text(Shapes.firstText(p)))
                      + ": codes",
              Map.of(IDENTIFIER, 5.0, TEXT, -4.0)),
          Rule.of(
              "codes-among-numbers",
              p ->
                  p.number().rows >= 0.5 * p.observed()
                      && p.number().rows < p.observed()
                      && Shapes.codesAmongNumbers(p),
              p ->
                  "what is no number holds letters and digits, such as "
                      + Say.firstWord(p)
                      + ": so the numbers are codes, too",
              Map.of(IDENTIFIER, 4.0, CATEGORICAL, 2.0)),
          Rule.of(
              "two-numbers-in-one",
              p -> p.texts().pairs >= 0.95 && !TimeRules.isDates(p) && !p.order().found(),
              p ->
                  "each text holds two numbers, such as "
                      + Say.quote(p.column().text(Shapes.firstText(p)))
                      + ": split them before you calculate",
              Map.of(TEXT, 9.0, IDENTIFIER, -9.0, CATEGORICAL, -3.0)),
          Rule.of(
              "same-shape",
              p ->
                  !p.allNumbers()
                      && p.texts().sameShape >= 0.99
                      && p.texts().digits >= 0.99
                      && p.distinct() > 12
                      && Shapes.repetition(p) < 8,
              p ->
                  "letters and digits stand in the same places in every text, "
                      + p.texts().longest
                      + " characters long",
              Map.of(IDENTIFIER, 3.0, TEXT, -3.0)),
          Rule.of(
              "made-to-identify",
              p -> p.texts().made.isPresent(),
              p -> "the texts are " + p.texts().made.map(TextKind::words).orElse(""),
              Map.of(IDENTIFIER, 12.0, TEXT, -4.0)));

  private TextRules() {}
}
