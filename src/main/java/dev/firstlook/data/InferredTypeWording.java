package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** An inferred type in words: how it was found and what it means for the reader. */
final class InferredTypeWording {
  private InferredTypeWording() {}

  /** Each piece of evidence with its weights, their sums, and what follows. */
  static Working working(InferredType inferred, InferredDetails details) {
    Working working =
        Working.of("What kind of data is " + inferred.shownName() + "?")
            .step(
                "look at every row",
                Numbers.counted(details.rows(), "row")
                    + ", "
                    + (details.rows() - details.observed())
                    + " missing, "
                    + Numbers.counted(details.distinct(), "different value"));
    for (Evidence piece : inferred.evidence()) {
      working = working.step(piece.rule() + ": " + piece.finding(), weights(piece));
    }
    working =
        working.step(
            "add up the evidence, in bits (every 1.5 bits double the odds)",
            Arrays.stream(VariableType.values())
                .sorted(Comparator.comparingDouble((VariableType t) -> -inferred.score(t)))
                .limit(3)
                .map(t -> t.word() + " " + signed(inferred.score(t)))
                .collect(Collectors.joining(", ")));
    return working.conclude(conclusion(inferred, details.runnerUpCannotHold()));
  }

  /** What the values alone suggested, and what somebody said. */
  static Working declared(InferredType declared, InferredType inferred) {
    return inferred
        .explain()
        .conclude(
            "The values alone look "
                + inferred.type().word()
                + ", but "
                + declared.shownName()
                + " was declared to be "
                + declared.type().word()
                + ": "
                + declared.type().meaning()
                + ".");
  }

  /** Type, confidence, what it looks like, and why it is not the runner-up, on one line. */
  static String line(InferredType inferred, InferredDetails details) {
    return Escape.terminal(
        inferred.shownName()
            + ": "
            + inferred.type().word()
            + " ("
            + Numbers.fixed(inferred.confidence(), 2)
            + "), "
            + looks(inferred, details.observed(), details.distinct())
            + "; not "
            + inferred.runnerUp().word()
            + ": "
            + Escape.shorten(inferred.whyNotRunnerUp(), 120));
  }

  static String declaredLine(InferredType declared, InferredType inferred) {
    return Escape.terminal(
        declared.shownName()
            + ": "
            + declared.type().word()
            + " (declared); the values alone look "
            + inferred.type().word());
  }

  private static String weights(Evidence piece) {
    return piece.weights().entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getKey().word() + " " + signed(entry.getValue()))
        .reduce((a, b) -> a + ", " + b)
        .orElse("for your information");
  }

  private static String signed(double weight) {
    String text = Numbers.fixed(weight, 1).replaceAll("\\.0$", "");
    return weight > 0 ? "+" + text : text;
  }

  /** What the values look like, in a few words. */
  private static String looks(InferredType inferred, int observed, int distinct) {
    return switch (inferred.type()) {
      case ORDINAL ->
          OrderRules.list(inferred.levels(), " < ") + (inferred.cyclic() ? " and round again" : "");
      case TEMPORAL ->
          distinct
              + " different times in "
              + observed
              + " rows, written as "
              + inferred.temporalFormat().map(TemporalFormat::words).orElse("");
      case CONTINUOUS, DISCRETE -> distinct + " different numbers in " + observed + " rows";
      default -> distinct + " different values in " + observed + " rows";
    };
  }

  private static String conclusion(InferredType inferred, boolean runnerUpCannotHold) {
    return inferred.shownName()
        + " is "
        + inferred.type().word()
        + ", "
        + inferred.type().meaning()
        + " (confidence "
        + Numbers.fixed(inferred.confidence(), 2)
        + "). "
        + use(inferred)
        + " The runner-up is "
        + inferred.runnerUp().word()
        + (runnerUpCannotHold ? ", which could not hold these values without a loss" : "")
        + "; what decides most against it: "
        + inferred.whyNotRunnerUp()
        + ".";
  }

  private static String use(InferredType inferred) {
    return switch (inferred.type()) {
      case CONTINUOUS -> "So mean, median, standard deviation and a histogram are meaningful.";
      case DISCRETE ->
          "So mean and variance are meaningful, and so is the frequency of each count.";
      case CATEGORICAL ->
          "So count how often each name occurs; a mean or an order of the names would be "
              + (inferred.cyclic() ? "meaningless, for they go round." : "meaningless.");
      case ORDINAL ->
          "So use the order (median, quantiles, cumulative shares); the distances between levels "
              + "are not known, so a mean is not meaningful."
              + (inferred.cyclic()
                  ? " The levels go round: where they start is a convention."
                  : "");
      case TEMPORAL ->
          "So put the rows in order of time and look for trend and season."
              + (inferred.dayMonthAmbiguous()
                  ? " Day and month could be the other way round: check with whoever made the file."
                  : "");
      case IDENTIFIER -> "So use it to find or join rows, never to calculate.";
      case TEXT -> "So read it; there is nothing to calculate before it is cleaned or coded.";
    };
  }
}
