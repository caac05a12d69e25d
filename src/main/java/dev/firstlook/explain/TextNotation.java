package dev.firstlook.explain;

import dev.firstlook.explain.Piece.Edge;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of Unicode text for a terminal. */
final class TextNotation implements Notation {

  @Override
  public Piece number(String digits) {
    return new Piece(digits, Binding.ATOM, Edge.DIGIT, Edge.DIGIT);
  }

  @Override
  public Piece symbol(String name, String accent) {
    return Piece.atom(Escape.terminal(Normalizer.normalize(name + accent, Normalizer.Form.NFC)));
  }

  @Override
  public Piece subscript(Piece base, Piece below) {
    String lowered =
        Scripts.lowered(below.code()).orElseGet(() -> "_" + within(Binding.ATOM, below).code());
    return base.withCode(base.code() + lowered);
  }

  @Override
  public Piece fenced(String open, Piece inner, String close) {
    if (open.equals("|") && inner.code().contains("|")) {
      // Of bars within bars nobody could tell which belong together.
      return call("abs", "", List.of(inner));
    }
    return new Piece(open + inner.code() + close, Binding.ATOM, Edge.BRACKET, Edge.BRACKET);
  }

  @Override
  public Piece infix(Piece left, String sign, Piece right, Binding binding) {
    String code = left.code() + " " + sign + " " + right.code();
    return new Piece(code, binding, left.first(), right.last());
  }

  @Override
  public Piece product(Piece left, Piece right, boolean dot) {
    String code = left.code() + (dot ? " · " : " ") + right.code();
    return new Piece(code, productOf(left), left.first(), right.last());
  }

  /** A product or fraction that begins with a minus is looser than others. */
  private static Binding productOf(Piece left) {
    return left.first() == Edge.MINUS ? Binding.NEGATED : Binding.PRODUCT;
  }

  @Override
  public Piece minus(Piece operand) {
    Binding binding = operand.isAtLeast(Binding.ATOM) ? Binding.SIGNED : Binding.NEGATED;
    return new Piece("-" + operand.code(), binding, Edge.MINUS, operand.last());
  }

  @Override
  public Piece fraction(Piece above, Piece below) {
    boolean apart = above.last() == Edge.SLASH || above.last() == Edge.OPEN;
    Piece left = apart ? brackets(above) : within(Binding.NEGATED, above);
    String code = left.code() + " / " + within(Binding.POWER, below).code();
    return new Piece(code, productOf(left), left.first(), Edge.SLASH);
  }

  @Override
  public Piece power(Piece base, Piece exponent) {
    Optional<String> raised = Scripts.raised(exponent.code());
    boolean whole = exponent.binding() == Binding.ATOM || exponent.binding() == Binding.SIGNED;
    String code =
        base.code()
            + raised.orElseGet(() -> "^" + (whole ? exponent.code() : brackets(exponent).code()));
    return new Piece(code, Binding.POWER, base.first(), Edge.OTHER);
  }

  @Override
  public Piece root(Piece radicand, Piece degree) {
    String inner = within(Binding.ATOM, radicand).code();
    if (degree.code().equals("2")) {
      return new Piece("√" + inner, Binding.POWER, Edge.OTHER, Edge.OTHER);
    }
    Optional<String> raised = Scripts.raised(degree.code());
    return raised.isPresent()
        ? new Piece(raised.get() + "√" + inner, Binding.POWER, Edge.DIGIT, Edge.OTHER)
        : call("root", "", List.of(radicand, degree));
  }

  @Override
  public Piece factorial(Piece operand) {
    return new Piece(operand.code() + "!", Binding.POWER, operand.first(), Edge.OTHER);
  }

  @Override
  public Piece choose(Piece from, Piece chosen) {
    return call("C", "", List.of(from, chosen));
  }

  @Override
  public Piece call(String name, String index, List<Piece> arguments) {
    String inner = arguments.stream().map(Piece::code).collect(Collectors.joining(", "));
    String below = Scripts.lowered(index).orElse(index);
    return Piece.atom(Escape.terminal(name) + below + "(" + inner + ")");
  }

  @Override
  public Piece over(String sign, Piece index, Piece from, Piece to, Piece body) {
    String code =
        sign + "[" + index.code() + "=" + from.code() + ".." + to.code() + "] " + body.code();
    return new Piece(code, Binding.PRODUCT, Edge.OTHER, Edge.OPEN);
  }

  @Override
  public Piece integral(Piece body, Piece variable, Piece from, Piece to) {
    String code =
        "∫[" + from.code() + ".." + to.code() + "] " + body.code() + " d" + variable.code();
    return new Piece(code, Binding.PRODUCT, Edge.OTHER, Edge.OTHER);
  }

  @Override
  public Piece cases(List<Piece> values, List<Piece> conditions, Piece otherwise) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      code.append(values.get(i).code())
          .append(" if ")
          .append(conditions.get(i).code())
          .append(", ");
    }
    code.append("else ").append(otherwise.code());
    return new Piece(code.toString(), Binding.RELATION, Edge.OTHER, Edge.OTHER);
  }

  @Override
  public Piece dots() {
    return Piece.atom("…");
  }
}
