package dev.firstlook.chart;

import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Probability;
import dev.firstlook.explain.Numbers;

/** How an event reads beside an axis, with the digits that tell its ends from other values. */
final class EventWords {

  private EventWords() {}

  /** Such as {@code P(X >= 2) = 0.1252}. */
  static String statement(Probability probability) {
    return "P(" + of(probability) + ") = " + Numbers.text(probability.value());
  }

  /** Such as {@code X >= 2}. */
  static String of(Probability probability) {
    double spread = Span.of(probability.distribution()).length();
    Event event = probability.event();
    if (event instanceof Event.EqualTo e) {
      return "X = " + Numbers.within(e.x(), spread);
    } else if (event instanceof Event.AtMost e) {
      return "X <= " + Numbers.within(e.x(), spread);
    } else if (event instanceof Event.LessThan e) {
      return "X < " + Numbers.within(e.x(), spread);
    } else if (event instanceof Event.AtLeast e) {
      return "X >= " + Numbers.within(e.x(), spread);
    } else if (event instanceof Event.MoreThan e) {
      return "X > " + Numbers.within(e.x(), spread);
    } else if (event instanceof Event.Between e) {
      return ends("%s <= X <= %s", e.lower(), e.upper(), spread);
    } else if (event instanceof Event.StrictlyBetween e) {
      return ends("%s < X < %s", e.lower(), e.upper(), spread);
    } else if (event instanceof Event.Outside e) {
      return ends("X < %s or X > %s", e.lower(), e.upper(), spread);
    }
    throw new AssertionError(event);
  }

  /** Ends that differ read differently. */
  private static String ends(String words, double lower, double upper, double spread) {
    double apart = lower < upper ? Math.min(spread, upper - lower) : spread;
    return words.formatted(Numbers.within(lower, apart), Numbers.within(upper, apart));
  }
}
