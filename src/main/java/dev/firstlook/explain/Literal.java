package dev.firstlook.explain;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A number, carried exactly and shown rounded.
 *
 * @param value any number
 * @param spread how far the numbers beside it are apart, for {@link Numbers#within}; 0 if that adds
 *     no digits
 */
record Literal(double value, double spread) implements Node {

  Literal(double value) {
    this(value, 0);
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return this;
  }

  @Override
  public Scaled evaluate(Scope scope) {
    return Scaled.of(value);
  }

  @Override
  public Piece write(Notation notation) {
    Piece size = number(Numbers.within(Math.abs(value), spread), notation);
    return value < 0 ? notation.minus(size) : size;
  }

  private static Piece number(String text, Notation notation) {
    int e = text.indexOf('e');
    if (text.equals("Infinity")) {
      return notation.symbol("∞", "");
    } else if (e < 0) {
      return notation.number(text);
    }
    Piece exponent = notation.number(text.substring(e + 1).replace("-", ""));
    if (text.charAt(e + 1) == '-') {
      exponent = notation.minus(exponent);
    }
    Piece power = notation.power(notation.number("10"), exponent);
    String mantissa = text.substring(0, e);
    return mantissa.equals("1") ? power : notation.product(notation.number(mantissa), power, true);
  }
}
