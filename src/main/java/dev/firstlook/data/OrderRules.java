package dev.firstlook.data;

import static dev.firstlook.data.VariableType.CATEGORICAL;
import static dev.firstlook.data.VariableType.IDENTIFIER;
import static dev.firstlook.data.VariableType.ORDINAL;
import static dev.firstlook.data.VariableType.TEXT;

import dev.firstlook.explain.Numbers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Do the texts have an order from low to high? */
final class OrderRules {
  static final List<Rule> LIST =
      List.of(
          new Rule(
              "known-order",
              p -> p.order().ranks(),
              p -> describe(p.order()),
              p ->
                  Map.of(
                      ORDINAL,
                      18 * p.order().strength(),
                      CATEGORICAL,
                      -4.0,
                      IDENTIFIER,
                      -4.0,
                      TEXT,
                      -4.0)),
          Rule.of(
              "no-known-order",
              p -> p.observed() > 0 && !p.allNumbers() && !p.order().ranks(),
              p -> "no known words for levels fit the texts, so no order is known",
              Map.of(ORDINAL, -6.0)),
          Rule.of(
              "unranked-values",
              p -> p.order().ranks() && !p.order().unranked().isEmpty(),
              p ->
                  "without a place in that order: "
                      + list(p.order().unranked())
                      + ", in "
                      + Numbers.percent(1 - p.order().share())
                      + " of the rows",
              Map.of(ORDINAL, -2.0)),
          Rule.of(
              "known-circle",
              p -> p.order().nominal() && p.order().cyclic(),
              p ->
                  list(p.order().levels())
                      + " go round in a circle ("
                      + p.order().source()
                      + "): neighbours, but no lowest and highest",
              Map.of(CATEGORICAL, 6.0)));

  private OrderRules() {}

  private static String describe(LevelOrder order) {
    return "these are "
        + order.source()
        + ", from low to high "
        + list(order.levels(), " < ")
        + (order.cyclic() ? " and round again" : "")
        + (order.unranked().isEmpty() ? "" : ", in " + Numbers.percent(order.share()) + " of rows");
  }

  static String list(List<String> texts) {
    return list(texts, ", ");
  }

  static String list(List<String> texts, String between) {
    String shown = texts.stream().limit(12).map(Say::plain).collect(Collectors.joining(between));
    return texts.size() > 12 ? shown + between + "..." : shown;
  }
}
