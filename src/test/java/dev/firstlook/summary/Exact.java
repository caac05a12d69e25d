package dev.firstlook.summary;

import java.math.BigDecimal;
import java.math.MathContext;

/** Statistics of doubles in exact arithmetic, rounded once to 60 digits. */
final class Exact {

  private static final MathContext DIGITS = new MathContext(60);

  private Exact() {}

  static BigDecimal sum(double[] values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double value : values) {
      sum = sum.add(new BigDecimal(value));
    }
    return sum;
  }

  static BigDecimal mean(double[] values) {
    return sum(values).divide(BigDecimal.valueOf(values.length), DIGITS);
  }

  /** (n Σxy - Σx Σy) / n: the sum of products of deviations. */
  static BigDecimal products(double[] x, double[] y) {
    BigDecimal products = BigDecimal.ZERO;
    for (int i = 0; i < x.length; i++) {
      products = products.add(new BigDecimal(x[i]).multiply(new BigDecimal(y[i])));
    }
    BigDecimal n = BigDecimal.valueOf(x.length);
    return n.multiply(products).subtract(sum(x).multiply(sum(y))).divide(n, DIGITS);
  }

  static BigDecimal variance(double[] values) {
    return products(values, values).divide(BigDecimal.valueOf(values.length - 1), DIGITS);
  }

  static BigDecimal standardDeviation(double[] values) {
    return variance(values).sqrt(DIGITS);
  }

  /** The central moment of an order, with divisor n. */
  static BigDecimal moment(double[] values, int order) {
    BigDecimal mean = mean(values);
    BigDecimal sum = BigDecimal.ZERO;
    for (double value : values) {
      sum = sum.add(new BigDecimal(value).subtract(mean).pow(order, DIGITS));
    }
    return sum.divide(BigDecimal.valueOf(values.length), DIGITS);
  }

  static double correlation(double[] x, double[] y) {
    BigDecimal squares = products(x, x).multiply(products(y, y));
    return products(x, y).divide(squares.sqrt(DIGITS), DIGITS).doubleValue();
  }

  /** The distance of a double from an exact value, in units of the last place of the value. */
  static double ulps(double value, BigDecimal exact) {
    double unit = Math.ulp(exact.doubleValue());
    return new BigDecimal(value)
        .subtract(exact)
        .abs()
        .divide(new BigDecimal(unit), MathContext.DECIMAL64)
        .doubleValue();
  }
}
