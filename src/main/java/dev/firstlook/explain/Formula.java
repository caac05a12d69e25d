package dev.firstlook.explain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula as an expression: it prints as text, as LaTeX and as MathML, numbers can be put in for
 * its symbols, and it can be evaluated. {@link Formulas} has the parts it is made of.
 *
 * <p>A formula is a value: what changes it returns a new one. Its numbers are shown to four
 * significant digits ({@link Numbers}) and carried exactly. Factors beyond the range of a double
 * (200!, e^-900) do no harm to a value within it.
 */
public final class Formula {

  private final Node node;

  Formula(Node node) {
    this.node = node;
  }

  Node node() {
    return node;
  }

  /**
   * This formula with a number in place of a symbol. Nothing is put in for the index of a sum or
   * the variable of an integral, and nothing changes if the symbol is not there.
   *
   * @param symbol the name of the symbol, such as {@code λ}
   * @param value any number
   * @return the formula with the number put in
   * @throws IllegalArgumentException if the name is blank
   */
  public Formula with(String symbol, double value) {
    return with(Map.of(symbol, value));
  }

  /**
   * This formula with numbers in place of symbols.
   *
   * @param values the numbers by the names of the symbols
   * @return the formula with the numbers put in
   * @throws IllegalArgumentException if a name is blank
   */
  public Formula with(Map<String, Double> values) {
    return with(values, 0);
  }

  /**
   * This formula with numbers in place of symbols that are shown {@linkplain Numbers#within within}
   * a spread, as 101.3042 where four digits would not do.
   *
   * @param values the numbers by the names of the symbols
   * @param spread what differences of that size are to be seen in the numbers
   * @return the formula with the numbers put in
   * @throws IllegalArgumentException if a name is blank
   */
  public Formula with(Map<String, Double> values, double spread) {
    return new Formula(node.with(Substitution.of(values, spread)));
  }

  /**
   * This formula with a sample put in for the {@linkplain Formulas#element elements} of that name.
   * They still print with their index until the index has a number.
   *
   * @param symbol the name of the sample, such as {@code x}
   * @param values the values; the first has the index 1
   * @return the formula with the sample put in
   * @throws IllegalArgumentException if the name is blank, or if an index that has a number already
   *     is not one of the sample
   */
  public Formula withSample(String symbol, double[] values) {
    return new Formula(node.with(Substitution.ofSample(symbol, values)));
  }

  /**
   * This formula with every sum and product over an index written out. Of more than five terms the
   * first two and the last are shown, with dots between them.
   *
   * @return such as {@code x₁ + x₂ + … + xₙ}; the same formula if there is nothing to write out
   * @throws IllegalArgumentException if a bound is a number that is not whole
   */
  public Formula expanded() {
    return new Formula(node.expanded(false));
  }

  /**
   * This formula with every sum and product over an index written out, as {@link #expanded()} does,
   * but with the value of each term that has one.
   *
   * @return such as {@code 0.05 + 0.149 + … + 0.101}
   * @throws IllegalArgumentException if a bound is a number that is not whole, or a term is
   *     notation without a value
   */
  public Formula expandedToValues() {
    return new Formula(node.expanded(true));
  }

  /**
   * What the formula comes to. An equation has the value of its right side, an integral that of the
   * formula it was given for its value.
   *
   * @return the value; NaN or infinite where arithmetic gives that, as for 1 / 0
   * @throws IllegalArgumentException if a symbol has no number (the message names it), if the
   *     formula is notation without a value, such as P(X = 2), or if a factorial, binomial
   *     coefficient or bound of a sum is given a number that is not whole
   */
  public double value() {
    Set<String> missing = node.symbols();
    if (!missing.isEmpty()) {
      throw Scope.missing(missing);
    }
    return node.evaluate(Scope.EMPTY).toDouble();
  }

  /**
   * The factors of a product or fraction, those below the line last; for anything else the formula
   * itself.
   *
   * @return at least one formula, in the order in which they are written
   */
  public List<Formula> factors() {
    return node.factors().stream().map(Formula::new).toList();
  }

  /**
   * The symbols that need a number before there is a {@link #value()}, in order of appearance:
   * those of the right side of an equation, without running indices.
   *
   * @return the names; empty if there is a value
   */
  public Set<String> symbols() {
    return Collections.unmodifiableSet(node.symbols());
  }

  /**
   * The formula in LaTeX, without dollar signs around it.
   *
   * @return LaTeX in which names are escaped
   */
  public String toLatex() {
    return node.write(new LatexNotation()).code();
  }

  /**
   * The formula in presentation MathML.
   *
   * @return one {@code math} element in which names are escaped
   */
  public String toMathMl() {
    return "<math>" + node.write(new MathMlNotation()).code() + "</math>";
  }

  /**
   * The formula on one line of Unicode text.
   *
   * @return such as {@code λᵏ e^-λ / k!}
   */
  @Override
  public String toString() {
    return node.write(new TextNotation()).code();
  }

  /**
   * Whether the other is the same expression; {@code a + b} is not {@code b + a}. Functions are the
   * same only if they have the same evaluator.
   *
   * @param other anything
   * @return true for a formula of the same parts
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Formula formula && node.equals(formula.node);
  }

  /**
   * A hash of the parts.
   *
   * @return the same for equal formulas
   */
  @Override
  public int hashCode() {
    return node.hashCode();
  }
}
