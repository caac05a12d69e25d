package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * A question about a random variable X, such as "X is at least 2". A distribution answers with a
 * {@link Probability}.
 *
 * <p>For counts the difference between {@link #lessThan} and {@link #atMost} matters: one contains
 * its end, the other does not. For measurements it does not, since a single value has probability
 * 0.
 */
public sealed interface Event {

  /**
   * X = x.
   *
   * @param x not NaN
   * @return the event
   * @throws IllegalArgumentException if {@code x} is NaN
   */
  static Event equalTo(double x) {
    return new EqualTo(x);
  }

  /**
   * X &lt;= x.
   *
   * @param x not NaN
   * @return the event
   * @throws IllegalArgumentException if {@code x} is NaN
   */
  static Event atMost(double x) {
    return new AtMost(x);
  }

  /**
   * X &lt; x.
   *
   * @param x not NaN
   * @return the event
   * @throws IllegalArgumentException if {@code x} is NaN
   */
  static Event lessThan(double x) {
    return new LessThan(x);
  }

  /**
   * X &gt;= x.
   *
   * @param x not NaN
   * @return the event
   * @throws IllegalArgumentException if {@code x} is NaN
   */
  static Event atLeast(double x) {
    return new AtLeast(x);
  }

  /**
   * X &gt; x.
   *
   * @param x not NaN
   * @return the event
   * @throws IllegalArgumentException if {@code x} is NaN
   */
  static Event moreThan(double x) {
    return new MoreThan(x);
  }

  /**
   * lower &lt;= X &lt;= upper, both ends included.
   *
   * @param lower at most {@code upper}
   * @param upper at least {@code lower}
   * @return the event
   * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is NaN
   */
  static Event between(double lower, double upper) {
    return new Between(lower, upper);
  }

  /**
   * lower &lt; X &lt; upper, neither end included.
   *
   * @param lower at most {@code upper}
   * @param upper at least {@code lower}
   * @return the event
   * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is NaN
   */
  static Event strictlyBetween(double lower, double upper) {
    return new StrictlyBetween(lower, upper);
  }

  /**
   * X &lt; lower or X &gt; upper: all that is not {@link #between}.
   *
   * @param lower at most {@code upper}
   * @param upper at least {@code lower}
   * @return the event
   * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is NaN
   */
  static Event outside(double lower, double upper) {
    return new Outside(lower, upper);
  }

  /**
   * Whether the event happens when X takes a value.
   *
   * @param x the value of X
   * @return true if it happens; false for NaN
   */
  default boolean contains(double x) {
    return Membership.contains(this, x);
  }

  /**
   * X = x.
   *
   * @param x the value
   */
  record EqualTo(double x) implements Event {
    /**
     * Checks the value.
     *
     * @param x not NaN
     * @throws IllegalArgumentException if it is NaN
     */
    public EqualTo {
      Require.number("x", x);
    }

    @Override
    public String toString() {
      return "X = " + Numbers.text(x);
    }
  }

  /**
   * X &lt;= x.
   *
   * @param x the largest value of the event
   */
  record AtMost(double x) implements Event {
    /**
     * Checks the value.
     *
     * @param x not NaN
     * @throws IllegalArgumentException if it is NaN
     */
    public AtMost {
      Require.number("x", x);
    }

    @Override
    public String toString() {
      return "X <= " + Numbers.text(x);
    }
  }

  /**
   * X &lt; x.
   *
   * @param x the smallest value that no longer belongs to the event
   */
  record LessThan(double x) implements Event {
    /**
     * Checks the value.
     *
     * @param x not NaN
     * @throws IllegalArgumentException if it is NaN
     */
    public LessThan {
      Require.number("x", x);
    }

    @Override
    public String toString() {
      return "X < " + Numbers.text(x);
    }
  }

  /**
   * X &gt;= x.
   *
   * @param x the smallest value of the event
   */
  record AtLeast(double x) implements Event {
    /**
     * Checks the value.
     *
     * @param x not NaN
     * @throws IllegalArgumentException if it is NaN
     */
    public AtLeast {
      Require.number("x", x);
    }

    @Override
    public String toString() {
      return "X >= " + Numbers.text(x);
    }
  }

  /**
   * X &gt; x.
   *
   * @param x the largest value that does not yet belong to the event
   */
  record MoreThan(double x) implements Event {
    /**
     * Checks the value.
     *
     * @param x not NaN
     * @throws IllegalArgumentException if it is NaN
     */
    public MoreThan {
      Require.number("x", x);
    }

    @Override
    public String toString() {
      return "X > " + Numbers.text(x);
    }
  }

  /**
   * lower &lt;= X &lt;= upper.
   *
   * @param lower the smallest value of the event
   * @param upper the largest value of the event
   */
  record Between(double lower, double upper) implements Event {
    /**
     * Checks the ends.
     *
     * @param lower at most {@code upper}
     * @param upper at least {@code lower}
     * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is
     *     NaN
     */
    public Between {
      Require.ordered(lower, upper);
    }

    @Override
    public String toString() {
      return Numbers.text(lower) + " <= X <= " + Numbers.text(upper);
    }
  }

  /**
   * lower &lt; X &lt; upper.
   *
   * @param lower the end below the event
   * @param upper the end above the event
   */
  record StrictlyBetween(double lower, double upper) implements Event {
    /**
     * Checks the ends.
     *
     * @param lower at most {@code upper}
     * @param upper at least {@code lower}
     * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is
     *     NaN
     */
    public StrictlyBetween {
      Require.ordered(lower, upper);
    }

    @Override
    public String toString() {
      return Numbers.text(lower) + " < X < " + Numbers.text(upper);
    }
  }

  /**
   * X &lt; lower or X &gt; upper.
   *
   * @param lower the smallest value that does not belong to the event
   * @param upper the largest value that does not belong to the event
   */
  record Outside(double lower, double upper) implements Event {
    /**
     * Checks the ends.
     *
     * @param lower at most {@code upper}
     * @param upper at least {@code lower}
     * @throws IllegalArgumentException if {@code lower} is greater than {@code upper}, or one is
     *     NaN
     */
    public Outside {
      Require.ordered(lower, upper);
    }

    @Override
    public String toString() {
      return "X < " + Numbers.text(lower) + " or X > " + Numbers.text(upper);
    }
  }
}
