package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * The probability of an event under a distribution. It knows where it comes from, so that it can be
 * printed, explained and drawn.
 *
 * @param distribution what X is distributed as
 * @param event what is asked
 * @param value the answer, in [0, 1]
 */
public record Probability(Distribution distribution, Event event, double value) {

  /**
   * The probability as it is written in textbooks.
   *
   * @return such as {@code P(X >= 2) = 0.1252}
   */
  @Override
  public String toString() {
    return "P(" + event + ") = " + Numbers.text(value);
  }
}
