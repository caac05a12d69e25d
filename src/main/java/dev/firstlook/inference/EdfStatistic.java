package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The distances between the empirical distribution function of a sample and that of a model. */
enum EdfStatistic {
  KOLMOGOROV_SMIRNOV(
      "Kolmogorov-Smirnov test",
      "D",
      "the share of the sample up to x and the model's P(X <= x), where they differ most"),
  ANDERSON_DARLING(
      "Anderson-Darling test",
      "A²",
      "the values that contribute most; in the tails a distance weighs more"),
  CRAMER_VON_MISES("Cramér-von Mises test", "W²", "the values that contribute most");

  private static final int MOST = 5;

  private final String test;
  private final String symbol;
  private final String words;

  EdfStatistic(String test, String symbol, String words) {
    this.test = test;
    this.symbol = symbol;
    this.words = words;
  }

  double of(Transformed sample) {
    return switch (this) {
      case KOLMOGOROV_SMIRNOV -> sample.kolmogorov(Alternative.TWO_SIDED);
      case ANDERSON_DARLING -> sample.andersonDarling();
      case CRAMER_VON_MISES -> sample.cramerVonMises();
    };
  }

  private double term(Transformed sample, int i, Alternative alternative) {
    return switch (this) {
      case KOLMOGOROV_SMIRNOV ->
          switch (alternative) {
            case TWO_SIDED -> Math.max(sample.excess(i), sample.deficit(i));
            case GREATER -> sample.excess(i);
            case LESS -> sample.deficit(i);
          };
      case ANDERSON_DARLING -> sample.andersonDarlingTerm(i);
      case CRAMER_VON_MISES -> sample.cramerVonMisesTerm(i);
    };
  }

  /** The share of the sample that the model's probability is compared with. */
  private double share(Transformed sample, int i, Alternative alternative) {
    double n = sample.size();
    if (this != KOLMOGOROV_SMIRNOV) {
      return (i + 0.5) / n;
    }
    return term(sample, i, alternative) == sample.excess(i) ? (i + 1) / n : i / n;
  }

  private TextTable table(Transformed sample, Alternative alternative) {
    double[] terms = new double[sample.size()];
    Arrays.setAll(terms, i -> term(sample, i, alternative));
    int[] most = Largest.of(terms, MOST);
    List<List<String>> rows = new ArrayList<>();
    for (int i : most) {
      rows.add(
          List.of(
              Numbers.text(sample.value(i)),
              Numbers.fixed(share(sample, i, alternative), 4),
              Numbers.fixed(sample.below(i), 4),
              Numbers.fixed(terms[i], 4)));
    }
    String what = this == KOLMOGOROV_SMIRNOV ? "that are farthest off" : "that contribute most";
    String title =
        most.length < sample.size()
            ? "The " + MOST + " of " + sample.size() + " values " + what
            : "";
    return new TextTable(
        title,
        List.of(
            "value", "sample", "model", this == KOLMOGOROV_SMIRNOV ? "distance" : "contribution"),
        rows);
  }

  /** What a test with this statistic found in a sample. */
  TestResult result(Transformed sample, double p, Null hypothesis) {
    return result(sample, of(sample), p, Alternative.TWO_SIDED, hypothesis);
  }

  TestResult result(
      Transformed sample, double statistic, double p, Alternative alternative, Null hypothesis) {
    String title = test + hypothesis.ofWhat();
    TextTable table = table(sample, alternative);
    Supplier<Working> working =
        () ->
            statisticStep(
                    Working.of(title)
                        .step("values", "n = " + sample.size())
                        .step("compare with", hypothesis.model())
                        .step(words, "", table),
                    sample,
                    statistic,
                    alternative)
                .step(
                    "how often " + symbol + " is at least so large, " + hypothesis.method(),
                    Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
    List<String> notes = new ArrayList<>(hypothesis.notes());
    notes.add(0, "The p-value is " + hypothesis.method() + ".");
    return TestResult.of(
        title, symbol, statistic, Double.NaN, p, hypothesis.words(), notes, table, working);
  }

  private Working statisticStep(
      Working working, Transformed sample, double statistic, Alternative alternative) {
    int n = sample.size();
    if (this == KOLMOGOROV_SMIRNOV) {
      int most = mostDistant(sample, alternative);
      double share = share(sample, most, alternative);
      return working.step(
          "the largest distance, at " + Numbers.text(sample.value(most)),
          equation(
              symbol(symbol), absolute(difference(number(share), number(sample.below(most))))));
    }
    Formula formula = this == ANDERSON_DARLING ? Shown.andersonDarling() : Shown.cramerVonMises();
    String all =
        this == ANDERSON_DARLING
            ? "add up, with F = P(X <= x) and S = P(X > x) at the values in ascending order"
            : "add up, with F = P(X <= x) at the values in ascending order";
    if (Double.isInfinite(statistic)) {
      return working.step(all + "; the model rules a value out", Numbers.text(statistic), formula);
    }
    return working.sumStep(
        all,
        statistic,
        formula,
        n,
        f ->
            f.with("n", n)
                .withSample("F", sample.probabilities())
                .withSample("S", sample.survivals()));
  }

  private int mostDistant(Transformed sample, Alternative alternative) {
    int most = 0;
    for (int i = 1; i < sample.size(); i++) {
      most = term(sample, i, alternative) > term(sample, most, alternative) ? i : most;
    }
    return most;
  }

  /**
   * What is tested and how the p-value is found.
   *
   * @param ofWhat how the name of the test goes on, such as {@code " of normality"}; may be empty
   * @param words what the hypothesis says
   * @param model the model in words
   * @param method how the p-value is found
   * @param notes warnings
   */
  record Null(String ofWhat, String words, String model, String method, List<String> notes) {}
}
