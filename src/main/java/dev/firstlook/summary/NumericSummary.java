package dev.firstlook.summary;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample of numbers in numbers: how many, where they lie, how far they spread, how they lean, and
 * which are the most extreme.
 *
 * <p>NaN means missing: it is counted and left out. Without values every statistic is NaN, except
 * the sum, which is 0. Infinite values are ordered like others; what cannot be said with them is
 * NaN (see {@link Moments}). Quartiles are those of {@link QuantileMethod#LINEAR}.
 *
 * @param moments count, sum, mean, variance, skewness and kurtosis of the values observed
 * @param missing how many values were NaN
 * @param zeros how many values are 0
 * @param minimum the smallest value
 * @param lowerQuartile the value that a quarter of the sample lies below
 * @param median the value in the middle
 * @param upperQuartile the value that a quarter of the sample lies above
 * @param maximum the largest value
 * @param medianAbsoluteDeviation the median of the distances from the median, as they are; see
 *     {@link #scaledMedianAbsoluteDeviation}
 * @param smallest the five smallest values, smallest first; fewer if there are fewer
 * @param largest the five largest values, largest first; fewer if there are fewer
 */
public record NumericSummary(
    Moments moments,
    long missing,
    long zeros,
    double minimum,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double maximum,
    double medianAbsoluteDeviation,
    List<Double> smallest,
    List<Double> largest)
    implements Explainable, Tabular {

  /**
   * What the median absolute deviation is multiplied by to estimate the standard deviation of a
   * normal distribution: 1 / Φ<sup>-1</sup>(3/4), as R rounds it.
   */
  private static final double NORMAL_CONSISTENT = 1.4826;

  private static final int EXTREMES = 5;

  /**
   * Copies the lists.
   *
   * @param moments of the values observed
   * @param missing how many values were NaN
   * @param zeros how many values are 0
   * @param minimum the smallest value
   * @param lowerQuartile the lower quartile
   * @param median the value in the middle
   * @param upperQuartile the upper quartile
   * @param maximum the largest value
   * @param medianAbsoluteDeviation the median of the distances from the median
   * @param smallest the smallest values, smallest first
   * @param largest the largest values, largest first
   */
  public NumericSummary {
    smallest = List.copyOf(smallest);
    largest = List.copyOf(largest);
  }

  /**
   * The summary of a sample.
   *
   * @param values the sample in any order; NaN means missing
   * @return its summary
   */
  public static NumericSummary of(double... values) {
    return of(Quantiles.of(values));
  }

  /**
   * The summary of whole numbers. Up to 2<sup>53</sup> they are doubles exactly; beyond, the
   * statistics are those of the exact numbers, rounded once, as long as the sample spans less than
   * 2<sup>53</sup>, such as times in nanoseconds.
   *
   * @param values the sample in any order
   * @return its summary
   */
  public static NumericSummary of(long... values) {
    return WholeNumbers.summary(values);
  }

  /**
   * The summary of a sample that is sorted already.
   *
   * @param sample the sample in order
   * @return its summary
   */
  public static NumericSummary of(Quantiles sample) {
    double[] sorted = sample.sorted();
    int n = sorted.length;
    List<Double> smallest = new ArrayList<>();
    List<Double> largest = new ArrayList<>();
    for (int i = 0; i < Math.min(EXTREMES, n); i++) {
      smallest.add(sorted[i]);
      largest.add(sorted[n - 1 - i]);
    }
    return new NumericSummary(
        Moments.ofObserved(sorted),
        sample.missing(),
        SortedArray.countBelow(sorted, Double.MIN_VALUE) - SortedArray.countBelow(sorted, -0.0),
        sample.minimum(),
        sample.quantile(0.25),
        sample.median(),
        sample.quantile(0.75),
        sample.maximum(),
        SortedArray.medianDistance(sorted, sample.median()),
        smallest,
        largest);
  }

  /**
   * The number of values observed.
   *
   * @return values that are not missing
   */
  public long count() {
    return moments.count();
  }

  /**
   * The sum of the values.
   *
   * @return the sum; 0 if there is no value
   */
  public double sum() {
    return moments.sum();
  }

  /**
   * The arithmetic mean.
   *
   * @return the sum divided by the count; NaN if there is no value
   */
  public double mean() {
    return moments.mean();
  }

  /**
   * The variance with divisor n - 1.
   *
   * @return the variance; NaN for fewer than 2 values
   */
  public double variance() {
    return moments.variance();
  }

  /**
   * The standard deviation with divisor n - 1.
   *
   * @return the square root of the variance; NaN for fewer than 2 values
   */
  public double standardDeviation() {
    return moments.standardDeviation();
  }

  /**
   * The standard deviation as a share of the mean. It says something about quantities with a true
   * zero, such as lengths and weights, and nothing about temperatures in degrees Celsius.
   *
   * @return standard deviation / mean, negative with a negative mean; NaN if the mean is 0
   */
  public double coefficientOfVariation() {
    return mean() == 0 ? Double.NaN : standardDeviation() / mean();
  }

  /**
   * The median absolute deviation times 1.4826, which estimates the standard deviation of a normal
   * distribution and does not mind outliers; R's {@code mad()}.
   *
   * @return 1.4826 times {@link #medianAbsoluteDeviation}
   */
  public double scaledMedianAbsoluteDeviation() {
    return NORMAL_CONSISTENT * medianAbsoluteDeviation;
  }

  /**
   * The width of the middle half of the sample.
   *
   * @return upper quartile - lower quartile
   */
  public double interquartileRange() {
    return upperQuartile - lowerQuartile;
  }

  /**
   * The width of the whole sample.
   *
   * @return maximum - minimum
   */
  public double range() {
    return maximum - minimum;
  }

  /**
   * How far the sample leans to one side, by {@link MomentType#ADJUSTED}.
   *
   * @return the skewness, positive for a long tail of large values; NaN for fewer than 3 values and
   *     for equal values
   */
  public double skewness() {
    return moments.skewness();
  }

  /**
   * Skewness of a given type.
   *
   * @param type how it is estimated
   * @return the skewness; NaN where it is not defined
   */
  public double skewness(MomentType type) {
    return moments.skewness(type);
  }

  /**
   * How heavy the tails are, by {@link MomentType#ADJUSTED}.
   *
   * @return the excess kurtosis, 0 for a normal distribution; NaN for fewer than 4 values and for
   *     equal values
   */
  public double excessKurtosis() {
    return moments.excessKurtosis();
  }

  /**
   * Excess kurtosis of a given type.
   *
   * @param type how it is estimated
   * @return the excess kurtosis; NaN where it is not defined
   */
  public double excessKurtosis(MomentType type) {
    return moments.excessKurtosis(type);
  }

  /**
   * How the mean and the standard deviation came about.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return SummaryWording.working(this);
  }

  /**
   * One table of location, spread and shape side by side.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(SummaryWording.table(this));
  }

  @Override
  public String toString() {
    if (count() == 0) {
      return "Summary of "
          + Wording.values(0, missing)
          + ": without a value there is no location, spread or shape";
    }
    return "Summary of "
        + Wording.values(count(), missing)
        + ": mean "
        + Numbers.within(mean(), SummaryWording.spread(this))
        + ", standard deviation "
        + Numbers.text(standardDeviation())
        + "\n"
        + SummaryWording.table(this)
        + SummaryWording.extremes(this);
  }
}
