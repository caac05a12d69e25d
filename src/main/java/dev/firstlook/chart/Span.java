package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.KernelDensity;
import dev.firstlook.distribution.Support;
import dev.firstlook.explain.Numbers;
import java.util.Arrays;
import java.util.List;

/**
 * The part of the number line that a picture of distributions shows: all but a thousandth of the
 * probability at each end, and the whole support where that is little more.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Span(double from, double to) {

  /** The probability at each end that is not shown. */
  static final double TAIL = 1e-3;

  /** A discrete support with so many values is shown whole. */
  private static final double SMALL_SUPPORT = 25;

  /** An end of the support is shown if it adds no more than this share. */
  private static final double NEAR = 0.25;

  /** A long tail may end so many lengths of the middle half beyond it, */
  private static final double REACH = 6;

  /** if no more than this lies beyond. */
  private static final double LONG_TAIL = 0.05;

  static Span of(Distribution distribution) {
    Support support = distribution.support();
    boolean whole = distribution instanceof DiscreteDistribution;
    double length = support.upper() - support.lower();
    if (distribution instanceof Empirical || (whole && length < SMALL_SUPPORT)) {
      return new Span(support.lower(), support.upper());
    }
    if (distribution instanceof KernelDensity estimate) {
      double[] ends = estimate.grid(2).x();
      return new Span(ends[0], ends[1]);
    }
    double from = distribution.quantile(TAIL);
    double to = distribution.inverseSurvival(TAIL);
    if (distribution instanceof ContinuousDistribution) {
      double low = distribution.quantile(0.25);
      double high = distribution.quantile(0.75);
      double reach = REACH * (high - low);
      from = Math.max(from, Math.min(low - reach, distribution.quantile(LONG_TAIL)));
      to = Math.min(to, Math.max(high + reach, distribution.inverseSurvival(LONG_TAIL)));
    }
    double near = Math.max(whole ? 3 : 0, NEAR * (to - from));
    return new Span(
        from - support.lower() <= near ? support.lower() : from,
        support.upper() - to <= near ? support.upper() : to);
  }

  /** What shows all of them. */
  static Span of(List<? extends Distribution> distributions) {
    return distributions.stream().map(Span::of).reduce(Span::and).orElseThrow();
  }

  /** What shows both. */
  Span and(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** What of it lies within a support; it must meet the support. */
  Span within(Support support) {
    return new Span(Math.max(from, support.lower()), Math.min(to, support.upper()));
  }

  /** Such as {@code from 0 to 10}, with as many digits as it takes to tell the ends apart. */
  static String text(double from, double to) {
    double length = to - from;
    return " from " + Numbers.within(from, length) + " to " + Numbers.within(to, length);
  }

  /** Those of some numbers that lie in it. */
  double[] only(double[] values) {
    return Arrays.stream(values).filter(value -> value >= from && value <= to).toArray();
  }

  double length() {
    return to - from;
  }

  /** An axis of numbers with some room at both ends. */
  NumberAxis axis(String name) {
    return NumberAxis.around(name, from, to);
  }

  /** An axis of whole numbers with room for what stands at the first and the last. */
  NumberAxis wholeAxis(String name) {
    double room = 0.6 + 0.02 * length();
    return new NumberAxis(name, from - room, to + room, true, false);
  }

  /** Such as {@code ; 4.9 % of the probability lies beyond the picture}, if it is worth a word. */
  static String beyond(NumberAxis axis, List<? extends Distribution> distributions) {
    double most =
        distributions.stream()
            .mapToDouble(each -> each.cdf(axis.min()) + each.survival(axis.max()))
            .max()
            .orElse(0);
    return most < 5 * TAIL
        ? ""
        : "; %s%s of the probability beyond the picture"
            .formatted(distributions.size() == 1 ? "" : "up to ", Numbers.percent(most));
  }
}
