package dev.firstlook.chart;

import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How often each whole number was observed, and how often a distribution lets expect it.
 *
 * @param name what was counted
 * @param table the numbers and how often they occurred
 * @param model the distribution
 */
record Expected(String name, FrequencyTable<Long> table, DiscreteDistribution model) {

  Expected {
    table = table.sorted(Long::compare);
    if (!(table.total() > 0)) {
      throw new IllegalArgumentException(
          "observed counts of "
              + Letters.plain(name)
              + " need at least 1 value, but there were 0, and "
              + Numbers.counted(table.missing(), "missing value"));
    }
  }

  /** The counts of a variable. */
  static Expected of(DiscreteVariable variable, DiscreteDistribution model) {
    return new Expected(variable.name(), CountPlan.withMissing(variable), model);
  }

  /** Counts of numbers of any type, which must be whole. */
  static Expected of(
      String name, FrequencyTable<? extends Number> table, DiscreteDistribution model) {
    List<Long> values = new ArrayList<>();
    for (Number value : table.values()) {
      double number = value.doubleValue();
      if (!(number == Math.rint(number) && Math.abs(number) <= 0x1p53)) {
        throw new IllegalArgumentException(
            "values of "
                + Letters.plain(name)
                + " must be whole numbers to be compared with a discrete distribution, but one was "
                + Numbers.text(number));
      }
      values.add(value.longValue());
    }
    return new Expected(name, new FrequencyTable<>(values, table.counts(), table.missing()), model);
  }

  /** What shows all that was observed and nearly all that was to be expected. */
  Span span() {
    List<Long> values = table.values();
    return Span.of(model).and(new Span(values.get(0), values.get(values.size() - 1)));
  }

  /** The expected counts of the numbers of the range, as many as can be seen. */
  Masses expected() {
    return Masses.of(model, span()).times((double) table.total());
  }

  /** The observed counts of the numbers that occurred. */
  Masses observed() {
    return new Masses(
        table.values().stream().mapToDouble(Long::doubleValue).toArray(),
        table.counts().stream().mapToDouble(Long::doubleValue).toArray());
  }

  double expected(double k) {
    return table.total() * model.pmf((long) k);
  }

  String total() {
    return Caption.of(table.total(), "value", table.missing());
  }

  String modelName() {
    return Families.name(model);
  }

  /**
   * Where the picture shows the largest distance, such as {@code farthest apart at 3: observed 3,
   * expected 4.111}.
   *
   * @param scale what the picture makes of a count: the count itself, or its root
   */
  String farthest(DoubleUnaryOperator scale) {
    Masses expected = expected();
    double at = Double.NaN;
    double most = -1;
    for (Masses some : List.of(expected, observed())) {
      for (int i = 0; i < some.size(); i++) {
        double k = some.at(i);
        double observed = table.count((long) k);
        double distance =
            Math.abs(scale.applyAsDouble(observed) - scale.applyAsDouble(expected(k)));
        if (distance > most) {
          most = distance;
          at = k;
        }
      }
    }
    return "farthest apart at %s: observed %s, expected %s"
        .formatted(Numbers.text(at), table.count((long) at), Numbers.text(expected(at)));
  }
}
