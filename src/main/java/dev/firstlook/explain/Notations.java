package dev.firstlook.explain;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Formula} is made of besides {@link Formulas arithmetic}: sums and products over an
 * index, functions by name, equations and other relations, integrals, cases. Meant to be imported
 * statically.
 */
public final class Notations {

  private Notations() {}

  /**
   * A sum over an index. To infinity it is evaluated until a hundred terms in a row have changed
   * nothing.
   *
   * @param index the name of the index, such as {@code i}
   * @param from its first whole number
   * @param to its last whole number; below the first the sum is 0
   * @param term the term, in which the index is a symbol
   * @return the sum
   * @throws IllegalArgumentException if the name of the index is blank
   */
  public static Formula sum(String index, Formula from, Formula to, Formula term) {
    return over(Over.Kind.SUM, index, from, to, term);
  }

  /**
   * A product over an index, as {@link #sum(String, Formula, Formula, Formula)}.
   *
   * @param index the name of the index
   * @param from its first whole number
   * @param to its last whole number; below the first the product is 1
   * @param factor the factor, in which the index is a symbol
   * @return the product
   * @throws IllegalArgumentException if the name of the index is blank
   */
  public static Formula product(String index, Formula from, Formula to, Formula factor) {
    return over(Over.Kind.PRODUCT, index, from, to, factor);
  }

  /**
   * A function of one argument.
   *
   * @param name such as {@code Φ}; not blank
   * @param function what gives its value
   * @param argument its argument
   * @return the function of the argument
   * @throws IllegalArgumentException if the name is blank
   */
  public static Formula function(String name, DoubleUnaryOperator function, Formula argument) {
    return functionOf(name, x -> function.applyAsDouble(x[0]), argument);
  }

  /**
   * A function of two arguments.
   *
   * @param name such as {@code B}; not blank
   * @param function what gives its value
   * @param first the first argument
   * @param second the second argument
   * @return the function of the arguments
   * @throws IllegalArgumentException if the name is blank
   */
  public static Formula function(
      String name, DoubleBinaryOperator function, Formula first, Formula second) {
    return functionOf(name, x -> function.applyAsDouble(x[0], x[1]), first, second);
  }

  /**
   * A function of any number of arguments, given to its evaluator as an array.
   *
   * @param name not blank
   * @param function what gives its value for the arguments
   * @param arguments at least one
   * @return the function of the arguments
   * @throws IllegalArgumentException if the name is blank, or there is no argument
   */
  public static Formula functionOf(
      String name, ToDoubleFunction<double[]> function, Formula... arguments) {
    return named(name, function, false, arguments);
  }

  /**
   * A positive function that may leave the range of a double, such as Γ(200), by its logarithm.
   *
   * @param name such as {@code Γ}; not blank
   * @param logarithm what gives the natural logarithm of its value for the arguments
   * @param arguments at least one
   * @return the function of the arguments
   * @throws IllegalArgumentException if the name is blank, or there is no argument
   */
  public static Formula functionByLogarithm(
      String name, ToDoubleFunction<double[]> logarithm, Formula... arguments) {
    return named(name, logarithm, true, arguments);
  }

  /**
   * Something that is written like a function and has no value, such as Var(X).
   *
   * @param name not blank
   * @param arguments at least one
   * @return the notation
   * @throws IllegalArgumentException if the name is blank, or there is no argument
   */
  public static Formula notation(String name, Formula... arguments) {
    return named(name, null, false, arguments);
  }

  /**
   * The probability of an event, as notation: P(X = 2).
   *
   * @param event such as a {@linkplain #relation relation} of X
   * @return P(event)
   */
  public static Formula probability(Formula event) {
    return notation("P", event);
  }

  /**
   * An equation. Its value is that of the right side.
   *
   * @param left what it is about
   * @param right what that is, or a further equation
   * @return left = right
   */
  public static Formula equation(Formula left, Formula right) {
    return relation(left, "=", right);
  }

  /**
   * A relation. Relations on the left make a chain: a ≤ x ≤ b.
   *
   * @param left the left side
   * @param sign {@code =}, {@code ≠}, {@code <}, {@code ≤}, {@code >}, {@code ≥}, {@code ≈}, {@code
   *     ~}, or {@code |} for given
   * @param right the right side
   * @return the relation
   * @throws IllegalArgumentException if the sign is none of these
   */
  public static Formula relation(Formula left, String sign, Formula right) {
    return new Formula(new Relation(left.node(), sign, right.node()));
  }

  /**
   * An integral, as notation that knows its value.
   *
   * @param integrand what is integrated
   * @param variable the variable of integration
   * @param from the lower bound
   * @param to the upper bound
   * @param value what it comes to; not shown
   * @return the integral
   * @throws IllegalArgumentException if the name of the variable is blank
   */
  public static Formula integral(
      Formula integrand, String variable, Formula from, Formula to, Formula value) {
    String name = Substitution.name(variable);
    return new Formula(new Integral(integrand.node(), name, from.node(), to.node(), value.node()));
  }

  /**
   * A value if a condition holds, and another if not. For more conditions the other is again cases.
   *
   * @param value the value if the condition holds
   * @param condition a {@linkplain #relation relation} or chain of relations
   * @param otherwise the value if not
   * @return the cases
   * @throws IllegalArgumentException if the condition is neither a relation nor a chain of them
   */
  public static Formula cases(Formula value, Formula condition, Formula otherwise) {
    if (condition.node() instanceof Relation relation) {
      return new Formula(Cases.of(value.node(), relation, otherwise.node()));
    }
    throw new IllegalArgumentException(
        "condition must be a relation such as x > 0, but was " + condition);
  }

  private static Formula over(
      Over.Kind kind, String index, Formula from, Formula to, Formula body) {
    String name = Substitution.name(index);
    return new Formula(new Over(kind, name, from.node(), to.node(), body.node()));
  }

  private static Formula named(
      String name,
      @Nullable ToDoubleFunction<double[]> evaluator,
      boolean logarithmic,
      Formula... arguments) {
    Formulas.atLeastOne("arguments of a function", arguments.length);
    NamedFunction function = new NamedFunction(Substitution.name(name), evaluator, logarithmic);
    return new Formula(
        new Operation(function, Arrays.stream(arguments).map(Formula::node).toList()));
  }
}
