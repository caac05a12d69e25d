package dev.firstlook.summary;

import static java.util.stream.Collectors.joining;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;

/** How a {@link NumericSummary} reads, as a table and as a working. */
final class SummaryWording {

  private SummaryWording() {}

  static TextTable table(NumericSummary s) {
    double apart = spread(s);
    return TextTable.of("", "location", "", "spread", "", "shape and counts", "")
        .row(
            cells(
                "mean", Numbers.within(s.mean(), apart),
                "standard deviation", s.standardDeviation(),
                "skewness", Numbers.text(s.skewness())))
        .row(
            cells(
                "minimum", Numbers.within(s.minimum(), apart),
                "variance", s.variance(),
                "excess kurtosis", Numbers.text(s.excessKurtosis())))
        .row(
            cells(
                "lower quartile", Numbers.within(s.lowerQuartile(), apart),
                "coefficient of variation", s.coefficientOfVariation(),
                "values", Long.toString(s.count())))
        .row(
            cells(
                "median", Numbers.within(s.median(), apart),
                "interquartile range", s.interquartileRange(),
                "missing", Long.toString(s.missing())))
        .row(
            cells(
                "upper quartile", Numbers.within(s.upperQuartile(), apart),
                "median absolute deviation", s.medianAbsoluteDeviation(),
                "zeros", Long.toString(s.zeros())))
        .row(
            cells(
                "maximum", Numbers.within(s.maximum(), apart),
                "scaled by 1.4826", s.scaledMedianAbsoluteDeviation(),
                "sum", Numbers.within(s.sum(), s.count() * apart)));
  }

  /** Within which the values of the sample, and its mean, are shown. */
  static double spread(NumericSummary s) {
    return Numbers.spread(s.minimum(), s.lowerQuartile(), s.upperQuartile(), s.maximum());
  }

  private static String[] cells(
      String location, String first, String spread, double second, String shape, String third) {
    return new String[] {location, first, spread, Numbers.text(second), shape, third};
  }

  /** The most extreme values, in a line for each end; empty if there is no value. */
  static String extremes(NumericSummary s) {
    return s.count() == 0
        ? ""
        : "\nsmallest: "
            + list(s.smallest(), spread(s))
            + "\nlargest:  "
            + list(s.largest(), spread(s));
  }

  private static String list(List<Double> values, double spread) {
    return values.stream().map(value -> Numbers.within(value, spread, 6)).collect(joining(", "));
  }

  static Working working(NumericSummary s) {
    long n = s.count();
    Working working =
        Working.of("Mean and standard deviation of " + Wording.values(n, s.missing()));
    if (n == 0) {
      return working.conclude("Without values there is neither a mean nor a standard deviation.");
    }
    String sum = Numbers.within(s.sum(), n * spread(s));
    String mean = Numbers.within(s.mean(), spread(s));
    working =
        working
            .step("count the values", "n = " + n)
            .step("add them up", "sum = " + sum)
            .step("divide by n", "mean = " + sum + " / " + n + " = " + mean);
    if (n == 1) {
      return working.conclude("One value says nothing about how far values spread.");
    }
    String squares = Numbers.text(s.moments().sumOfSquaredDeviations());
    String variance = Numbers.text(s.variance());
    return working
        .step("square the deviation of every value from the mean, and add up", squares)
        .step("divide by n - 1", "variance = " + squares + " / " + (n - 1) + " = " + variance)
        .step(
            "take the square root",
            "standard deviation = √" + variance + " = " + Numbers.text(s.standardDeviation()))
        .conclude(
            "The values lie around "
                + mean
                + "; a typical distance from there is "
                + Numbers.text(s.standardDeviation())
                + ".");
  }
}
