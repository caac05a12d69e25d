package dev.firstlook.timeseries;

import dev.firstlook.summary.Quantiles;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values at the same position of a cycle, such as all Saturdays. A season that changes leaves
 * values far from its mean pattern that are like those of the cycles around; and values at one
 * position can vary more than those at all others.
 */
final class Positions {

  /** So many cycles before and after. */
  private static final int NEAR = 4;

  private static final int FEWEST = 4;

  private static final double OWN = 4;

  private static final int FEWEST_EVENTS = 3;
  private static final double MANY = 0.25;

  private final double[] raw;
  private final int period;

  /** Of a series, in which NaN means missing. */
  Positions(double[] raw, int period) {
    this.raw = raw;
    this.period = period;
  }

  /** What is left of a value, less the median of that of its neighbours if these are enough. */
  double changed(double[] left, int at, Reach reach) {
    double[] near = new double[2 * NEAR];
    int count = 0;
    for (int k = 1; k <= NEAR; k++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        long i = at + (long) sign * k * period;
        if (i >= 0 && i < left.length && !Double.isNaN(raw[(int) i])) {
          near[count++] = left[(int) i];
        }
      }
    }
    return count < FEWEST
        ? left[at]
        : reach.middle() + left[at] - Quantiles.of(Arrays.copyOf(near, count)).quantile(0.5);
  }

  /**
   * Whether what is left of a value is far among all at its position: by more than four times the
   * median distance from their median, which are 2.7 standard deviations. Of few all are.
   */
  boolean isFarAmongItsOwn(double[] left, int at) {
    double[] own = own(left, at % period);
    if (own.length < FEWEST) {
      return true;
    }
    double middle = Quantiles.of(own).quantile(0.5);
    double[] distances = Arrays.stream(own).map(value -> Math.abs(value - middle)).toArray();
    return Math.abs(left[at] - middle) > OWN * Quantiles.of(distances).quantile(0.5);
  }

  /**
   * Whether more than half of all far values are where more than a quarter of the values at the
   * same position are far: they are a season of events.
   */
  boolean areEvents(boolean[] far) {
    double[] ones = new double[far.length];
    Arrays.setAll(ones, i -> far[i] ? 1 : 0);
    double all = Arrays.stream(ones).sum();
    double often = 0;
    for (int j = 0; j < period; j++) {
      double[] own = own(ones, j);
      double count = Arrays.stream(own).sum();
      often += count >= FEWEST_EVENTS && count > MANY * own.length ? count : 0;
    }
    return often > all / 2;
  }

  private double[] own(double[] numbers, int position) {
    return IntStream.iterate(position, i -> i < numbers.length, i -> i + period)
        .filter(i -> !Double.isNaN(raw[i]))
        .mapToDouble(i -> numbers[i])
        .toArray();
  }

  /**
   * A value that is expected somewhere, or where that is not possible, the nearest that is: within
   * the range of the nearest values at the same position, and as far again beyond, as a trend may
   * go on. Among positive values it is at least half of the smallest.
   *
   * @param far which values are no measure
   */
  double bounded(double expected, double[] values, FarValues far, int at) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int count = 0;
    for (int k = 1; (long) k * period < values.length && count < 2 * NEAR; k++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        long i = at + (long) sign * k * period;
        if (i >= 0 && i < values.length && !far.isFar((int) i)) {
          low = Math.min(low, values[(int) i]);
          high = Math.max(high, values[(int) i]);
          count++;
        }
      }
    }
    double width = high - low;
    double least = low > 0 ? Math.max(low - width, low / 2) : low - width;
    return count == 0 ? expected : Math.max(least, Math.min(high + width, expected));
  }
}
