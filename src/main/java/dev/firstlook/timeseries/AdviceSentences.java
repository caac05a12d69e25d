package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for an advice, a sentence each. */
final class AdviceSentences {

  private static final int SHOWN = 3;

  private AdviceSentences() {}

  static List<String> of(DecompositionAdvice advice) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        advice.isSeasonal()
            ? (advice.periods().periods().size() == 1
                ? "The spectrum has lines at a period of "
                    + Periods.words(advice.periods().periods())
                    + ": a season."
                : "The spectrum has lines at periods of "
                    + Periods.words(advice.periods().periods())
                    + ": seasons.")
            : "No period stands out of the spectrum: there is no season to take apart.");
    for (SeasonalPeriod season : advice.periods().found()) {
      if (season.isScarce()) {
        sentences.add(
            "Of the season of %s there are only %s cycles, which is little evidence: something else"
                    .formatted(
                        season.period(), Numbers.text(Math.floor(100 * season.cycles()) / 100, 3))
                + " that goes up and down so few times looks like it.");
      }
    }
    for (int period : advice.periods().periods()) {
      List<String> never = advice.neverObserved(period);
      if (!never.isEmpty()) {
        sentences.add(
            ("Of the cycle of %s %s (%s) %s never observed, so that it cannot be taken apart;"
                    + " without these gaps the cycle is one of %s.")
                .formatted(
                    advice.series().axis().step().counted(period),
                    Numbers.counted(never.size(), "position"),
                    String.join(", ", never),
                    never.size() == 1 ? "is" : "are",
                    period - never.size()));
      }
    }
    advice
        .periods()
        .cycle()
        .ifPresent(
            cycle ->
                sentences.add(
                    "Ups and downs of "
                        + cycle.words(advice.series().axis().step().several())
                        + (cycle.line()
                            ? " are one even wave: perhaps a season of a fixed length that is no"
                                + " whole number of steps, which no method here takes apart."
                            : " have no fixed length: a cycle, not a season.")));
    if (advice.isSeasonal()) {
      sentences.add(model(advice));
    }
    sentences.add(level(advice));
    int missing = advice.series().missing();
    if (missing > 0) {
      sentences.add(Numbers.counted(missing, "value") + " missing.");
    }
    if (!advice.outliers().isEmpty()) {
      sentences.add(outliers(advice));
    }
    advice
        .recommendation()
        .ifPresent(way -> sentences.add("Use " + way.code() + ": " + way.reason() + "."));
    return sentences;
  }

  private static String model(DecompositionAdvice advice) {
    SpreadEvidence spread = advice.spread();
    if (spread.cycles() == 0) {
      return "Whether it grows with the level cannot be told ("
          + whyNot(advice, advice.spreadPeriod())
          + "): additive.";
    }
    if (Double.isNaN(spread.slope())) {
      return "The level does not move from cycle to cycle, so that whether the season grows with"
          + " it cannot be told: additive.";
    }
    if (spread.model() != advice.model()) {
      return "Its spread grows with the level, but the logarithms show no season: additive.";
    }
    return advice.inLogarithms()
        ? "Its spread grows with the level: multiplicative."
        : "Its spread does not grow in proportion to the level: additive.";
  }

  /** Why spread and level could not be compared. */
  private static String whyNot(DecompositionAdvice advice, int period) {
    int fewest = SpreadEvidence.fewestValues(period);
    if (!advice.isPositive()) {
      return "that needs positive values";
    }
    return advice.series().size() < fewest
        ? "that needs %s values of period %s: 4 cycles, and half a cycle on both sides for the trend"
            .formatted(fewest, period)
        : "that needs 4 cycles that vary";
  }

  private static String level(DecompositionAdvice advice) {
    LevelEvidence level = advice.level();
    return switch (level.movement()) {
      case STEADY -> "The level stays, as far as can be told.";
      case TREND -> "The level goes " + (level.rises() ? "up" : "down") + " all along: a trend.";
      case SHIFT ->
          "The level jumps "
              + (level.rises() ? "up" : "down")
              + " at "
              + advice.series().label(level.shiftAt())
              + ", the median by "
              + Numbers.text(Math.abs(level.shift()))
              + (advice.inLogarithms() ? " in logarithms" : "")
              + ": a step describes it better than a line.";
      case WANDERING ->
          "The level moves slowly, in no direction that could be told from chance"
              + (level.mayWalk()
                  ? ": a random walk, the sum of steps that go up or down by chance, looks like this"
                      + " too, and makes p-values of trend and shift too small."
                  : ".");
    };
  }

  /** The first few of values, with what was expected. */
  static String listed(List<Outlier> outliers) {
    String first =
        outliers.stream().limit(SHOWN).map(Outlier::toString).collect(Collectors.joining("; "));
    int more = outliers.size() - SHOWN;
    return first + (more > 0 ? "; and %s more".formatted(more) : "");
  }

  /** Which outliers there are, and what they would have hidden. */
  private static String outliers(DecompositionAdvice advice) {
    SeasonalLook before = advice.asItIs();
    List<Integer> periods = before.periods().periods();
    boolean one = advice.outliers().size() == 1;
    String hidden =
        !periods.equals(advice.periods().periods())
            ? (periods.isEmpty()
                ? "no season stands out"
                : "the period would be " + Periods.words(periods))
            : before.model() != advice.model()
                ? "the season would be " + before.model().word()
                : "";
    String count = Numbers.counted(advice.outliers().size(), "outlier");
    String which = one ? "it" : "them";
    return "%s (%s)%s."
        .formatted(
            count,
            listed(advice.outliers()),
            hidden.isEmpty()
                ? ""
                : ": season and model are those without %s; with %s %s"
                    .formatted(which, which, hidden));
  }
}
