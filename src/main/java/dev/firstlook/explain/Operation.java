package dev.firstlook.explain;

import java.util.List;
import java.util.function.UnaryOperator;

/** An operator with its operands: most of what a formula consists of. */
record Operation(Operator operator, List<Node> operands) implements Node {

  Operation {
    operands = List.copyOf(operands);
  }

  static Operation of(Operator operator, Node... operands) {
    return new Operation(operator, List.of(operands));
  }

  @Override
  public List<Node> children() {
    return operands;
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Operation(operator, operands.stream().map(change).toList());
  }

  @Override
  public Scaled evaluate(Scope scope) {
    return operator.evaluate(operands.stream().map(node -> node.evaluate(scope)).toList());
  }

  @Override
  public Piece write(Notation notation) {
    return operator.write(notation, operands.stream().map(node -> node.write(notation)).toList());
  }

  @Override
  public List<Node> factors() {
    boolean split = operator == Arithmetic.PRODUCT || operator == Arithmetic.FRACTION;
    return split
        ? operands.stream().flatMap(node -> node.factors().stream()).toList()
        : List.of(this);
  }
}
