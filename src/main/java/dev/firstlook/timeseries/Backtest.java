package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * How good forecasts would have been: made again and again from an origin that rolls on, each time
 * knowing only what was known before it, and compared with what came.
 *
 * <pre>{@code
 * Backtest test = Backtest.of(air, new BoxCox(0).before(Stl.periodic()), 12);
 * test.overall().mase();
 * test.naive().mase();         // the same of the seasonal naive forecast
 * test.coverage(0.95);
 * test.explain();              // one origin, and MAE, RMSE and MASE with the numbers put in
 * }</pre>
 *
 * <p>The seasonal naive forecast repeats the last cycle of the longest period; where its value is
 * missing, the one a cycle before. Points at which the series is missing are left out. Each origin
 * has the whole horizon ahead, so that there are as many forecasts of every step.
 *
 * <p>Differences of no more than a 1e-12th of the largest value that a forecast knew are rounding:
 * what came so near to an interval lay in it, and a past that was off from the cycle before by no
 * more on average repeated itself exactly. Then there is no scale for errors, and no MASE; nor is
 * there one where gaps leave no two values of the past one cycle apart.
 *
 * <p>Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition,
 * sections 5.8 and 5.10; Tashman (2000), International Journal of Forecasting 16, 437-450.
 */
public final class Backtest implements Explainable, Tabular {
  private static final int ORIGINS = 24;

  private final String name;
  private final int horizon;
  private final int origins;
  private final int step;
  private final String span;
  private final List<BacktestPoint> points;

  private Backtest(
      String name, int horizon, int origins, int step, String span, List<BacktestPoint> points) {
    this.name = name;
    this.horizon = horizon;
    this.origins = origins;
    this.step = step;
    this.span = span;
    this.points = points;
  }

  /**
   * Tests a method on the second half of a series, from at most 24 origins at equal distances.
   *
   * @param series a series whose first half the method can take apart
   * @param method how it is taken apart
   * @param horizon how many steps ahead is forecast, at least 1 and at most half the series
   * @return the test
   * @throws IllegalArgumentException if the horizon is out of range, or the first half of the
   *     series cannot be taken apart
   */
  public static Backtest of(TimeSeries series, Decomposer method, int horizon) {
    Forecast.checkHorizon(horizon);
    int half = series.size() / 2;
    if (!(horizon <= half)) {
      throw new IllegalArgumentException(
          "horizon must be at most half of the series, %s of %s, but was %s; for a longer one say"
                  .formatted(half, Numbers.counted(series.size(), "value"), horizon)
              + " the first origin and the step");
    }
    int first = series.size() - half;
    int room = half - horizon;
    Decomposition known = FirstHalf.of(series, method, horizon, first);
    Decomposer again = part -> part.size() == first ? known : method.decompose(part);
    return of(series, again, horizon, first, step(room));
  }

  /** How far apart origins are, so that they are not more than 24. */
  static int step(int room) {
    return room / ORIGINS + 1;
  }

  /**
   * Tests a method from given origins.
   *
   * @param series a series whose part before the first origin the method can take apart
   * @param method how it is taken apart
   * @param horizon how many steps ahead is forecast, at least 1
   * @param firstOrigin how many values the first forecast knows, at least 2 and at most the size of
   *     the series less the horizon
   * @param step how many values more each forecast knows than the one before, at least 1
   * @return the test
   * @throws IllegalArgumentException if a number is out of range, the series cannot be taken apart,
   *     or the method gives a forecast of something else than the series (to transform it use
   *     {@link BoxCox#before})
   */
  public static Backtest of(
      TimeSeries series, Decomposer method, int horizon, int firstOrigin, int step) {
    Forecast.checkHorizon(horizon);
    if (!(step >= 1)) {
      throw new IllegalArgumentException(
          "step between origins must be at least 1, but was " + step);
    }
    int last = series.size() - horizon;
    if (!(last >= 2)) {
      throw new IllegalArgumentException(
          "horizon must be at most %s, so that 2 of %s are known before it, but was %s"
              .formatted(
                  Math.max(0, series.size() - 2),
                  Numbers.counted(series.size(), "value"),
                  horizon));
    }
    if (!(firstOrigin >= 2 && firstOrigin <= last)) {
      throw new IllegalArgumentException(
          "first origin must be in 2 to %s, so that %s of %s are left ahead, but was %s"
              .formatted(last, Numbers.counted(horizon, "value"), series.size(), firstOrigin));
    }
    List<BacktestPoint> points = new ArrayList<>();
    int steps = (last - firstOrigin) / step;
    for (int i = 0; i <= steps; i++) {
      int origin = firstOrigin + i * step;
      add(points, series, origin, Forecast.of(series.slice(0, origin), method, horizon));
    }
    String span = series.label(firstOrigin) + " to " + series.label(firstOrigin + steps * step);
    return new Backtest(series.name(), horizon, steps + 1, step, span, List.copyOf(points));
  }

  private static void add(
      List<BacktestPoint> points, TimeSeries series, int origin, Forecast forecast) {
    double[] values = series.raw();
    double[] known = forecast.observed().raw();
    for (int i = 0; i < origin; i++) {
      if (Double.compare(known[i], values[i]) != 0) {
        throw new IllegalArgumentException(
            "the method must take the series itself apart, but took another with "
                + Numbers.text(known[i])
                + " in place of "
                + Numbers.text(values[i])
                + "; to transform it use BoxCox.before");
      }
    }
    int period = forecast.decomposition().seasonals().lastKey();
    double rounding = Rounding.of(known);
    double scale = scale(values, origin, period, rounding);
    double[] mean = forecast.mean().raw();
    for (int h = 1; h <= mean.length; h++) {
      double actual = values[origin + h - 1];
      double naive = naive(values, origin, h, period);
      if (!Double.isNaN(actual) && !Double.isNaN(naive)) {
        double f = mean[h - 1];
        points.add(new BacktestPoint(h, actual, f, naive, scale, rounding, forecast));
      }
    }
  }

  /** How far the value of a cycle before was off on average, up to the origin; 0 if by rounding. */
  private static double scale(double[] series, int origin, int period, double rounding) {
    Magnitude size = Magnitude.of(series);
    double[] values = size.reduced(series);
    double sum = 0;
    int count = 0;
    for (int i = period; i < origin; i++) {
      double off = Math.abs(values[i] - values[i - period]);
      if (!Double.isNaN(off)) {
        sum += off;
        count++;
      }
    }
    double scale = size.restored(sum / count);
    return scale <= rounding ? 0 : scale;
  }

  private static double naive(double[] values, int origin, int step, int period) {
    int i = origin - period + (step - 1) % period;
    while (i >= period && Double.isNaN(values[i])) {
      i -= period;
    }
    return values[i];
  }

  /**
   * How many forecasts were made, each of the whole horizon.
   *
   * @return the number of origins
   */
  public int origins() {
    return origins;
  }

  /** The origins in words, such as 22 origins 5 steps apart. */
  String originWords() {
    String count = Numbers.counted(origins, "origin");
    return origins == 1 ? count : count + " " + Numbers.counted(step, "step") + " apart";
  }

  /**
   * How many steps ahead was forecast.
   *
   * @return the horizon
   */
  public int horizon() {
    return horizon;
  }

  /**
   * The errors of all steps.
   *
   * @return the accuracy of the means of the forecasts
   */
  public ForecastAccuracy overall() {
    return ForecastAccuracy.of(points, false);
  }

  /**
   * The errors of one step.
   *
   * @param step how many steps ahead, from 1 to the horizon
   * @return the accuracy of the means of the forecasts
   * @throws IllegalArgumentException if the step is out of range
   */
  public ForecastAccuracy at(int step) {
    return ForecastAccuracy.of(points(step), false);
  }

  /**
   * The errors of the seasonal naive forecast at the same points.
   *
   * @return its accuracy
   */
  public ForecastAccuracy naive() {
    return ForecastAccuracy.of(points, true);
  }

  /**
   * The errors of one step of the seasonal naive forecast.
   *
   * @param step how many steps ahead, from 1 to the horizon
   * @return its accuracy
   * @throws IllegalArgumentException if the step is out of range
   */
  public ForecastAccuracy naiveAt(int step) {
    return ForecastAccuracy.of(points(step), true);
  }

  /**
   * How often what came lay in its prediction interval.
   *
   * @param level of the intervals, between 0 and 1, such as 0.95
   * @return a share that should be near the level; NaN if nothing came that could be compared
   * @throws IllegalArgumentException if the level is not between 0 and 1
   */
  public double coverage(double level) {
    return coverage(points, level);
  }

  /**
   * How often what came so many steps ahead lay in its prediction interval.
   *
   * @param level of the intervals, between 0 and 1, such as 0.95
   * @param step how many steps ahead, from 1 to the horizon
   * @return a share that should be near the level; NaN if nothing came that could be compared
   * @throws IllegalArgumentException if the level or the step is out of range
   */
  public double coverage(double level, int step) {
    return coverage(points(step), level);
  }

  static double coverage(List<BacktestPoint> of, double level) {
    ForecastVariance.checkLevel(level);
    long inside = of.stream().filter(point -> point.isWithin(level)).count();
    return (double) inside / of.size();
  }

  String name() {
    return name;
  }

  /** The first and the last origin in words. */
  String span() {
    return span;
  }

  List<BacktestPoint> points() {
    return points;
  }

  List<BacktestPoint> points(int step) {
    if (!(step >= 1 && step <= horizon)) {
      throw new IllegalArgumentException("step must be in 1 to " + horizon + ", but was " + step);
    }
    return points.stream().filter(point -> point.step() == step).toList();
  }

  /**
   * The forecasts of the last origin beside what came, and how the measures follow from all errors.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return BacktestWording.working(this);
  }

  /**
   * The errors step by step, and of all steps.
   *
   * @return one table, of more than 16 steps the first and the last
   */
  @Override
  public List<TextTable> tables() {
    return List.of(BacktestWording.table(this));
  }

  @Override
  public String toString() {
    return BacktestWording.text(this);
  }
}
