package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The best value of a single positive parameter: where the score, the derivative of the
 * log-likelihood per observation by the logarithm of the parameter, changes from + to -.
 */
final class OneParameterLikelihood {

  private static final int MOST_CALLS = 1000;

  /** Half the distance, as a factor, at which the slope of the score is measured. */
  private static final double NEAR = 1e-5;

  private OneParameterLikelihood() {}

  /** The value and its standard error. */
  record Found(double value, double standardError) {}

  /**
   * Looks for the best value.
   *
   * @param score the derivative of the mean log-likelihood by the logarithm of the parameter
   * @param lowest where the search begins; the score is positive there
   * @param highest where the search ends
   * @return what was found; an infinite value if the likelihood still rises at the highest value
   */
  static Found maximize(DoubleUnaryOperator score, double lowest, double highest, double n) {
    if (score.applyAsDouble(highest) >= 0) {
      return new Found(Double.POSITIVE_INFINITY, Double.NaN);
    }
    if (score.applyAsDouble(lowest) <= 0) {
      return new Found(0, Double.NaN);
    }
    double logValue =
        new BracketingNthOrderBrentSolver(1e-15, 1e-14, 1e-300, 5)
            .solve(
                MOST_CALLS,
                log -> score.applyAsDouble(Math.exp(log)),
                Math.log(lowest),
                Math.log(highest));
    double value = Math.exp(logValue);
    double slope =
        (score.applyAsDouble(Math.exp(logValue + NEAR))
                - score.applyAsDouble(Math.exp(logValue - NEAR)))
            / (2 * NEAR);
    return new Found(value, value / Math.sqrt(-slope * n));
  }

  /** Student's t: the degrees of freedom of a sample around 0. */
  static Fit<StudentT> studentT(Empirical sample) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    double n = sample.size();
    DoubleUnaryOperator score =
        df -> {
          double sum = 0;
          for (int i = 0; i < values.length; i++) {
            double square = values[i] * values[i];
            sum += counts[i] * ((square - 1) / (df + square) - Math.log1p(square / df));
          }
          // ψ((df + 1) / 2) - ψ(df / 2), from forms that do not cancel where df is large.
          double digammas =
              Math.log1p(1 / df)
                  - Polygamma.logMinusDigamma((df + 1) / 2)
                  + Polygamma.logMinusDigamma(df / 2);
          return 0.5 * df * (digammas + sum / n);
        };
    Found found = maximize(score, 1e-4, 1e7, n);
    if (!(found.value > 0 && found.value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          found.value > 0
              ? "a t distribution needs tails heavier than those of the standard normal, but no"
                  + " finite df fits the sample better than an infinite one, which is Normal(0, 1)"
              : "a t distribution with a positive df must fit the sample, but the best df is 0");
    }
    return Fit.of(
        new StudentT(found.value),
        sample,
        Estimate.positive("df", "ν", found.value, found.standardError));
  }

  /** Chi-squared: ψ(df / 2) = mean of log(x / 2). */
  static Fit<ChiSquared> chiSquared(Empirical observations) {
    Empirical sample = Observations.positive("chi-squared", observations);
    double[] values = sample.values();
    long[] counts = sample.counts();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * Math.log(values[i] / 2);
    }
    double meanLog = sum / sample.size();
    // digamma(df / 2) = meanLog has one root, since digamma rises from minus to plus infinity.
    Found found =
        maximize(
            df -> 0.5 * df * (meanLog - Polygamma.digamma(df / 2)),
            1e-300,
            1e300,
            (double) sample.size());
    return Fit.of(
        new ChiSquared(found.value),
        sample,
        Estimate.positive("df", "ν", found.value, found.standardError));
  }
}
