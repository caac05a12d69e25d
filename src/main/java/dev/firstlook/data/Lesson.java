package dev.firstlook.data;

import dev.firstlook.explain.Numbers;

/** What an inferred type means for the reader, in plain words. */
final class Lesson {
  private Lesson() {}

  /** What the values look like, in a few words. */
  static String looks(InferredType inferred, int observed, int distinct) {
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

  static String conclusion(InferredType inferred, boolean runnerUpCannotHold) {
    String sure =
        inferred.shownName()
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
    return sure;
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
