package dev.firstlook.summary;

import dev.firstlook.explain.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Edges of bins, worked out in decimal numbers: a step of 0.1 is a tenth, and what is returned is
 * the double nearest to the decimal.
 */
final class BinEdges {

  /** The most bins that are ever made. */
  static final int MOST = 100_000;

  private static final int MOST_SUGGESTED = 200;
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private BinEdges() {}

  /**
   * Edges at multiples of 1, 2 or 5 times a power of ten, about as many bins as suggested. Where
   * the largest of whole numbers would be the last edge, one more bin begins there: a last bin that
   * holds both its edges would hold one whole number more than each of the others.
   */
  static List<Double> pretty(Quantiles finite, long suggested) {
    if (finite.count() == 0) {
      return List.of();
    }
    BigDecimal low = decimal(finite.minimum());
    BigDecimal high = decimal(finite.maximum());
    if (low.compareTo(high) == 0) {
      return around(finite.minimum());
    }
    long bins = Math.max(1, Math.min(MOST_SUGGESTED, suggested));
    BigDecimal step = prettyStep(high.subtract(low).divide(BigDecimal.valueOf(bins), DIGITS));
    List<Double> edges = steps(finite, step, BigDecimal.ZERO);
    boolean isEdge = edges.get(edges.size() - 1) == finite.maximum();
    if (isEdge && step.compareTo(BigDecimal.ONE) >= 0 && BinCounts.areWhole(finite)) {
      List<Double> more = new ArrayList<>(edges);
      append(more, high.add(step).doubleValue());
      return List.copyOf(more);
    }
    return edges;
  }

  /** Edges at a distance from each other and from an origin. */
  static List<Double> steps(Quantiles finite, double width, double origin) {
    return finite.count() == 0 ? List.of() : steps(finite, decimal(width), decimal(origin));
  }

  private static List<Double> steps(Quantiles finite, BigDecimal width, BigDecimal origin) {
    BigInteger first = index(finite.minimum(), width, origin, RoundingMode.FLOOR);
    BigInteger last = index(finite.maximum(), width, origin, RoundingMode.CEILING);
    if (first.equals(last)) {
      last = last.add(BigInteger.ONE);
    }
    BigInteger bins = last.subtract(first);
    if (bins.compareTo(BigInteger.valueOf(MOST)) > 0) {
      throw new IllegalArgumentException(
          "width of bins must give at most %s bins, but %s from %s to %s gives %s"
              .formatted(
                  MOST,
                  text(width.doubleValue()),
                  text(finite.minimum()),
                  text(finite.maximum()),
                  text(bins.doubleValue())));
    }
    BigDecimal start = origin.add(width.multiply(new BigDecimal(first)));
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= bins.intValue(); i++) {
      append(edges, start.add(width.multiply(BigDecimal.valueOf(i))).doubleValue());
    }
    return covering(edges, finite);
  }

  /** Edges at equal distances from the minimum to the maximum. */
  static List<Double> equal(Quantiles finite, int bins) {
    if (finite.count() == 0) {
      return List.of();
    }
    double minimum = finite.minimum();
    double maximum = finite.maximum();
    if (minimum == maximum) {
      return around(minimum);
    }
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= bins; i++) {
      BigDecimal left = decimal(minimum).multiply(BigDecimal.valueOf((long) bins - i));
      BigDecimal right = decimal(maximum).multiply(BigDecimal.valueOf(i));
      append(edges, left.add(right).divide(BigDecimal.valueOf(bins), DIGITS).doubleValue());
    }
    return covering(edges, finite);
  }

  static String text(double value) {
    return Numbers.text(value, 17);
  }

  /** One bin around the only value: half a unit to each side, for small numbers half a digit. */
  private static List<Double> around(double value) {
    BigDecimal middle = decimal(value);
    boolean whole = value == Math.rint(value) && Math.abs(value) < 0x1p52;
    int exponent = whole ? 0 : middle.precision() - middle.scale() - 1;
    BigDecimal half = BigDecimal.valueOf(5, 1 - exponent);
    double low = Math.max(-Double.MAX_VALUE, middle.subtract(half).doubleValue());
    double high = Math.min(Double.MAX_VALUE, middle.add(half).doubleValue());
    return List.of(Math.min(low, Math.nextDown(value)), Math.max(high, Math.nextUp(value)));
  }

  /** The step of 1, 2, 5 or 10 times a power of ten that is next to a step, as R's pretty(). */
  private static BigDecimal prettyStep(BigDecimal step) {
    int exponent = step.precision() - step.scale() - 1;
    double digits = step.scaleByPowerOfTen(-exponent).doubleValue();
    int nice = digits <= 1.4 ? 1 : digits <= 2.8 ? 2 : digits <= 7 ? 5 : 10;
    return BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
  }

  private static BigInteger index(
      double value, BigDecimal width, BigDecimal origin, RoundingMode rounding) {
    return decimal(value).subtract(origin).divide(width, 0, rounding).toBigInteger();
  }

  /** The decimal that a double prints as, not the binary fraction that it is. */
  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  /** Adds an edge unless rounding has made it equal to the one before. */
  private static void append(List<Double> edges, double edge) {
    double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, edge)) + 0.0;
    if (edges.isEmpty() || edges.get(edges.size() - 1) < finite) {
      edges.add(finite);
    }
  }

  /** Steps finer than the doubles at hand leave one edge only: then one bin around it. */
  private static List<Double> covering(List<Double> edges, Quantiles finite) {
    if (edges.size() >= 2) {
      return List.copyOf(edges);
    }
    return List.of(Math.nextDown(finite.minimum()), Math.nextUp(finite.maximum()));
  }
}
