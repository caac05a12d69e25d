package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;

/** The moments of X as far as they follow from expected values of functions of X. */
interface ExpectedValue {

  /** Tails are cut off where they are less probable than 2^-80, about 1e-24. */
  int HALVINGS = 80;

  /** E(f(X)). */
  double of(DoubleUnaryOperator f);

  /** The median of X. */
  double median();

  /** The sum of distances from the median, so that far from 0 no digits of them are lost. */
  default double mean() {
    double center = median();
    return center + of(x -> x - center);
  }

  /** E((X - mean)^order). */
  default double central(int order, double mean) {
    return of(x -> Math.pow(x - mean, order));
  }

  default double variance() {
    return central(2, mean());
  }

  default double skewness() {
    double mean = mean();
    return central(3, mean) / Math.pow(central(2, mean), 1.5);
  }

  default double excessKurtosis() {
    double mean = mean();
    return central(4, mean) / Math.pow(central(2, mean), 2) - 3;
  }
}
