package dev.firstlook.timeseries;

/** Steps of the calendar that hold several shorter ones. */
public enum CalendarStep {
  /** From the first to the last day of a month. */
  MONTH(1),
  /** Three months, from January, April, July or October. */
  QUARTER(3),
  /** From January to December. */
  YEAR(12);

  private final int months;

  CalendarStep(int months) {
    this.months = months;
  }

  int months() {
    return months;
  }
}
