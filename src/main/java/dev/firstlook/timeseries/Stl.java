package dev.firstlook.timeseries;

import java.util.TreeMap;

/**
 * Seasonal-trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning 1990, "STL: A
 * Seasonal-Trend Decomposition Procedure Based on Loess", Journal of Official Statistics 6, 3-73).
 *
 * <p>Loess is a running regression: each point is fitted by its neighbours, the nearer the heavier.
 * STL smooths each position of the cycle (all Januaries, all Februaries, ...) and takes from that
 * what is trend; then it smooths what is left without the season to a trend; and so on in turns.
 * Robust STL gives values that are far off less weight and repeats it all.
 *
 * <pre>{@code
 * Decomposition parts = Stl.periodic().robust().decompose(air);
 * Decomposition changing = Stl.withSeasonalWindow(7).trendWindow(25).decompose(air);
 * }</pre>
 *
 * <p>Windows count neighbours; the wider, the smoother. They are odd and at least 3. Defaults are
 * those of the paper as R's {@code stl} has them: the trend window is the next odd number from 1.5
 * period / (1 - 1.5 / seasonal window) on, the low-pass window that from the period on, jumps are a
 * tenth of the window, degrees are 0 for the season and 1 for the trend, the low-pass filter has
 * the degree of the trend; there are 2 inner iterations and no outer ones, and if robust 1 and 15.
 * As in the authors' program, a line is fitted only where the neighbours spread by at least a
 * thousandth of the length of what is smoothed, and a mean elsewhere; and where a robust fit has no
 * neighbour left with any weight, the value itself stands, so that narrow windows can keep a gross
 * outlier where wider ones do not.
 *
 * <p>Missing values are not filled in beforehand: they have weight zero in every fit, and get a
 * trend and a season all the same. The results do not depend on the number of processors.
 */
public final class Stl implements Decomposer {
  private final StlOptions options;

  private Stl(StlOptions options) {
    this.options = options;
  }

  /**
   * STL whose season is the same in every cycle: at each position of the cycle the mean of what a
   * seasonal window of ten times the series gives.
   *
   * @return the method with its defaults
   */
  public static Stl periodic() {
    return new Stl(StlOptions.DEFAULT);
  }

  /**
   * STL whose season may change from cycle to cycle.
   *
   * @param cycles how many values of the same position of the cycle are smoothed together: odd and
   *     at least 3; the paper advises at least 7
   * @return the method with its defaults
   * @throws IllegalArgumentException if the window is even or less than 3
   */
  public static Stl withSeasonalWindow(int cycles) {
    return periodic().seasonalWindow(cycles);
  }

  /**
   * This method for series with outliers: 1 inner and 15 outer iterations.
   *
   * @return the robust method
   */
  public Stl robust() {
    return innerIterations(1).outerIterations(15);
  }

  /**
   * This method with another smoothness of the season; if it was periodic, it no longer is.
   *
   * @param cycles how many values of the same position of the cycle: odd and at least 3
   * @return the method
   * @throws IllegalArgumentException if the window is even or less than 3
   */
  public Stl seasonalWindow(int cycles) {
    return with(StlOptions.Key.SEASONAL_WINDOW, cycles);
  }

  /**
   * This method with another smoothness of the trend.
   *
   * @param values how many values: odd and at least 3
   * @return the method
   * @throws IllegalArgumentException if the window is even or less than 3
   */
  public Stl trendWindow(int values) {
    return with(StlOptions.Key.TREND_WINDOW, values);
  }

  /**
   * This method with another smoothness of the low-pass filter, which takes from the season what is
   * trend.
   *
   * @param values how many values: odd and at least 3
   * @return the method
   * @throws IllegalArgumentException if the window is even or less than 3
   */
  public Stl lowPassWindow(int values) {
    return with(StlOptions.Key.LOW_PASS_WINDOW, values);
  }

  /**
   * This method with other polynomials for the season.
   *
   * @param degree 0 for means, 1 for lines, 2 for parabolas (an extension of the paper)
   * @return the method
   * @throws IllegalArgumentException if the degree is not 0, 1 or 2
   */
  public Stl seasonalDegree(int degree) {
    return with(StlOptions.Key.SEASONAL_DEGREE, degree);
  }

  /**
   * This method with other polynomials for the trend, and for the low-pass filter unless that has
   * its own.
   *
   * @param degree 0 for means, 1 for lines, 2 for parabolas (an extension of the paper)
   * @return the method
   * @throws IllegalArgumentException if the degree is not 0, 1 or 2
   */
  public Stl trendDegree(int degree) {
    return with(StlOptions.Key.TREND_DEGREE, degree);
  }

  /**
   * This method with other polynomials for the low-pass filter.
   *
   * @param degree 0 for means, 1 for lines, 2 for parabolas (an extension of the paper)
   * @return the method
   * @throws IllegalArgumentException if the degree is not 0, 1 or 2
   */
  public Stl lowPassDegree(int degree) {
    return with(StlOptions.Key.LOW_PASS_DEGREE, degree);
  }

  /**
   * This method with the season fitted only at every so many cycles, and interpolated between.
   *
   * @param cycles 1 for every cycle
   * @return the method
   * @throws IllegalArgumentException if the jump is less than 1
   */
  public Stl seasonalJump(int cycles) {
    return with(StlOptions.Key.SEASONAL_JUMP, cycles);
  }

  /**
   * This method with the trend fitted only at every so many values, and interpolated between.
   *
   * @param values 1 for every value
   * @return the method
   * @throws IllegalArgumentException if the jump is less than 1
   */
  public Stl trendJump(int values) {
    return with(StlOptions.Key.TREND_JUMP, values);
  }

  /**
   * This method with the low-pass filter fitted only at every so many values, and interpolated
   * between.
   *
   * @param values 1 for every value
   * @return the method
   * @throws IllegalArgumentException if the jump is less than 1
   */
  public Stl lowPassJump(int values) {
    return with(StlOptions.Key.LOW_PASS_JUMP, values);
  }

  /**
   * This method with another number of turns between season and trend. Two, as in R, may leave some
   * of a steep trend in the season; ten settle it.
   *
   * @param count at least 1
   * @return the method
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Stl innerIterations(int count) {
    return with(StlOptions.Key.INNER_ITERATIONS, count);
  }

  /**
   * This method with another number of updates of the robustness weights.
   *
   * @param count at least 0; with 0 the method is not robust
   * @return the method
   * @throws IllegalArgumentException if the number is negative
   */
  public Stl outerIterations(int count) {
    return with(StlOptions.Key.OUTER_ITERATIONS, count);
  }

  private Stl with(StlOptions.Key key, int value) {
    return new Stl(options.with(key, value));
  }

  /**
   * Takes a series apart by the season of its shortest period.
   *
   * @param series a series with a period and at least two whole cycles of it, in which each
   *     position of the cycle is observed at least once
   * @return the components, which add up
   * @throws IllegalArgumentException if the series has no period, or is not like that
   */
  @Override
  public Decomposition decompose(TimeSeries series) {
    return decompose(series, new StlPlans());
  }

  Decomposition decompose(TimeSeries series, StlPlans plans) {
    int period = Periods.of(series);
    StlSettings settings = options.settings(series.size(), period);
    Magnitude size = Magnitude.of(series.raw());
    double[] values = size.reduced(series.raw());
    StlKernel.Result result = StlKernel.run(plans.of(settings, values, period), values, null);
    TreeMap<Integer, double[]> season = new TreeMap<>();
    season.put(period, size.restored(result.seasonal()));
    return Decomposition.of(
        Recipe.of(settings.outerIterations() > 0 ? "robust STL" : "STL", this),
        DecompositionModel.ADDITIVE,
        series,
        size.restored(result.trend()),
        season,
        result.weights(),
        parts -> StlWording.working(parts, settings));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stl that && options.equals(that.options);
  }

  @Override
  public int hashCode() {
    return options.hashCode();
  }

  /**
   * The options that were set.
   *
   * @return such as {@code STL, periodic, inner iterations 1, outer iterations 15}
   */
  @Override
  public String toString() {
    return "STL" + options.words();
  }

  /** The next odd number from the nearest whole one on, as R has it. */
  static int nextOdd(double value) {
    int whole = (int) Math.rint(value);
    return whole % 2 == 0 ? whole + 1 : whole;
  }
}
