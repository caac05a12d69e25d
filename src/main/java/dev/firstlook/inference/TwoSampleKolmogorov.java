package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/** The Kolmogorov-Smirnov test of two samples. */
final class TwoSampleKolmogorov {

  private static final String TITLE = "Kolmogorov-Smirnov test of two samples";

  private TwoSampleKolmogorov() {}

  static TestResult of(double[] first, double[] second, Alternative alternative) {
    double[] x = Check.sorted(first, 1);
    double[] y = Check.sorted(second, 1);
    boolean[] lastOfTie = new boolean[x.length + y.length];
    long largest = 0;
    double where = Math.min(x[0], y[0]);
    int upToX = 0;
    int upToY = 0;
    int i = 0;
    int j = 0;
    while (i < x.length || j < y.length) {
      double value = j == y.length || (i < x.length && x[i] <= y[j]) ? x[i] : y[j];
      while (i < x.length && x[i] == value) {
        i++;
      }
      while (j < y.length && y[j] == value) {
        j++;
      }
      lastOfTie[i + j - 1] = true;
      long gap = KolmogorovDistribution.gap(i, j, x.length, y.length, alternative);
      if (gap > largest) {
        largest = gap;
        where = value;
        upToX = i;
        upToY = j;
      }
    }
    long product = (long) x.length * y.length;
    boolean exact = product <= KolmogorovDistribution.LARGEST_EXACT_PRODUCT;
    double distance = (double) largest / product;
    double p =
        exact
            ? KolmogorovDistribution.exact(x.length, y.length, largest, lastOfTie, alternative)
            : KolmogorovDistribution.limit(
                distance, (double) product / (x.length + y.length), alternative);
    TextTable table =
        TextTable.of("Where the two are farthest apart", "sample", "n", "up to x", "share")
            .row(row("first", upToX, x.length))
            .row(row("second", upToY, y.length));
    String method = exact ? "exact" : "that of the limit of large samples";
    Working working =
        Working.of(TITLE)
            .step("values", x.length + " and " + y.length)
            .step("the shares up to x are farthest apart at", "x = " + Numbers.text(where))
            .step(
                "their distance there",
                equation(
                    symbol("D"),
                    absolute(
                        difference(
                            fraction(upToX, number(x.length)), fraction(upToY, number(y.length))))))
            .step("how often D is at least so large, " + method, Verdict.pValue(p));
    return new TestResult(
        TITLE,
        "D",
        distance,
        Double.NaN,
        p,
        hypothesis(alternative),
        List.of("The p-value is " + method + "."),
        table,
        working);
  }

  private static String[] row(String name, int upTo, int size) {
    return new String[] {
      name, Integer.toString(size), Integer.toString(upTo), Numbers.fixed((double) upTo / size, 4)
    };
  }

  private static String hypothesis(Alternative alternative) {
    return switch (alternative) {
      case TWO_SIDED -> "both samples come from the same distribution";
      case GREATER -> "smaller values are not more frequent in the first sample";
      case LESS -> "smaller values are not less frequent in the first sample";
    };
  }
}
