package dev.firstlook.timeseries;

import dev.firstlook.distribution.Normal;
import dev.firstlook.summary.Quantiles;
import java.util.Arrays;

/**
 * From where on a value that is left without trend and season is far: beyond the quartiles of all
 * by more than three times their distance, and of many values by so much more that the largest of
 * noise seldom is.
 *
 * <p>Where more than half of what is left is the same, such as nothing between events, quartiles
 * have no distance. Then the values that differ from it are compared among themselves: an event is
 * far if it is not like the others.
 *
 * @param middle the median
 * @param lower below which a value is far
 * @param upper above which a value is far
 * @param rounding what differs by less from the median is not far
 */
record Reach(double middle, double lower, double upper, double rounding) {

  /** Of independent normal values this is 4.7 standard deviations from the middle. */
  private static final double LEAST = 3;

  /** The chance that a series of normal noise has a far value; less if it is short. */
  private static final double CHANCE = 0.02;

  /** The upper quartile of the normal distribution. */
  private static final double QUARTILE = 0.6744897501960817;

  /** Of fewer events none can be said to be like the others. */
  private static final int FEWEST_EVENTS = 5;

  /**
   * Of what is left.
   *
   * @param left NaN means missing
   * @param rounding of the values
   */
  static Reach of(double[] left, double rounding) {
    Quantiles all = Quantiles.of(left);
    double middle = all.quantile(0.5);
    Quantiles sample = all;
    if (!(all.quantile(0.75) - all.quantile(0.25) > rounding)) {
      double[] events =
          Arrays.stream(left).filter(value -> Math.abs(value - middle) > rounding).toArray();
      sample = events.length < FEWEST_EVENTS ? all : Quantiles.of(events);
    }
    double lower = sample.quantile(0.25);
    double upper = sample.quantile(0.75);
    double reach = distances((double) all.count()) * (upper - lower);
    return new Reach(middle, lower - reach, upper + reach, rounding);
  }

  /** How many distances of the quartiles a value of so many must be beyond them. */
  private static double distances(double count) {
    double deviations = count > 1 ? -new Normal(0, 1).quantile(CHANCE / 2 / count) : 0;
    return Math.max(LEAST, (deviations / QUARTILE - 1) / 2);
  }

  /** The same for values whose noise is larger by a factor than that of the others. */
  Reach times(double factor) {
    return new Reach(
        middle, middle + factor * (lower - middle), middle + factor * (upper - middle), rounding);
  }

  boolean isFar(double value) {
    return Math.abs(value - middle) > rounding && (value < lower || value > upper);
  }

  /** Whether so many of a number of values are too many to be outliers. */
  static boolean tooMany(int far, int of) {
    return far > 1 + of / 10;
  }
}
