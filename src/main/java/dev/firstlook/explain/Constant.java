package dev.firstlook.explain;

import java.util.List;
import java.util.function.UnaryOperator;

/** A number with a name of its own, such as π; nothing is ever put in for it. */
record Constant(String name, double value) implements Node {

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
    return notation.symbol(name, "");
  }
}
