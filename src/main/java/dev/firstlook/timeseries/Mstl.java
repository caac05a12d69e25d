package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Several seasons at once, such as the day and the week of hourly values: STL for the shortest
 * period first, then for the next of what is left, and all again (Bandara, Hyndman and Bergmeir
 * 2021, "MSTL: A Seasonal-Trend Decomposition Algorithm for Time Series with Multiple Seasonal
 * Patterns", arXiv 2107.13462).
 *
 * <pre>{@code
 * Decomposition parts = Mstl.of(24, 168).robust().decompose(hourly);
 * parts.seasonal(168);
 * }</pre>
 *
 * <p>Defaults are those of the paper's authors and of statsmodels: the seasonal windows are 11, 15,
 * 19, ..., all is fitted at every point by straight lines, with 5 inner iterations and no outer
 * ones, and if robust 2 and 15; the seasons are gone through twice. The windows of trend and
 * low-pass filter are those of {@link Stl}. The periods of the series itself do not matter.
 *
 * <p>These windows are for series of many cycles. Where there are fewer cycles than the window is
 * wide, a line through the few values of a position follows each of them, and what is left says
 * little: a robust fit then takes some values as they are and disregards others of the same kind. R
 * and statsmodels do nothing about that. {@link #periodic} does: it takes the season of such a
 * period to be the same in every cycle, as {@code s.window = "periodic"} in R's {@code mstl}.
 */
public final class Mstl implements Decomposer {
  private final MstlSeasons seasons;
  private final int iterations;
  private final StlOptions options;
  private final @Nullable BoxCox transformation;
  private final boolean guerrero;

  private Mstl(
      MstlSeasons seasons,
      int iterations,
      StlOptions options,
      @Nullable BoxCox transformation,
      boolean guerrero) {
    this.seasons = seasons;
    this.iterations = iterations;
    this.options = options;
    this.transformation = transformation;
    this.guerrero = guerrero;
  }

  /**
   * MSTL for some periods.
   *
   * @param periods the numbers of steps after which the seasons repeat, in any order; each at least
   *     2, none twice
   * @return the method with its defaults
   * @throws IllegalArgumentException if there is no period, one is less than 2, or one is given
   *     twice
   */
  public static Mstl of(int... periods) {
    if (periods.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 period, but there was none");
    }
    return new Mstl(MstlSeasons.of(periods), 2, StlOptions.DEFAULT, null, false)
        .seasonalDegree(1)
        .innerIterations(5);
  }

  /**
   * This method for series with outliers: 2 inner and 15 outer iterations.
   *
   * @return the robust method
   */
  public Mstl robust() {
    return innerIterations(2).outerIterations(15);
  }

  /**
   * This method with other windows.
   *
   * @param cycles for each period, from the shortest on, how many values of the same position of
   *     the cycle are smoothed together: odd and at least 3
   * @return the method
   * @throws IllegalArgumentException if there are not as many windows as periods, or one is even or
   *     less than 3
   */
  public Mstl seasonalWindows(int... cycles) {
    return with(seasons.withWindows(cycles));
  }

  /**
   * This method with seasons that are the same in every cycle, as in {@link Stl#periodic()}: wise
   * where there are fewer cycles of a period than its window is wide.
   *
   * @param which some of the periods; none for all of them
   * @return the method
   * @throws IllegalArgumentException if one of them is not a period of this method
   */
  public Mstl periodic(int... which) {
    return with(seasons.periodic(which));
  }

  private Mstl with(MstlSeasons others) {
    return new Mstl(others, iterations, options, transformation, guerrero);
  }

  /**
   * This method with another number of rounds through the seasons; with one period there is one
   * round only.
   *
   * @param rounds at least 1
   * @return the method
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Mstl iterations(int rounds) {
    if (!(rounds >= 1)) {
      throw new IllegalArgumentException("iterations must be at least 1, but was " + rounds);
    }
    return new Mstl(seasons, rounds, options, transformation, guerrero);
  }

  /**
   * This method with other polynomials for the seasons.
   *
   * @param degree 0 for means, 1 for lines, 2 for parabolas
   * @return the method
   * @throws IllegalArgumentException if the degree is not 0, 1 or 2
   */
  public Mstl seasonalDegree(int degree) {
    return with(StlOptions.Key.SEASONAL_DEGREE, degree);
  }

  /**
   * This method with another number of turns between season and trend in each STL.
   *
   * @param count at least 1
   * @return the method
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Mstl innerIterations(int count) {
    return with(StlOptions.Key.INNER_ITERATIONS, count);
  }

  /**
   * This method with another number of updates of the robustness weights in each STL.
   *
   * @param count at least 0; with 0 the method is not robust
   * @return the method
   * @throws IllegalArgumentException if the number is negative
   */
  public Mstl outerIterations(int count) {
    return with(StlOptions.Key.OUTER_ITERATIONS, count);
  }

  /**
   * This method on a transformed series: the components add up to the transformed values.
   *
   * @param lambda the power, see {@link BoxCox}
   * @return the method
   * @throws IllegalArgumentException if the power is not in [-5, 5]
   */
  public Mstl boxCox(double lambda) {
    return new Mstl(seasons, iterations, options, new BoxCox(lambda), false);
  }

  /**
   * This method on a series transformed by the power of Guerrero for the longest period, see {@link
   * BoxCox#guerrero}. If no power is better than another, and it is 1 therefore, the series is
   * taken apart as it is.
   *
   * @return the method
   */
  public Mstl boxCox() {
    return new Mstl(seasons, iterations, options, null, true);
  }

  private Mstl with(StlOptions.Key key, int value) {
    return new Mstl(seasons, iterations, options.with(key, value), transformation, guerrero);
  }

  /**
   * Takes a series apart.
   *
   * @param series a series of at least two whole cycles of each period, in which each position of
   *     each cycle is observed at least once
   * @return the components, a season for each period
   * @throws IllegalArgumentException if the series is too short, or not positive where it is to be
   *     transformed
   */
  @Override
  public Decomposition decompose(TimeSeries series) {
    return decompose(series, new StlPlans(), false);
  }

  /**
   * Takes a series apart.
   *
   * @param coarse whether trend and low-pass filter are fitted only at every tenth of their windows
   *     and interpolated between, as {@link Stl} does
   */
  Decomposition decompose(TimeSeries series, StlPlans plans, boolean coarse) {
    int[] periods = seasons.periods();
    for (int period : periods) {
      Periods.check(series, period);
    }
    BoxCox power = guerrero ? power(series) : transformation;
    TimeSeries observed = power == null ? series : power.apply(series);
    List<StlSettings> settings = seasons.settings(options, series.size(), coarse);
    MstlRun run = new MstlRun(observed.raw(), periods, settings);
    run.rounds(periods.length == 1 ? 1 : iterations, plans);
    TreeMap<Integer, double[]> found = new TreeMap<>();
    for (int s = 0; s < periods.length; s++) {
      found.put(periods[s], run.season(s));
    }
    boolean robust = settings.get(0).outerIterations() > 0;
    Recipe recipe = Recipe.of(robust ? "robust MSTL" : "MSTL", untransformed());
    return Decomposition.of(
        power == null ? recipe : recipe.after(power, series),
        DecompositionModel.ADDITIVE,
        observed,
        run.trend(),
        found,
        robust ? run.weights() : null,
        parts -> MstlWording.working(parts, settings, run));
  }

  /** The power of Guerrero; null if none does any good. */
  private @Nullable BoxCox power(TimeSeries series) {
    int[] periods = seasons.periods();
    BoxCox power = BoxCox.guerrero(series.withPeriods(periods[periods.length - 1]));
    return power.lambda() == 1 ? null : power;
  }

  private Mstl untransformed() {
    return new Mstl(seasons, iterations, options, null, false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mstl that
        && seasons.equals(that.seasons)
        && iterations == that.iterations
        && options.equals(that.options)
        && Objects.equals(transformation, that.transformation)
        && guerrero == that.guerrero;
  }

  @Override
  public int hashCode() {
    return Objects.hash(seasons, iterations, options, transformation, guerrero);
  }

  /**
   * The periods and the options that were set.
   *
   * @return such as {@code MSTL, periods 24 and 168, seasonal windows 11 and periodic, 2
   *     iterations, seasonal degree 1, inner iterations 5, Box-Cox power 0}
   */
  @Override
  public String toString() {
    String power =
        guerrero
            ? ", Box-Cox power of Guerrero"
            : transformation == null
                ? ""
                : ", Box-Cox power " + Numbers.text(transformation.lambda());
    return "MSTL, "
        + seasons
        + ", "
        + Numbers.counted(iterations, "iteration")
        + options.words().replace(", periodic", "")
        + power;
  }
}
