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
    return TextTable.of("", "location", "", "spread", "", "shape and counts", "")
        .row(
            cells(
                "mean", s.mean(),
                "standard deviation", s.standardDeviation(),
                "skewness", Numbers.text(s.skewness())))
        .row(
            cells(
                "minimum", s.minimum(),
                "variance", s.variance(),
                "excess kurtosis", Numbers.text(s.excessKurtosis())))
        .row(
            cells(
                "lower quartile", s.lowerQuartile(),
                "coefficient of variation", s.coefficientOfVariation(),
                "values", Long.toString(s.count())))
        .row(
            cells(
                "median", s.median(),
                "interquartile range", s.interquartileRange(),
                "missing", Long.toString(s.missing())))
        .row(
            cells(
                "upper quartile", s.upperQuartile(),
                "median absolute deviation", s.medianAbsoluteDeviation(),
                "zeros", Long.toString(s.zeros())))
        .row(
            cells(
                "maximum", s.maximum(),
                "scaled by 1.4826", s.scaledMedianAbsoluteDeviation(),
                "sum", Numbers.text(s.sum())));
  }

  private static String[] cells(
      String location, double first, String spread, double second, String shape, String third) {
    return new String[] {location, Numbers.text(first), spread, Numbers.text(second), shape, third};
  }

  /** The most extreme values, in a line for each end; empty if there is no value. */
  static String extremes(NumericSummary s) {
    return s.count() == 0
        ? ""
        : "\nsmallest: " + list(s.smallest()) + "\nlargest:  " + list(s.largest());
  }

  private static String list(List<Double> values) {
    return values.stream().map(value -> Numbers.text(value, 6)).collect(joining(", "));
  }

  static Working working(NumericSummary s) {
    long n = s.count();
    Working working =
        Working.of("Mean and standard deviation of " + Wording.values(n, s.missing()));
    if (n == 0) {
      return working.conclude("Without values there is neither a mean nor a standard deviation.");
    }
    String sum = Numbers.text(s.sum());
    working =
        working
            .step("count the values", "n = " + n)
            .step("add them up", "sum = " + sum)
            .step("divide by n", "mean = " + sum + " / " + n + " = " + Numbers.text(s.mean()));
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
                + Numbers.text(s.mean())
                + "; a typical distance from there is "
                + Numbers.text(s.standardDeviation())
                + ".");
  }
}
