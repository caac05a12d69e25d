package dev.firstlook.timeseries;

/** A series whose gaps are bridged by straight lines, and at the ends by the nearest value. */
final class Bridged {

  private Bridged() {}

  /** Where no value is observed at all, all stay missing. */
  static double[] of(double[] series) {
    Magnitude size = Magnitude.of(series);
    double[] values = size.reduced(series);
    double[] bridged = values.clone();
    int last = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        for (int k = last + 1; k < i; k++) {
          bridged[k] =
              last < 0
                  ? values[i]
                  : values[last] + (values[i] - values[last]) * (k - last) / (i - last);
        }
        last = i;
      }
    }
    for (int k = last + 1; last >= 0 && k < values.length; k++) {
      bridged[k] = values[last];
    }
    return size.restored(bridged);
  }
}
