package dev.firstlook.data;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what kind of data a column holds. Every value is looked at, never a sample, and the
 * name of the column counts as a hint.
 *
 * <p>A list of rules is asked; each that has something to say gives a piece of {@link Evidence}
 * with a weight in bits for or against types. The weights of a type add up to its score, and the
 * type with the highest score wins, among those that can hold every value without a loss: a column
 * with a single word in it is not a column of numbers, however many numbers there are.
 */
public final class TypeInference {
  /** Rules can be wrong about data that their author has not seen. */
  private static final double MOST_CONFIDENT = 0.99;

  /**
   * How many bits of evidence double the odds. If the rules were independent of one another it
   * would be 1, but several see the same thing in different ways. The value is the temperature of
   * C. Guo and others, On calibration of modern neural networks (2017), section 4.2: that for which
   * the labelled columns of {@code typical.csv} among the tests are most likely, to half a bit.
   */
  static final double BITS_THAT_DOUBLE = 1.5;

  private TypeInference() {}

  /**
   * Infers the type of a column from all of its texts.
   *
   * @param name the name of the column; may be empty
   * @param values the texts, row by row; null and the usual missing tokens (blank, NA, N/A, null,
   *     NaN in any case) count as missing
   * @return the type with its evidence
   */
  public static InferredType infer(String name, List<@Nullable String> values) {
    requireNonNull(name, "name");
    requireNonNull(values, "values");
    TextColumnBuilder builder = new TextColumnBuilder();
    values.forEach(value -> builder.add(value == null ? "" : value));
    return infer(ColumnProfile.of(builder.build(name, MissingTokens.USUAL)));
  }

  static InferredType infer(ColumnProfile profile) {
    List<Evidence> evidence = new ArrayList<>();
    for (Rule rule : Rule.ALL) {
      rule.examine(profile).ifPresent(evidence::add);
    }
    Map<VariableType, Double> scores = new EnumMap<>(VariableType.class);
    for (VariableType type : VariableType.values()) {
      scores.put(type, evidence.stream().mapToDouble(e -> e.weight(type)).sum());
    }
    Comparator<VariableType> byScore = Comparator.comparingDouble(scores::get);
    VariableType type =
        Arrays.stream(VariableType.values())
            .filter(candidate -> canHold(profile, candidate))
            .max(byScore)
            .orElse(VariableType.TEXT);
    VariableType runnerUp =
        Arrays.stream(VariableType.values())
            .filter(candidate -> candidate != type)
            .max(byScore.thenComparing(candidate -> canHold(profile, candidate)))
            .orElse(VariableType.TEXT);
    return InferredType.of(
        profile, type, runnerUp, scores, Math.min(MOST_CONFIDENT, odds(scores, type)), evidence);
  }

  /** The share of a type when every so many bits of score double the odds. */
  private static double odds(Map<VariableType, Double> scores, VariableType type) {
    double all = 0;
    for (double score : scores.values()) {
      all += Math.pow(2, (score - scores.getOrDefault(type, 0.0)) / BITS_THAT_DOUBLE);
    }
    return 1 / all;
  }

  /** Whether a variable of this type could hold every value without a loss. */
  static boolean canHold(ColumnProfile p, VariableType type) {
    return switch (type) {
      case CONTINUOUS -> p.allNumbers() && Conversion.keepsAllDigits(p);
      case DISCRETE -> p.allNumbers() && p.number().areExactCounts();
      case ORDINAL -> p.allNumbers() || p.order().ranks();
      case TEMPORAL -> Optional.ofNullable(Times.format(p)).isPresent();
      case CATEGORICAL, IDENTIFIER, TEXT -> true;
    };
  }
}
