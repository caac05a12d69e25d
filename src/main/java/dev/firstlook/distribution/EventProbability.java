package dev.firstlook.distribution;

import dev.firstlook.distribution.Event.AtLeast;
import dev.firstlook.distribution.Event.AtMost;
import dev.firstlook.distribution.Event.Between;
import dev.firstlook.distribution.Event.EqualTo;
import dev.firstlook.distribution.Event.LessThan;
import dev.firstlook.distribution.Event.MoreThan;
import dev.firstlook.distribution.Event.Outside;
import dev.firstlook.distribution.Event.StrictlyBetween;

/** The probability of an event, from the functions of a distribution. */
final class EventProbability {

  private EventProbability() {}

  static double of(Distribution d, Event event) {
    if (event instanceof EqualTo e) {
      return equalTo(d, e.x());
    } else if (event instanceof AtMost e) {
      return d.cdf(e.x());
    } else if (event instanceof LessThan e) {
      return d.cdf(below(d, e.x()));
    } else if (event instanceof AtLeast e) {
      return d.survival(below(d, e.x()));
    } else if (event instanceof MoreThan e) {
      return d.survival(e.x());
    } else if (event instanceof Between e) {
      return interval(d, below(d, e.lower()), e.upper());
    } else if (event instanceof StrictlyBetween e) {
      return interval(d, e.lower(), below(d, e.upper()));
    } else if (event instanceof Outside e) {
      return Math.min(1, d.cdf(below(d, e.lower())) + d.survival(e.upper()));
    }
    throw new AssertionError(event);
  }

  private static double equalTo(Distribution d, double x) {
    if (d instanceof DiscreteDistribution discrete) {
      return x == Math.rint(x) && Double.isFinite(x) ? discrete.pmf((long) x) : 0;
    }
    return d instanceof ContinuousDistribution ? 0 : interval(d, below(d, x), x);
  }

  private static double interval(Distribution d, double lower, double upper) {
    return lower < upper ? d.intervalProbability(lower, upper) : 0;
  }

  /** A number b with P(X < x) = P(X <= b): the next value below x that can occur, or x itself. */
  private static double below(Distribution d, double x) {
    if (d instanceof ContinuousDistribution) {
      return x;
    }
    return d instanceof DiscreteDistribution ? Math.ceil(x) - 1 : Math.nextDown(x);
  }
}
