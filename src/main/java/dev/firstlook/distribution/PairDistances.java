package dev.firstlook.distribution;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How often each distance occurs between two values of a sample, counted in a thousand bins as R
 * does it, and what two rules for the bandwidth make of it (Scott and Terrell 1987, J. Am. Statist.
 * Ass. 82; Sheather and Jones 1991, J. R. Statist. Soc. B 53).
 */
final class PairDistances {

  private static final int BINS = 1000;

  /** Beyond this squared distance a pair no longer counts. */
  private static final double FARTHEST = 1000;

  private static final int TRIES = 99;

  private final int n;
  private final double width;
  private final double[] pairs;

  private PairDistances(int n, double width, double[] pairs) {
    this.n = n;
    this.width = width;
    this.pairs = pairs;
  }

  static PairDistances of(double[] values) {
    double least = Arrays.stream(values).min().orElseThrow();
    double width = (Arrays.stream(values).max().orElseThrow() - least) * 1.01 / BINS;
    if (!(width > 0)) {
      throw new IllegalArgumentException("values must differ, but were all " + least);
    }
    long first = (long) (least / width);
    double[] counts = new double[BINS + 2];
    for (double value : values) {
      counts[(int) ((long) (value / width) - first)]++;
    }
    double[] pairs = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      pairs[0] += counts[i] * (counts[i] - 1) / 2;
      for (int j = 0; j < i && counts[i] > 0; j++) {
        pairs[i - j] += counts[i] * counts[j];
      }
    }
    return new PairDistances(values.length, width, pairs);
  }

  /** What the integrated squared error of a bandwidth is, up to a constant, left-one-out. */
  double crossValidation(double h) {
    double sum = sum(h, d -> Math.exp(-d / 4) - Math.sqrt(8.0) * Math.exp(-d / 2));
    return (0.5 + sum / n) / (n * h * Math.sqrt(Math.PI));
  }

  double sheatherJones(double spread) {
    double sixth = -sixthDerivative(1.23 * spread * Math.pow(n, -1.0 / 9));
    if (!(sixth > 0 && Double.isFinite(sixth))) {
      throw tooSparse();
    }
    double fourth = fourthDerivative(1.24 * spread * Math.pow(n, -1.0 / 7));
    double alpha = 1.357 * Math.pow(fourth / sixth, 1.0 / 7);
    double c = 1 / (2 * Math.sqrt(Math.PI) * n);
    double upper = 1.144 * spread * Math.pow(n, -0.2);
    double lower = 0.1 * upper;
    for (int i = 1; excess(lower, alpha, c) * excess(upper, alpha, c) > 0; i++) {
      if (i > TRIES) {
        throw tooSparse();
      }
      if (i % 2 == 1) {
        upper *= 1.2;
      } else {
        lower *= 0.8;
      }
    }
    return BrentSearch.root(h -> excess(h, alpha, c), lower, upper, 0.1 * lower);
  }

  private static IllegalArgumentException tooSparse() {
    return new IllegalArgumentException(
        "values must be dense enough for the rule of Sheather and Jones; give a bandwidth instead");
  }

  private double excess(double h, double alpha, double c) {
    return Math.pow(c / fourthDerivative(alpha * Math.pow(h, 5.0 / 7)), 0.2) - h;
  }

  private double fourthDerivative(double h) {
    double sum = sum(h, d -> Math.exp(-d / 2) * (d * d - 6 * d + 3));
    return (2 * sum + 3.0 * n) / (pairsTimesTwo() * Math.pow(h, 5) * StandardNormal.SQRT_TWO_PI);
  }

  private double sixthDerivative(double h) {
    double sum = sum(h, d -> Math.exp(-d / 2) * (d * d * d - 15 * d * d + 45 * d - 15));
    return (2 * sum - 15.0 * n) / (pairsTimesTwo() * Math.pow(h, 7) * StandardNormal.SQRT_TWO_PI);
  }

  private double pairsTimesTwo() {
    return (double) n * (n - 1);
  }

  private double sum(double h, DoubleUnaryOperator term) {
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      double distance = i * width / h;
      if (distance * distance >= FARTHEST) {
        break;
      }
      sum += term.applyAsDouble(distance * distance) * pairs[i];
    }
    return sum;
  }
}
