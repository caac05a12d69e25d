package dev.firstlook.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule of inference: when it applies to a column, what it says then, and how much that speaks for
 * and against the types.
 *
 * @param name the name under which its evidence is listed
 * @param applies whether the rule has something to say about a column
 * @param says what it found, in words with numbers
 * @param weights the weight of that for each type it speaks about, in bits
 */
record Rule(
    String name,
    Predicate<ColumnProfile> applies,
    Function<ColumnProfile, String> says,
    Function<ColumnProfile, Map<VariableType, Double>> weights) {

  /** All rules, in the order in which their evidence is gathered. */
  static final List<Rule> ALL =
      Stream.of(
              NumberRules.LIST,
              CountRules.LIST,
              CodeRules.LIST,
              NameRules.LIST,
              OrderRules.LIST,
              TimeRules.LIST,
              TextRules.LIST)
          .flatMap(List::stream)
          .toList();

  /** A rule whose finding has the same weight whenever it applies. */
  static Rule of(
      String name,
      Predicate<ColumnProfile> applies,
      Function<ColumnProfile, String> says,
      Map<VariableType, Double> weights) {
    return new Rule(name, applies, says, column -> weights);
  }

  /** What the rule has to say about a column, if anything. */
  Optional<Evidence> examine(ColumnProfile column) {
    return applies.test(column)
        ? Optional.of(new Evidence(name, says.apply(column), weights.apply(column)))
        : Optional.empty();
  }
}
