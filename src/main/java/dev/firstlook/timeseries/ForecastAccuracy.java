package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.List;

/**
 * How far forecasts were off, of a {@link Backtest}.
 *
 * <p>The scaled error is the absolute error as a share of what the seasonal naive forecast one
 * cycle ahead was off on average in the past that the forecast knew; below 1 a forecast is better
 * than that (Hyndman and Koehler 2006, International Journal of Forecasting 22, 679-688).
 */
public final class ForecastAccuracy implements Explainable {
  private final double[] errors;
  private final double[] scales;
  private final double mae;
  private final double rmse;
  private final double mase;

  private ForecastAccuracy(double[] errors, double[] scales) {
    this.errors = errors;
    this.scales = scales;
    Magnitude size = Magnitude.of(errors);
    double[] reduced = size.reduced(errors);
    double absolute = 0;
    double squares = 0;
    double scaled = 0;
    for (int i = 0; i < errors.length; i++) {
      absolute += Math.abs(reduced[i]);
      squares += reduced[i] * reduced[i];
      scaled += scales[i] > 0 ? Math.abs(errors[i]) / scales[i] : Double.NaN;
    }
    this.mae = size.restored(absolute / errors.length);
    this.rmse = size.restored(Math.sqrt(squares / errors.length));
    this.mase = scaled / errors.length;
  }

  /** The accuracy of errors, each with the scale for it; NaN throughout if there are none. */
  static ForecastAccuracy of(List<BacktestPoint> points, boolean naive) {
    return new ForecastAccuracy(
        points.stream()
            .mapToDouble(point -> naive ? point.actual() - point.naive() : point.error())
            .toArray(),
        points.stream().mapToDouble(BacktestPoint::scale).toArray());
  }

  /**
   * How many forecasts were compared.
   *
   * @return the number of errors, 0 or more
   */
  public int count() {
    return errors.length;
  }

  /**
   * The mean absolute error.
   *
   * @return in the unit of the series; NaN if there are no errors
   */
  public double mae() {
    return mae;
  }

  /**
   * The root of the mean square error.
   *
   * @return in the unit of the series; NaN if there are no errors
   */
  public double rmse() {
    return rmse;
  }

  /**
   * The mean absolute scaled error.
   *
   * @return without unit; NaN if there are no errors, or some past repeated itself exactly or has
   *     no two values one cycle apart
   */
  public double mase() {
    return mase;
  }

  /** What came less the forecasts, not to be changed. */
  double[] errors() {
    return errors;
  }

  /** How far the seasonal naive forecast was off in the past of each error, not to be changed. */
  double[] scales() {
    return scales;
  }

  /**
   * How the measures follow from the errors.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return AccuracyWording.working(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForecastAccuracy that
        && Arrays.equals(errors, that.errors)
        && Arrays.equals(scales, that.scales);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(errors) + Arrays.hashCode(scales);
  }

  @Override
  public String toString() {
    return "MAE %s, RMSE %s, MASE %s of %s"
        .formatted(
            Numbers.text(mae),
            Numbers.text(rmse),
            Double.isNaN(mase) ? "not defined" : Numbers.text(mase),
            Numbers.counted(errors.length, "forecast"));
  }
}
