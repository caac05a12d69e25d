package dev.firstlook.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Two sides with a sign between them. The left says what it is about, the right has the value. */
record Relation(Node left, String sign, Node right) implements Node {

  private static final List<String> SIGNS = List.of("=", "≠", "<", "≤", ">", "≥", "≈", "~", "|");

  Relation {
    if (!SIGNS.contains(sign)) {
      throw new IllegalArgumentException(
          "sign must be one of %s, but was \"%s\"".formatted(String.join(" ", SIGNS), sign));
    }
  }

  @Override
  public List<Node> children() {
    return List.of(left, right);
  }

  @Override
  public Relation map(UnaryOperator<Node> change) {
    return new Relation(change.apply(left), sign, change.apply(right));
  }

  @Override
  public Set<String> symbols() {
    return right.symbols();
  }

  @Override
  public Scaled evaluate(Scope scope) {
    if (sign.equals("=") || sign.equals("≈")) {
      return right.evaluate(scope);
    }
    throw NamedFunction.noValue("\"" + write(new TextNotation()).code() + "\"");
  }

  /** Whether the relation is true of its numbers. */
  boolean holds(Scope scope) {
    if (left instanceof Relation chain) {
      return chain.holds(scope) && new Relation(chain.right, sign, right).holds(scope);
    }
    double a = left.evaluate(scope).toDouble();
    double b = right.evaluate(scope).toDouble();
    return switch (sign) {
      case "=" -> a == b;
      case "≠" -> a != b;
      case "<" -> a < b;
      case "≤" -> a <= b;
      case ">" -> a > b;
      case "≥" -> a >= b;
      default -> throw NamedFunction.noValue(sign);
    };
  }

  /** The symbols that decide whether the relation holds. */
  Set<String> symbolsOfBothSides() {
    Set<String> found = new LinkedHashSet<>();
    found.addAll(left instanceof Relation chain ? chain.symbolsOfBothSides() : left.symbols());
    found.addAll(right.symbols());
    return found;
  }

  @Override
  public Piece write(Notation notation) {
    Binding binding = sign.equals("|") ? Binding.GIVEN : Binding.RELATION;
    Piece before = notation.within(Binding.RELATION, left.write(notation));
    Piece after = notation.within(Binding.RELATION, right.write(notation));
    return notation.infix(before, sign, after, binding);
  }
}
