package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a series may go on: the season as in its last cycle (seasonal naive), the seasonally adjusted
 * series by a damped trend ({@link DampedTrend}, ETS(A,Ad,N)), and how far off that may be.
 *
 * <pre>{@code
 * Forecast next = Forecast.of(air, new BoxCox(0).before(Stl.periodic()), 24);
 * next.mean();
 * next.lower(0.95);
 * }</pre>
 *
 * <p>The variance of a forecast has two parts: what is still to come (the errors ahead, which a
 * level keeps: {@link DampedTrend#varianceFactor}), and what is not known: season, level, slope,
 * alpha, beta and phi. The first is averaged over the parameters by their likelihood. The second is
 * found by simulation: series made by the fitted model are taken apart and forecast again, and
 * their forecasts are compared with what their true level and season lead to expect. If the method
 * lets the season change, how fast it does is estimated and is part of it. Intervals are those of a
 * mixture of Student's t, since the variance of the errors and what they do later are estimated
 * too. The simulations always use the same random numbers, so that a forecast is the same whenever
 * it is made. In short series (fewer than some five cycles) the intervals are rather too wide than
 * too narrow; where a season that changes follows nearly all of the noise of a few cycles there is
 * nothing to find them from, and the forecast is refused.
 *
 * <p>A robust decomposition ({@link Stl#robust()}, {@link Mstl#robust()}) makes a robust forecast:
 * an outlier, of {@linkplain Decomposition#robustnessWeights() robustness weight} 0, is as good as
 * missing for level, slope and variance, a value with a weight w below 1/4 counts 4 w times in the
 * likelihood and moves the level as one with an additional error of variance 1 / (4 w) - 1, and all
 * others count in full. The intervals are for values that are not outliers. Such a forecast follows
 * a jump of the level only when the decomposition does. Without robust weights an outlier near the
 * end draws the level with it, and any makes the intervals wider.
 *
 * <p>Components that multiply are forecast by their logarithms, and series that were transformed
 * ({@link BoxCox#before}, {@link Mstl#boxCox(double)}) on the transformed scale; bounds and the
 * {@linkplain #median() median} are transformed back as they are, and the {@linkplain #mean() mean}
 * is adjusted for what that does to it. Missing values are no obstacle.
 *
 * <p>Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition,
 * sections 5.7, 5.6 and 8.5; the simulations are a parametric bootstrap as in Hyndman, Koehler, Ord
 * and Snyder (2008), Forecasting with Exponential Smoothing, section 6.1, in which the season takes
 * part.
 */
public final class Forecast implements Explainable, Tabular {
  private final Decomposition parts;
  private final DampedTrend trend;
  private final double[] season;
  private final Magnitude magnitude;
  private final TimeSeries original;

  /** Found when first asked for: the simulations take long, and most means do without. */
  private volatile @Nullable ForecastVariance variance;

  private Forecast(Decomposition parts, int horizon) {
    this.parts = parts;
    this.trend = DampedTrendFit.of(AdjustedSeries.of(parts));
    LeftNoise.checkVariance(parts, trend.standardDeviation() * trend.standardDeviation());
    int size = parts.observed().size();
    this.season = SeasonPath.repeated(parts, size, size + horizon);
    this.magnitude = Magnitude.of(AdjustedSeries.of(parts).values());
    TimeSeries before = parts.recipe().original();
    this.original = before == null ? parts.observed() : before;
  }

  /**
   * The forecast that follows from a decomposition.
   *
   * @param decomposition trend, season and remainder
   * @param horizon how many steps ahead, at least 1
   * @return the forecast; in the unit of the original series if the decomposition was made by
   *     {@link BoxCox#before} or with a power of {@link Mstl}
   * @throws IllegalArgumentException if the horizon is less than 1, or trend and season of up to 5
   *     cycles leave less than a 100th of the variance of values a cycle apart; intervals are
   *     refused, when they are asked for, if fewer than 3 degrees of freedom or a 20th of the
   *     values are left
   */
  public static Forecast of(Decomposition decomposition, int horizon) {
    checkHorizon(horizon);
    return new Forecast(decomposition, horizon);
  }

  /**
   * The forecast of a series that is first taken apart.
   *
   * @param series a series that the method can take apart
   * @param method how it is taken apart
   * @param horizon how many steps ahead, at least 1
   * @return the forecast
   * @throws IllegalArgumentException if the horizon is less than 1, the series cannot be taken
   *     apart, or that leaves too little to say how far off the forecast may be
   */
  public static Forecast of(TimeSeries series, Decomposer method, int horizon) {
    checkHorizon(horizon);
    return of(method.decompose(series), horizon);
  }

  static void checkHorizon(int horizon) {
    if (!(horizon >= 1)) {
      throw new IllegalArgumentException("horizon must be at least 1, but was " + horizon);
    }
  }

  /**
   * How many steps the forecast goes ahead.
   *
   * @return the number of steps
   */
  public int horizon() {
    return season.length;
  }

  /**
   * The decomposition that is carried on.
   *
   * @return trend, season and remainder of the past
   */
  public Decomposition decomposition() {
    return parts;
  }

  /**
   * The past in the unit of the forecast: the original one, also if the series was transformed to
   * be taken apart. What the components add up to is {@link Decomposition#observed()}, which is the
   * transformed series then.
   *
   * @return the series before any transformation
   */
  public TimeSeries observed() {
    return original;
  }

  /**
   * The damped trend of the seasonally adjusted series, of the logarithms if components multiply,
   * and on the transformed scale if there is a transformation.
   *
   * @return the model with its parameters
   */
  public DampedTrend trendModel() {
    return trend;
  }

  /**
   * What is to be expected on average.
   *
   * <p>Of a transformed series this is not the middle: the mean is larger than the median for
   * lambda below 1. It is exp(m + v / 2) of logarithms with mean m and variance v, and else to
   * second order: (lambda m + 1)^(1 / lambda) times (1 + v (1 - lambda) / (2 (lambda m + 1)^2))
   * (Hyndman and Athanasopoulos 2021, section 5.6).
   *
   * @return the points after the last, on the calendar of the series; NaN where the inverse of the
   *     transformation has no value, or one beyond the largest double value
   */
  public TimeSeries mean() {
    boolean plain = parts.model() == DecompositionModel.ADDITIVE && power() == null;
    return plain ? series("mean", this::center) : series("mean", this::backMean);
  }

  /**
   * The value that the series is as likely to exceed as not.
   *
   * @return the points after the last; of a series that was not transformed the same as the mean;
   *     NaN where the inverse of the transformation has no value, or one beyond the largest double
   *     value
   */
  public TimeSeries median() {
    return series("median", h -> back(center(h)));
  }

  /**
   * The lower ends of prediction intervals.
   *
   * @param level how probable it is that a value lies in its interval, between 0 and 1, such as
   *     0.95
   * @return the points after the last; NaN where the inverse of the transformation has no value, or
   *     one beyond the largest double value
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public TimeSeries lower(double level) {
    return series("lower " + level, h -> back(center(h) - reach(h, level)));
  }

  /**
   * The upper ends of prediction intervals.
   *
   * @param level how probable it is that a value lies in its interval, between 0 and 1, such as
   *     0.95
   * @return the points after the last; NaN where the inverse of the transformation has no value, or
   *     one beyond the largest double value
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public TimeSeries upper(double level) {
    return series("upper " + level, h -> back(center(h) + reach(h, level)));
  }

  /** The ends of one interval; NaN where there is none. */
  double[] interval(int h, double level) {
    double reach = reach(h, level);
    return new double[] {finite(back(center(h) - reach)), finite(back(center(h) + reach))};
  }

  /** How far an interval reaches from its middle, on the scale on which components add. */
  double reach(int h, double level) {
    ForecastVariance.checkLevel(level);
    // The probability above the upper end; 1 less this would be rounded to 1.
    return magnitude.restored(variance().reach(h, (1 - level) / 2));
  }

  private TimeSeries series(String what, IntToDoubleFunction value) {
    double[] values = new double[horizon()];
    for (int h = 0; h < values.length; h++) {
      values[h] = finite(value.applyAsDouble(h));
    }
    return original.next(what + " of " + original.name(), values);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The middle on the scale on which components add; steps are counted from 0 in here. */
  double center(int h) {
    return trend.forecast(h + 1) + season[h];
  }

  double season(int h) {
    return season[h];
  }

  /** Divided by the square of the magnitude. */
  ForecastVariance variance() {
    ForecastVariance found = variance;
    if (found == null) {
      // Two threads that ask at once find the same: the random numbers are always the same.
      found = ForecastSpread.of(parts, trend, magnitude, horizon());
      variance = found;
    }
    return found;
  }

  Magnitude magnitude() {
    return magnitude;
  }

  /** What components are added up to: logarithms, a power, or the values themselves. */
  private double back(double value) {
    double whole = parts.model() == DecompositionModel.ADDITIVE ? value : Math.exp(value);
    BoxCox power = power();
    if (power == null) {
      return whole;
    }
    boolean below = power.lambda() > 0 && power.lambda() * whole <= -1;
    return below ? 0 : power.inverse(whole);
  }

  private double backMean(int h) {
    double mean = center(h);
    double spread = variance().total(h);
    BoxCox power = power();
    boolean additive = parts.model() == DecompositionModel.ADDITIVE;
    double whole = additive ? mean : Math.exp(mean + spread / 2);
    if (power == null) {
      return whole;
    }
    if (power.lambda() == 0 && additive) {
      return Math.exp(mean + spread / 2);
    }
    // A multiplicative model of a transformed series: the variance of the product, to first order.
    double wide = magnitude.restored(Math.sqrt(spread)) * (additive ? 1 : whole);
    double share = wide / (power.lambda() * whole + 1);
    return back(mean) * (1 + share * share * (1 - power.lambda()) / 2);
  }

  private @Nullable BoxCox power() {
    return parts.recipe().power();
  }

  /**
   * How the first and the last value came about: level, damped trend, season, and the variance.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return ForecastWording.working(this);
  }

  /**
   * The forecast step by step.
   *
   * @return one table: mean and the intervals of 80 and 95 percent; of more than 20 steps the first
   *     and the last
   */
  @Override
  public List<TextTable> tables() {
    return List.of(ForecastWording.table(this));
  }

  @Override
  public String toString() {
    return ForecastWording.text(this);
  }
}
