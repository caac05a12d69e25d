package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * Ups and downs of no fixed length, such as those of lynx and hare, of business, of El Nino: a
 * broad hump in the spectrum. A cycle is no season; what it will do next year the calendar does not
 * know.
 *
 * @param length about how long it is, in steps: the inverse of the mean frequency of the hump
 * @param shortest where the hump begins: the shortest length that belongs to it
 * @param longest the longest length that belongs to it
 * @param pValue how often a hump would stand out at least so far by chance
 */
public record Cycle(double length, double shortest, double longest, double pValue) {

  /**
   * The cycle on one line.
   *
   * @return such as {@code cyclic, about 9.5 steps (7.6 to 11.4), p = 0.000012}
   */
  @Override
  public String toString() {
    return "cyclic, about " + words("steps") + ", " + Numbers.pValue(pValue, 2);
  }

  /** With the plural of the steps of the series. */
  String words(String steps) {
    return "%s %s (%s to %s)"
        .formatted(
            Numbers.text(length, 2), steps, Numbers.text(shortest, 2), Numbers.text(longest, 2));
  }
}
