package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.List;

/**
 * How far forecasts were off.
 *
 * <p>The scaled error is the absolute error as a share of what the seasonal naive forecast one
 * cycle ahead was off on average in the past that the forecast knew; below 1 a forecast is better
 * than that (Hyndman and Koehler 2006, International Journal of Forecasting 22, 679-688).
 *
 * @param count how many forecasts were compared
 * @param mae the mean absolute error, in the unit of the series
 * @param rmse the root of the mean square error, in the unit of the series
 * @param mase the mean absolute scaled error, without unit; NaN, since not defined, if some past
 *     repeated itself exactly (up to rounding, see {@link Backtest})
 */
public record ForecastAccuracy(int count, double mae, double rmse, double mase) {

  /** The accuracy of errors, each with the scale for it; NaN throughout if there are none. */
  static ForecastAccuracy of(List<BacktestPoint> points, boolean naive) {
    double absolute = 0;
    double squares = 0;
    double scaled = 0;
    for (BacktestPoint point : points) {
      double error = naive ? point.actual() - point.naive() : point.error();
      absolute += Math.abs(error);
      squares += error * error;
      scaled += point.scale() > 0 ? Math.abs(error) / point.scale() : Double.NaN;
    }
    int n = points.size();
    return new ForecastAccuracy(n, absolute / n, Math.sqrt(squares / n), scaled / n);
  }

  @Override
  public String toString() {
    return "MAE %s, RMSE %s, MASE %s of %s"
        .formatted(
            Numbers.text(mae),
            Numbers.text(rmse),
            Double.isNaN(mase) ? "not defined" : Numbers.text(mase),
            Numbers.counted(count, "forecast"));
  }
}
