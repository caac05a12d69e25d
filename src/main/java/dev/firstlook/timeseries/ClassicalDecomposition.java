package dev.firstlook.timeseries;

import java.util.TreeMap;

/**
 * The classical decomposition by moving averages. The trend at a point is the mean of one cycle
 * around it (of an even number of values the two at the ends count half); the season is the mean of
 * what is left at each position of the cycle, adjusted so that a cycle sums to zero (additive) or
 * its mean is one (multiplicative); the rest is the remainder.
 *
 * <p>The trend ends half a cycle before the ends of the series, where trend and remainder are
 * missing, unless {@link #extendedEnds()} is asked for. They are missing too wherever a missing
 * value is within half a cycle; {@link Stl} does better with gaps.
 *
 * <p>Of exactly two cycles each position has one value with a trend (one position of an odd period
 * has two). Its seasonal index is that value as a whole, noise included, and there is no remainder
 * to compare it with: the strengths of trend and season are not defined (NaN).
 *
 * <p>Source: Kendall and Stuart (1983), The Advanced Theory of Statistics, volume 3, pages 410-414;
 * NIST/SEMATECH e-Handbook, section 6.4.4.3. The numbers are those of R's {@code decompose}.
 *
 * @param model additive or multiplicative
 * @param extended whether the trend goes on to the ends in straight lines, in a product of its
 *     logarithms
 */
public record ClassicalDecomposition(DecompositionModel model, boolean extended)
    implements Decomposer {

  /**
   * For a season that is the same whatever the level: observed = trend + season + remainder.
   *
   * @return the method
   */
  public static ClassicalDecomposition additive() {
    return new ClassicalDecomposition(DecompositionModel.ADDITIVE, false);
  }

  /**
   * For a season that grows with the level: observed = trend x season x remainder. The values must
   * be positive.
   *
   * @return the method
   */
  public static ClassicalDecomposition multiplicative() {
    return new ClassicalDecomposition(DecompositionModel.MULTIPLICATIVE, false);
  }

  /**
   * This method with a trend that goes on to both ends: along the straight lines that fit its first
   * and its last period values best (least squares). In a product these are lines of the logarithms
   * of the trend, which goes on growing or shrinking by a factor and stays positive. The season
   * stays as it is.
   *
   * @return the method
   */
  public ClassicalDecomposition extendedEnds() {
    return new ClassicalDecomposition(model, true);
  }

  /**
   * Takes a series apart.
   *
   * @param series a series of at least two whole cycles
   * @return the components
   * @throws IllegalArgumentException if it has no period or is too short; if the model is
   *     multiplicative and a value is not positive; or if because of missing values some position
   *     of the cycle has no trend at all
   */
  @Override
  public Decomposition decompose(TimeSeries series) {
    int period = Periods.of(series);
    if (model == DecompositionModel.MULTIPLICATIVE) {
      BoxCox.checkPositive(series);
    }
    ClassicalParts parts = ClassicalParts.of(series, period, model);
    TreeMap<Integer, double[]> season = new TreeMap<>();
    season.put(period, parts.season(series.size()));
    return Decomposition.of(
        Recipe.of("classical decomposition", this),
        model,
        series,
        extended ? parts.extendedTrend() : parts.trend(),
        season,
        null,
        result -> ClassicalWording.working(result, period, parts, extended));
  }

  /**
   * The model, and whether the trend goes on.
   *
   * @return such as {@code multiplicative classical decomposition, extended ends}
   */
  @Override
  public String toString() {
    return model.word() + " classical decomposition" + (extended ? ", extended ends" : "");
  }
}
