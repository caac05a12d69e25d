package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.NumericSummary;

/**
 * The power transformation of Box and Cox (1964): (y^lambda - 1) / lambda, and for lambda 0 the
 * natural logarithm. It makes a season that grows with the level one that does not.
 *
 * <p>Source: NIST/SEMATECH e-Handbook, section 6.5.2.
 *
 * @param lambda the power: 1 leaves the shape of a series as it is, 1/2 is like a root, 0 the
 *     logarithm; in [-5, 5]
 */
public record BoxCox(double lambda) {

  /** Powers that are looked at, and how finely. */
  private static final double LOWEST = -1;

  private static final double HIGHEST = 2;
  private static final double STEP = 0.05;
  private static final double PRECISION = 1e-9;

  /** Variations, which have no unit, that differ by less are the same. */
  private static final double ROUNDING = 1e-9;

  /**
   * Checks the power.
   *
   * @param lambda in [-5, 5]
   * @throws IllegalArgumentException if it is not
   */
  public BoxCox {
    if (!(lambda >= -5 && lambda <= 5)) {
      throw new IllegalArgumentException("lambda must be in [-5, 5], but was " + lambda);
    }
  }

  /**
   * The power by the method of Guerrero (1993): it makes the spread within a cycle depend as little
   * as possible on the level of the cycle. For each whole cycle (counted from the end), or each
   * pair of values if there is no period, the standard deviation is divided by the mean to the
   * power 1 - lambda; the lambda in [-1, 2] for which these ratios vary least is taken, variation
   * being the standard deviation over the mean. It is the same in whatever unit the values are.
   *
   * <p>Where no power is better than another but by rounding, as when all values are the same or
   * each cycle is like the one before, the series is best left as it is, and the power is 1.
   *
   * @param series a series of positive values with at least two whole cycles; missing values are
   *     left out
   * @return the transformation
   * @throws IllegalArgumentException if a value is not positive, or there are fewer than two cycles
   *     with at least two values each
   */
  public static BoxCox guerrero(TimeSeries series) {
    checkPositive(series);
    Cycles cycles = Cycles.of(series);
    double best = LOWEST;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; LOWEST + i * STEP <= HIGHEST + STEP / 2; i++) {
      double lambda = LOWEST + i * STEP;
      double variation = cycles.variation(lambda);
      if (variation < least) {
        least = variation;
        best = lambda;
      }
      most = Math.max(most, variation);
    }
    // A variation that is not there (NaN), of cycles none of which has a spread, is no better.
    return most - least > ROUNDING ? new BoxCox(search(cycles, best)) : new BoxCox(1);
  }

  private static double search(Cycles cycles, double best) {
    double low = Math.max(LOWEST, best - STEP);
    double high = Math.min(HIGHEST, best + STEP);
    double golden = (Math.sqrt(5) - 1) / 2;
    while (high - low > PRECISION) {
      double left = high - golden * (high - low);
      double right = low + golden * (high - low);
      if (cycles.variation(left) <= cycles.variation(right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  /**
   * Transforms one value.
   *
   * @param value a positive value; NaN stays NaN
   * @return the transformed value; NaN if the value is negative; infinite if it is 0 and lambda is
   *     not positive, or if the power is more than the largest double value
   */
  public double apply(double value) {
    return lambda == 0 ? Math.log(value) : Math.expm1(lambda * Math.log(value)) / lambda;
  }

  /**
   * Transforms one value back.
   *
   * @param value a transformed value; NaN stays NaN
   * @return the original; NaN if there is none, for lambda value + 1 is not positive; infinite if
   *     it is more than the largest double value
   */
  public double inverse(double value) {
    if (lambda == 0) {
      return Math.exp(value);
    }
    return lambda * value > -1 ? Math.exp(Math.log1p(lambda * value) / lambda) : Double.NaN;
  }

  /**
   * Transforms a series.
   *
   * @param series a series of positive values; missing values stay missing
   * @return the transformed series
   * @throws IllegalArgumentException if a value is zero or negative, a transformed value would be
   *     infinite, or values that differ would all become the same, as very small ones do by a
   *     positive power, and very large ones by a negative one
   */
  public TimeSeries apply(TimeSeries series) {
    checkPositive(series);
    String name =
        lambda == 0
            ? "log of " + series.name()
            : "Box-Cox " + Numbers.text(lambda) + " of " + series.name();
    TimeSeries transformed = series.map(this::apply).withName(name);
    checkDifferent(series, transformed);
    return transformed;
  }

  /** Of powers near 0 nothing is left beside the 1 that is taken away. */
  private void checkDifferent(TimeSeries series, TimeSeries transformed) {
    double[] values = series.raw();
    if (Rounding.isLevel(transformed.raw())
        && !Rounding.isLevel(Rounding.leveled(values, Rounding.of(values)))) {
      NumericSummary summary = NumericSummary.of(values);
      throw new IllegalArgumentException(
          "values must not all become the same by the power %s, but those from %s to %s all became %s; another unit makes them larger or smaller"
              .formatted(
                  Numbers.text(lambda),
                  Numbers.text(summary.minimum()),
                  Numbers.text(summary.maximum()),
                  Numbers.text(apply(summary.minimum()))));
    }
  }

  /**
   * Transforms a series back.
   *
   * @param series a transformed series, or a part of one such as its trend
   * @return the series in the original unit, missing where there is no original
   * @throws IllegalArgumentException if an original is more than the largest double value
   */
  public TimeSeries inverse(TimeSeries series) {
    return series.map(this::inverse);
  }

  /**
   * A method of decomposition that transforms a series first. The components are those of the
   * transformed series; a {@link Forecast} of them is transformed back.
   *
   * @param method what takes the transformed series apart
   * @return the method, such as {@code new BoxCox(0).before(Stl.periodic())}
   */
  public Decomposer before(Decomposer method) {
    return new PowerDecomposer(this, method);
  }

  static void checkPositive(TimeSeries series) {
    for (int i = 0; i < series.size(); i++) {
      double value = series.raw()[i];
      if (!(Double.isNaN(value) || value > 0)) {
        throw new IllegalArgumentException(
            "values must be positive for logarithms, powers and products, but value "
                + i
                + " ("
                + series.label(i)
                + ") was "
                + Numbers.text(value));
      }
    }
  }

  /**
   * The power and what it is like.
   *
   * @return such as {@code Box-Cox power -0.29: (y^-0.29 - 1) / -0.29}
   */
  @Override
  public String toString() {
    String power = Numbers.text(lambda, 3);
    return "Box-Cox power "
        + power
        + ": "
        + (lambda == 0 ? "log y" : lambda == 1 ? "y - 1" : "(y^" + power + " - 1) / " + power);
  }
}
