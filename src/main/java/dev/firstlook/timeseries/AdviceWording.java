package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How advice reads. */
final class AdviceWording {

  private AdviceWording() {}

  static String text(DecompositionAdvice advice) {
    return "Advice for "
        + Escape.terminal(advice.series().name())
        + ": "
        + headline(advice)
        + "\n"
        + String.join(" ", sentences(advice))
        + "\n"
        + table(advice);
  }

  static String headline(DecompositionAdvice advice) {
    String steps = advice.series().axis().step().several();
    List<String> words = new ArrayList<>();
    if (advice.isSeasonal()) {
      words.add(
          (advice.periods().periods().size() == 1 ? "season of " : "seasons of ")
              + Periods.words(advice.periods().periods())
              + " "
              + steps
              + ", "
              + advice.model().word());
    }
    advice
        .periods()
        .cycle()
        .ifPresent(
            cycle ->
                words.add("cyclic, about " + cycle.text(cycle.length()) + " " + steps));
    if (!advice.isSeasonal()) {
      words.add("no season");
    }
    words.add(advice.level().verdict(advice.series()));
    return String.join("; ", words);
  }

  private static List<String> sentences(DecompositionAdvice advice) {
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
                    .formatted(season.period(), Numbers.text(season.cycles(), 2))
                + " that goes up and down twice looks like it.");
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
    if (advice.outliers() > 0) {
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
          + whyNot(advice.series(), advice.spreadPeriod())
          + "): additive.";
    }
    if (Double.isNaN(spread.slope())) {
      return "The level does not move from cycle to cycle, so that whether the season grows with"
          + " it cannot be told: additive.";
    }
    return spread.model() == DecompositionModel.MULTIPLICATIVE
        ? "Its spread grows with the level: multiplicative."
        : "Its spread does not grow in proportion to the level: additive.";
  }

  /** Why spread and level could not be compared. */
  private static String whyNot(TimeSeries series, int period) {
    int fewest = SpreadEvidence.fewestValues(period);
    if (!Arrays.stream(series.raw()).allMatch(value -> value > 0 || Double.isNaN(value))) {
      return "that needs positive values";
    }
    return series.size() < fewest
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
              + (advice.model() == DecompositionModel.MULTIPLICATIVE ? " in logarithms" : "")
              + ": a step describes it better than a line.";
      case WANDERING ->
          "The level moves slowly, in no direction that could be told from chance"
              + (level.mayWalk()
                  ? ": a random walk, the sum of steps that go up or down by chance, looks like this"
                      + " too, and makes p-values of trend and shift too small."
                  : ".");
    };
  }

  /** How many outliers there are, and what they would have hidden. */
  private static String outliers(DecompositionAdvice advice) {
    SeasonalLook before = advice.asItIs();
    List<Integer> periods = before.periods().periods();
    boolean one = advice.outliers() == 1;
    String hidden =
        !periods.equals(advice.periods().periods())
            ? (periods.isEmpty()
                ? "no season stands out"
                : "the period would be " + Periods.words(periods))
            : before.spread().model() != advice.model()
                ? "the season would be " + before.spread().model().word()
                : "";
    return Numbers.counted(advice.outliers(), "outlier")
        + (hidden.isEmpty()
            ? "."
            : ": season and model are those without "
                + (one ? "it" : "them")
                + "; with "
                + (one ? "it " : "them ")
                + hidden
                + ".");
  }

  static TextTable table(DecompositionAdvice advice) {
    TextTable table = TextTable.of("", "question", "measure", "value", "p", "answer");
    for (SeasonalPeriod season : advice.periods().found()) {
      table =
          table.row(
              "season of " + season.period() + "?",
              "share of variance",
              Numbers.fixed(season.share(), 3),
              Numbers.pNumber(season.pValue(), 2),
              "yes");
    }
    if (!advice.isSeasonal()) {
      table = table.row("season?", "periods found", "0", "", "no");
    }
    if (advice.isCyclic()) {
      Cycle cycle = advice.periods().cycle().orElseThrow();
      table =
          table.row(
              "cycle?",
              "length",
              cycle.text(cycle.length()),
              Numbers.pNumber(cycle.pValue(), 2),
              "yes");
    }
    if (advice.spread().cycles() > 0) {
      SpreadEvidence spread = advice.spread();
      boolean moves = !Double.isNaN(spread.slope());
      table =
          table
              .row(
                  "grows with the level?",
                  "slope of log spread",
                  moves ? Numbers.fixed(spread.slope(), 2) : "none",
                  moves ? Numbers.pNumber(spread.pValue(), 2) : "",
                  moves ? spread.model().word() : "cannot be told")
              .row(
                  "",
                  "Guerrero's lambda",
                  moves ? Numbers.fixed(spread.lambda(), 2) : "none",
                  "",
                  "");
    }
    LevelEvidence level = advice.level();
    return table
        .row(
            "trend?",
            "Kendall's tau",
            Numbers.fixed(level.kendall(), 2),
            Numbers.pNumber(level.trendPValue(), 2),
            level.movement() == LevelMovement.TREND ? "yes" : "no")
        .row(
            "level shift?",
            "step of medians at " + advice.series().label(level.shiftAt()),
            Numbers.text(level.shift()),
            Numbers.pNumber(level.shiftPValue(), 2),
            level.movement() == LevelMovement.SHIFT ? "yes" : "no")
        .row("", "autocorrelation left", Numbers.fixed(level.autocorrelation(), 2), "", "")
        .row(
            "wandering level?",
            "share that moves slowly",
            Numbers.fixed(level.slowShare(), 2),
            "",
            level.movement() == LevelMovement.WANDERING ? "yes" : "no");
  }

  static Working working(DecompositionAdvice advice) {
    Working working = Working.of("Advice for " + advice.series().name());
    if (advice.outliers() > 0) {
      working =
          working.step(
              "put outliers onto the smooth line",
              Numbers.counted(advice.outliers(), "outlier") + "; all else is seen without");
    }
    if (advice.model() == DecompositionModel.MULTIPLICATIVE) {
      working = working.step("the season grows with the level, as seen below", "take logarithms");
    }
    for (Step step : advice.periods().explain().steps()) {
      working = working.step(step);
    }
    SpreadEvidence spread = advice.spread();
    if (spread.cycles() > 0) {
      working =
          working
              .step(
                  "spread against level, in logarithms, of " + spread.cycles() + " cycles",
                  Double.isNaN(spread.slope())
                      ? "no slope: the level does not move"
                      : "slope %s, %s"
                          .formatted(
                              Numbers.fixed(spread.slope(), 2), Numbers.pValue(spread.pValue(), 2)))
              .step(
                  "the power that makes the spread most even (Guerrero)",
                  Double.isNaN(spread.lambda())
                      ? "none is better than another"
                      : "lambda = " + Numbers.fixed(spread.lambda(), 2));
    }
    LevelEvidence level = advice.level();
    double factor = (1 + level.autocorrelation()) / (1 - level.autocorrelation());
    working =
        working
            .step(
                "without seasons: what a line or a step leaves is correlated with its past",
                "r = %s, which makes variances larger by (1 + r) / (1 - r) = %s"
                    .formatted(Numbers.fixed(level.autocorrelation(), 2), Numbers.text(factor)))
            .step(
                "Mann-Kendall test for a trend",
                "tau = %s, Sen's slope %s, %s"
                    .formatted(
                        Numbers.fixed(level.kendall(), 2),
                        Numbers.text(level.slope()),
                        Numbers.pValue(level.trendPValue(), 2)))
            .step(
                "Pettitt test for a shift; medians before and after the place that it finds",
                "differ by %s at %s, %s"
                    .formatted(
                        Numbers.text(level.shift()),
                        advice.series().label(level.shiftAt()),
                        Numbers.pValue(level.shiftPValue(), 2)))
            .step("the evidence, question by question", "", table(advice));
    if (advice.recommendation().isPresent()) {
      Recommendation way = advice.recommendation().get();
      working = working.step("a method that suits", way.code() + ": " + way.reason());
    }
    return working.conclude(SeasonalWording.sentence(headline(advice)));
  }
}
