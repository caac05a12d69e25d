package dev.firstlook.explain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A function with a name.
 *
 * @param evaluator what gives its value, or the logarithm of its value; null if the function is
 *     notation, such as the P of a probability
 * @param logarithmic whether the evaluator gives the logarithm
 */
record NamedFunction(
    String name, @Nullable ToDoubleFunction<double[]> evaluator, boolean logarithmic)
    implements Operator {

  @Override
  public Scaled evaluate(List<Scaled> arguments) {
    if (evaluator == null) {
      throw noValue(name + "(...)");
    }
    double value =
        evaluator.applyAsDouble(arguments.stream().mapToDouble(Scaled::toDouble).toArray());
    return logarithmic ? Scaled.exp(value) : Scaled.of(value);
  }

  @Override
  public Piece write(Notation notation, List<Piece> arguments) {
    return notation.call(name, arguments);
  }

  static IllegalArgumentException noValue(String what) {
    return new IllegalArgumentException(
        "a formula must be made of numbers to have a value, but %s is notation".formatted(what));
  }
}
