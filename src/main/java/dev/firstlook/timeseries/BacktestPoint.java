package dev.firstlook.timeseries;

/**
 * A forecast beside what came.
 *
 * @param step how many steps ahead, from 1
 * @param actual what came
 * @param forecast the mean of the forecast
 * @param naive what the seasonal naive forecast said
 * @param scale the mean absolute error of the seasonal naive forecast in the past; 0 if it was
 *     rounding
 * @param rounding up to which size differences are rounding
 * @param origin the forecast it is of
 */
record BacktestPoint(
    int step,
    double actual,
    double forecast,
    double naive,
    double scale,
    double rounding,
    Forecast origin) {

  /** What came less the forecast. */
  double error() {
    return actual - forecast;
  }
}
