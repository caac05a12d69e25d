package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a {@link Formula} is made of: numbers, symbols and arithmetic. {@link Notations} has the
 * rest. Meant to be imported statically:
 *
 * <pre>{@code
 * fraction(product(power(lambda, k), exp(negative(lambda))), factorial(k)) // λᵏ e^-λ / k!
 * }</pre>
 */
public final class Formulas {

  private Formulas() {}

  /**
   * A number; shown to four significant digits, carried exactly.
   *
   * @param value any number; infinite for ∞
   * @return the number
   */
  public static Formula number(double value) {
    return new Formula(new Literal(value));
  }

  /**
   * The number π, which is not a symbol to put a number in for.
   *
   * @return π
   */
  public static Formula pi() {
    return new Formula(new Constant("π", Math.PI));
  }

  /**
   * A symbol to put a number in for. A letter may carry a bar, hat or tilde ({@code x̄}, {@code
   * p̂}); what follows a low line is a subscript ({@code μ_0}).
   *
   * @param name not blank
   * @return the symbol
   * @throws IllegalArgumentException if the name is blank
   */
  public static Formula symbol(String name) {
    return new Formula(new Symbol(Substitution.name(name)));
  }

  /**
   * One value of a sample, such as xᵢ; {@link Formula#withSample} puts the sample in.
   *
   * @param name the name of the sample; not blank
   * @param index which of its values, from 1 on
   * @return the element
   * @throws IllegalArgumentException if the name is blank
   */
  public static Formula element(String name, Formula index) {
    return new Formula(new Element(Substitution.name(name), index.node(), null));
  }

  /**
   * A sum. A term that is negative is taken off: a and -b give a - b.
   *
   * @param terms at least one
   * @return the sum
   * @throws IllegalArgumentException if there is no term
   */
  public static Formula sum(Formula... terms) {
    atLeastOne("terms of a sum", terms.length);
    Node sum = terms[0].node();
    List<Node> joined = new ArrayList<>(List.of(sum));
    for (Formula term : List.of(terms).subList(1, terms.length)) {
      if (term.node() instanceof Operation inner && inner.operator() == Arithmetic.NEGATIVE) {
        sum = Operation.of(Arithmetic.DIFFERENCE, total(joined), inner.operands().get(0));
        joined = new ArrayList<>(List.of(sum));
      } else {
        joined.add(term.node());
      }
    }
    return new Formula(total(joined));
  }

  /**
   * A difference.
   *
   * @param left what is taken from
   * @param right what is taken off
   * @return left - right
   */
  public static Formula difference(Formula left, Formula right) {
    return of(Arithmetic.DIFFERENCE, left, right);
  }

  /**
   * A difference from a number, such as 1 - p.
   *
   * @param left what is taken from
   * @param right what is taken off
   * @return left - right
   */
  public static Formula difference(double left, Formula right) {
    return difference(number(left), right);
  }

  /**
   * The negative of something.
   *
   * @param operand of which
   * @return -operand
   */
  public static Formula negative(Formula operand) {
    return of(Arithmetic.NEGATIVE, operand);
  }

  /**
   * A product.
   *
   * @param factors at least one
   * @return the product
   * @throws IllegalArgumentException if there is no factor
   */
  public static Formula product(Formula... factors) {
    atLeastOne("factors of a product", factors.length);
    return factors.length == 1 ? factors[0] : of(Arithmetic.PRODUCT, factors);
  }

  /**
   * A fraction, or quotient.
   *
   * @param above the numerator
   * @param below the denominator
   * @return above / below
   */
  public static Formula fraction(Formula above, Formula below) {
    return of(Arithmetic.FRACTION, above, below);
  }

  /**
   * A fraction of a number, such as 1 / n.
   *
   * @param above the numerator
   * @param below the denominator
   * @return above / below
   */
  public static Formula fraction(double above, Formula below) {
    return fraction(number(above), below);
  }

  /**
   * A power.
   *
   * @param base the base
   * @param exponent the exponent
   * @return base to the exponent
   */
  public static Formula power(Formula base, Formula exponent) {
    return of(Arithmetic.POWER, base, exponent);
  }

  /**
   * A power to a number, such as x².
   *
   * @param base the base
   * @param exponent the exponent
   * @return base to the exponent
   */
  public static Formula power(Formula base, double exponent) {
    return power(base, number(exponent));
  }

  /**
   * A power of e = 2.718...
   *
   * @param exponent the exponent
   * @return e to the exponent
   */
  public static Formula exp(Formula exponent) {
    return of(Arithmetic.EXP, exponent);
  }

  /**
   * The natural logarithm, written ln.
   *
   * @param operand of which
   * @return ln(operand)
   */
  public static Formula log(Formula operand) {
    return of(Arithmetic.LOG, operand);
  }

  /**
   * The square root.
   *
   * @param radicand of which
   * @return √radicand
   */
  public static Formula squareRoot(Formula radicand) {
    return root(radicand, 2);
  }

  /**
   * A root of any degree; an odd one of a negative number is negative.
   *
   * @param radicand of which
   * @param degree such as 3 for the cube root
   * @return the root
   */
  public static Formula root(Formula radicand, double degree) {
    return of(Arithmetic.ROOT, radicand, number(degree));
  }

  /**
   * A factorial; its value needs a whole number of at least 0.
   *
   * @param operand of which
   * @return operand!
   */
  public static Formula factorial(Formula operand) {
    return of(Arithmetic.FACTORIAL, operand);
  }

  /**
   * A binomial coefficient: how many ways there are to choose. Its value needs a whole number of
   * what is chosen; what is chosen from may be any number, as n (n - 1) ... / k! allows.
   *
   * @param from how many there are, n
   * @param chosen how many are chosen, k
   * @return n over k
   */
  public static Formula choose(Formula from, Formula chosen) {
    return of(Arithmetic.CHOOSE, from, chosen);
  }

  /**
   * The absolute value.
   *
   * @param operand of which
   * @return |operand|
   */
  public static Formula absolute(Formula operand) {
    return of(Arithmetic.ABSOLUTE, operand);
  }

  static void atLeastOne(String what, int count) {
    if (!(count >= 1)) {
      throw new IllegalArgumentException(what + " must be at least 1, but were " + count);
    }
  }

  private static Node total(List<Node> terms) {
    return terms.size() == 1 ? terms.get(0) : new Operation(Arithmetic.SUM, terms);
  }

  private static Formula of(Arithmetic operator, Formula... operands) {
    return new Formula(
        new Operation(operator, Arrays.stream(operands).map(Formula::node).toList()));
  }
}
