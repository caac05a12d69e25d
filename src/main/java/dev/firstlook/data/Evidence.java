package dev.firstlook.data;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One piece of evidence about the type of a column: which rule spoke, what it found, and how much
 * that speaks for or against each type.
 *
 * <p>Weights are bits: a weight of 1, by itself, doubles the odds of a type against the others, -1
 * halves them, as in the weight of evidence of Good, I. J. (1950), Probability and the Weighing of
 * Evidence. Together they count for less, for the findings are not independent: see {@link
 * InferredType#confidence()}.
 *
 * @param rule the name of the rule, such as {@code number-share}
 * @param finding what was found, in words with numbers, such as {@code 342 of 342 values are
 *     numbers}
 * @param weights for each type that the finding speaks about its weight in bits, positive for and
 *     negative against; types that are not in the map are not touched
 */
public record Evidence(String rule, String finding, Map<VariableType, Double> weights) {

  /**
   * Copies the weights, in the order of the types.
   *
   * @param rule not null
   * @param finding not null
   * @param weights finite numbers
   * @throws IllegalArgumentException if a weight is not finite
   */
  public Evidence {
    requireNonNull(rule, "rule");
    requireNonNull(finding, "finding");
    Map<VariableType, Double> copy = new EnumMap<>(VariableType.class);
    copy.putAll(weights);
    copy.forEach(
        (type, weight) -> {
          if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                "weight for " + type + " must be finite, but was " + weight);
          }
        });
    weights = Collections.unmodifiableMap(copy);
  }

  /**
   * How much this speaks for one type.
   *
   * @param type any type
   * @return the weight in bits, negative if it speaks against the type, 0 if it says nothing
   */
  public double weight(VariableType type) {
    return weights.getOrDefault(type, 0.0);
  }
}
