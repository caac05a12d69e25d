package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * A value far from what trend and season let expect: worth a look, not wrong.
 *
 * @param index its position in the series, from 0
 * @param label its point in time, as the series calls it
 * @param observed the value
 * @param expected trend and season
 * @param remainder how far the value is from there: a difference in an additive model, a ratio in a
 *     multiplicative one
 * @param weight its robustness weight, from 0 for one that was disregarded to 1
 */
public record Outlier(
    int index, String label, double observed, double expected, double remainder, double weight) {

  @Override
  public String toString() {
    // Of the distance of two numbers two digits say enough.
    double apart = 10 * Math.abs(observed - expected);
    return "%s: %s, expected %s"
        .formatted(label, Numbers.within(observed, apart), Numbers.within(expected, apart));
  }
}
