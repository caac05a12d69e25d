package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ticks at round numbers: multiples of 1, 2 or 5 times a power of ten, as close as there is room.
 *
 * <p>All steps are taken in decimal, so that a label is never 0.30000000000000004.
 */
final class Ticks {

  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  private Ticks() {}

  /**
   * Ticks between two numbers.
   *
   * @param min the lower end, finite
   * @param max the upper end, above the lower
   * @param most how many ticks there may be, at least 1
   * @param whole whether only whole numbers make sense, as for counts
   * @param fit whether these ticks have room for their labels
   * @return the ticks in rising order; none if not even one has room
   */
  static List<Tick> between(
      double min, double max, int most, boolean whole, Predicate<List<Tick>> fit) {
    BigDecimal low = new BigDecimal(Double.toString(min));
    BigDecimal high = new BigDecimal(Double.toString(max));
    BigDecimal span = high.subtract(low);
    int exponent = span.precision() - span.scale() - 2 - Integer.toString(most).length();
    if (whole) {
      exponent = Math.max(0, exponent);
    }
    int last = span.precision() - span.scale() + 1;
    for (; exponent <= last; exponent++) {
      for (BigDecimal digit : STEPS) {
        BigDecimal step = digit.scaleByPowerOfTen(exponent);
        BigInteger from = low.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger to = high.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        if (to.subtract(from).compareTo(BigInteger.valueOf(most)) < 0) {
          List<Tick> ticks = multiples(step, from, to);
          if (fit.test(ticks)) {
            return ticks;
          }
        }
      }
    }
    return List.of();
  }

  /** All of some ticks, or every second, third, ... from the first on, as soon as they fit. */
  static List<Tick> everyFew(List<Tick> all, Predicate<List<Tick>> fit) {
    for (int every = 1; every <= all.size(); every++) {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i < all.size(); i += every) {
        ticks.add(all.get(i));
      }
      if (fit.test(ticks)) {
        return ticks;
      }
    }
    return List.of();
  }

  /**
   * As many of some ticks as fit.
   *
   * @param all the ticks in rising order
   * @param order their numbers, the most important first
   */
  static List<Tick> first(List<Tick> all, List<Integer> order, Predicate<List<Tick>> fit) {
    List<Tick> chosen = new ArrayList<>();
    for (int i : order) {
      List<Tick> more = new ArrayList<>(chosen);
      more.add(all.get(i));
      more.sort(Comparator.comparingDouble(Tick::at));
      if (fit.test(more)) {
        chosen = more;
      }
    }
    return chosen;
  }

  private static List<Tick> multiples(BigDecimal step, BigInteger from, BigInteger to) {
    BigDecimal largest = step.multiply(new BigDecimal(from.abs().max(to.abs())));
    int exponent = largest.precision() - largest.scale() - 1;
    int stepExponent = step.precision() - step.scale() - 1;
    int digits = Math.max(1, Math.min(17, exponent - stepExponent + 1));
    boolean scientific =
        exponent > 20 || exponent < -12 || (digits <= 8 && (exponent >= 15 || exponent < -5));
    List<Tick> ticks = new ArrayList<>();
    for (BigInteger k = from; k.compareTo(to) <= 0; k = k.add(BigInteger.ONE)) {
      BigDecimal value = step.multiply(new BigDecimal(k));
      double at = value.doubleValue();
      String label =
          scientific
              ? Numbers.text(at, digits)
              : value
                  .setScale(Math.max(0, -stepExponent), RoundingMode.UNNECESSARY)
                  .toPlainString();
      ticks.add(new Tick(at, label));
    }
    return ticks;
  }
}
