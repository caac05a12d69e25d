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

  /** Whether what came lay in its interval, but for rounding; an end that is missing is none. */
  boolean isWithin(double level) {
    double[] ends = origin.interval(step - 1, level);
    return !(actual < ends[0] - rounding || actual > ends[1] + rounding);
  }
}
