package dev.firstlook.timeseries;

/** How the components make up the series. */
public enum DecompositionModel {
  /** Observed = trend + season + remainder. */
  ADDITIVE,
  /** Observed = trend x season x remainder. */
  MULTIPLICATIVE;

  /** A component that changes nothing: 0, or 1 in a product. */
  double neutral() {
    return this == ADDITIVE ? 0 : 1;
  }

  /** A component put to another. */
  double join(double a, double b) {
    return this == ADDITIVE ? a + b : a * b;
  }

  /** What is left when a component is taken away. */
  double without(double whole, double part) {
    return this == ADDITIVE ? whole - part : whole / part;
  }

  /** Up to which size a season or a remainder is the rounding of a series. */
  double rounding(TimeSeries series) {
    return this == ADDITIVE ? Rounding.of(series.raw()) : Rounding.SHARE;
  }

  /** A component on the scale on which components add. */
  double[] additive(double[] values) {
    if (this == ADDITIVE) {
      return values;
    }
    double[] logs = new double[values.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(values[i]);
    }
    return logs;
  }

  String word() {
    return this == ADDITIVE ? "additive" : "multiplicative";
  }
}
