package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A series taken apart: trend, one or more seasons, and the remainder, which together give the
 * series again. Where the series is missing the remainder is too; trend and season are there as far
 * as the method gives them.
 *
 * <p>Strengths and features look only at points where a remainder exists. In a multiplicative model
 * they are computed of the logarithms of the components, which add.
 *
 * <p>What varies by no more than a 1e-12th of the largest value, which is rounding, counts as none:
 * a trend of so little is the same throughout, a season or a remainder is 0 (or 1 in a product),
 * and what has neither it nor the remainder has no strength.
 *
 * <p>Nor is there a strength where more than half of the positions of the cycle have no two values
 * with a remainder, as after a {@link ClassicalDecomposition} of two cycles: the only value at a
 * position goes into the season as a whole, noise included, and leaves no remainder. The quartiles
 * of such remainders say nothing about outliers either.
 */
public final class Decomposition implements Explainable, Tabular {
  private final Recipe recipe;
  private final DecompositionModel model;
  private final TimeSeries observed;
  private final TimeSeries trend;
  private final NavigableMap<Integer, TimeSeries> seasons;
  private final TimeSeries remainder;
  private final double @Nullable [] weights;
  private final Function<Decomposition, Working> explanation;

  private Decomposition(
      Recipe recipe,
      DecompositionModel model,
      TimeSeries observed,
      TimeSeries trend,
      NavigableMap<Integer, TimeSeries> seasons,
      double @Nullable [] weights,
      Function<Decomposition, Working> explanation) {
    this.recipe = recipe;
    this.model = model;
    this.observed = observed;
    this.trend = trend;
    this.seasons = seasons;
    this.weights = weights;
    this.explanation = explanation;
    this.remainder = observed.with("remainder", leveledRemainder());
  }

  private double[] leveledRemainder() {
    double rounding = model.rounding(observed);
    double[] left = without(fittedValues());
    return Rounding.leveled(Rounding.leveled(left, model.neutral(), rounding), rounding);
  }

  /**
   * A decomposition whose remainder is what is left.
   *
   * @param seasons the seasonal components by period
   * @param weights of robustness; null if all are 1
   */
  static Decomposition of(
      Recipe recipe,
      DecompositionModel model,
      TimeSeries observed,
      double[] trend,
      NavigableMap<Integer, double[]> seasons,
      double @Nullable [] weights,
      Function<Decomposition, Working> explanation) {
    return new Decomposition(
        recipe,
        model,
        observed,
        observed.with("trend", Rounding.leveled(trend, Rounding.of(observed.raw()))),
        Seasons.named(observed, Seasons.leveled(model, observed, seasons)),
        weights,
        explanation);
  }

  /** This decomposition, of a series that was transformed before. */
  Decomposition after(BoxCox power, TimeSeries original) {
    if (recipe.power() != null) {
      throw new IllegalArgumentException(
          "a series must be transformed only once, but " + method() + " transforms it again");
    }
    return new Decomposition(
        recipe.after(power, original), model, observed, trend, seasons, weights, explanation);
  }

  /** How other series can be taken apart in the same way. */
  Recipe recipe() {
    return recipe;
  }

  private double[] fittedValues() {
    double[] fit = trend.values();
    for (TimeSeries season : seasons.values()) {
      double[] values = season.raw();
      for (int i = 0; i < fit.length; i++) {
        fit[i] = model.join(fit[i], values[i]);
      }
    }
    return fit;
  }

  /** Takes a component from the series; the array of the component is used for the result. */
  private double[] without(double[] component) {
    double[] y = observed.raw();
    for (int i = 0; i < component.length; i++) {
      component[i] = model.without(y[i], component[i]);
    }
    return component;
  }

  /**
   * How the series was taken apart.
   *
   * @return such as {@code STL} or {@code classical decomposition}
   */
  public String method() {
    return recipe.name();
  }

  /**
   * How the components make up the series.
   *
   * @return additive or multiplicative
   */
  public DecompositionModel model() {
    return model;
  }

  /**
   * The series that was taken apart: with a Box-Cox transformation the transformed one, to which
   * the components add up. {@link Forecast#observed()} is the one in the original unit.
   *
   * @return the series, in the unit of the components
   */
  public TimeSeries observed() {
    return observed;
  }

  /**
   * The slow component.
   *
   * @return the trend; missing where the method gives none
   */
  public TimeSeries trend() {
    return trend;
  }

  /**
   * The component that repeats.
   *
   * @return the season; if there are several, all of them together
   */
  public TimeSeries seasonal() {
    return Seasons.together(model, observed, seasons);
  }

  /**
   * The season of one period.
   *
   * @param period one of the periods of this decomposition
   * @return its season
   * @throws IllegalArgumentException if there is no such period
   */
  public TimeSeries seasonal(int period) {
    return Seasons.of(period, seasons);
  }

  /**
   * The seasons by their periods.
   *
   * @return a new map in ascending order of periods, with at least one entry
   */
  public NavigableMap<Integer, TimeSeries> seasonals() {
    return new TreeMap<>(seasons);
  }

  /**
   * What neither trend nor season explains.
   *
   * @return around 0 in an additive model, around 1 in a multiplicative one; missing where the
   *     series or the trend is
   */
  public TimeSeries remainder() {
    return remainder;
  }

  /**
   * How much each value counted in the last fit: from 0 for an outlier to 1.
   *
   * @return the weights; all 1 if the method was not robust, missing where the series is
   */
  public TimeSeries robustnessWeights() {
    double[] shown = new double[observed.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = Double.isNaN(observed.raw()[i]) ? Double.NaN : weight(i);
    }
    return observed.with("weight", shown);
  }

  boolean isRobust() {
    return weights != null;
  }

  private double weight(int i) {
    return weights == null ? 1 : weights[i];
  }

  /**
   * Trend and season together: what the decomposition lets expect at each point, also in gaps.
   *
   * @return the series without its remainder
   */
  public TimeSeries fitted() {
    return observed.with("fitted " + observed.name(), fittedValues());
  }

  /**
   * The series with its gaps filled by trend and season, for methods that need every value. What is
   * filled in has no noise: count what is missing of the original, and judge by its values.
   *
   * @return {@link #observed()}, and where that is missing {@link #fitted()}; missing only where
   *     the method gives no trend
   */
  public TimeSeries filled() {
    double[] values = observed.values();
    double[] fit = fittedValues();
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isNaN(values[i]) ? fit[i] : values[i];
    }
    return observed.with(observed.name(), values);
  }

  /**
   * The series without its season.
   *
   * @return observed minus season, or divided by it
   */
  public TimeSeries seasonallyAdjusted() {
    return observed.with(observed.name() + ", seasonally adjusted", without(seasonal().values()));
  }

  /**
   * The series without its trend.
   *
   * @return observed minus trend, or divided by it
   */
  public TimeSeries detrended() {
    return observed.with(observed.name() + ", detrended", without(trend.values()));
  }

  /**
   * The components put together again.
   *
   * @return the series up to rounding; missing where the remainder is
   */
  public TimeSeries recompose() {
    double[] whole = fittedValues();
    for (int i = 0; i < whole.length; i++) {
      whole[i] = model.join(whole[i], remainder.raw()[i]);
    }
    return observed.with(observed.name(), whole);
  }

  /**
   * How much of what is not season is trend: 1 - Var(remainder) / Var(trend + remainder), at least
   * 0. Outliers count in these variances as all values do, also after a robust fit, and make the
   * strength smaller; {@link #toString()} of a robust decomposition says the strength without them
   * too.
   *
   * <p>Source: Wang, Smith and Hyndman (2006), Data Mining and Knowledge Discovery 13, 335-364;
   * Hyndman and Athanasopoulos (2021), section 4.3.
   *
   * @return from 0 (none) to 1 (all); NaN if neither trend nor remainder varies, or remainder and
   *     season cannot be told apart, since most positions of the cycle have one remainder or none
   */
  public double trendStrength() {
    return strength(trend, seasons.lastKey(), List.of());
  }

  /**
   * How much of what is not trend is season: 1 - Var(remainder) / Var(season + remainder), at least
   * 0; of several seasons all together. Of outliers see {@link #trendStrength()}.
   *
   * @return from 0 (none) to 1 (all); NaN if neither season nor remainder varies, or they cannot be
   *     told apart, since most positions of the cycle have one remainder or none
   */
  public double seasonalStrength() {
    return strength(seasonal(), seasons.lastKey(), List.of());
  }

  /**
   * The strength of the season of one period.
   *
   * @param period one of the periods of this decomposition
   * @return from 0 (none) to 1 (all); NaN if neither this season nor the remainder varies, or they
   *     cannot be told apart, since most positions of the cycle have one remainder or none
   * @throws IllegalArgumentException if there is no such period
   */
  public double seasonalStrength(int period) {
    return strength(seasonal(period), period, List.of());
  }

  /** The strength of a component, with some points left out. */
  double strength(TimeSeries component, int period, List<Outlier> without) {
    return Features.isTold(remainder.raw(), period)
        ? Features.strength(model, component, remainder, without)
        : Double.NaN;
  }

  /**
   * Whether remainder and season can be told apart, so that strengths and quartiles say something.
   */
  boolean isTold() {
    return Features.isTold(remainder.raw(), seasons.lastKey());
  }

  /**
   * Where in the shortest cycle the season is highest.
   *
   * @return the position with the largest mean; the first if there is no season
   */
  public SeasonalPoint peak() {
    return Features.extreme(seasons.firstKey(), seasons.firstEntry().getValue(), 1);
  }

  /**
   * Where in the shortest cycle the season is lowest.
   *
   * @return the position with the smallest mean; the first if there is no season
   */
  public SeasonalPoint trough() {
    return Features.extreme(seasons.firstKey(), seasons.firstEntry().getValue(), -1);
  }

  /**
   * Whether few remainders make up most of their variance: the variance of the variances of the
   * remainder when each value in turn is left out, as in the R packages tsfeatures and feasts.
   *
   * @return the spikiness, in the fourth power of the unit of the series, which is infinite from
   *     remainders of some 1e77 on, and 0 below some 1e-81; NaN for fewer than 4 values
   */
  public double spikiness() {
    return Features.spikiness(model.additive(remainder.raw()));
  }

  /**
   * How far the trend goes up or down: the coefficient of the first of the orthonormal polynomials
   * of time of degrees 1 and 2 to which the trend is fitted, as in tsfeatures and feasts.
   *
   * @return positive if it rises; it grows with the length of the series, and is infinite if that
   *     makes it more than the largest double value
   */
  public double linearity() {
    return Features.polynomial(model.additive(trend.raw()))[0];
  }

  /**
   * How far the trend bends: the coefficient of the second polynomial, see {@link #linearity()}.
   *
   * @return positive if it bends upwards; infinite if it is more than the largest double value
   */
  public double curvature() {
    return Features.polynomial(model.additive(trend.raw()))[1];
  }

  /**
   * Whether the remainder still has a pattern: its correlation with itself some steps before.
   *
   * @param lag the number of steps, 0 to size - 1
   * @return the autocorrelation with divisor n, missing values left out; far from 0 there is a
   *     pattern left; NaN if there is no remainder, or it is the same throughout
   * @throws IllegalArgumentException if the lag is out of range
   */
  public double remainderAutocorrelation(int lag) {
    return Features.autocorrelation(model.additive(remainder.raw()), lag);
  }

  /**
   * The values that are far from trend and season: those a robust method disregarded (weight 0),
   * and those whose remainder lies beyond the quartiles of all remainders by more than three times
   * the distance of the quartiles, unless these are more than a tenth, or most positions of the
   * cycle have one remainder or none. Where more than half of the remainders are the same, those
   * that differ are compared among themselves. Both must also be farther off than six times the
   * median difference of values one cycle apart, divided by the square root of 2: a season that
   * follows single values leaves so little elsewhere that common noise would seem to be far off.
   *
   * @return the outliers in order of time; empty if there are none
   */
  public List<Outlier> outliers() {
    double[] remainders = model.additive(remainder.raw());
    Magnitude size = Magnitude.of(remainders);
    double[] left = size.reduced(remainders);
    double[] expected = fittedValues();
    double rounding = Rounding.of(observed.raw());
    boolean sum = model == DecompositionModel.ADDITIVE;
    Reach reach = Reach.of(left, sum ? size.reduced(rounding) : Rounding.SHARE);
    int far = (int) Arrays.stream(left).filter(reach::isFar).count();
    boolean many = !isTold() || Reach.tooMany(far, left.length);
    double common = Robustness.DISTANCE * CycleNoise.of(this);
    List<Outlier> outliers = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      double value = observed.raw()[i];
      // What is left of a perfect fit is rounding, or what the last pass still moved, of which
      // nothing is an outlier.
      boolean differs =
          Math.abs(value - expected[i]) > 1000 * rounding && !(Math.abs(remainders[i]) <= common);
      boolean isFar = !many && reach.isFar(left[i]);
      if (differs && (isFar || weight(i) < Robustness.NO_WEIGHT)) {
        outliers.add(
            new Outlier(i, observed.label(i), value, expected[i], remainder.raw()[i], weight(i)));
      }
    }
    return outliers;
  }

  /**
   * How far the components are from the true ones of a series that was composed, at the points
   * where this decomposition has them.
   *
   * @param truth a composed series of the same size and model
   * @return the errors of each component
   * @throws IllegalArgumentException if the size or the model differs, or if this is of a
   *     transformed series, whose components are in another unit than the true ones
   */
  public DecompositionError against(ComposedSeries truth) {
    return DecompositionError.of(this, truth);
  }

  /**
   * How the components came about, with the numbers of one point.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return explanation.apply(this);
  }

  /**
   * The components side by side.
   *
   * @return one table: mean, spread and range of each
   */
  @Override
  public List<TextTable> tables() {
    return List.of(DecompositionText.table(this));
  }

  @Override
  public String toString() {
    return DecompositionText.of(this);
  }
}
