package dev.firstlook.distribution;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The shape of the hill that a {@link KernelDensity} puts on every observation. All are symmetric,
 * have mean 0 and are scaled so that the bandwidth is their standard deviation, as in R's {@code
 * density}; the names are R's.
 *
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman1/auxillar/kernplot.htm">
 *     NIST Dataplot reference, kernel density plot</a>
 */
public enum Kernel {
  /** The normal density: smooth, and without an end. */
  GAUSSIAN(Double.POSITIVE_INFINITY, 0),
  /** 3/4 (1 - t<sup>2</sup>): the kernel with the smallest mean integrated squared error. */
  EPANECHNIKOV(Math.sqrt(5), -6.0 / 7),
  /** Constant: a histogram whose bars are centered at every point. */
  RECTANGULAR(Math.sqrt(3), -1.2),
  /** 1 - |t|. */
  TRIANGULAR(Math.sqrt(6), -0.6),
  /** 15/16 (1 - t<sup>2</sup>)<sup>2</sup>, also called quartic. */
  BIWEIGHT(Math.sqrt(7), -2.0 / 3),
  /** (1 + cos πt) / 2. */
  COSINE(1 / Math.sqrt(1.0 / 3 - 2 / (Math.PI * Math.PI)), -0.593762875598281),
  /** π/4 cos(πt/2). */
  OPTCOSINE(1 / Math.sqrt(1 - 8 / (Math.PI * Math.PI)), -0.8062497699541908);

  /** Beyond this many standard deviations the normal density is 0 in doubles. */
  private static final double GAUSSIAN_END = 38.7;

  private static final double SMALL = 0.25;

  private final double radius;
  private final double excessKurtosis;

  Kernel(double radius, double excessKurtosis) {
    this.radius = radius;
    this.excessKurtosis = excessKurtosis;
  }

  /** Where the kernel ends, in standard deviations. */
  double radius() {
    return radius;
  }

  /** Where the kernel is 0 in doubles. */
  double reach() {
    return Math.min(radius, GAUSSIAN_END);
  }

  double excessKurtosis() {
    return excessKurtosis;
  }

  /** The density of the kernel with standard deviation 1. */
  double pdf(double z) {
    if (this == GAUSSIAN) {
      return Math.exp(-0.5 * z * z) / StandardNormal.SQRT_TWO_PI;
    }
    double t = Math.abs(z) / radius;
    return t <= 1 ? shape(t) / radius : 0;
  }

  private double shape(double t) {
    double square = 1 - t * t;
    return switch (this) {
      case EPANECHNIKOV -> 0.75 * square;
      case RECTANGULAR -> 0.5;
      case TRIANGULAR -> 1 - t;
      case BIWEIGHT -> 0.9375 * square * square;
      case COSINE -> 0.5 * (1 + Math.cos(Math.PI * t));
      case OPTCOSINE -> Math.PI / 4 * Math.cos(Math.PI / 2 * t);
      case GAUSSIAN -> throw new AssertionError();
    };
  }

  /** The cdf of the kernel with standard deviation 1; its survival function is cdf(-z). */
  double cdf(double z) {
    if (this == GAUSSIAN) {
      return StandardNormal.cdf(z, 0);
    }
    double s = 1 + z / radius;
    return s <= 0 ? 0 : s <= 1 ? tail(s) : s < 2 ? 1 - tail(2 - s) : 1;
  }

  /** The area of the first s of the kernel, 0 &lt; s &lt;= 1, in units of the radius. */
  private double tail(double s) {
    return switch (this) {
      case EPANECHNIKOV -> s * s * (3 - s) / 4;
      case RECTANGULAR -> s / 2;
      case TRIANGULAR -> s * s / 2;
      case BIWEIGHT -> s * s * s * (20 - s * (15 - 3 * s)) / 16;
      case COSINE -> 0.5 * (s < SMALL ? sineDeficit(s) : s - Math.sin(Math.PI * s) / Math.PI);
      case OPTCOSINE -> Math.pow(Math.sin(Math.PI / 4 * s), 2);
      case GAUSSIAN -> throw new AssertionError();
    };
  }

  /** s - sin(πs) / π by its series, for small s without cancellation. */
  private static double sineDeficit(double s) {
    double square = Math.PI * Math.PI * s * s;
    double term = s * square / 6;
    double sum = term;
    for (int n = 4; n <= 18; n += 2) {
      term *= -square / (n * (n + 1));
      sum += term;
    }
    return sum;
  }

  /** One draw from the kernel with standard deviation 1. */
  double sample(RandomGenerator random) {
    return switch (this) {
      case GAUSSIAN -> random.nextGaussian();
      case EPANECHNIKOV -> radius * middleOf(3, random);
      case RECTANGULAR -> radius * (2 * random.nextDouble() - 1);
      case TRIANGULAR -> radius * (random.nextDouble() - (1 - random.nextDouble()));
      case BIWEIGHT -> radius * middleOf(5, random);
      case COSINE -> radius * cosine(random);
      case OPTCOSINE -> radius * 2 / Math.PI * Math.asin(2 * random.nextDouble() - 1);
    };
  }

  /** The median of 3 uniform values has the density of Epanechnikov, of 5 the biweight. */
  private static double middleOf(int count, RandomGenerator random) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = 2 * random.nextDouble() - 1;
    }
    Arrays.sort(values);
    return values[count / 2];
  }

  private static double cosine(RandomGenerator random) {
    double t = 2 * random.nextDouble() - 1;
    while (random.nextDouble() > 0.5 * (1 + Math.cos(Math.PI * t))) {
      t = 2 * random.nextDouble() - 1;
    }
    return t;
  }
}
