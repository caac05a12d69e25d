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

  /**
   * Where the shares up to x are farthest apart.
   *
   * @param x the place
   * @param first how many values of the first sample are at most x
   * @param second how many of the second
   * @param gap the distance times the product of the sizes
   */
  private record Farthest(double x, int first, int second, long gap) {}

  static TestResult of(double[] first, double[] second, Alternative alternative) {
    double[] x = Check.sorted(first, 1);
    double[] y = Check.sorted(second, 1);
    boolean[] lastOfTie = new boolean[x.length + y.length];
    Farthest farthest = farthest(x, y, alternative, lastOfTie);
    long product = (long) x.length * y.length;
    boolean exact = product <= KolmogorovDistribution.LARGEST_EXACT_PRODUCT;
    double distance = (double) farthest.gap / product;
    double p =
        exact
            ? KolmogorovDistribution.exact(x.length, y.length, farthest.gap, lastOfTie, alternative)
            : KolmogorovDistribution.limit(
                distance, (double) product / (x.length + y.length), alternative);
    TextTable table =
        TextTable.of("Where the two are farthest apart", "sample", "n", "up to x", "share")
            .row(row("first", farthest.first, x.length))
            .row(row("second", farthest.second, y.length));
    String method = exact ? "exact" : "that of the limit of large samples";
    return TestResult.of(
        TITLE,
        "D",
        distance,
        Double.NaN,
        p,
        hypothesis(alternative),
        List.of("The p-value is " + method + "."),
        table,
        () -> working(farthest, x.length, y.length, method, p));
  }

  private static Farthest farthest(
      double[] x, double[] y, Alternative alternative, boolean[] lastOfTie) {
    Farthest farthest = new Farthest(Math.min(x[0], y[0]), 0, 0, 0);
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
      farthest = gap > farthest.gap ? new Farthest(value, i, j, gap) : farthest;
    }
    return farthest;
  }

  private static Working working(Farthest farthest, int m, int n, String method, double p) {
    return Working.of(TITLE)
        .step("values", m + " and " + n)
        .step("the shares up to x are farthest apart at", "x = " + Numbers.text(farthest.x))
        .step(
            "their distance there",
            equation(
                symbol("D"),
                absolute(
                    difference(
                        fraction(farthest.first, number(m)),
                        fraction(farthest.second, number(n))))))
        .step(
            "how often D is at least so large, " + method,
            Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
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
