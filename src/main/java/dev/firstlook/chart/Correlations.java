package dev.firstlook.chart;

import dev.firstlook.data.NumericVariable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Correlation;
import dev.firstlook.summary.CorrelationMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How closely each two of several variables go together. */
final class Correlations {

  private final CorrelationMethod method;
  private final List<String> names;
  private final List<List<Correlation>> below;

  private Correlations(
      CorrelationMethod method, List<String> names, List<List<Correlation>> below) {
    this.method = method;
    this.names = List.copyOf(names);
    this.below = below;
  }

  static Correlations of(List<NumericVariable> variables, CorrelationMethod method) {
    List<double[]> values = variables.stream().map(NumericVariable::valuesByRow).toList();
    List<List<Correlation>> below = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double[] y = values.get(i);
      below.add(
          IntStream.range(0, i).mapToObj(j -> correlation(method, values.get(j), y)).toList());
    }
    return new Correlations(method, variables.stream().map(NumericVariable::name).toList(), below);
  }

  private static Correlation correlation(CorrelationMethod method, double[] x, double[] y) {
    return switch (method) {
      case PEARSON -> Correlation.pearson(x, y);
      case SPEARMAN -> Correlation.spearman(x, y);
      case KENDALL_TAU_B -> Correlation.kendallTauB(x, y);
    };
  }

  CorrelationMethod method() {
    return method;
  }

  List<String> names() {
    return names;
  }

  /** Such as {@code 4 variables}, or {@code the first 25 of 40 variables} if there are more. */
  String shown(int all) {
    int count = names.size();
    return count == all
        ? Numbers.counted(count, "variable")
        : "the first %s of %s variables".formatted(count, all);
  }

  /** The coefficient of two variables; NaN if there is none. */
  double coefficient(int i, int j) {
    return i == j ? 1 : below.get(Math.max(i, j)).get(Math.min(i, j)).coefficient();
  }

  /** The number in a cell. */
  String text(int i, int j) {
    double r = coefficient(i, j);
    return i == j ? "1" : Double.isNaN(r) ? "-" : Numbers.fixed(r, 2);
  }

  /** Such as {@code 342 rows each} or {@code 97 to 342 rows each}. */
  String rows() {
    long least = pairs().stream().mapToLong(Correlation::pairs).min().orElse(0);
    long most = pairs().stream().mapToLong(Correlation::pairs).max().orElse(0);
    return (least == most ? "" : least + " to ") + Numbers.counted(most, "row") + " each";
  }

  long undefined() {
    return pairs().stream().filter(each -> Double.isNaN(each.coefficient())).count();
  }

  /** Such as {@code highest 0.87 of a and b, lowest -0.58 of a and c}. */
  String extremes() {
    int[] highest = {};
    int[] lowest = {};
    for (int i = 0; i < below.size(); i++) {
      for (int j = 0; j < i; j++) {
        double r = coefficient(i, j);
        if (highest.length == 0 ? r <= 1 : r > coefficient(highest[0], highest[1])) {
          highest = new int[] {i, j};
        }
        if (lowest.length == 0 ? r <= 1 : r < coefficient(lowest[0], lowest[1])) {
          lowest = new int[] {i, j};
        }
      }
    }
    if (highest.length == 0) {
      return "no coefficient is defined";
    }
    String top = text(highest) + " of " + pair(highest);
    return pairs().size() - undefined() == 1
        ? top
        : "highest " + top + ", lowest " + text(lowest) + " of " + pair(lowest);
  }

  private String text(int[] pair) {
    return text(pair[0], pair[1]);
  }

  private String pair(int[] pair) {
    return names.get(pair[1]) + " and " + names.get(pair[0]);
  }

  private List<Correlation> pairs() {
    return below.stream().flatMap(List::stream).toList();
  }
}
