package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * Ups and downs that are no season of a whole number of steps: a hump in the spectrum. Mostly they
 * have no fixed length, such as those of lynx and hare, of business, of El Nino; what they will do
 * next year the calendar does not know. A hump that is one line may be a wave of a fixed length
 * that is no whole number of steps, such as the tide of 12.42 hours.
 *
 * @param length about how long it is, in steps: the inverse of the mean frequency of the hump, or
 *     of the frequency of the wave
 * @param shortest where the hump begins: the shortest length that belongs to it; of a wave, a
 *     length that makes half a cycle more in all of the series
 * @param longest the longest length that belongs to it; of a wave, half a cycle less
 * @param pValue how often a hump would stand out at least so far by chance
 * @param line whether one wave of a length that does not change makes up at least 90 % of the power
 *     at its frequency and the three nearest on both sides, in 8 cycles or more
 */
public record Cycle(double length, double shortest, double longest, double pValue, boolean line) {

  /**
   * The cycle on one line.
   *
   * @return such as {@code cyclic, about 9.5 steps (7.6 to 11.4), p = 0.000012}
   */
  @Override
  public String toString() {
    String words = "cyclic, about " + words("steps") + (line ? ", " + fixed() : "");
    return words + ", " + Numbers.pValue(pValue, 2);
  }

  /** With the plural of the steps of the series. */
  String words(String steps) {
    return "%s %s (%s to %s)".formatted(text(length), steps, text(shortest), text(longest));
  }

  /** What can be said about whether its length is always the same. */
  String fixed() {
    return line ? "perhaps a fixed length that is no whole number of steps" : "no fixed length";
  }

  String text(double steps) {
    return Numbers.text(steps, line ? 3 : 2);
  }
}
