package dev.firstlook.distribution;

/**
 * How heavy a tail is. Where P(X &gt; x) falls like x<sup>-α</sup>, moments of order α and above
 * are infinite; tails like that of a normal distribution fall faster than every power. See
 * Embrechts, Klüppelberg and Mikosch 1997, Modelling Extremal Events, section 3.3.
 */
final class TailIndex {

  /** So far out two points of the tail are compared, and as far again from the first. */
  private static final double FAR = 1e-100;

  /** Slower than this power only tails fall that have some power. */
  private static final double HEAVY = 50;

  private static final double ROUNDING = 1e-9;

  private TailIndex() {}

  /** The power α of the tail to one side; large, or infinite, if it has none. */
  static double of(ContinuousDistribution d, boolean upper) {
    double near = Math.abs(upper ? d.inverseSurvival(FAR) : d.quantile(FAR));
    double far = Math.abs(upper ? d.inverseSurvival(FAR * FAR) : d.quantile(FAR * FAR));
    // beyond the range of a double it can only be known how heavy the tail is at least
    return -Math.log(FAR) / Math.log(Math.min(far, Double.MAX_VALUE) / near);
  }

  /** Whether the moments of an order are infinite by the tail to one side. */
  static boolean isInfinite(ContinuousDistribution d, boolean upper, int order) {
    double index = of(d, upper);
    return index > 0 && index <= order + ROUNDING;
  }

  /** Whether the tail to one side falls like a power. */
  static boolean isHeavy(ContinuousDistribution d, boolean upper) {
    double index = of(d, upper);
    return index > 0 && index < HEAVY;
  }
}
