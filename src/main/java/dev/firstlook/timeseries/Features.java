package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.Arrays;
import java.util.List;

/** Numbers that sum up the components of a decomposition. Missing values are left out. */
final class Features {
  private Features() {}

  /** The strength with some points left out. */
  static double strength(
      DecompositionModel model, TimeSeries component, TimeSeries remainder, List<Outlier> without) {
    double[] rest = model.additive(remainder.raw()).clone();
    for (Outlier outlier : without) {
      rest[outlier.index()] = Double.NaN;
    }
    double[] part = model.additive(component.raw());
    Magnitude size = Magnitude.of(part, rest);
    part = size.reduced(part);
    rest = size.reduced(rest);
    double[] both = new double[rest.length];
    double[] alone = new double[rest.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = part[i] + rest[i];
      alone[i] = Double.isNaN(both[i]) ? Double.NaN : rest[i];
    }
    double ratio = Moments.of(alone).variance() / Moments.of(both).variance();
    return Double.isNaN(ratio) ? Double.NaN : Math.max(0, 1 - ratio);
  }

  /**
   * Whether remainders are told from a season: at least half of the positions of the cycle must
   * have two or more of them, for the only one that there is goes into the season as a whole.
   */
  static boolean isTold(double[] remainder, int period) {
    int[] counts = new int[period];
    for (int i = 0; i < remainder.length; i++) {
      counts[i % period] += Double.isNaN(remainder[i]) ? 0 : 1;
    }
    return 2 * Arrays.stream(counts).filter(count -> count > 1).count() >= period;
  }

  /** The position of the cycle with the largest mean (sign 1) or the smallest (sign -1). */
  static SeasonalPoint extreme(int period, TimeSeries season, int sign) {
    Magnitude size = Magnitude.of(season.raw());
    double[] means = size.restored(CycleMeans.of(size.reduced(season.raw()), period));
    int best = 0;
    for (int j = 1; j < period; j++) {
      best = sign * means[j] > sign * means[best] ? j : best;
    }
    return new SeasonalPoint(best, season.axis().cycleLabel(best, period), means[best]);
  }

  static double spikiness(double[] values) {
    Magnitude size = Magnitude.of(values);
    double[] remainder = size.reduced(values);
    Moments moments = Moments.of(remainder);
    double n = moments.count();
    double[] without = new double[remainder.length];
    for (int i = 0; i < without.length; i++) {
      double deviation = remainder[i] - moments.mean();
      without[i] = (moments.variance() * (n - 1) - deviation * deviation) / (n - 2);
    }
    return n < 4 ? Double.NaN : size.restored(Moments.of(without).variance(), 4);
  }

  /** The coefficients of the trend on orthonormal polynomials of degrees 1 and 2. */
  static double[] polynomial(double[] values) {
    Magnitude size = Magnitude.of(values);
    double[] trend = size.reduced(values);
    double n = 0;
    double sum = 0;
    for (int i = 0; i < trend.length; i++) {
      if (!Double.isNaN(trend[i])) {
        n++;
        sum += i;
      }
    }
    double mean = sum / n;
    double squares = 0;
    double cubes = 0;
    for (int i = 0; i < trend.length; i++) {
      if (!Double.isNaN(trend[i])) {
        double d = i - mean;
        squares += d * d;
        cubes += d * d * d;
      }
    }
    double second = 0;
    double linear = 0;
    double quadratic = 0;
    for (int i = 0; i < trend.length; i++) {
      if (!Double.isNaN(trend[i])) {
        double d = i - mean;
        double q = d * d - squares / n - cubes / squares * d;
        second += q * q;
        linear += trend[i] * d;
        quadratic += trend[i] * q;
      }
    }
    return size.restored(new double[] {linear / Math.sqrt(squares), quadratic / Math.sqrt(second)});
  }

  static double autocorrelation(double[] values, int lag) {
    if (!(lag >= 0 && lag < values.length)) {
      throw new IllegalArgumentException(
          "lag must be in 0 to " + (values.length - 1) + ", but was " + lag);
    }
    double[] reduced = Magnitude.of(values).reduced(values);
    double mean = Moments.of(reduced).mean();
    double[] centred = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      centred[i] = Double.isNaN(values[i]) ? 0 : reduced[i] - mean;
    }
    return autocovariance(values, centred, lag) / autocovariance(values, centred, 0);
  }

  /** As {@link Autocorrelation} has it: the divisor is the number of pairs plus the lag. */
  private static double autocovariance(double[] values, double[] centred, int lag) {
    int pairs = pairs(values, lag);
    return pairs == 0 ? Double.NaN : LaggedProducts.at(centred, lag) / (pairs + lag);
  }

  /** How many values are there of which the one so many steps before is there too. */
  static int pairs(double[] values, int lag) {
    int pairs = 0;
    for (int t = lag; t < values.length; t++) {
      pairs += Double.isNaN(values[t]) || Double.isNaN(values[t - lag]) ? 0 : 1;
    }
    return pairs;
  }
}
