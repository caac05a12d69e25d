package dev.firstlook.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An integral, which is notation, with the formula that has its value. */
record Integral(Node integrand, String variable, Node from, Node to, Node value) implements Node {

  @Override
  public List<Node> children() {
    return List.of(integrand, from, to, value);
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Integral(
        change.apply(integrand),
        variable,
        change.apply(from),
        change.apply(to),
        change.apply(value));
  }

  @Override
  public Node with(Substitution values) {
    return new Integral(
        integrand.with(values.without(variable)),
        variable,
        from.with(values),
        to.with(values),
        value.with(values));
  }

  @Override
  public Set<String> symbols() {
    return new LinkedHashSet<>(value.symbols());
  }

  @Override
  public Scaled evaluate(Scope scope) {
    return value.evaluate(scope);
  }

  @Override
  public Piece write(Notation notation) {
    Piece body = notation.within(Binding.PRODUCT, integrand.write(notation));
    Piece letter = Symbol.letter(variable, notation);
    return notation.integral(body, letter, from.write(notation), to.write(notation));
  }
}
