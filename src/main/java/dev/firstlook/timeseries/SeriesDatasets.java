package dev.firstlook.timeseries;

import dev.firstlook.data.Datasets;

/**
 * The time series among the bundled data sets, each with its calendar and its period. What they are
 * and what is known about them stands in {@code datasets/README.md}.
 *
 * <pre>{@code
 * TimeSeries air = SeriesDatasets.airPassengers();
 * }</pre>
 */
public final class SeriesDatasets {
  private SeriesDatasets() {}

  /**
   * Passengers of international airlines by month, in thousands, 1949 to 1960: a trend and a season
   * that grows with it.
   *
   * @return 144 months, period 12
   */
  public static TimeSeries airPassengers() {
    return TimeSeries.from(Datasets.airPassengers(), "date", "passengers_thousands");
  }

  /**
   * Mean temperature at Nottingham Castle by month, in degrees Fahrenheit, 1920 to 1939: a season
   * without a trend.
   *
   * @return 240 months, period 12
   */
  public static TimeSeries nottinghamTemperature() {
    return TimeSeries.from(Datasets.nottinghamTemperature(), "date", "temperature_f");
  }

  /**
   * Carbon dioxide at Mauna Loa by week, in parts per million, 1958 to 2001: a trend and a season,
   * with 59 weeks missing. A year has 52.18 weeks: the season of period 52 slips by one week in
   * about six years.
   *
   * @return 2284 weeks, period 52
   */
  public static TimeSeries co2MaunaLoaWeekly() {
    return TimeSeries.from(Datasets.co2MaunaLoaWeekly(), "date", "co2_ppm");
  }

  /**
   * Temperature of the sea off Peru by month, in degrees Celsius, 1950 to 2010: a season, and a
   * cycle that is none.
   *
   * @return 732 months, period 12
   */
  public static TimeSeries elninoSstMonthly() {
    return TimeSeries.from(Datasets.elninoSstMonthly(), "date", "sst_c");
  }

  /**
   * Lynx trapped in Canada by year, 1821 to 1934: a cycle of about ten years that is no season.
   *
   * @return 114 years, no period
   */
  public static TimeSeries canadianLynx() {
    return TimeSeries.from(Datasets.canadianLynx(), "year", "lynx_trapped");
  }

  /**
   * Volume of the Nile by year, in 10<sup>8</sup> cubic metres, 1871 to 1970: a level that falls
   * after 1898, and no season.
   *
   * @return 100 years, no period
   */
  public static TimeSeries nileFlow() {
    return TimeSeries.from(Datasets.nileFlow(), "year", "flow_1e8_m3");
  }

  /**
   * People who entered a station of the Chicago elevated railway by day, in thousands, 2001 to
   * 2016: a season of a week and one of a year.
   *
   * @return 5698 days, periods 7 and 365
   */
  public static TimeSeries chicagoRidershipDaily() {
    return TimeSeries.from(Datasets.chicagoRidershipDaily(), "date", "ridership_thousands")
        .withPeriods(7, 365);
  }
}
