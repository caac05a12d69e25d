package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
 */
public final class Mstl implements Decomposer {
  private final int[] periods;
  private final int @Nullable [] windows;
  private final int iterations;
  private final StlOptions options;
  private final @Nullable BoxCox transformation;
  private final boolean guerrero;

  private Mstl(
      int[] periods,
      int @Nullable [] windows,
      int iterations,
      StlOptions options,
      @Nullable BoxCox transformation,
      boolean guerrero) {
    this.periods = periods;
    this.windows = windows;
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
    return new Mstl(Periods.checked(periods), null, 2, StlOptions.DEFAULT, null, false)
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
    if (cycles.length != periods.length) {
      throw new IllegalArgumentException(
          "there must be as many seasonal windows as periods, "
              + periods.length
              + ", but there were "
              + cycles.length);
    }
    for (int window : cycles) {
      options.with(StlOptions.Key.SEASONAL_WINDOW, window);
    }
    return new Mstl(periods, cycles.clone(), iterations, options, transformation, guerrero);
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
    return new Mstl(periods, windows, rounds, options, transformation, guerrero);
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
    return new Mstl(periods, windows, iterations, options, new BoxCox(lambda), false);
  }

  /**
   * This method on a series transformed by the power of Guerrero for the longest period, see {@link
   * BoxCox#guerrero}. If no power is better than another, and it is 1 therefore, the series is
   * taken apart as it is.
   *
   * @return the method
   */
  public Mstl boxCox() {
    return new Mstl(periods, windows, iterations, options, null, true);
  }

  private Mstl with(StlOptions.Key key, int value) {
    return new Mstl(
        periods, windows, iterations, options.with(key, value), transformation, guerrero);
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
    return decompose(series, new StlPlans());
  }

  Decomposition decompose(TimeSeries series, StlPlans plans) {
    for (int period : periods) {
      Periods.check(series, period);
    }
    BoxCox power = guerrero ? found(series) : transformation;
    TimeSeries observed = power == null ? series : power.apply(series);
    MstlRun run = new MstlRun(observed.raw(), periods, settings(series.size()));
    run.rounds(periods.length == 1 ? 1 : iterations, plans);
    TreeMap<Integer, double[]> seasons = new TreeMap<>();
    for (int s = 0; s < periods.length; s++) {
      seasons.put(periods[s], run.season(s));
    }
    boolean robust = settings(series.size()).get(0).outerIterations() > 0;
    Recipe recipe = Recipe.of(robust ? "robust MSTL" : "MSTL", untransformed());
    return Decomposition.of(
        power == null ? recipe : recipe.after(power, series),
        DecompositionModel.ADDITIVE,
        observed,
        run.trend(),
        seasons,
        robust ? run.weights() : null,
        parts -> MstlWording.working(parts, settings(series.size()), run));
  }

  /** The power of Guerrero; null if none does any good. */
  private @Nullable BoxCox found(TimeSeries series) {
    BoxCox power = BoxCox.guerrero(series.withPeriods(periods[periods.length - 1]));
    return power.lambda() == 1 ? null : power;
  }

  private Mstl untransformed() {
    return new Mstl(periods, windows, iterations, options, null, false);
  }

  /** The seasonal windows: those that were given, or 11, 15, 19, ... */
  private int[] windows() {
    return windows == null
        ? IntStream.range(0, periods.length).map(s -> 11 + 4 * s).toArray()
        : windows;
  }

  private List<StlSettings> settings(int size) {
    int[] cycles = windows();
    StlSettings[] settings = new StlSettings[periods.length];
    Arrays.setAll(
        settings,
        s ->
            options
                .with(StlOptions.Key.SEASONAL_WINDOW, cycles[s])
                .with(StlOptions.Key.SEASONAL_JUMP, 1)
                .with(StlOptions.Key.TREND_JUMP, 1)
                .with(StlOptions.Key.LOW_PASS_JUMP, 1)
                .settings(size, periods[s]));
    return List.of(settings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mstl that
        && Arrays.equals(periods, that.periods)
        && Arrays.equals(windows, that.windows)
        && iterations == that.iterations
        && options.equals(that.options)
        && Objects.equals(transformation, that.transformation)
        && guerrero == that.guerrero;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        Arrays.hashCode(periods),
        Arrays.hashCode(windows),
        iterations,
        options,
        transformation,
        guerrero);
  }

  /**
   * The periods and the options that were set.
   *
   * @return such as {@code MSTL, periods 24 and 168, seasonal windows 11 and 15, 2 iterations,
   *     seasonal degree 1, inner iterations 5, Box-Cox power 0}
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
        + (periods.length == 1 ? "period " : "periods ")
        + Periods.words(periods)
        + (periods.length == 1 ? ", seasonal window " : ", seasonal windows ")
        + Periods.words(windows())
        + ", "
        + Numbers.counted(iterations, "iteration")
        + options.words().replace(", periodic", "")
        + power;
  }
}
