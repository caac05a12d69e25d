package dev.firstlook.explain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A name with a number for its subscript. */
  private static final Pattern INDEXED = Pattern.compile("([^_]+)_([0-9]+)");

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
    Matcher indexed = INDEXED.matcher(Scripts.unlowered(name));
    return indexed.matches()
        ? notation.call(indexed.group(1), indexed.group(2), arguments)
        : notation.call(name, "", arguments);
  }

  static IllegalArgumentException noValue(String what) {
    return new IllegalArgumentException(
        "a formula must be made of numbers to have a value, but %s is notation".formatted(what));
  }
}
