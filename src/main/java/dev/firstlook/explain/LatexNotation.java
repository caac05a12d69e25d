package dev.firstlook.explain;

import dev.firstlook.explain.Piece.Edge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** LaTeX for between dollar signs, with commands that KaTeX and MathJax know too. */
final class LatexNotation implements Notation {

  private static final Map<String, String> ACCENTS =
      Map.of("\u0304", "\\bar", "\u0302", "\\hat", "\u0303", "\\tilde");

  private static final Map<String, String> SIGNS =
      Map.of(
          "≠",
          "\\ne",
          "≤",
          "\\le",
          "≥",
          "\\ge",
          "≈",
          "\\approx",
          "~",
          "\\sim",
          "|",
          "\\mid",
          "Σ",
          "\\sum",
          "Π",
          "\\prod");

  private static final List<String> TALL =
      List.of("\\frac", "\\sum", "\\prod", "\\int", "\\binom", "\\begin");

  @Override
  public Piece number(String digits) {
    return new Piece(digits, Binding.ATOM, Edge.DIGIT, Edge.DIGIT);
  }

  @Override
  public Piece symbol(String name, String accent) {
    String letter = LatexNames.of(name);
    return Piece.atom(accent.isEmpty() ? letter : ACCENTS.get(accent) + "{" + letter + "}");
  }

  @Override
  public Piece subscript(Piece base, Piece below) {
    return base.withCode(base.code() + "_{" + below.code() + "}");
  }

  @Override
  public Piece fenced(String open, Piece inner, String close) {
    // Brackets grow with what is tall; without need they would only be further apart.
    boolean tall =
        TALL.stream().anyMatch(inner.code()::contains)
            || (open.equals("|") && inner.code().contains("|"));
    String code =
        tall ? "\\left" + open + inner.code() + "\\right" + close : open + inner.code() + close;
    return new Piece(code, Binding.ATOM, Edge.BRACKET, Edge.BRACKET);
  }

  @Override
  public Piece infix(Piece left, String sign, Piece right, Binding binding) {
    String code = left.code() + " " + SIGNS.getOrDefault(sign, sign) + " " + right.code();
    return new Piece(code, binding, left.first(), right.last());
  }

  @Override
  public Piece product(Piece left, Piece right, boolean dot) {
    String code = left.code() + (dot ? " \\cdot " : " ") + right.code();
    Binding binding = left.first() == Edge.MINUS ? Binding.NEGATED : Binding.PRODUCT;
    return new Piece(code, binding, left.first(), right.last());
  }

  @Override
  public Piece minus(Piece operand) {
    Binding binding = operand.isAtLeast(Binding.ATOM) ? Binding.SIGNED : Binding.NEGATED;
    return new Piece("-" + operand.code(), binding, Edge.MINUS, operand.last());
  }

  @Override
  public Piece fraction(Piece above, Piece below) {
    String code = "\\frac{" + above.code() + "}{" + below.code() + "}";
    return new Piece(code, Binding.POWER, Edge.FRACTION, Edge.FRACTION);
  }

  @Override
  public Piece power(Piece base, Piece exponent) {
    String code = base.code() + "^{" + exponent.code() + "}";
    return new Piece(code, Binding.POWER, base.first(), Edge.OTHER);
  }

  @Override
  public Piece root(Piece radicand, Piece degree) {
    String index = degree.code().equals("2") ? "" : "[" + degree.code() + "]";
    return Piece.atom("\\sqrt" + index + "{" + radicand.code() + "}");
  }

  @Override
  public Piece factorial(Piece operand) {
    return new Piece(operand.code() + "!", Binding.POWER, operand.first(), Edge.OTHER);
  }

  @Override
  public Piece choose(Piece from, Piece chosen) {
    return Piece.atom("\\binom{" + from.code() + "}{" + chosen.code() + "}");
  }

  @Override
  public Piece call(String name, String index, List<Piece> arguments) {
    String inner = arguments.stream().map(Piece::code).collect(Collectors.joining(", "));
    String below = index.isEmpty() ? "" : "_{" + index + "}";
    return Piece.atom(LatexNames.ofFunction(name) + below + brackets(Piece.atom(inner)).code());
  }

  @Override
  public Piece over(String sign, Piece index, Piece from, Piece to, Piece body) {
    String bounds = "_{" + index.code() + " = " + from.code() + "}^{" + to.code() + "}";
    String code = SIGNS.get(sign) + bounds + " " + body.code();
    return new Piece(code, Binding.PRODUCT, Edge.OTHER, Edge.OPEN);
  }

  @Override
  public Piece integral(Piece body, Piece variable, Piece from, Piece to) {
    String bounds = "_{" + from.code() + "}^{" + to.code() + "}";
    String code = "\\int" + bounds + " " + body.code() + " \\, d" + variable.code();
    return new Piece(code, Binding.PRODUCT, Edge.OTHER, Edge.OTHER);
  }

  @Override
  public Piece cases(List<Piece> values, List<Piece> conditions, Piece otherwise) {
    StringBuilder code = new StringBuilder("\\begin{cases} ");
    for (int i = 0; i < values.size(); i++) {
      code.append(values.get(i).code()).append(" & \\text{if } ");
      code.append(conditions.get(i).code()).append(" \\\\ ");
    }
    code.append(otherwise.code()).append(" & \\text{otherwise} \\end{cases}");
    return new Piece(code.toString(), Binding.RELATION, Edge.OTHER, Edge.OTHER);
  }

  @Override
  public Piece dots() {
    return Piece.atom("\\cdots");
  }
}
