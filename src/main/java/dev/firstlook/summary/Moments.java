package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;

/**
 * Sum, mean, variance, skewness and kurtosis of a sample.
 *
 * <p>The mean is the exact mean of the doubles rounded once, but for the last bit in extreme cases;
 * the squares are those of the deviations from a mean of twice the digits, summed with compensation
 * (two passes). Values near the ends of the range of doubles neither overflow nor vanish on the
 * way; a result that no double can hold is infinite or 0, such as the sum of {1e308, 1e308}.
 *
 * <p>Without values the sum is 0 and all else NaN. With one value the statistics of spread and
 * shape are NaN, with equal values variance and standard deviation are 0 and the shape is NaN. With
 * an infinite value the mean is infinite, or NaN if both signs occur, and spread and shape are NaN.
 *
 * @param count the number of values n
 * @param sum their sum
 * @param mean the arithmetic mean
 * @param variance the sum of squared deviations from the mean, divided by n - 1
 * @param standardDeviation the square root of the variance
 * @param populationSkewness g<sub>1</sub>, see {@link MomentType#POPULATION}
 * @param populationExcessKurtosis g<sub>2</sub>, see {@link MomentType#POPULATION}
 */
public record Moments(
    long count,
    double sum,
    double mean,
    double variance,
    double standardDeviation,
    double populationSkewness,
    double populationExcessKurtosis) {

  /**
   * Checks the count.
   *
   * @param count at least 0
   * @param sum any number
   * @param mean any number
   * @param variance any number
   * @param standardDeviation any number
   * @param populationSkewness any number
   * @param populationExcessKurtosis any number
   * @throws IllegalArgumentException if the count is negative
   */
  public Moments {
    if (!(count >= 0)) {
      throw new IllegalArgumentException("count must be at least 0, but was " + count);
    }
  }

  /**
   * The moments of the values that are not NaN, in linear time.
   *
   * @param values the sample; NaN means missing and is left out
   * @return the moments
   */
  public static Moments of(double... values) {
    return ofObserved(Observed.of(values));
  }

  /** The moments of values of which none is NaN. */
  static Moments ofObserved(double[] values) {
    int n = values.length;
    if (n == 0) {
      return withoutShape(0, 0, Double.NaN, Double.NaN);
    }
    Center center = Center.of(values);
    if (!center.isFinite()) {
      return withoutShape(n, center.sum, center.mean, Double.NaN);
    }
    if (Observed.isConstant(values)) {
      return withoutShape(n, center.sum, values[0] + 0.0, n == 1 ? Double.NaN : 0);
    }
    CompensatedSum squares = new CompensatedSum();
    CompensatedSum cubes = new CompensatedSum();
    CompensatedSum fourths = new CompensatedSum();
    for (double value : values) {
      double deviation = center.deviation(value);
      double square = deviation * deviation;
      squares.add(square);
      cubes.add(square * deviation);
      fourths.add(square * square);
    }
    double m2 = squares.value() / n;
    double variance = squares.value() / (n - 1);
    return new Moments(
        n,
        center.sum,
        center.mean,
        Math.scalb(variance, 2 * center.shift),
        Math.scalb(Math.sqrt(variance), center.shift),
        cubes.value() / n / (m2 * Math.sqrt(m2)),
        fourths.value() / n / (m2 * m2) - 3);
  }

  private static Moments withoutShape(int n, double sum, double mean, double spread) {
    return new Moments(n, sum, mean, spread, spread, Double.NaN, Double.NaN);
  }

  /**
   * The sum of squared deviations from the mean.
   *
   * @return the variance times n - 1; 0 for one value, NaN for none
   */
  public double sumOfSquaredDeviations() {
    return count == 1 && Double.isFinite(mean) ? 0 : variance * (count - 1);
  }

  /**
   * How far the sample leans to one side: positive for a long tail of large values. The default
   * type is {@link MomentType#ADJUSTED}.
   *
   * @return the skewness; NaN for fewer than 3 values and for equal values
   */
  public double skewness() {
    return skewness(MomentType.ADJUSTED);
  }

  /**
   * Skewness of a given type.
   *
   * @param type how it is estimated
   * @return the skewness; NaN where it is not defined
   */
  public double skewness(MomentType type) {
    return type.skewness(populationSkewness, count);
  }

  /**
   * How heavy the tails are, compared with a normal distribution (0). The default type is {@link
   * MomentType#ADJUSTED}.
   *
   * @return the excess kurtosis; NaN for fewer than 4 values and for equal values
   */
  public double excessKurtosis() {
    return excessKurtosis(MomentType.ADJUSTED);
  }

  /**
   * Excess kurtosis of a given type.
   *
   * @param type how it is estimated
   * @return the excess kurtosis; NaN where it is not defined
   */
  public double excessKurtosis(MomentType type) {
    return type.excessKurtosis(populationExcessKurtosis, count);
  }

  @Override
  public String toString() {
    return "Moments of %s: mean %s, standard deviation %s, skewness %s, excess kurtosis %s"
        .formatted(
            Wording.values(count, 0),
            Numbers.within(mean, standardDeviation),
            Numbers.text(standardDeviation),
            Numbers.text(skewness()),
            Numbers.text(excessKurtosis()));
  }
}
