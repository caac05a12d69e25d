package dev.firstlook.timeseries;

/** What is made of the values of a month, a quarter or a year. */
public enum Aggregation {
  /**
   * Their sum, for amounts: passengers, rain. Missing if one of them is, or if the series covers
   * only a part of the month, quarter or year: a part would look like a fall.
   */
  SUM,
  /** The mean of those observed, for levels: temperatures, prices. Missing if none is. */
  MEAN,
  /** The smallest of those observed. Missing if none is. */
  MINIMUM,
  /** The largest of those observed. Missing if none is. */
  MAXIMUM,
  /** The last of those observed, for states: a stock, a balance. Missing if none is. */
  LAST
}
