package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Are counts as spread as those of a Poisson distribution, whose variance is its mean? The index of
 * dispersion is variance / mean; (n - 1) times it is X² = Σ (x - mean)² / mean, about chi-squared
 * with n - 1 degrees of freedom if the counts are Poisson (Fisher 1925, "Statistical methods for
 * research workers", section 16).
 *
 * <p>Above 1 the counts are overdispersed: events come in clusters, or at a rate that changes.
 * Below 1 they are underdispersed: events keep a distance from one another.
 */
public final class DispersionTest {

  static final String TITLE = "Index-of-dispersion test";

  private DispersionTest() {}

  /**
   * Tests counts in both directions.
   *
   * @param counts at least 2, none negative, not all 0
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 2 counts, one is negative, or all are
   *     0
   */
  public static TestResult of(long... counts) {
    return of(FrequencyTable.of(counts), Alternative.TWO_SIDED);
  }

  /**
   * Tests counts.
   *
   * @param counts at least 2, none negative, not all 0
   * @param alternative GREATER looks only for overdispersion, LESS only for underdispersion
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 2 counts, one is negative, or all are
   *     0
   */
  public static TestResult of(long[] counts, Alternative alternative) {
    return of(FrequencyTable.of(counts), alternative);
  }

  /**
   * Tests counts of which is known how often each occurred.
   *
   * @param counts whole numbers and how often each was observed; at least 2 observations, none
   *     negative, not all 0
   * @param alternative GREATER looks only for overdispersion, LESS only for underdispersion
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 2 observations, one is negative, or
   *     all are 0
   */
  public static TestResult of(FrequencyTable<Long> counts, Alternative alternative) {
    long n = counts.total();
    Check.size(n, 2);
    double sum = 0;
    for (FrequencyTable.Row<Long> row : counts.rows()) {
      if (row.count() > 0) {
        Check.atLeast("every count", 0, row.value());
      }
      sum += (double) row.value() * row.count();
    }
    double mean = sum / n;
    if (!(mean > 0)) {
      throw new IllegalArgumentException("at least one count must be positive, but all were 0");
    }
    double squares = 0;
    for (FrequencyTable.Row<Long> row : counts.rows()) {
      squares += row.count() * (row.value() - mean) * (row.value() - mean);
    }
    double statistic = squares / mean;
    return result(counts, alternative, n, mean, statistic);
  }

  private static TestResult result(
      FrequencyTable<Long> counts, Alternative alternative, long n, double mean, double statistic) {
    double df = n - 1.0;
    double above = ReferenceLaws.chiSquaredSurvival(statistic, df);
    double below = ReferenceLaws.chiSquaredCdf(statistic, df);
    double p =
        switch (alternative) {
          case TWO_SIDED -> Math.min(1, 2 * Math.min(above, below));
          case GREATER -> above;
          case LESS -> below;
        };
    double variance = statistic * mean / df;
    TextTable table = table(counts, mean, variance);
    String sides =
        switch (alternative) {
          case TWO_SIDED -> "twice the smaller tail of chi-squared with %s degrees of freedom";
          case GREATER -> "the upper tail of chi-squared with %s degrees of freedom";
          case LESS -> "the lower tail of chi-squared with %s degrees of freedom";
        };
    Supplier<Working> working =
        () ->
            Working.of(TITLE)
                .step("counts", "n = " + n)
                .step("mean x̄", Numbers.text(mean))
                .step("variance s², with n - 1", Numbers.text(variance))
                .step(
                    "index of dispersion",
                    equation(symbol("D"), fraction(symbol("s²"), symbol("x̄"))),
                    Map.of("s²", variance, "x̄", mean))
                .step(
                    "it becomes the statistic",
                    equation(
                        symbol("X²"), product(difference(symbol("n"), number(1)), symbol("D"))),
                    Map.of("n", (double) n, "D", variance / mean))
                .step(
                    sides.formatted(Numbers.text(df)),
                    Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
    return TestResult.of(
        TITLE, "X²", statistic, df, p, hypothesis(alternative), notes(mean), table, working);
  }

  private static String hypothesis(Alternative alternative) {
    return switch (alternative) {
      case TWO_SIDED -> "the counts are Poisson, with a variance equal to the mean";
      case GREATER -> "the counts are Poisson or less spread";
      case LESS -> "the counts are Poisson or more spread";
    };
  }

  private static List<String> notes(double mean) {
    return mean < 1
        ? List.of(
            "The mean is below 1; with so small counts the p-value is rough unless they are many.")
        : List.of();
  }

  private static TextTable table(FrequencyTable<Long> counts, double mean, double variance) {
    List<FrequencyTable.Row<Long>> rows =
        counts.rows().stream().filter(row -> row.count() > 0).toList();
    List<List<String>> lines =
        Foremost.of(rows, row -> term(row, mean)).stream()
            .map(
                row ->
                    List.of(
                        Long.toString(row.value()),
                        Long.toString(row.count()),
                        Numbers.fixed(term(row, mean), 3)))
            .toList();
    String foremost = Foremost.title(lines.size(), rows.size(), "values");
    return new TextTable(
        "Index of dispersion, variance / mean: "
            + Numbers.text(variance / mean)
            + (foremost.isEmpty() ? "" : ". " + foremost),
        List.of("value", "observed", "(x - mean)²/mean"),
        lines);
  }

  private static double term(FrequencyTable.Row<Long> row, double mean) {
    double deviation = row.value() - mean;
    return row.count() * deviation * deviation / mean;
  }
}
