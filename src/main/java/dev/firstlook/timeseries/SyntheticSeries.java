package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A recipe for a series whose trend, season and noise are known, so that methods that take it apart
 * can be judged.
 *
 * <pre>{@code
 * SyntheticSeries recipe =
 *     SyntheticSeries.of(240, 12).linear(10, 0.1).sine(5).noise(1).outliers(3, 10).gaps(5);
 * ComposedSeries truth = recipe.generate(42);
 * Stl.periodic().robust().decompose(truth.series()).against(truth);
 * }</pre>
 *
 * <p>Each method gives a new recipe with one more ingredient. Ingredients of the same kind add up.
 * Outliers belong to the remainder. In a {@link #multiplicative()} recipe seasons and noise are
 * shares: {@code sine(0.2)} goes up and down by 20 % of the trend.
 *
 * <p>The same seed gives the same series. Each ingredient draws its own random numbers, which
 * depend on the seed and on how many ingredients came before it: what is added later does not
 * change what was there.
 */
public final class SyntheticSeries {

  private final int size;
  private final int[] periods;
  private final TimeAxis axis;
  private final DecompositionModel model;
  private final List<Ingredient> ingredients;

  private SyntheticSeries(
      int size,
      int[] periods,
      TimeAxis axis,
      DecompositionModel model,
      List<Ingredient> ingredients) {
    this.size = size;
    this.periods = periods;
    this.axis = axis;
    this.model = model;
    this.ingredients = ingredients;
  }

  /**
   * A recipe without ingredients: all values 0.
   *
   * @param size how many values, at least 1
   * @param periods the periods of the seasons, each at least 2; none for a series without season
   * @return the recipe
   * @throws IllegalArgumentException if the size is not positive, or a period is less than 2 or
   *     given twice
   */
  public static SyntheticSeries of(int size, int... periods) {
    if (!(size >= 1)) {
      throw new IllegalArgumentException("size must be at least 1, but was " + size);
    }
    return new SyntheticSeries(
        size, Periods.checked(periods), TimeAxis.index(), DecompositionModel.ADDITIVE, List.of());
  }

  /**
   * This recipe on a calendar in place of a bare index.
   *
   * @param start the first point, as for {@link TimeSeries#of(Temporal, TemporalAmount, double...)}
   * @param step from one point to the next
   * @return the recipe
   * @throws IllegalArgumentException if the start has a time zone, or the step is not positive or
   *     mixes months with days
   */
  public SyntheticSeries from(Temporal start, TemporalAmount step) {
    return new SyntheticSeries(size, periods, TimeAxis.of(start, step), model, ingredients);
  }

  /**
   * This recipe with trend x season x remainder in place of their sum. The seasons are factors 1 +
   * what was given, as is the noise; all of them and the trend have to be positive.
   *
   * @return the recipe
   */
  public SyntheticSeries multiplicative() {
    return new SyntheticSeries(size, periods, axis, DecompositionModel.MULTIPLICATIVE, ingredients);
  }

  private SyntheticSeries with(Ingredient ingredient) {
    List<Ingredient> longer = new ArrayList<>(ingredients);
    longer.add(ingredient);
    return new SyntheticSeries(size, periods, axis, model, List.copyOf(longer));
  }

  /**
   * A trend on a straight line.
   *
   * @param start its first value
   * @param slope what it rises by from step to step
   * @return the longer recipe
   * @throws IllegalArgumentException if a number is not finite
   */
  public SyntheticSeries linear(double start, double slope) {
    return quadratic(start, slope, 0);
  }

  /**
   * A trend on a parabola: start + slope t + curvature t², t = 0, 1, ...
   *
   * @param start its first value
   * @param slope how steep it begins
   * @param curvature how it bends: upwards if positive
   * @return the longer recipe
   * @throws IllegalArgumentException if a number is not finite
   */
  public SyntheticSeries quadratic(double start, double slope, double curvature) {
    Ingredient.finite("start", start);
    Ingredient.finite("slope", slope);
    Ingredient.finite("curvature", curvature);
    return with(Ingredient.trend(t -> start + t * (slope + curvature * t)));
  }

  /**
   * A level that jumps.
   *
   * @param at the position of the first value after the jump, from 0 to size - 1
   * @param height by how much the level is higher from there on; negative if lower
   * @return the longer recipe
   * @throws IllegalArgumentException if the position is out of range, or the height is not finite
   */
  public SyntheticSeries step(int at, double height) {
    if (!(at >= 0 && at < size)) {
      throw new IllegalArgumentException(
          "the position of a step must be in 0 to " + (size - 1) + ", but was " + at);
    }
    Ingredient.finite("height", height);
    return with(Ingredient.trend(t -> t >= at ? height : 0));
  }

  /**
   * A trend that walks: it begins at 0, and each change is an independent normal value.
   *
   * @param standardDeviation of the changes, at least 0
   * @return the longer recipe
   * @throws IllegalArgumentException if the standard deviation is negative or not finite
   */
  public SyntheticSeries randomWalk(double standardDeviation) {
    return with(Ingredient.walk(standardDeviation));
  }

  /**
   * A season in the form of a sine, of the only period.
   *
   * @param amplitude how far it goes up and down
   * @return the longer recipe
   * @throws IllegalArgumentException if there is not exactly one period, or a number is not finite
   */
  public SyntheticSeries sine(double amplitude) {
    return sine(onlyPeriod(), amplitude);
  }

  /**
   * A season in the form of a sine.
   *
   * @param period one of the periods
   * @param amplitude how far it goes up and down
   * @return the longer recipe
   * @throws IllegalArgumentException if there is no such period, or a number is not finite
   */
  public SyntheticSeries sine(int period, double amplitude) {
    return changingSine(period, amplitude, amplitude);
  }

  /**
   * A season in the form of a sine that grows or shrinks evenly, of the only period.
   *
   * @param first how far it goes up and down at the start
   * @param last how far at the end
   * @return the longer recipe
   * @throws IllegalArgumentException if there is not exactly one period, or a number is not finite
   */
  public SyntheticSeries changingSine(double first, double last) {
    return changingSine(onlyPeriod(), first, last);
  }

  /**
   * A season in the form of a sine that grows or shrinks evenly.
   *
   * @param period one of the periods
   * @param first how far it goes up and down at the start
   * @param last how far at the end
   * @return the longer recipe
   * @throws IllegalArgumentException if there is no such period, or a number is not finite
   */
  public SyntheticSeries changingSine(int period, double first, double last) {
    Ingredient.finite("amplitude", first);
    Ingredient.finite("amplitude", last);
    double end = Math.max(1, size - 1);
    return with(
        Ingredient.season(
            known(period),
            t ->
                (first + (last - first) * t / end)
                    * Math.sin(2 * Math.PI * (t % period) / period)));
  }

  /**
   * A season of any form, of the period that is its length.
   *
   * @param values one cycle, from the first value on; its mean is taken off, which is the trend's
   * @return the longer recipe
   * @throws IllegalArgumentException if there is no period of this length, or a value is not finite
   */
  public SyntheticSeries pattern(double... values) {
    double[] cycle = values.clone();
    if (Arrays.stream(periods).noneMatch(p -> p == cycle.length)) {
      throw new IllegalArgumentException(
          "a pattern must have as many values as a period, "
              + Arrays.toString(periods)
              + ", but had "
              + cycle.length);
    }
    double mean = 0;
    for (double value : cycle) {
      mean += Ingredient.finite("every value of a pattern", value) / cycle.length;
    }
    double level = mean;
    return with(Ingredient.season(cycle.length, t -> cycle[(int) t % cycle.length] - level));
  }

  /**
   * Noise of independent normal values.
   *
   * @param standardDeviation at least 0
   * @return the longer recipe
   * @throws IllegalArgumentException if the standard deviation is negative or not finite
   */
  public SyntheticSeries noise(double standardDeviation) {
    return autoregressiveNoise(0, standardDeviation);
  }

  /**
   * Noise with heavy tails: independent values of Student's t-distribution.
   *
   * @param scale what a value of the distribution is multiplied by, at least 0
   * @param degreesOfFreedom positive; the fewer, the heavier: with 2 or less there is no variance
   * @return the longer recipe
   * @throws IllegalArgumentException if the scale is negative, the degrees of freedom are not
   *     positive, or one of them is not finite
   */
  public SyntheticSeries heavyTailedNoise(double scale, double degreesOfFreedom) {
    return with(Ingredient.student(scale, degreesOfFreedom));
  }

  /**
   * Noise that depends on its past: each value is a share of the one before plus an independent
   * normal value. It begins in its stationary state.
   *
   * @param coefficient the share, strictly between -1 and 1
   * @param standardDeviation of the independent values, at least 0; that of the noise is this over
   *     √(1 - coefficient²)
   * @return the longer recipe
   * @throws IllegalArgumentException if the coefficient is not strictly between -1 and 1, or the
   *     standard deviation is negative or not finite
   */
  public SyntheticSeries autoregressiveNoise(double coefficient, double standardDeviation) {
    return with(Ingredient.autoregression(coefficient, standardDeviation));
  }

  /**
   * Outliers at random positions, up or down by chance.
   *
   * @param count how many, from 0 to size
   * @param height how far they are off
   * @return the longer recipe
   * @throws IllegalArgumentException if the number is out of range or the height is not finite
   */
  public SyntheticSeries outliers(int count, double height) {
    Ingredient.finite("height", height);
    return with(Ingredient.outliers(checkedCount("outliers", count), height));
  }

  /**
   * Missing values at random positions.
   *
   * @param count how many, from 0 to size
   * @return the longer recipe
   * @throws IllegalArgumentException if the number is out of range
   */
  public SyntheticSeries gaps(int count) {
    return with(Ingredient.gaps(checkedCount("gaps", count)));
  }

  private int checkedCount(String name, int count) {
    if (count >= 0 && count <= size) {
      return count;
    }
    throw new IllegalArgumentException(
        "the number of " + name + " must be in 0 to " + size + ", but was " + count);
  }

  private int onlyPeriod() {
    if (periods.length == 1) {
      return periods[0];
    }
    throw new IllegalArgumentException(
        "which period is meant must be said unless there is exactly 1, but there were "
            + periods.length);
  }

  private int known(int period) {
    if (Arrays.stream(periods).anyMatch(p -> p == period)) {
      return period;
    }
    throw new IllegalArgumentException(
        "period must be one of " + Arrays.toString(periods) + ", but was " + period);
  }

  /**
   * Makes a series.
   *
   * @param seed which of the many series; the same seed gives the same one
   * @return the series and its true components
   * @throws IllegalArgumentException if the recipe is multiplicative and a trend, season or
   *     remainder is not positive, or if a value is infinite
   */
  public ComposedSeries generate(long seed) {
    TreeMap<Integer, double[]> seasons = new TreeMap<>();
    for (int period : periods) {
      seasons.put(period, new double[size]);
    }
    Composition composition =
        new Composition(new double[size], seasons, new double[size], new boolean[size]);
    SplittableRandom random = new SplittableRandom(seed);
    for (Ingredient ingredient : ingredients) {
      ingredient.addTo(composition, random.split());
    }
    return composition.compose(model, axis, periods);
  }

  /**
   * How long, with which periods and of how many ingredients.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return "Recipe for a series of %s, periods %s, %s, %s"
        .formatted(
            Numbers.counted(size, "value"),
            Arrays.toString(periods),
            model.word(),
            Numbers.counted(ingredients.size(), "ingredient"));
  }
}
