package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * An estimated parameter and how far it may be off.
 *
 * <p>The interval is symmetric about the estimate on the scale on which the parameter is free: the
 * logarithm of a positive one, the log odds of a probability, a location itself. So it never leaves
 * the range of the parameter. Where the estimate lies on the edge of its range (no success in n
 * trials) there is no standard error, and the interval holds the values whose log-likelihood is
 * within 1.92 of the greatest.
 *
 * @param name the name of the parameter in the code, such as {@code lambda}
 * @param symbol its symbol in formulas, such as {@code λ}
 * @param value the estimate
 * @param standardError the standard deviation that the estimate has from sample to sample, by the
 *     observed information; NaN where the theory does not give one
 * @param lower the lower end of the 95 % interval; NaN where there is none
 * @param upper the upper end of the 95 % interval; NaN where there is none
 */
public record Estimate(
    String name, String symbol, double value, double standardError, double lower, double upper) {

  /** The normal quantile of 97.5 %. */
  static final double Z = 1.959963984540054;

  /** Half the quantile of 95 % of the chi-squared distribution with 1 degree of freedom. */
  static final double LIKELIHOOD_DROP = 0.5 * Z * Z;

  /** A parameter that may have any value. */
  static Estimate free(String name, String symbol, double value, double standardError) {
    double reach = Z * standardError;
    return new Estimate(name, symbol, value, standardError, value - reach, value + reach);
  }

  /** A parameter that is positive. */
  static Estimate positive(String name, String symbol, double value, double standardError) {
    double factor = Math.exp(Z * standardError / value);
    return new Estimate(name, symbol, value, standardError, value / factor, value * factor);
  }

  /** A parameter between 0 and 1, neither included. */
  static Estimate probability(String name, String symbol, double value, double standardError) {
    double odds = value / (1 - value);
    double factor = Math.exp(Z * standardError / (value * (1 - value)));
    double lower = odds / factor;
    double upper = odds * factor;
    double top = upper == Double.POSITIVE_INFINITY ? 1 : upper / (1 + upper);
    return new Estimate(name, symbol, value, standardError, lower / (1 + lower), top);
  }

  /** A share of successes in n trials, which may be none or all. */
  static Estimate share(String name, String symbol, double p, double n) {
    double least = Math.exp(-LIKELIHOOD_DROP / n);
    if (p == 0) {
      return edge(name, symbol, 0, 0, -Math.expm1(-LIKELIHOOD_DROP / n));
    }
    return p == 1
        ? edge(name, symbol, 1, least, 1)
        : probability(name, symbol, p, Math.sqrt(p * (1 - p) / n));
  }

  /** A parameter on the edge of its range, with an interval from the likelihood. */
  static Estimate edge(String name, String symbol, double value, double lower, double upper) {
    return new Estimate(name, symbol, value, Double.NaN, lower, upper);
  }

  /** A parameter of which the usual theory says nothing but the estimate. */
  static Estimate only(String name, String symbol, double value) {
    return edge(name, symbol, value, Double.NaN, Double.NaN);
  }

  /** The name in the code and the symbol in formulas. */
  String label() {
    return Symbols.label(name, symbol);
  }

  /**
   * The estimate on one line.
   *
   * @return such as {@code lambda λ = 0.61, standard error 0.05523, 95 % from 0.5108 to 0.7284}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(label() + " = " + Numbers.text(value));
    if (!Double.isNaN(standardError)) {
      text.append(", standard error ").append(Numbers.text(standardError));
    }
    if (!Double.isNaN(lower)) {
      text.append(", 95 % from ").append(Numbers.text(lower));
      text.append(" to ").append(Numbers.text(upper));
    }
    return text.toString();
  }
}
