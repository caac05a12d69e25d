package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that a quantity of that name cannot take, and infinite values. */
final class RangeAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("impossible values", RangeAlerts::impossible),
          new AlertRule("infinite values", RangeAlerts::infinite));

  /**
   * A quantity that is known by a word in the name of its variable, and its limits.
   *
   * @param words the words
   * @param unless words beside them that make it another quantity
   * @param low the smallest value that is possible
   * @param high the largest
   */
  private record Limits(Set<String> words, Set<String> unless, double low, double high) {}

  private static final List<Limits> LIMITS =
      List.of(
          new Limits(Set.of("latitude", "lat"), Set.of("sec", "min"), -90, 90),
          // Some count longitudes from 0 to 360.
          new Limits(Set.of("longitude", "lon", "lng"), Set.of("sec", "min"), -180, 360),
          // The longest life on record is 122 years.
          new Limits(Set.of("age", "alter"), Set.of("group"), 0, 123),
          new Limits(Set.of("humidity"), Set.of("absolute", "specific"), 0, 110),
          new Limits(Set.of("hour"), Set.of("per", "hours"), 0, 24),
          new Limits(Set.of("month"), Set.of("per", "since", "in", "of"), 0, 12));

  /** If more values are outside, the variable has another unit or is another quantity. */
  static final double ERRORS = 0.01;

  private static final int SHOWN = 4;

  private RangeAlerts() {}

  private static Optional<Alert> impossible(AlertedColumn column) {
    Limits limits = column.isNumeric() ? limits(column.name()) : null;
    if (limits == null) {
      return Optional.empty();
    }
    double[] numbers = column.numbers();
    Set<Integer> codes = Set.copyOf(column.suspects().texts());
    List<Integer> out =
        column.texts(
            d ->
                (numbers[d] < limits.low || numbers[d] > limits.high)
                    && Double.isFinite(numbers[d])
                    && !codes.contains(d));
    if (out.isEmpty() || column.count(out) > Math.max(1, ERRORS * column.observed())) {
      return Optional.empty();
    }
    List<String> texts = out.stream().map(d -> column.text().text(d).strip()).toList();
    return Optional.of(
        column.alert(
            AlertKind.IMPOSSIBLE_VALUES,
            Numbers.counted(column.count(out), "value")
                + " outside "
                + AlertWording.number(limits.low)
                + " to "
                + AlertWording.number(limits.high)
                + ": "
                + String.join(", ", texts.subList(0, Math.min(SHOWN, texts.size())))
                + (texts.size() > SHOWN ? ", ..." : ""),
            column.rows(out, SHOWN),
            List.of(
                new Step(
                    "limits of a quantity of that name",
                    AlertWording.number(limits.low) + " to " + AlertWording.number(limits.high))),
            "Look at the rows; if the values are errors: "
                + AlertWording.call("withMissing", arguments(column, texts))));
  }

  private static Optional<Alert> infinite(AlertedColumn column) {
    if (!column.isNumeric()) {
      return Optional.empty();
    }
    double[] numbers = column.numbers();
    List<Integer> infinite = column.texts(d -> Double.isInfinite(numbers[d]));
    if (infinite.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = infinite.stream().map(d -> column.text().text(d).strip()).toList();
    return Optional.of(
        column.alert(
            AlertKind.IMPOSSIBLE_VALUES,
            AlertWording.part(column.count(infinite), column.observed(), "values")
                + " are infinite",
            column.rows(infinite),
            List.of(new Step("written as", String.join(", ", texts))),
            "They come from a division by zero or an overflow and make every mean infinite; to"
                + " leave them out: "
                + AlertWording.call("withMissing", arguments(column, texts))));
  }

  private static List<String> arguments(AlertedColumn column, List<String> texts) {
    List<String> arguments = new ArrayList<>(List.of(column.name()));
    texts.stream().distinct().limit(10).forEach(arguments::add);
    return arguments;
  }

  private static @Nullable Limits limits(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    List<String> words = Arrays.asList(spaced.split("[^\\p{L}]+", -1));
    return LIMITS.stream()
        .filter(limits -> limits.words.stream().anyMatch(words::contains))
        .filter(limits -> limits.unless.stream().noneMatch(words::contains))
        .findFirst()
        .orElse(null);
  }
}
