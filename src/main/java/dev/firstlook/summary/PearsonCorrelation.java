package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;

/** Pearson's r, of values and of ranks. */
final class PearsonCorrelation {

  private PearsonCorrelation() {}

  static Correlation of(Pairs pairs) {
    return of(CorrelationMethod.PEARSON, pairs, pairs.x, pairs.y);
  }

  static Correlation ofRanks(Pairs pairs) {
    return of(CorrelationMethod.SPEARMAN, pairs, Ranks.average(pairs.x), Ranks.average(pairs.y));
  }

  private static Correlation of(CorrelationMethod method, Pairs pairs, double[] x, double[] y) {
    String obstacle = pairs.obstacle();
    if (!obstacle.isEmpty()) {
      return CorrelationWording.none(method, pairs, obstacle);
    }
    Center centerX = Center.of(x);
    Center centerY = Center.of(y);
    if (!(centerX.isFinite() && centerY.isFinite())) {
      return CorrelationWording.none(
          method, pairs, "an infinite value has no finite distance from the mean");
    }
    CompensatedSum products = new CompensatedSum();
    CompensatedSum squaresX = new CompensatedSum();
    CompensatedSum squaresY = new CompensatedSum();
    for (int i = 0; i < x.length; i++) {
      double dx = centerX.deviation(x[i]);
      double dy = centerY.deviation(y[i]);
      products.add(dx * dy);
      squaresX.add(dx * dx);
      squaresY.add(dy * dy);
    }
    double sxy = products.value();
    double sxx = squaresX.value();
    double syy = squaresY.value();
    double r = Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));

    Working working = CorrelationWording.opening(method, pairs);
    boolean ranked = method == CorrelationMethod.SPEARMAN;
    if (ranked) {
      working = working.step("put ranks for the values, for ties the average of their ranks", "");
    }
    String of = ranked ? "the ranks of " : "";
    String textXy = Numbers.text(Math.scalb(sxy, centerX.shift + centerY.shift));
    String textXx = Numbers.text(Math.scalb(sxx, 2 * centerX.shift));
    String textYy = Numbers.text(Math.scalb(syy, 2 * centerY.shift));
    return CorrelationWording.conclude(
        method,
        pairs,
        r,
        working
            .step("mean of " + of + "x", Numbers.text(centerX.mean))
            .step("mean of " + of + "y", Numbers.text(centerY.mean))
            .step("sum of products of the deviations from these means, Sxy", textXy)
            .step("sum of squares of the deviations of " + of + "x, Sxx", textXx)
            .step("sum of squares of the deviations of " + of + "y, Syy", textYy)
            .step(
                "Sxy / √(Sxx Syy)",
                textXy + " / √(" + textXx + " x " + textYy + ") = " + Numbers.text(r)));
  }
}
