package dev.firstlook.distribution;

/** Which values belong to an event, all kinds of events beside one another. */
final class Membership {

  private Membership() {}

  static boolean contains(Event event, double x) {
    if (event instanceof Event.EqualTo e) {
      return x == e.x();
    } else if (event instanceof Event.AtMost e) {
      return x <= e.x();
    } else if (event instanceof Event.LessThan e) {
      return x < e.x();
    } else if (event instanceof Event.AtLeast e) {
      return x >= e.x();
    } else if (event instanceof Event.MoreThan e) {
      return x > e.x();
    } else if (event instanceof Event.Between e) {
      return x >= e.lower() && x <= e.upper();
    } else if (event instanceof Event.StrictlyBetween e) {
      return x > e.lower() && x < e.upper();
    }
    return event instanceof Event.Outside e && (x < e.lower() || x > e.upper());
  }
}
