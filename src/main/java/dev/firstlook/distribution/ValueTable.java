package dev.firstlook.distribution;

import dev.firstlook.explain.Bars;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A distribution as rows of numbers with a bar for each: its picture for a terminal. */
final class ValueTable {

  private static final int MOST_ROWS = 30;
  private static final int CONTINUOUS_ROWS = 20;
  private static final int BAR = 24;

  /** So many quartile distances beyond the quartiles, heavy tails are cut off. */
  private static final double FAR = 4;

  /** Tails less probable than this are left out, each. */
  private static final double RARE = 1e-3;

  private static final double[] ROUND = {1, 2, 5};

  private ValueTable() {}

  /** One row for each count, or for each class of counts if there are many. */
  static TextTable of(DiscreteDistribution d) {
    double first = d.quantile(RARE);
    double last = d.inverseSurvival(RARE);
    double width = roundedUp((last - first + 1) / MOST_ROWS);
    width = Math.max(1, width);
    double from = width == 1 ? first : width * Math.floor(first / width);
    int rows = (int) Math.floor((last - from) / width) + 1;
    String[] names = new String[rows];
    double[] masses = new double[rows];
    double[] below = new double[rows];
    for (int i = 0; i < rows; i++) {
      double lower = from + i * width;
      double upper = lower + width - 1;
      names[i] = width == 1 ? Long.toString((long) lower) : (long) lower + " to " + (long) upper;
      masses[i] = width == 1 ? d.pmf((long) lower) : d.intervalProbability(lower - 1, upper);
      below[i] = d.cdf(upper);
    }
    List<String> header =
        width == 1
            ? List.of("k", "P(X = k)", "P(X <= k)", "")
            : List.of("k", "P(k in class)", "P(X <= last k)", "");
    return table(d, header, names, masses, below);
  }

  /** One row for each of some round numbers. */
  static TextTable of(ContinuousDistribution d) {
    double low = d.quantile(0.25);
    double high = d.quantile(0.75);
    double first = Math.max(d.quantile(RARE), low - FAR * (high - low));
    double last = Math.min(d.inverseSurvival(RARE), high + FAR * (high - low));
    double step = roundedUp((last - first) / CONTINUOUS_ROWS);
    double from = step * Math.ceil(first / step);
    int rows = (int) Math.floor((last - from) / step + 1e-9) + 1;
    String[] names = new String[rows];
    double[] densities = new double[rows];
    double[] below = new double[rows];
    for (int i = 0; i < rows; i++) {
      double x = Math.rint(from / step + i) * step;
      names[i] = Numbers.text(x);
      densities[i] = d.pdf(x);
      below[i] = d.cdf(x);
    }
    return table(d, List.of("x", "f(x)", "P(X <= x)", ""), names, densities, below);
  }

  private static TextTable table(
      Distribution d, List<String> header, String[] names, double[] heights, double[] below) {
    double highest = Arrays.stream(heights).filter(Double::isFinite).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      rows.add(
          List.of(
              names[i],
              Numbers.text(heights[i]),
              Numbers.text(below[i]),
              Bars.lying(heights[i] / highest, BAR)));
    }
    return new TextTable(d.toString(), header, rows);
  }

  /** The least of 1, 2, 5, 10, 20, ... and of their tenths that is not below a number. */
  private static double roundedUp(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double digit : ROUND) {
      if (digit * power >= value) {
        return digit * power;
      }
    }
    return 10 * power;
  }
}
