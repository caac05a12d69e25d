package dev.firstlook.timeseries;

/** How the components make up the series. */
public enum DecompositionModel {
  /** Observed = trend + season + remainder. */
  ADDITIVE,
  /** Observed = trend x season x remainder. */
  MULTIPLICATIVE;

  /** A component put to another. */
  double join(double a, double b) {
    return this == ADDITIVE ? a + b : a * b;
  }

  /** What is left when a component is taken away. */
  double without(double whole, double part) {
    return this == ADDITIVE ? whole - part : whole / part;
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
