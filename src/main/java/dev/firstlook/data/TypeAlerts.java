package dev.firstlook.data;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that do not fit the type of their variable, and types that are a close call. */
final class TypeAlerts {
  static final List<AlertRule> RULES =
      List.of(
          new AlertRule("outside the order", TypeAlerts::outsideOrder),
          new AlertRule("unsure type", TypeAlerts::unsure));

  /** Below this, the other types together are more likely than the one taken. */
  static final double UNSURE = 0.5;

  /** In fewer rows every type is unsure. */
  static final int FEWEST_FOR_A_TYPE = 10;

  /** Between these two it does not matter: neither has statistics that the other has not. */
  private static final Set<VariableType> WITHOUT_STATISTICS =
      Set.of(VariableType.IDENTIFIER, VariableType.TEXT);

  private static final int SHOWN = 4;

  private TypeAlerts() {}

  /** Suspected codes for missing values are reported as such, not here. */
  private static Optional<Alert> outsideOrder(AlertedColumn column) {
    if (!(column.variable() instanceof OrdinalVariable ordinal)) {
      return Optional.empty();
    }
    TextColumn text = column.text();
    List<Integer> outside =
        column.texts(d -> !ordinal.isRanked(d) && !column.suspects().texts().contains(d));
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>(List.of(column.name()));
    List<String> all = new ArrayList<>(List.of(column.name()));
    all.addAll(ordinal.levels());
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("the order", String.join(" < ", ordinal.levels())));
    for (int d : outside) {
      missing.add(text.text(d).strip());
      all.add(text.text(d));
      steps.add(new Step(AlertWording.quoted(text.text(d)), Numbers.counted(text.count(d), "row")));
    }
    String found =
        String.join(
                ", ",
                outside.stream()
                    .limit(SHOWN)
                    .map(d -> AlertWording.quoted(text.text(d)) + " (" + text.count(d) + ")")
                    .toList())
            + (outside.size() > SHOWN ? ", ..." : "");
    return Optional.of(
        column.alert(
            AlertKind.OUTSIDE_ORDER,
            Numbers.counted(column.count(outside), "value")
                + " without a place in "
                + String.join(" < ", ordinal.levels())
                + ": "
                + found,
            column.rows(outside, SHOWN),
            steps,
            AlertWording.call("withMissing", missing)
                + " if their meaning is not known; otherwise put them in their place: "
                + AlertWording.call("withOrdinal", all)));
  }

  private static Optional<Alert> unsure(AlertedColumn column) {
    InferredType type = column.type();
    boolean unsure =
        Math.round(100 * type.confidence()) < 100 * UNSURE
            && column.observed() >= FEWEST_FOR_A_TYPE
            && !WITHOUT_STATISTICS.containsAll(EnumSet.of(type.type(), type.runnerUp()))
            && !MixedAlerts.isMixed(column);
    if (!unsure) {
      return Optional.empty();
    }
    return Optional.of(
        column.alert(
            AlertKind.UNSURE_TYPE,
            type.type().word()
                + " with a confidence of "
                + Numbers.fixed(type.confidence(), 2)
                + ", perhaps "
                + type.runnerUp().word(),
            List.of(),
            List.of(
                new Step("taken as", type.type().meaning()),
                new Step("could be", type.runnerUp().meaning()),
                new Step("what decided", type.whyNotRunnerUp())),
            "See types().get("
                + AlertWording.literal(column.name())
                + ").explain(); if you know better: "
                + AlertWording.call("withType", column.name(), type.runnerUp())));
  }
}
