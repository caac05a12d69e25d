package dev.firstlook.data;

import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.BoxSummary;
import dev.firstlook.summary.Histogram;
import dev.firstlook.summary.NumericSummary;
import dev.firstlook.summary.QuantileMethod;
import dev.firstlook.summary.Quantiles;

/**
 * A variable whose values are numbers that can be added and divided: continuous or discrete.
 * Statistics are over the observed values; missing values are left out and counted by {@link
 * #missing()}. With no observed value every statistic is NaN.
 */
public sealed interface NumericVariable extends Variable
    permits ContinuousVariable, DiscreteVariable {

  /**
   * The observed values as doubles, in the order of their rows.
   *
   * @return a new array of length {@link #observed()}
   */
  double[] doubles();

  /**
   * The values of all rows, for pairing with another variable.
   *
   * @return a new array of length {@link #size()}, NaN where the value is missing
   */
  double[] valuesByRow();

  /**
   * All the usual statistics at once; cheaper than asking for them one by one.
   *
   * @return the summary, which counts the missing values too
   */
  default NumericSummary summary() {
    return NumericSummary.of(valuesByRow());
  }

  /**
   * The arithmetic mean.
   *
   * @return the sum of the observed values divided by their number
   */
  default double mean() {
    return summary().mean();
  }

  /**
   * The variance of a sample.
   *
   * @return the sum of squared deviations from the mean divided by n - 1; NaN if n is less than 2
   */
  default double variance() {
    return summary().variance();
  }

  /**
   * The standard deviation of a sample, in the unit of the values.
   *
   * @return the square root of {@link #variance()}
   */
  default double standardDeviation() {
    return summary().standardDeviation();
  }

  /**
   * The median: half of the observed values are at most this.
   *
   * @return the quantile for p = 1/2
   */
  default double median() {
    return quantile(0.5);
  }

  /**
   * A quantile by the usual method (Hyndman and Fan's type 7, linear between order statistics).
   *
   * @param p the share of values below, in [0, 1]
   * @return the quantile
   */
  default double quantile(double p) {
    return Quantiles.of(doubles()).quantile(p);
  }

  /**
   * A quantile by a method of choice.
   *
   * @param p the share of values below, in [0, 1]
   * @param method one of the nine of Hyndman and Fan (1996)
   * @return the quantile
   */
  default double quantile(double p, QuantileMethod method) {
    return Quantiles.of(doubles()).quantile(p, method);
  }

  /**
   * The distance between the quartiles.
   *
   * @return the upper quartile minus the lower
   */
  default double interquartileRange() {
    return summary().interquartileRange();
  }

  /**
   * The smallest observed value.
   *
   * @return the minimum
   */
  default double minimum() {
    return summary().minimum();
  }

  /**
   * The largest observed value.
   *
   * @return the maximum
   */
  default double maximum() {
    return summary().maximum();
  }

  /**
   * The skewness of the sample: 0 for symmetric values, positive for a long tail to the right.
   *
   * @return the skewness as {@link NumericSummary#skewness()} gives it
   */
  default double skewness() {
    return summary().skewness();
  }

  /**
   * The excess kurtosis of the sample: 0 for normal values, positive for heavy tails.
   *
   * @return the excess kurtosis as {@link NumericSummary#excessKurtosis()} gives it
   */
  default double excessKurtosis() {
    return summary().excessKurtosis();
  }

  /**
   * The values counted in bins.
   *
   * @return the histogram with the usual rule for its bins
   */
  default Histogram histogram() {
    return Histogram.of(doubles());
  }

  /**
   * The values counted in bins of a chosen rule.
   *
   * @param rule how wide the bins are and where they start
   * @return the histogram
   */
  default Histogram histogram(BinRule rule) {
    return Histogram.of(doubles(), rule);
  }

  /**
   * The five numbers of a box plot and the values beyond its whiskers.
   *
   * @return the box summary
   */
  default BoxSummary box() {
    return BoxSummary.of(doubles());
  }
}
