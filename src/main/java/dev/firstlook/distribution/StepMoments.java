package dev.firstlook.distribution;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.core.DD;

/**
 * The moments of a sample as a distribution, with the divisor n: sums in two doubles, of deviations
 * from a mean of two doubles, so that equal digits in front of all values cost nothing.
 *
 * @param mean the mean
 * @param second the mean squared deviation from the mean
 * @param third the mean cubed deviation
 * @param fourth the mean fourth power of the deviation
 */
record StepMoments(double mean, double second, double third, double fourth) {

  static StepMoments of(Steps steps) {
    DD mean = average(steps, v -> v);
    DoubleUnaryOperator deviation = v -> mean.negate().add(v).hi();
    return new StepMoments(
        mean.hi(),
        average(steps, v -> power(deviation.applyAsDouble(v), 2)).hi(),
        average(steps, v -> power(deviation.applyAsDouble(v), 3)).hi(),
        average(steps, v -> power(deviation.applyAsDouble(v), 4)).hi());
  }

  static double mean(Steps steps) {
    return average(steps, v -> v).hi();
  }

  private static double power(double x, int n) {
    double square = x * x;
    return n == 2 ? square : n == 3 ? square * x : square * square;
  }

  private static DD average(Steps steps, DoubleUnaryOperator term) {
    DD sum = DD.ZERO;
    long before = 0;
    for (int i = 0; i < steps.values.length; i++) {
      double count = steps.upTo[i] - before;
      sum = sum.add(DD.ofProduct(count, term.applyAsDouble(steps.values[i])));
      before = steps.upTo[i];
    }
    return sum.divide((double) steps.size());
  }

  double skewness() {
    return second > 0 ? third / (second * Math.sqrt(second)) : Double.NaN;
  }

  double excessKurtosis() {
    return second > 0 ? fourth / (second * second) - 3 : Double.NaN;
  }
}
