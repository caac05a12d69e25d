package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * The position of the cycle at which the season is highest or lowest on average.
 *
 * @param position its distance from the first point of the series, 0 to period - 1
 * @param label what it is called: {@code July}, {@code Q3}, {@code Sunday}, {@code 08:00}, or its
 *     number such as {@code 3 of 52}
 * @param value the mean of the season there
 */
public record SeasonalPoint(int position, String label, double value) {

  @Override
  public String toString() {
    return label + ": " + Numbers.text(value);
  }
}
