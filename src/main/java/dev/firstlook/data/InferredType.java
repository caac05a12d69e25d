package dev.firstlook.data;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Working;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
  private final InferredDetails details;

  /** What the values alone suggested, if the type was declared. */
  private final @Nullable InferredType inferred;

  private InferredType(
      String name,
      VariableType type,
      VariableType runnerUp,
      double confidence,
      Map<VariableType, Double> scores,
      List<Evidence> evidence,
      InferredDetails details,
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
    return new InferredType(
        p.column().name(),
        type,
        runnerUp,
        confidence,
        scores,
        evidence,
        InferredDetails.of(p, type, runnerUp, evidence),
        null);
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
    InferredType alone = inferred == null ? this : inferred;
    return new InferredType(
        name,
        variable.type(),
        alone.type,
        1,
        scores,
        alone.evidence,
        details.declared(variable),
        alone);
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
            .filter(piece -> details.runnerUpCannotHold() && piece.weight(runnerUp) < 0)
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
    return details.levels();
  }

  /**
   * Whether the values go round, as the days of the week do: after the last the first comes again.
   *
   * @return true for a known circle, ordinal or categorical
   */
  public boolean cyclic() {
    return details.cyclic();
  }

  /**
   * The values of an ordinal variable that have no place in its order.
   *
   * @return the values as written, the most frequent first; empty for other types
   */
  public List<String> unranked() {
    return details.unranked();
  }

  /**
   * How the points in time are written.
   *
   * @return the format that reads every value of a temporal variable; empty for other types
   */
  public Optional<TemporalFormat> temporalFormat() {
    return details.format();
  }

  /**
   * The unit down to which the points in time are told.
   *
   * @return the unit of a temporal variable; empty for other types
   */
  public Optional<ChronoUnit> resolution() {
    return details.resolution();
  }

  /**
   * Whether days and months could be the other way round, because no day is above 12.
   *
   * @return true if both orders read every value of a temporal variable
   */
  public boolean dayMonthAmbiguous() {
    return details.ambiguous();
  }

  /**
   * What is written around the numbers.
   *
   * @return the dressings of a continuous or discrete variable; empty if its numbers are plain
   */
  public Set<NumberDressing> dressing() {
    return details.dressing();
  }

  /**
   * The unit that is written behind every number.
   *
   * @return such as {@code kg}; empty if there is none
   */
  public String unit() {
    return details.unit();
  }

  /**
   * Shows how the type was found: what the column holds, each piece of evidence with the types it
   * speaks for (+) and against (-) in bits, the runner-up, and what the type means.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return inferred == null
        ? InferredTypeWording.working(this, details)
        : InferredTypeWording.declared(this, inferred);
  }

  /**
   * The type on one line, such as {@code size: ordinal (0.99), S < M < L; not categorical: ...}.
   *
   * @return name, type, confidence, what it looks like, and why it is not the runner-up
   */
  @Override
  public String toString() {
    return inferred == null
        ? InferredTypeWording.line(this, details)
        : InferredTypeWording.declaredLine(this, inferred);
  }

  String shownName() {
    return name.isBlank() ? "the column without a name" : name;
  }

  private double decides(Evidence piece) {
    return piece.weight(type) - piece.weight(runnerUp);
  }
}
