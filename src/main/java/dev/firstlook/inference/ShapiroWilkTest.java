package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Are measurements normal? W compares two estimates of the spread: one from the order of the
 * values, which is right only for normal samples, and the ordinary variance. It is 1 for a sample
 * that lies exactly as a normal one should, and smaller otherwise. Of the tests of normality it
 * finds most. Rounded values, which repeat one another, make it find departures that are only the
 * rounding.
 *
 * <p>Royston 1995, "Remark AS R94: a remark on algorithm AS 181: the W-test for normality", Applied
 * Statistics 44, 547-551.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/prc/section2/prc213.htm">NIST/SEMATECH
 *     e-Handbook, 7.2.1.3</a>
 */
public final class ShapiroWilkTest {

  private static final int FEWEST = 3;
  private static final int MOST = 5000;
  private static final int SHOWN = 5;

  private ShapiroWilkTest() {}

  /**
   * Tests whether measurements are normally distributed.
   *
   * @param values 3 to 5000, all finite, not all equal
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 3 or more than 5000 values, one is not
   *     finite, or all are equal
   */
  public static TestResult of(double... values) {
    double[] sorted = Check.sorted(values, FEWEST);
    if (!(sorted.length <= MOST)) {
      throw new IllegalArgumentException(
          "the Shapiro-Wilk test takes at most "
              + MOST
              + " values, but there were "
              + sorted.length
              + "; use AndersonDarlingTest.normality");
    }
    Check.varied(sorted);
    double[] weights = ShapiroWilkWeights.of(sorted.length);
    double[] scaled = scaled(sorted);
    double mean = mean(scaled);
    double squares = 0;
    double ordered = 0;
    for (int i = 0; i < scaled.length; i++) {
      double deviation = scaled[i] - mean;
      squares += deviation * deviation;
      ordered += weights[i] * deviation;
    }
    double length = Math.sqrt(squares);
    // 1 - W as a product, as Royston does: W itself would lose its digits close to 1.
    double shortfall = Math.max(0, (length - ordered) * (length + ordered) / squares);
    double w = 1 - shortfall;
    double p = ShapiroWilkDistribution.survival(shortfall, sorted.length);
    return result(sorted, weights, w, p);
  }

  /** Divided by the range, so that squares neither overflow nor underflow. */
  private static double[] scaled(double[] sorted) {
    double middle = sorted[sorted.length / 2];
    double size = Math.max(sorted[sorted.length - 1] / 2 - middle / 2, middle / 2 - sorted[0] / 2);
    double[] scaled = new double[sorted.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (sorted[i] / 2 - middle / 2) / size;
    }
    return scaled;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static TestResult result(double[] sorted, double[] weights, double w, double p) {
    int n = sorted.length;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, n / 2); i++) {
      rows.add(
          List.of(
              Numbers.text(sorted[n - 1 - i]),
              Numbers.text(sorted[i]),
              Numbers.fixed(weights[n - 1 - i], 4),
              Numbers.text(weights[n - 1 - i] * (sorted[n - 1 - i] - sorted[i]))));
    }
    TextTable table =
        new TextTable(
            n / 2 > SHOWN ? "The outermost " + SHOWN + " of " + n / 2 + " pairs" : "",
            List.of("high", "low", "weight a", "a (high - low)"),
            rows);
    String title = "Shapiro-Wilk test of normality";
    String method = "by Royston's approximation (1995)";
    Supplier<Working> working =
        () ->
            Working.of(title)
                .step("values", "n = " + n)
                .step("the weights that the order of a normal sample calls for", "", table)
                .sumStep(
                    "compare the spread that the order shows with the ordinary one",
                    w,
                    Shown.shapiroWilk(),
                    n,
                    f ->
                        f.with("n", n)
                            .with("x̄", Moments.of(sorted).mean())
                            .withSample("a", weights)
                            .withSample("x", sorted))
                .step(
                    "how often W is at most so large, " + method,
                    Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
    List<String> notes = new ArrayList<>(SampleNotes.ties(sorted));
    notes.add(0, "The p-value is " + method + ".");
    return TestResult.of(
        title, "W", w, Double.NaN, p, "the values are normally distributed", notes, table, working);
  }
}
