package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;

/** How the working of a {@link Correlation} reads. */
final class CorrelationWording {

  private static final double WEAK = 0.1;
  private static final double MODERATE = 0.3;
  private static final double STRONG = 0.5;

  private CorrelationWording() {}

  static Working opening(CorrelationMethod method, Pairs pairs) {
    String dropped = pairs.dropped == 0 ? "" : ", " + pairs.dropped + " dropped for missing values";
    return Working.of(method.label()).step("complete pairs", "n = " + pairs.size() + dropped);
  }

  static Correlation none(CorrelationMethod method, Pairs pairs, String reason) {
    Working working = opening(method, pairs).conclude("There is no coefficient: " + reason + ".");
    return new Correlation(method, Double.NaN, pairs.size(), pairs.dropped, working);
  }

  static Correlation conclude(
      CorrelationMethod method, Pairs pairs, double coefficient, Working working) {
    return new Correlation(
        method,
        coefficient,
        pairs.size(),
        pairs.dropped,
        working.conclude(words(method, coefficient)));
  }

  private static String words(CorrelationMethod method, double coefficient) {
    String direction = coefficient > 0 ? "large x go with large y" : "large x go with small y";
    double size = Math.abs(coefficient);
    String pattern =
        switch (method) {
          case PEARSON -> "a straight line";
          case SPEARMAN, KENDALL_TAU_B ->
              coefficient > 0 ? "a curve that only rises" : "a curve that only falls";
        };
    if (size == 1) {
      return "The pairs lie on " + pattern + ": " + direction + ".";
    }
    if (size < WEAK) {
      return "Hardly any tendency along "
          + (method == CorrelationMethod.PEARSON ? pattern : "a rising or a falling curve")
          + "; another pattern is possible.";
    }
    String strength = size < MODERATE ? "A weak" : size < STRONG ? "A moderate" : "A strong";
    String line =
        method == CorrelationMethod.PEARSON
            ? " A straight line accounts for "
                + Numbers.percent(coefficient * coefficient)
                + " of the variance of y."
            : "";
    return strength + " tendency: " + direction + "." + line;
  }
}
