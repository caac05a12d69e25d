package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
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
        + String.join(" ", AdviceSentences.of(advice))
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
        .ifPresent(cycle -> words.add("cyclic, about " + cycle.text(cycle.length()) + " " + steps));
    if (!advice.isSeasonal()) {
      words.add("no season");
    }
    words.add(advice.level().verdict(advice.series()));
    return String.join("; ", words);
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
                  moves ? grows(advice) : "cannot be told")
              .row(
                  "",
                  "Guerrero's lambda",
                  moves ? Numbers.fixed(spread.lambda(), 2) : "none",
                  "",
                  "");
    }
    LevelEvidence level = advice.level();
    LevelAnswers answers = new LevelAnswers(level);
    return table
        .row(
            "trend?",
            "Kendall's tau",
            Numbers.fixed(level.kendall(), 2),
            Numbers.pNumber(level.trendPValue(), 2),
            answers.trend())
        .row(
            "level shift?",
            "step of medians at " + advice.series().label(level.shiftAt()),
            Numbers.text(level.shift()),
            Numbers.pNumber(level.shiftPValue(), 2),
            answers.shift())
        .row("", "autocorrelation left", Numbers.fixed(level.autocorrelation(), 2), "", "")
        .row(
            "wandering level?",
            "share that moves slowly",
            Numbers.fixed(level.slowShare(), 2),
            "",
            answers.wandering());
  }

  private static String grows(DecompositionAdvice advice) {
    boolean lost = advice.spread().model() != advice.model();
    return lost ? "additive: logarithms have no season" : advice.model().word();
  }

  static Working working(DecompositionAdvice advice) {
    Working working = Working.of("Advice for " + advice.series().name());
    if (!advice.outliers().isEmpty()) {
      working =
          working.step(
              "find values far from the smooth line and the seasons",
              AdviceSentences.listed(advice.outliers()));
    }
    if (advice.isReplaced()) {
      working =
          working.step(
              "put them where they were expected",
              "seasons and model are seen without them; the tests of Mann-Kendall and Pettitt, Sen's"
                  + " slope and the medians with them");
    }
    if (advice.inLogarithms()) {
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
