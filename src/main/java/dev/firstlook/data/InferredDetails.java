package dev.firstlook.data;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a column beside its type. All of it is copied, for the profile of the column
 * is not kept.
 *
 * @param rows how many rows there are
 * @param observed how many of them hold a value
 * @param distinct how many different values there are
 * @param runnerUpCannotHold whether the second best type would lose values
 * @param levels the levels of an ordinal variable from low to high
 * @param cyclic whether the levels go round
 * @param unranked the values of an ordinal variable without a place
 * @param format how points in time are written
 * @param resolution the unit down to which they are told
 * @param ambiguous whether day and month could be the other way round
 * @param dressing what is written around numbers
 * @param unit the unit behind every number; empty if there is none
 */
record InferredDetails(
    int rows,
    int observed,
    int distinct,
    boolean runnerUpCannotHold,
    List<String> levels,
    boolean cyclic,
    List<String> unranked,
    Optional<TemporalFormat> format,
    Optional<ChronoUnit> resolution,
    boolean ambiguous,
    Set<NumberDressing> dressing,
    String unit) {

  static InferredDetails of(
      ColumnProfile p, VariableType type, VariableType runnerUp, List<Evidence> evidence) {
    boolean ordinal = type == VariableType.ORDINAL;
    boolean temporal = type == VariableType.TEMPORAL;
    boolean numeric = type == VariableType.CONTINUOUS || type == VariableType.DISCRETE;
    boolean numberLevels = ordinal && p.allNumbers();
    return new InferredDetails(
        p.column().rows(),
        p.observed(),
        p.distinct(),
        !TypeInference.canHold(p, runnerUp),
        numberLevels ? numbers(p) : ordinal ? p.order().levels() : List.of(),
        numberLevels
            ? evidence.stream().anyMatch(e -> e.rule().equals(TimeRules.CALENDAR))
            : p.order().cyclic(),
        ordinal ? p.order().unranked() : List.of(),
        temporal ? Optional.ofNullable(Times.format(p)) : Optional.empty(),
        temporal ? Optional.of(Times.resolution(p)) : Optional.empty(),
        temporal && p.temporal().ambiguous,
        numeric ? p.number().dressing : Set.of(),
        numeric ? p.number().unit : "");
  }

  /** The texts of a column of numbers by their value. */
  private static List<String> numbers(ColumnProfile p) {
    List<Integer> texts = new ArrayList<>();
    for (int d = 0; d < p.column().texts(); d++) {
      if (!p.column().isMissingText(d)) {
        texts.add(d);
      }
    }
    texts.sort(Comparator.comparingDouble(d -> p.numbers()[d]));
    return texts.stream().map(p.column()::text).toList();
  }

  /** What stays true when somebody gives the type. */
  InferredDetails declared(Variable variable) {
    Optional<OrdinalVariable> ordinal =
        variable instanceof OrdinalVariable levelled ? Optional.of(levelled) : Optional.empty();
    Optional<TemporalVariable> temporal =
        variable instanceof TemporalVariable timed ? Optional.of(timed) : Optional.empty();
    boolean numeric = variable instanceof NumericVariable;
    return new InferredDetails(
        rows,
        observed,
        distinct,
        runnerUpCannotHold,
        ordinal.map(OrdinalVariable::levels).orElse(List.of()),
        ordinal.isPresent() && cyclic,
        ordinal.map(known -> known.unranked().values()).orElse(List.of()),
        temporal.map(TemporalVariable::format),
        temporal.map(TemporalVariable::resolution),
        false,
        numeric ? dressing : Set.of(),
        numeric ? unit : "");
  }
}
