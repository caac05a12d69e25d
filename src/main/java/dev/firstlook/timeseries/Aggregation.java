package dev.firstlook.timeseries;

import dev.firstlook.data.Dataset;

/** What is made of the values of a day, a week, a month, a quarter or a year. */
public enum Aggregation {
  /**
   * Their sum, for amounts: passengers, rain. Missing if one of them is, or if the series covers
   * only a part of the day, week, month, quarter or year: a part would look like a fall. Of rows of
   * a data set, 0 where there are none; see {@link TimeSeries#from(Dataset, String, String,
   * CalendarStep, Aggregation)}.
   */
  SUM,
  /** How many are observed, missing ones not counted. 0 if none is. */
  COUNT,
  /** The mean of those observed, for levels: temperatures, prices. Missing if none is. */
  MEAN,
  /** The smallest of those observed. Missing if none is. */
  MINIMUM,
  /** The largest of those observed. Missing if none is. */
  MAXIMUM,
  /** The last of those observed, for states: a stock, a balance. Missing if none is. */
  LAST
}
