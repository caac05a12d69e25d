package dev.firstlook.summary;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;

/**
 * The straight line y = intercept + slope x from which the values y are as little away as possible:
 * the sum of the squares of their vertical distances is the smallest.
 *
 * <p>A pair with NaN on either side is dropped. Intercept and slope are NaN for fewer than 2 pairs,
 * if x is constant, or if a value is infinite.
 *
 * @param intercept the height of the line at x = 0, in the unit of y; NaN if there is no line
 * @param slope how much y changes when x grows by 1; NaN if there is no line
 * @param correlation Pearson's r of the same pairs, with their number
 * @param explain how the line came about
 * @see <a href="https://www.itl.nist.gov/div898/handbook/pmd/section4/pmd431.htm">NIST/SEMATECH
 *     e-Handbook, 4.4.3.1</a>
 */
public record LeastSquaresLine(
    double intercept, double slope, Correlation correlation, Working explain)
    implements Explainable {

  /**
   * The line through pairs of numbers.
   *
   * @param x what the line runs along; NaN means missing
   * @param y what it predicts, as long as x; NaN means missing
   * @return the line
   * @throws IllegalArgumentException if the lengths differ
   */
  public static LeastSquaresLine of(double[] x, double[] y) {
    Pairs pairs = Pairs.of(x, y);
    Correlation correlation = PearsonCorrelation.of(pairs);
    Working working =
        Working.of("Least squares line").step("complete pairs", "n = " + pairs.size());
    if (pairs.size() < 2 || Observed.isConstant(pairs.x)) {
      return none(correlation, working, "it needs at least 2 pairs with different x");
    }
    Center centerX = Center.of(pairs.x);
    Center centerY = Center.of(pairs.y);
    if (!(centerX.isFinite() && centerY.isFinite())) {
      return none(correlation, working, "an infinite value has no finite distance from a line");
    }
    CompensatedSum products = new CompensatedSum();
    CompensatedSum squares = new CompensatedSum();
    for (int i = 0; i < pairs.size(); i++) {
      double dx = centerX.deviation(pairs.x[i]);
      products.add(dx * centerY.deviation(pairs.y[i]));
      squares.add(dx * dx);
    }
    double slope = Math.scalb(products.value() / squares.value(), centerY.shift - centerX.shift);
    double intercept = centerY.mean - slope * centerX.mean;
    String sxy = Numbers.text(Math.scalb(products.value(), centerX.shift + centerY.shift));
    String sxx = Numbers.text(Math.scalb(squares.value(), 2 * centerX.shift));
    String meanX = Numbers.text(centerX.mean);
    String meanY = Numbers.text(centerY.mean);
    String b = Numbers.text(slope);
    String a = Numbers.text(intercept);
    Working steps =
        working
            .step("mean of x", meanX)
            .step("mean of y", meanY)
            .step("sum of products of the deviations from these means, Sxy", sxy)
            .step("sum of squares of the deviations of x, Sxx", sxx)
            .step("slope, Sxy / Sxx", sxy + " / " + sxx + " = " + b)
            .step(
                "intercept, mean of y - slope x mean of x",
                meanY + " - " + b + " x " + meanX + " = " + a)
            .conclude("When x grows by 1, the line changes by " + b + ".");
    return new LeastSquaresLine(intercept, slope, correlation, steps);
  }

  private static LeastSquaresLine none(Correlation correlation, Working working, String reason) {
    return new LeastSquaresLine(
        Double.NaN, Double.NaN, correlation, working.conclude("There is no line: " + reason + "."));
  }

  /**
   * The height of the line.
   *
   * @param x any number
   * @return intercept + slope x; NaN if there is no line
   */
  public double at(double x) {
    return intercept + slope * x;
  }

  /**
   * The equation in one line.
   *
   * @return such as {@code y = -5781 + 49.69 x}
   */
  public String equation() {
    String sign = slope < 0 ? " - " : " + ";
    return "y = " + Numbers.text(intercept) + sign + Numbers.text(Math.abs(slope)) + " x";
  }

  @Override
  public String toString() {
    return Double.isNaN(slope)
        ? "Least squares line: none\n" + explain.conclusion()
        : "Least squares line: " + equation() + "\n" + correlation;
  }
}
