package dev.firstlook.explain;

import dev.firstlook.explain.Piece.Edge;
import java.util.List;
import java.util.Map;

/** Presentation MathML. The code of every piece is one element. */
final class MathMlNotation implements Notation {

  private static final String MINUS = "\u2212";
  private static final String APPLIED = "\u2061";
  private static final String TIMES = "\u2062";

  private static final Map<String, String> ACCENTS =
      Map.of("\u0304", "\u00af", "\u0302", "^", "\u0303", "~");

  @Override
  public Piece number(String digits) {
    return new Piece(element("mn", digits), Binding.ATOM, Edge.DIGIT, Edge.DIGIT);
  }

  @Override
  public Piece symbol(String name, String accent) {
    String letter = element("mi", Escape.html(name));
    return Piece.atom(
        accent.isEmpty()
            ? letter
            : "<mover accent=\"true\">"
                + letter
                + "<mo stretchy=\"false\">"
                + ACCENTS.get(accent)
                + "</mo></mover>");
  }

  @Override
  public Piece subscript(Piece base, Piece below) {
    return base.withCode(element("msub", base.code() + below.code()));
  }

  @Override
  public Piece fenced(String open, Piece inner, String close) {
    String code = row(sign(open) + inner.code() + sign(close));
    return new Piece(code, Binding.ATOM, Edge.BRACKET, Edge.BRACKET);
  }

  @Override
  public Piece infix(Piece left, String sign, Piece right, Binding binding) {
    String shown = sign.equals("-") ? MINUS : sign;
    String code = row(left.code() + sign(shown) + right.code());
    return new Piece(code, binding, left.first(), right.last());
  }

  @Override
  public Piece product(Piece left, Piece right, boolean dot) {
    String code = row(left.code() + sign(dot ? "·" : TIMES) + right.code());
    Binding binding = left.first() == Edge.MINUS ? Binding.NEGATED : Binding.PRODUCT;
    return new Piece(code, binding, left.first(), right.last());
  }

  @Override
  public Piece minus(Piece operand) {
    Binding binding = operand.isAtLeast(Binding.ATOM) ? Binding.SIGNED : Binding.NEGATED;
    String code = row(sign(MINUS) + operand.code());
    return new Piece(code, binding, Edge.MINUS, operand.last());
  }

  @Override
  public Piece fraction(Piece above, Piece below) {
    String code = element("mfrac", above.code() + below.code());
    return new Piece(code, Binding.POWER, Edge.FRACTION, Edge.FRACTION);
  }

  @Override
  public Piece power(Piece base, Piece exponent) {
    String code = element("msup", base.code() + exponent.code());
    return new Piece(code, Binding.POWER, base.first(), Edge.OTHER);
  }

  @Override
  public Piece root(Piece radicand, Piece degree) {
    return Piece.atom(
        degree.code().equals(element("mn", "2"))
            ? element("msqrt", radicand.code())
            : element("mroot", radicand.code() + degree.code()));
  }

  @Override
  public Piece factorial(Piece operand) {
    String code = row(operand.code() + sign("!"));
    return new Piece(code, Binding.POWER, operand.first(), Edge.OTHER);
  }

  @Override
  public Piece choose(Piece from, Piece chosen) {
    String column = "<mfrac linethickness=\"0\">" + from.code() + chosen.code() + "</mfrac>";
    return Piece.atom(row(sign("(") + column + sign(")")));
  }

  @Override
  public Piece call(String name, String index, List<Piece> arguments) {
    StringBuilder inner = new StringBuilder();
    for (Piece argument : arguments) {
      inner.append(inner.isEmpty() ? "" : sign(",")).append(argument.code());
    }
    String brackets = row(sign("(") + inner + sign(")"));
    String letter = element("mi", Escape.html(name));
    String function = index.isEmpty() ? letter : element("msub", letter + element("mn", index));
    return Piece.atom(row(function + sign(APPLIED) + brackets));
  }

  @Override
  public Piece over(String sign, Piece index, Piece from, Piece to, Piece body) {
    String below = row(index.code() + sign("=") + from.code());
    String big = element("munderover", sign(sign.equals("Σ") ? "∑" : "∏") + below + to.code());
    return new Piece(row(big + body.code()), Binding.PRODUCT, Edge.OTHER, Edge.OPEN);
  }

  @Override
  public Piece integral(Piece body, Piece variable, Piece from, Piece to) {
    String big = element("msubsup", sign("∫") + from.code() + to.code());
    String code =
        row(
            big
                + body.code()
                + "<mspace width=\"0.17em\"/>"
                + element("mi", "d")
                + variable.code());
    return new Piece(code, Binding.PRODUCT, Edge.OTHER, Edge.OTHER);
  }

  @Override
  public Piece cases(List<Piece> values, List<Piece> conditions, Piece otherwise) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      rows.append(caseOf(values.get(i), "if ", conditions.get(i).code()));
    }
    rows.append(caseOf(otherwise, "otherwise", ""));
    String code = row(sign("{") + "<mtable columnalign=\"left\">" + rows + "</mtable>");
    return new Piece(code, Binding.RELATION, Edge.OTHER, Edge.OTHER);
  }

  private static String caseOf(Piece value, String word, String condition) {
    String when = element("mtd", element("mtext", word.replace(" ", "\u00a0")) + condition);
    return element("mtr", element("mtd", value.code()) + when);
  }

  @Override
  public Piece dots() {
    return Piece.atom(element("mi", "⋯"));
  }

  private static String sign(String sign) {
    return element("mo", Escape.html(sign));
  }

  private static String row(String elements) {
    return element("mrow", elements);
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }
}
