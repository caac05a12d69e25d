package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a contingency table and its test of independence read. */
final class IndependenceWording {

  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 10;

  private IndependenceWording() {}

  /** One pair of levels. */
  private record Pair(String row, String column, long observed, double expected, double term) {}

  static String text(ContingencyTable table) {
    return "Contingency table of "
        + Numbers.counted(table.total(), "pair")
        + (table.dropped() == 0 ? "" : ", " + table.dropped() + " dropped for missing values")
        + "\n"
        + table(table);
  }

  static TextTable table(ContingencyTable table) {
    int rows = Math.min(MOST_ROWS, table.rows().size());
    int columns = Math.min(MOST_COLUMNS, table.columns().size());
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(table.columns().subList(0, columns));
    header.add("total");
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<String> line = new ArrayList<>(List.of(table.rows().get(i)));
      for (int j = 0; j < columns; j++) {
        line.add(Long.toString(table.count(i, j)));
      }
      line.add(Long.toString(table.rowTotal(i)));
      lines.add(line);
    }
    List<String> totals = new ArrayList<>(List.of("total"));
    for (int j = 0; j < columns; j++) {
      totals.add(Long.toString(table.columnTotal(j)));
    }
    totals.add(Long.toString(table.total()));
    lines.add(totals);
    boolean all = rows == table.rows().size() && columns == table.columns().size();
    String title =
        all
            ? ""
            : "The first %s of %s rows and %s of %s columns, with the totals of all"
                .formatted(rows, table.rows().size(), columns, table.columns().size());
    return new TextTable(title, header, lines);
  }

  static TestResult result(
      ContingencyTable table, double statistic, int df, double p, double cramersV) {
    List<Pair> pairs = pairs(table);
    TextTable contributions = contributions(pairs);
    Pair most = pairs.get(0);
    int levels = Math.min(IndependenceTest.rows(table), IndependenceTest.columns(table));
    Supplier<Working> working =
        () ->
            Working.of("Chi-squared test of independence")
                .step("pairs", "n = " + table.total())
                .step(
                    "expected for %s and %s by independence, from the totals R of the row and C of the column"
                        .formatted(most.row(), most.column()),
                    equation(symbol("E"), fraction(product(symbol("R"), symbol("C")), symbol("n"))),
                    Map.of(
                        "R", (double) table.rowTotal(table.rows().indexOf(most.row())),
                        "C", (double) table.columnTotal(table.columns().indexOf(most.column())),
                        "n", (double) table.total()))
                .step(
                    "what this pair contributes",
                    Shown.pearsonTerm(symbol("O"), symbol("E")),
                    Map.of("O", (double) most.observed(), "E", most.expected()))
                .step("what the pairs contribute", "", contributions)
                .step("add up the contributions of all pairs", "X² = " + Numbers.text(statistic))
                .step(
                    "degrees of freedom: (rows - 1) (columns - 1)",
                    "%s x %s = %s"
                        .formatted(
                            IndependenceTest.rows(table) - 1,
                            IndependenceTest.columns(table) - 1,
                            df))
                .step(
                    "how often a chi-squared variable with %s degrees of freedom is at least %s"
                        .formatted(df, Numbers.text(statistic)),
                    Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS))
                .step(
                    "how strongly: Cramér's V, with k the smaller number of levels",
                    equation(
                        symbol("V"),
                        squareRoot(
                            fraction(
                                symbol("X²"),
                                product(symbol("n"), difference(symbol("k"), number(1)))))),
                    Map.of("X²", statistic, "n", (double) table.total(), "k", (double) levels));
    return TestResult.of(
        "Chi-squared test of independence",
        "X²",
        statistic,
        df,
        p,
        "rows and columns are independent",
        notes(table, pairs, cramersV),
        contributions,
        working);
  }

  /** All pairs of levels that occur, those that contribute most first. */
  private static List<Pair> pairs(ContingencyTable table) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      for (int j = 0; j < table.columns().size(); j++) {
        if (table.expected(i, j) > 0) {
          pairs.add(
              new Pair(
                  table.rows().get(i),
                  table.columns().get(j),
                  table.count(i, j),
                  table.expected(i, j),
                  IndependenceTest.contribution(table, i, j)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::term).reversed());
    return pairs;
  }

  private static TextTable contributions(List<Pair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : pairs.subList(0, Math.min(MOST_ROWS, pairs.size()))) {
      rows.add(
          List.of(
              pair.row(),
              pair.column(),
              Long.toString(pair.observed()),
              Numbers.fixed(pair.expected(), 2),
              Numbers.fixed(pair.term(), 3)));
    }
    String title = Foremost.title(rows.size(), pairs.size(), "pairs");
    return new TextTable(
        title, List.of("row", "column", "observed", "expected", "(O - E)²/E"), rows);
  }

  private static List<String> notes(ContingencyTable table, List<Pair> pairs, double cramersV) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Cramér's V = "
            + Numbers.text(cramersV)
            + ", from 0 (independent) to 1 (the one determines the other).");
    long small =
        pairs.stream().filter(pair -> pair.expected() < ExpectedCounts.USUAL_MINIMUM).count();
    if (small > 0) {
      double smallest = pairs.stream().mapToDouble(Pair::expected).min().orElseThrow();
      notes.add(
          "Of %2$d pairs %1$d expect fewer than 5 (the smallest %3$s): the p-value is rough."
              .formatted(small, pairs.size(), Numbers.text(smallest)));
    }
    int empty = table.rows().size() - IndependenceTest.rows(table);
    empty += table.columns().size() - IndependenceTest.columns(table);
    if (empty > 0) {
      notes.add(Numbers.counted(empty, "level") + " without any pair left out.");
    }
    if (table.dropped() > 0) {
      notes.add(Numbers.counted(table.dropped(), "pair") + " dropped for missing values.");
    }
    return notes;
  }
}
