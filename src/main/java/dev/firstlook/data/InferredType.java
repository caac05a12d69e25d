package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column as its values and its name suggest it, with the evidence for and against.
 *
 * <pre>{@code
 * InferredType type = TypeInference.infer("size", List.of("S", "L", "M", "L", "XL", "M"));
 * type.type(); // ORDINAL
 * type.levels(); // [S, M, L, XL]
 * System.out.println(type.explain());
 * }</pre>
 */
public final class InferredType implements Explainable {
  private final String name;
  private final VariableType type;
  private final VariableType runnerUp;
  private final double confidence;
  private final Map<VariableType, Double> scores;
  private final List<Evidence> evidence;
  private final Details details;

  /** What the values alone suggested, if the type was declared. */
  private final @Nullable InferredType inferred;

  /** What is known beside the type; copied, for the profile is not kept. */
  private record Details(
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
      String unit) {}

  private InferredType(
      String name,
      VariableType type,
      VariableType runnerUp,
      double confidence,
      Map<VariableType, Double> scores,
      List<Evidence> evidence,
      Details details,
      @Nullable InferredType inferred) {
    this.name = name;
    this.type = type;
    this.runnerUp = runnerUp;
    this.confidence = confidence;
    this.scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    this.evidence = sorted(evidence, type, runnerUp);
    this.details = details;
    this.inferred = inferred;
  }

  static InferredType of(
      ColumnProfile p,
      VariableType type,
      VariableType runnerUp,
      Map<VariableType, Double> scores,
      double confidence,
      List<Evidence> evidence) {
    boolean ordinal = type == VariableType.ORDINAL;
    boolean temporal = type == VariableType.TEMPORAL;
    boolean numeric = type == VariableType.CONTINUOUS || type == VariableType.DISCRETE;
    boolean numberLevels = ordinal && p.allNumbers();
    TextColumn column = p.column();
    Details details =
        new Details(
            column.rows(),
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
    return new InferredType(
        column.name(), type, runnerUp, confidence, scores, evidence, details, null);
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

  private static List<Evidence> sorted(
      List<Evidence> evidence, VariableType type, VariableType runnerUp) {
    List<Evidence> sorted = new ArrayList<>(evidence);
    sorted.sort(
        Comparator.comparingDouble((Evidence e) -> e.weight(runnerUp) - e.weight(type))
            .thenComparingDouble(e -> -e.weight(type)));
    return List.copyOf(sorted);
  }

  /** The type that somebody who knows the data gave; what the values alone suggested is kept. */
  InferredType declaredAs(Variable variable) {
    boolean ordinal = variable instanceof OrdinalVariable;
    Optional<TemporalFormat> format =
        variable instanceof TemporalVariable time ? Optional.of(time.format()) : Optional.empty();
    Details declared =
        new Details(
            details.rows,
            details.observed,
            details.distinct,
            details.runnerUpCannotHold,
            ordinal ? ((OrdinalVariable) variable).levels() : List.of(),
            ordinal && details.cyclic,
            ordinal ? ((OrdinalVariable) variable).unranked().values() : List.of(),
            format,
            variable instanceof TemporalVariable times
                ? Optional.of(times.resolution())
                : Optional.empty(),
            false,
            variable instanceof NumericVariable ? details.dressing : Set.of(),
            variable instanceof NumericVariable ? details.unit : "");
    InferredType alone = inferred == null ? this : inferred;
    return new InferredType(
        name, variable.type(), alone.type, 1, scores, alone.evidence, declared, alone);
  }

  /**
   * Whether the type was declared by {@link Dataset#withType} or one of its kin, and not inferred.
   *
   * @return true if somebody gave the type
   */
  public boolean isDeclared() {
    return inferred != null;
  }

  /**
   * The name of the variable.
   *
   * @return as it was given; may be empty
   */
  public String name() {
    return name;
  }

  /**
   * The type that the evidence favours.
   *
   * @return the type
   */
  public VariableType type() {
    return type;
  }

  /**
   * How sure the type is against all others together: every 1.5 bits by which its score is ahead of
   * another type double the odds between the two, so the confidence is 2<sup>s/1.5</sup> of the
   * type divided by the sum of 2<sup>s/1.5</sup> over all types, at most 0.99. A lead of 1.5 bits
   * over a single rival gives 0.67, of 4.5 bits 0.89.
   *
   * <p>The 1.5 was found with labelled columns, so that of the types given with a confidence of
   * about 0.9 about nine in ten are right. This holds for columns as one meets them in teaching;
   * two types can also both be defended.
   *
   * @return from 0 to 0.99, and 1 for a type that was declared; below 0.5 if a type that cannot
   *     hold every value had the higher score
   */
  public double confidence() {
    return confidence;
  }

  /**
   * What was found.
   *
   * @return the evidence; first what decides most for the type against its runner-up, last what
   *     speaks against it
   */
  public List<Evidence> evidence() {
    return evidence;
  }

  /**
   * The sum of the weights of all evidence for a type.
   *
   * @param type any type
   * @return the score in bits; only differences between types mean something
   */
  public double score(VariableType type) {
    return scores.getOrDefault(type, 0.0);
  }

  /**
   * The type that came second.
   *
   * @return another type than {@link #type()}
   */
  public VariableType runnerUp() {
    return runnerUp;
  }

  /**
   * Why the type that came second lost.
   *
   * @return the finding that speaks most for the type against its runner-up, or, if the runner-up
   *     could not hold every value, the one that speaks most against it
   */
  public String whyNotRunnerUp() {
    Optional<Evidence> against =
        evidence.stream()
            .filter(piece -> details.runnerUpCannotHold && piece.weight(runnerUp) < 0)
            .min(Comparator.comparingDouble(piece -> piece.weight(runnerUp)));
    if (against.isPresent()) {
      return against.get().finding();
    }
    if (evidence.isEmpty() || decides(evidence.get(0)) <= 0) {
      return "nothing decides between " + type.word() + " and " + runnerUp.word();
    }
    return evidence.get(0).finding();
  }

  /**
   * The levels of an ordinal variable as they are written in the data.
   *
   * @return the levels, low to high; empty for other types
   */
  public List<String> levels() {
    return details.levels;
  }

  /**
   * Whether the values go round, as the days of the week do: after the last the first comes again.
   *
   * @return true for a known circle, ordinal or categorical
   */
  public boolean cyclic() {
    return details.cyclic;
  }

  /**
   * The values of an ordinal variable that have no place in its order.
   *
   * @return the values as written, the most frequent first; empty for other types
   */
  public List<String> unranked() {
    return details.unranked;
  }

  /**
   * How the points in time are written.
   *
   * @return the format that reads every value of a temporal variable; empty for other types
   */
  public Optional<TemporalFormat> temporalFormat() {
    return details.format;
  }

  /**
   * The unit down to which the points in time are told.
   *
   * @return the unit of a temporal variable; empty for other types
   */
  public Optional<ChronoUnit> resolution() {
    return details.resolution;
  }

  /**
   * Whether days and months could be the other way round, because no day is above 12.
   *
   * @return true if both orders read every value of a temporal variable
   */
  public boolean dayMonthAmbiguous() {
    return details.ambiguous;
  }

  /**
   * What is written around the numbers.
   *
   * @return the dressings of a continuous or discrete variable; empty if its numbers are plain
   */
  public Set<NumberDressing> dressing() {
    return details.dressing;
  }

  /**
   * The unit that is written behind every number.
   *
   * @return such as {@code kg}; empty if there is none
   */
  public String unit() {
    return details.unit;
  }

  /**
   * Shows how the type was found: what the column holds, each piece of evidence with the types it
   * speaks for (+) and against (-) in bits, the runner-up, and what the type means.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    if (inferred != null) {
      return inferred
          .explain()
          .conclude(
              "The values alone look "
                  + inferred.type.word()
                  + ", but "
                  + shownName()
                  + " was declared to be "
                  + type.word()
                  + ": "
                  + type.meaning()
                  + ".");
    }
    Working working =
        Working.of("What kind of data is " + shownName() + "?")
            .step(
                "look at every row",
                details.rows
                    + " rows, "
                    + (details.rows - details.observed)
                    + " missing, "
                    + details.distinct
                    + " different values");
    for (Evidence piece : evidence) {
      working = working.step(piece.rule() + ": " + piece.finding(), weights(piece));
    }
    working =
        working.step(
            "add up the evidence, in bits (every 1.5 bits double the odds)",
            Arrays.stream(VariableType.values())
                .sorted(Comparator.comparingDouble((VariableType t) -> -score(t)))
                .limit(3)
                .map(t -> t.word() + " " + signed(score(t)))
                .reduce((a, b) -> a + ", " + b)
                .orElse(""));
    return working.conclude(Lesson.conclusion(this, details.runnerUpCannotHold));
  }

  /**
   * The type on one line, such as {@code size: ordinal (0.99), S < M < L; not categorical: ...}.
   *
   * @return name, type, confidence, what it looks like, and why it is not the runner-up
   */
  @Override
  public String toString() {
    if (inferred != null) {
      return Escape.terminal(
          shownName()
              + ": "
              + type.word()
              + " (declared); the values alone look "
              + inferred.type.word());
    }
    return Escape.terminal(
        shownName()
            + ": "
            + type.word()
            + " ("
            + Numbers.fixed(confidence, 2)
            + "), "
            + Lesson.looks(this, details.observed, details.distinct)
            + "; not "
            + runnerUp.word()
            + ": "
            + Escape.shorten(whyNotRunnerUp(), 120));
  }

  String shownName() {
    return name.isBlank() ? "the column without a name" : name;
  }

  private double decides(Evidence piece) {
    return piece.weight(type) - piece.weight(runnerUp);
  }

  private static String weights(Evidence piece) {
    return piece.weights().entrySet().stream()
        .filter(entry -> entry.getValue() != 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getKey().word() + " " + signed(entry.getValue()))
        .reduce((a, b) -> a + ", " + b)
        .orElse("for your information");
  }

  private static String signed(double weight) {
    String text = Numbers.fixed(weight, 1).replaceAll("\\.0$", "");
    return weight > 0 ? "+" + text : text;
  }
}
