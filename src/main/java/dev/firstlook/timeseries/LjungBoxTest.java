package dev.firstlook.timeseries;

import dev.firstlook.inference.TestResult;

/**
 * Is anything left that depends on its past? The autocorrelations r<sub>h</sub> at the lags 1 to m
 * together: Q = n (n + 2) Σ r<sub>h</sub>² / (n - h) is about chi-squared with m degrees of freedom
 * if the values are independent (Ljung and Box 1978, "On a measure of lack of fit in time series
 * models", Biometrika 65, 297-303). If they are the residuals of a model, each parameter that was
 * fitted to their autocorrelation (such as p + q of an ARMA model) takes one degree of freedom.
 *
 * <pre>{@code
 * Decomposition parts = Stl.periodic().decompose(SeriesDatasets.nottinghamTemperature());
 * LjungBoxTest.of(parts.remainder());                   // is the remainder noise?
 * LjungBoxTest.of(residuals, 24, 2);                    // of a model with 2 parameters
 * }</pre>
 *
 * <p>Missing values (NaN) leave out their pairs; each r<sub>h</sub> then weighs by the number of
 * pairs m<sub>h</sub> that it is made of: Q = (n + 2) / n Σ m<sub>h</sub> r<sub>h</sub>², where
 * r<sub>h</sub> is the mean product of pairs over the variance (after Stoffer and Toloi 1992, "A
 * note on the Ljung-Box-Pierce portmanteau statistic with missing data", Statistics and Probability
 * Letters 13, 391-396). Without missing values this is the same number. A lag without a pair is no
 * degree of freedom. R's {@code Box.test} does not weigh and finds too much where many are missing.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/pmc/section4/pmc4481.htm">NIST/SEMATECH
 *     e-Handbook, 6.4.4.8.1</a>
 */
public final class LjungBoxTest {

  private LjungBoxTest() {}

  /**
   * Tests a series up to the lag that Hyndman and Athanasopoulos advise ("Forecasting: Principles
   * and Practice", section 5.4): twice the longest period, or 10 if there is none, but at most a
   * fifth of the series.
   *
   * @param series at least 5 points; NaN means missing
   * @return the result
   * @throws IllegalArgumentException if the series is shorter, fewer than two different values are
   *     there, or no lag has a pair of values
   */
  public static TestResult of(TimeSeries series) {
    int n = series.size();
    if (!(n >= 5)) {
      throw new IllegalArgumentException(
          "a series must have at least 5 points for the test, but had " + n);
    }
    int period = series.periods().stream().mapToInt(Integer::intValue).max().orElse(5);
    return of(series.raw(), (int) Math.min(2L * period, n / 5));
  }

  /**
   * Tests values up to a lag.
   *
   * @param values the values in order; NaN means missing
   * @param lags the largest lag m, at least 1 and less than the number of values
   * @return the result
   * @throws IllegalArgumentException if the lag is out of range, a value is infinite, fewer than
   *     two different values are there, or no lag has a pair of values
   */
  public static TestResult of(double[] values, int lags) {
    return of(values, lags, 0);
  }

  /**
   * Tests the residuals of a model.
   *
   * @param values the residuals in order; NaN means missing
   * @param lags the largest lag m, less than the number of values
   * @param fittedParameters how many parameters were fitted to the autocorrelation: at least 0 and
   *     less than the largest lag
   * @return the result, with m - fittedParameters degrees of freedom; of m only the lags count that
   *     have a pair of values
   * @throws IllegalArgumentException if a number is out of range, a value is infinite, fewer than
   *     two different values are there, or no more lags have a pair of values than parameters were
   *     fitted
   */
  public static TestResult of(double[] values, int lags, int fittedParameters) {
    return Portmanteau.of(values, lags, fittedParameters, true).result();
  }

  /**
   * The older test of Box and Pierce (1970), Q = n Σ r<sub>h</sub>², which finds too little in
   * short series.
   *
   * @param values the values in order; NaN means missing
   * @param lags the largest lag m, at least 1 and less than the number of values
   * @return the result
   * @throws IllegalArgumentException as for {@link #of(double[], int)}
   */
  public static TestResult boxPierce(double[] values, int lags) {
    return boxPierce(values, lags, 0);
  }

  /**
   * The older test of Box and Pierce (1970) for the residuals of a model.
   *
   * @param values the residuals in order; NaN means missing
   * @param lags the largest lag m, less than the number of values
   * @param fittedParameters how many parameters were fitted to the autocorrelation: at least 0 and
   *     less than the largest lag
   * @return the result, with m - fittedParameters degrees of freedom
   * @throws IllegalArgumentException as for {@link #of(double[], int, int)}
   */
  public static TestResult boxPierce(double[] values, int lags, int fittedParameters) {
    return Portmanteau.of(values, lags, fittedParameters, false).result();
  }
}
