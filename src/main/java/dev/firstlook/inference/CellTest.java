package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.inference.ExpectedCounts.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The two statistics that compare observed with expected counts, cell by cell. */
enum CellTest {
  PEARSON("Chi-squared test", "X²", "(O - E)²/E"),
  LIKELIHOOD_RATIO("Likelihood-ratio test", "G", "2 O ln(O/E)");

  private final String title;
  private final String symbol;
  private final String term;

  CellTest(String title, String symbol, String term) {
    this.title = title;
    this.symbol = symbol;
    this.term = term;
  }

  TestResult of(ExpectedCounts counts, int fitted) {
    Check.atLeast("fittedParameters", 0, fitted);
    List<Cell> cells = counts.cells();
    for (Cell cell : cells) {
      if (!(cell.expected() > 0)) {
        throw new IllegalArgumentException(
            "expected count of cell %s must be positive, but was %s"
                .formatted(cell.name(), cell.expected()));
      }
    }
    int df = cells.size() - 1 - fitted;
    if (!(df >= 1)) {
      throw new IllegalArgumentException(
          "a chi-squared test with %s must have at least %s cells, but had %s"
              .formatted(Numbers.counted(fitted, "fitted parameter"), fitted + 2, cells.size()));
    }
    double statistic = Math.max(0, cells.stream().mapToDouble(this::contribution).sum());
    double p = ReferenceLaws.chiSquaredSurvival(statistic, df);
    TextTable table = CellTable.of(cells, this::contribution, term);
    return TestResult.of(
        title + " of goodness of fit",
        symbol,
        statistic,
        df,
        p,
        hypothesis(counts, fitted),
        notes(counts, cells, statistic, df, fitted),
        table,
        () -> working(counts, cells, table, statistic, df, fitted, p));
  }

  private double contribution(Cell cell) {
    if (this == PEARSON) {
      return cell.contribution();
    }
    return cell.observed() == 0
        ? 0
        : 2 * cell.observed() * Math.log(cell.observed() / cell.expected());
  }

  private static String hypothesis(ExpectedCounts counts, int fitted) {
    if (counts.model().isEmpty()) {
      return "the cells have the expected shares";
    }
    return "the values come from " + (fitted > 0 ? "the family of " : "") + counts.model();
  }

  private static List<String> notes(
      ExpectedCounts counts, List<Cell> cells, double statistic, int df, int fitted) {
    List<String> notes = new ArrayList<>();
    if (cells.size() < counts.cellsBeforePooling()) {
      notes.add(
          "%s cells were pooled to %s, from the tails inward; the smallest expects %s."
              .formatted(counts.cellsBeforePooling(), cells.size(), Numbers.text(smallest(cells))));
    }
    long small = cells.stream().filter(c -> c.expected() < ExpectedCounts.USUAL_MINIMUM).count();
    if (small > 0) {
      notes.add(
          "Of %2$d cells %1$d expect fewer than 5 (the smallest %3$s): the p-value is rough."
              .formatted(small, cells.size(), Numbers.text(smallest(cells))));
    }
    double missing = counts.observedTotal() - counts.expectedTotal();
    if (Math.abs(missing) > 1e-6 * counts.observedTotal()) {
      notes.add(
          "The expected counts add up to %s, and not to the %s observations."
              .formatted(Numbers.text(counts.expectedTotal()), counts.observedTotal()));
    }
    if (fitted > 0) {
      notes.add(
          ("%s fitted, so that the degrees of freedom are fewer. If this was done with the single"
                  + " values and not with the cells, p is between %s and %s (Chernoff and Lehmann"
                  + " 1954).")
              .formatted(
                  fitted == 1 ? "1 parameter was" : fitted + " parameters were",
                  Numbers.text(ReferenceLaws.chiSquaredSurvival(statistic, df)),
                  Numbers.text(ReferenceLaws.chiSquaredSurvival(statistic, df + fitted))));
    }
    return notes;
  }

  private static double smallest(List<Cell> cells) {
    return cells.stream().mapToDouble(Cell::expected).min().orElseThrow();
  }

  private Working working(
      ExpectedCounts counts,
      List<Cell> cells,
      TextTable table,
      double statistic,
      int df,
      int fitted,
      double p) {
    Working working =
        Working.of(title + " of goodness of fit")
            .step(
                "compare what was observed with what is expected"
                    + (counts.model().isEmpty() ? "" : " under " + counts.model()),
                counts.observedTotal() + " observations in " + cells.size() + " cells");
    Cell most = cells.stream().max(Comparator.comparingDouble(this::contribution)).orElseThrow();
    Formula term = term(symbol("O"), symbol("E"));
    Map<String, Double> numbers = Map.of("O", (double) most.observed(), "E", most.expected());
    working =
        most.observed() == 0
            ? working
            : working.step("the cell that contributes most, " + most.name(), term, numbers);
    working =
        working.step(
            table.rows().size() < cells.size()
                ? "the cells that contribute most"
                : "what each cell contributes",
            "",
            table);
    double[] observed = cells.stream().filter(this::counts).mapToDouble(Cell::observed).toArray();
    double[] expected = cells.stream().filter(this::counts).mapToDouble(Cell::expected).toArray();
    Formula sum = this == PEARSON ? Shown.pearson() : Shown.likelihoodRatio();
    return working
        .sumStep(
            "add up the contributions",
            statistic,
            sum,
            observed.length,
            formula ->
                formula
                    .withSample("O", observed)
                    .withSample("E", expected)
                    .with("m", observed.length))
        .step(
            "degrees of freedom: cells - 1 - fitted parameters",
            "%s - 1 - %s = %s".formatted(cells.size(), fitted, df))
        .step(
            "how often a chi-squared variable with %s degrees of freedom is at least %s"
                .formatted(df, Numbers.text(statistic)),
            Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
  }

  private Formula term(Formula observed, Formula expected) {
    return this == PEARSON
        ? Shown.pearsonTerm(observed, expected)
        : Shown.likelihoodTerm(observed, expected);
  }

  /** The limit of O ln(O / E) for O towards 0 is 0, which a formula cannot know. */
  private boolean counts(Cell cell) {
    return this == PEARSON || cell.observed() > 0;
  }
}
